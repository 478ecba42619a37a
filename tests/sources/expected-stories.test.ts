import { describe, expect, it } from 'vitest';
import { day, hour } from '../../utils/kernel/duration.ts';
import { waitForStories } from '../../utils/sources/expected-stories.ts';
import { noon } from '../builders/source.ts';

/** Each day at these hours of Greenwich, for some weeks before `now`, the newest first. */
const daily = (hours: readonly number[], now: number, weeks = 4) => {
  const midnight = Math.floor(now / day) * day;
  return Array.from({ length: weeks * 7 + 1 }, (_, back) => hours.map((at) => midnight - back * day + at * hour))
    .flat()
    .filter((at) => at <= now)
    .toSorted((one, other) => other - one);
};
const wait = (arrivals: readonly number[], now = noon) => waitForStories(arrivals, arrivals.at(-1) ?? now, now) / hour;

describe('the wait for the next story', () => {
  it('is an hour for what never rests', () => {
    expect(wait(Array.from({ length: 200 }, (_, at) => noon - at * 600_000))).toBe(1);
  });

  it('is longer the less a source publishes, and a day at the most', () => {
    const every = (gap: number) => wait(Array.from({ length: 100 }, (_, at) => noon - gap / 2 - at * gap));
    const waits = [hour, 3 * hour, 8 * hour, day, 7 * day].map(every);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(new Set(waits).size).toBeGreaterThanOrEqual(4);
    expect(waits.at(-1)).toBeGreaterThan(16);
  });

  it('falls into the hours in which a source publishes, and leaves it alone in those in which it rests', () => {
    const hours = [6, 6.5, 7, 7.5, 8];
    const checks: number[] = [];
    for (let now = noon; now < noon + day; now += wait(daily(hours, now), now) * hour) checks.push(now);
    const inTheMorning = checks.filter((at) => new Date(at).getUTCHours() >= 6 && new Date(at).getUTCHours() <= 9);
    expect(inTheMorning.length).toBeGreaterThanOrEqual(3);
    expect(checks.length - inTheMorning.length).toBeLessThanOrEqual(4);
  });

  it('is half a day or more for what was silent for a month, and a day after three', () => {
    const silentFor = (time: number) => wait(Array.from({ length: 200 }, (_, at) => noon - time - at * 600_000));
    expect(silentFor(29 * day)).toBeLessThan(12);
    expect(silentFor(31 * day)).toBeGreaterThanOrEqual(12);
    expect(silentFor(91 * day)).toBe(24);
  });

  it('takes a source of which nothing is known for a lively one at first, and for a silent one after a day', () => {
    expect(waitForStories([], noon, noon)).toBeLessThanOrEqual(2 * hour);
    expect(waitForStories([], noon - 2 * day, noon)).toBeGreaterThanOrEqual(8 * hour);
  });
});
