// Runs one of the project's own tools (wxt, tsc, vitest …) on the Node that runs us, and ends it when we are told to end.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface ToolOutcome {
  readonly code: number;
  readonly output: string;
}

const root = join(import.meta.dirname, '..', '..');
/** Where each tool's package is not called as the tool. */
const packages: Readonly<Record<string, string>> = { tsc: 'typescript' };

/** With `keepOutput` what the tool says is given back; otherwise it goes straight to the terminal. */
export async function runTool(
  tool: string,
  args: readonly string[],
  { keepOutput = false, env = {} }: { keepOutput?: boolean; env?: Readonly<Record<string, string>> } = {},
): Promise<ToolOutcome> {
  const isPlain = keepOutput || !process.stdout.isTTY;
  const child = spawn(process.execPath, [entryOf(tool), ...args], {
    cwd: root,
    stdio: keepOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, ...(isPlain ? { NO_COLOR: '1', FORCE_COLOR: '0' } : {}) },
  });
  const stopForwarding = passSignals(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  stopForwarding();
  // Some tools colour their words whatever they are told.
  return { code, output: stripVTControlCharacters(output) };
}

/** While the tool runs, whoever ends us ends the tool first. At other times the signals are the caller's. */
function passSignals(child: ChildProcess): () => void {
  const pass = (signal: NodeJS.Signals): void => {
    child.once('close', () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
  };
}

/** The script behind a tool's command: node_modules/.bin holds shell scripts on Windows. */
function entryOf(tool: string): string {
  const folder = join(root, 'node_modules', packages[tool] ?? tool);
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${tool} is not installed: run npm install.`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  return join(folder, typeof bin === 'string' ? bin : (bin[tool] ?? ''));
}
