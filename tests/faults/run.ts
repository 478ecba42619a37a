// `npm run faults [C1 C3 …]`: every fault of the table that can be made on this machine, in a real Chromium with the
// extension as it is built, and what held. `--short` makes a few of each.
import { availableParallelism, loadavg } from 'node:os';
import { buildExtension } from '../support/build-extension.ts';
import { copyBuild } from './builds.ts';
import { badgeChecks } from './reader.ts';
import { rows } from './rows.ts';
import type { Row, Size } from './row.ts';
import { runTests } from './shown-by.ts';

const args = process.argv.slice(2);
const size: Size = args.includes('--short') ? 'short' : 'long';
const chosen = args.filter((arg) => !arg.startsWith('-'));
const unknown = chosen.find((name) => !rows.some((row) => row.name === name));
if (unknown !== undefined) {
  console.error(`There is no row ${unknown}; there are ${rows.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

console.log(
  `Wireside faults, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(2)} at the beginning.`,
);
// Of our own, so that nobody who builds meanwhile changes what is looked at.
const extension = copyBuild(await buildExtension('chromium'));
const count = { pass: 0, fail: 0, 'not run': 0 };
for (const row of rows) {
  if (chosen.length === 0 || chosen.includes(row.name)) await show(row);
}
console.log(`${count.pass} passed, ${count.fail} failed, ${count['not run']} not run`);
process.exit(count.fail > 0 ? 1 : 0);

async function show(row: Row): Promise<void> {
  const startedAt = Date.now();
  const { outcome, words } = await outcomeOf(row);
  count[outcome]++;
  console.log(`${row.name.padEnd(4)}${outcome.padEnd(9)}${row.title}: ${words} (${seconds(startedAt)})`);
}

async function outcomeOf(row: Row): Promise<{ outcome: keyof typeof count; words: string }> {
  if (row.notRun) return { outcome: 'not run', words: row.notRun };
  if (row.isLong && size === 'short') return { outcome: 'not run', words: 'takes minutes: in the long form' };
  if (row.name === 'C23') return badgeOutcome();
  try {
    const words = row.run ? await row.run(extension, size) : await runTests(row.shownBy ?? []);
    return { outcome: 'pass', words };
  } catch (reason) {
    return { outcome: 'fail', words: reason instanceof Error ? reason.message : String(reason) };
  }
}

function badgeOutcome(): { outcome: keyof typeof count; words: string } {
  const { made, equal } = badgeChecks;
  if (made === 0) return { outcome: 'not run', words: 'it is looked at after the faults of other rows' };
  return { outcome: equal === made ? 'pass' : 'fail', words: `equal to the count in ${equal} of ${made} looks` };
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(0)} s`;
}
