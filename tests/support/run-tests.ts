// `npm test`: everything there is to check, one thing after the other. What fails does not keep the rest from running,
// and the last line is the sum. Arguments go to Vitest: `npm test -- tests/kernel` runs the checks and those tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFonts } from './debian-packages.ts';
import { requireBrowser } from './find-browser.ts';
import { runTool } from './run-tool.ts';
import { addTallies, noTests, tallyLine, type Tally } from './tally.ts';

/** Each counts as one test. The types come before the build because a build renews what they are checked against. */
const checks: readonly (readonly [claim: string, tool: string, ...args: string[]])[] = [
  ['WXT knows every entrypoint', 'wxt', 'prepare'],
  ['the format is Prettier’s', 'prettier', '--check', '.'],
  ['the types hold', 'tsc', '--noEmit'],
  ['utils/ keeps away from the DOM', 'tsc', '--noEmit', '-p', 'utils/tsconfig.json'],
  ['it builds for Chromium', 'wxt', 'build', '-b', 'chrome'],
  ['it builds for Firefox', 'wxt', 'build', '-b', 'firefox'],
];

const startedAt = Date.now();
const scratch = mkdtempSync(join(tmpdir(), 'wireside-tally-'));
let total = noTests;

try {
  for (const kind of ['chromium', 'firefox'] as const) requireBrowser(kind);
  installFonts();
  for (const [claim, tool, ...args] of checks) total = addTallies(total, await check(claim, tool, args));
  // Apart, so that the browsers have the cores to themselves.
  const vitest = addTallies(await runVitest('unit', 'page'), await runVitest('browser'));
  if (vitest.passed + vitest.failed === 0) fail('No test ran.');
  total = addTallies(total, vitest);
} catch (reason) {
  fail(reason instanceof Error ? reason.message : String(reason));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`\nAll of it took ${seconds(startedAt)}.`);
console.log(tallyLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function check(claim: string, tool: string, args: readonly string[]): Promise<Tally> {
  const checkedAt = Date.now();
  const { code, output } = await runTool(tool, args, { keepOutput: true });
  console.log(`${code === 0 ? '✓' : '✗'} ${claim} (${seconds(checkedAt)})`);
  if (code === 0) return { ...noTests, passed: 1 };
  console.log(output);
  return { ...noTests, failed: 1 };
}

async function runVitest(...projects: readonly string[]): Promise<Tally> {
  const file = join(scratch, `${projects.join('-')}.json`);
  const { code } = await runTool(
    'vitest',
    [
      ...['run', '--config', 'tests/vitest.config.ts', '--passWithNoTests'],
      ...['--reporter=default', `--reporter=${join(import.meta.dirname, 'tally-reporter.ts')}`],
      ...projects.flatMap((project) => ['--project', project]),
      ...process.argv.slice(2),
    ],
    { env: { WIRESIDE_TALLY: file, WIRESIDE_IS_BUILT: '1' } },
  );
  const tally = readTally(file);
  // Vitest can end badly without a failed test: then that is the failure.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readTally(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return noTests;
  }
}

function fail(sentence: string): void {
  console.log(sentence);
  total = addTallies(total, { ...noTests, failed: 1 });
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
