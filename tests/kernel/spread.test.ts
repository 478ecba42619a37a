import { expect, it } from 'vitest';
import { createSpread } from '../../utils/kernel/spread.ts';

it('spreads two hundred evenly, wherever it begins', () => {
  for (const from of [0, 0.3, 0.999]) {
    const next = createSpread(from);
    const tenths = new Array<number>(10).fill(0);
    for (let drawn = 0; drawn < 200; drawn++) tenths[Math.floor(next() * 10)]! += 1;
    expect(Math.min(...tenths)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...tenths)).toBeLessThanOrEqual(22);
  }
});
