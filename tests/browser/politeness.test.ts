import { expect, it } from 'vitest';
import { actOut, judge, lineOf, shortForm } from '../politeness/score.ts';
import { chromeBuild } from './panel-steps.ts';

it('is polite for two virtual days, as far as they show it', { timeout: 300_000 }, async () => {
  const scored = judge(await actOut(chromeBuild, shortForm), shortForm);
  console.log(scored.map(lineOf).join('\n'));
  expect(scored.length).toBeGreaterThanOrEqual(15);
  expect(scored.filter(({ isPassed }) => !isPassed).map(lineOf)).toEqual([]);
});
