import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../utils/text/compare-texts.ts';
import { threadTime } from '../support/thread-time.ts';

const told = (before: string, after: string) =>
  compareTexts([...before], [...after]).map(({ kind, pieces }) => `${kind[0]}:${pieces.join('')}`);

describe('how one text became another', () => {
  it('keeps as much as can be kept', () => {
    expect(told('abcd', 'abxd')).toEqual(['k:ab', 'r:c', 'a:x', 'k:d']);
    expect(told('', 'ab')).toEqual(['a:ab']);
    expect(told('ab', '')).toEqual(['r:ab']);
    expect(told('ab', 'ab')).toEqual(['k:ab']);
    expect(told('', '')).toEqual([]);
  });

  it('holds all of both, in order, for any two', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareTexts(before, after);
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).flatMap(({ pieces }) => pieces);
        expect(without('added')).toEqual(before);
        expect(without('removed')).toEqual(after);
        const kept = runs.filter(({ kind }) => kind === 'kept').flatMap(({ pieces }) => pieces);
        expect(kept).toHaveLength(longestCommon(before, after));
      }),
    );
  });

  it('takes pieces with the same key for the same, and keeps the new one', () => {
    const runs = compareTexts(['One', 'two'], ['ONE', 'three'], (piece) => piece.toLowerCase());
    expect(runs[0]).toEqual({ kind: 'kept', pieces: ['ONE'] });
  });

  it('is bounded: of very long texts only the ends are kept', () => {
    const long = (name: string) => Array.from({ length: 20_000 }, (_, index) => `${name} ${index}`);
    const began = threadTime();
    const runs = compareTexts(['same', ...long('one'), 'end'], ['same', ...long('other'), 'end']);
    expect(runs.map(({ kind, pieces }) => [kind, pieces.length])).toEqual([
      ['kept', 1],
      ['removed', 20_000],
      ['added', 20_000],
      ['kept', 1],
    ]);
    expect(threadTime() - began).toBeLessThan(1_000);
  });
});

/** By trying, so that it shares nothing with what is tested. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const piece of before) {
    const next = [0];
    after.forEach((other, index) => {
      next.push(piece === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
