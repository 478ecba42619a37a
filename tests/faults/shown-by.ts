import { runTool } from '../support/run-tool.ts';
import { must } from './row.ts';

/** Runs tests of the suite that make a row's figure; throws with what they said when one fails. */
export async function runTests(files: readonly string[]): Promise<string> {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', ...files];
  const { code, output } = await runTool('vitest', args, {
    keepOutput: true,
    env: { WIRESIDE_IS_BUILT: '1', KILLS: '20' },
  });
  const tests = /Tests\s+(.*)/.exec(output)?.[1] ?? '';
  must(code === 0, `${files.join(', ')}: ${tests || output.slice(-500)}`);
  return `shown by ${files.join(', ')}: ${tests}`;
}
