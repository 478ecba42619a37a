import { expect, it } from 'vitest';
import { createTurns } from '../../utils/fetching/turns.ts';

it('lets one act at a time at a host, with a rest after each, and does not hold up other hosts', async () => {
  const { inTurn } = createTurns(60);
  const acts: { name: string; from: number; to: number }[] = [];
  const act = (host: string, name: string) =>
    inTurn(host, async () => {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      acts.push({ name, from, to: performance.now() });
      if (name === 'a2') throw new Error('no answer');
      return name;
    });
  const first = Promise.allSettled([act('a', 'a1'), act('a', 'a2'), act('b', 'b1'), act('a', 'a3')]);
  expect((await first).map((settled) => (settled.status === 'fulfilled' ? settled.value : 'failed'))).toEqual([
    'a1',
    'failed',
    'b1',
    'a3',
  ]);
  await act('a', 'a4');
  const ofA = acts.filter(({ name }) => name.startsWith('a'));
  expect(ofA.map(({ name }) => name)).toEqual(['a1', 'a2', 'a3', 'a4']);
  for (const [at, { from }] of ofA.entries()) if (at > 0) expect(from - ofA[at - 1]!.to).toBeGreaterThanOrEqual(58);
  expect(acts.find(({ name }) => name === 'b1')!.from).toBeLessThan(ofA[0]!.to);
});

it('lets what a person has opened go before all that waits at its host, and never beside it', async () => {
  const { inTurn, next } = createTurns(20);
  const order: string[] = [];
  let open = 0;
  const act = (name: string) => async () => {
    expect(++open).toBe(1);
    order.push(name);
    await new Promise((resolve) => setTimeout(resolve, 10));
    open--;
  };
  await Promise.all([
    inTurn('a', act('under way')),
    inTurn('a', act('waits')),
    inTurn('a', act('waits, too')),
    next('a', act('opened')),
  ]);
  expect(order).toEqual(['under way', 'opened', 'waits', 'waits, too']);
});
