// A few of each fault of the table; `npm run faults` makes all of them.
import { expect, it } from 'vitest';
import { copyBuild } from '../faults/builds.ts';
import { badgeChecks } from '../faults/reader.ts';
import { rows } from '../faults/rows.ts';
import { chromeBuild } from './panel-steps.ts';

const short = rows.filter(({ run, isLong }) => run && !isLong);

it.each(short.map((row) => [row.name, row.title, row] as const))('%s: %s', async (_name, _title, row) => {
  console.log(`${row.name}: ${await row.run?.(copyBuild(chromeBuild), 'short')}`);
});

it('C23: the badge was the count after each of them', () => {
  expect(badgeChecks.made).toBeGreaterThan(short.length);
  expect(badgeChecks.equal).toBe(badgeChecks.made);
});
