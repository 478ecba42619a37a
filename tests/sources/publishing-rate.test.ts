import { describe, expect, it } from 'vitest';
import { day, hour } from '../../utils/kernel/duration.ts';
import { publishingRate } from '../../utils/sources/publishing-rate.ts';

const now = Date.UTC(2026, 4, 14, 12);
const every = (interval: number, count: number, from = now - hour) =>
  Array.from({ length: count }, (_, index) => from - index * interval);

describe('how often a feed publishes', () => {
  it.each([
    [hour, 20, { kind: 'day', stories: 20 }],
    [hour / 5, 40, { kind: 'day', stories: 120 }],
    [5 * hour, 20, { kind: 'day', stories: 5 }],
    [day, 10, { kind: 'day', stories: 1 }],
    [2.3 * day, 10, { kind: 'week', stories: 3 }],
    [7 * day, 10, { kind: 'week', stories: 1 }],
    [10 * day, 10, { kind: 'month', stories: 3 }],
    [30 * day, 5, { kind: 'month', stories: 1 }],
    [80 * day, 5, { kind: 'seldom' }],
  ])('of one story each %i ms', (interval, count, rate) => {
    expect(publishingRate(every(interval, count), now)).toEqual(rate);
  });

  it('does not count an old story that is kept at the foot', () => {
    expect(publishingRate([...every(5 * hour, 9), now - 900 * day], now)).toEqual({ kind: 'day', stories: 5 });
  });

  it('says that nothing has come for long', () => {
    expect(publishingRate(every(day, 20, now - 100 * day), now)).toEqual({ kind: 'silent' });
  });

  it('says nothing of what does not tell', () => {
    expect(publishingRate([], now)).toBeUndefined();
    expect(publishingRate(every(day, 2), now)).toBeUndefined();
    expect(publishingRate([now, now, now, now], now)).toBeUndefined();
    expect(publishingRate(every(-day, 5, now + day), now)).toBeUndefined();
  });
});
