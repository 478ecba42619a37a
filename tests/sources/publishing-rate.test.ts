import { describe, expect, it } from 'vitest';
import { day, hour } from '../../utils/kernel/duration.ts';
import { publishingRate } from '../../utils/sources/publishing-rate.ts';

const now = Date.UTC(2026, 4, 14, 12);
const every = (interval: number, count: number, from = now - hour) =>
  Array.from({ length: count }, (_, index) => from - index * interval);

describe('how often a feed publishes', () => {
  it.each([
    [hour, 20, 'about 20 stories a day'],
    [hour / 5, 40, 'about 120 stories a day'],
    [5 * hour, 20, 'about 5 stories a day'],
    [day, 10, 'about a story a day'],
    [2.3 * day, 10, 'about 3 stories a week'],
    [7 * day, 10, 'about a story a week'],
    [10 * day, 10, 'about 3 stories a month'],
    [30 * day, 5, 'about a story a month'],
    [80 * day, 5, 'less than a story a month'],
  ])('of one story each %i ms', (interval, count, words) => {
    expect(publishingRate(every(interval, count), now)).toBe(words);
  });

  it('does not count an old story that is kept at the foot', () => {
    expect(publishingRate([...every(5 * hour, 9), now - 900 * day], now)).toBe('about 5 stories a day');
  });

  it('says that nothing has come for long', () => {
    expect(publishingRate(every(day, 20, now - 100 * day), now)).toBe('nothing new for months');
  });

  it('says nothing of what does not tell', () => {
    expect(publishingRate([], now)).toBeUndefined();
    expect(publishingRate(every(day, 2), now)).toBeUndefined();
    expect(publishingRate([now, now, now, now], now)).toBeUndefined();
    expect(publishingRate(every(-day, 5, now + day), now)).toBeUndefined();
  });
});
