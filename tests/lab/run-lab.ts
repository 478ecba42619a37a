import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** The process that `npm run lab` starts, for a person who is in `folder`. */
export async function runLab(
  args: readonly string[],
  input: string,
  folder: string,
): Promise<{ output: string; errors: string; code: unknown }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'lab.ts'), ...args], {
    env: { ...process.env, INIT_CWD: folder },
  });
  child.stdin.end(input);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { output, errors, code: await closed };
}

export const linesOf = (output: string): unknown[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

export const asLines = (questions: readonly object[]): string =>
  questions.map((one) => `${JSON.stringify(one)}\n`).join('');
