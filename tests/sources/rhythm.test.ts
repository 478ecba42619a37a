import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { hourOfWeekIn, lastWeek, paceOf, rhythmOf, usualHours } from '../../utils/sources/rhythm.ts';
import { noon } from '../builders/source.ts';

/** Each of the last 20 days at these hours, the newest first. */
const daily = (...hours: readonly number[]) =>
  Array.from({ length: 20 }, (_none, age) => hours.map((at) => noon - 12 * hour + at * hour - age * day))
    .flat()
    .filter((at) => at <= noon)
    .toSorted((one, other) => other - one);

describe('the rhythm of a source', () => {
  it('counts by the hours of the reader’s own week', () => {
    // A Thursday, 12:30 in London's winter time.
    const at = Date.UTC(2026, 4, 14, 12, 30);
    expect(hourOfWeekIn('UTC')(at)).toEqual({ weekday: 3, hour: 12 });
    expect(hourOfWeekIn('Asia/Tokyo')(at)).toEqual({ weekday: 3, hour: 21 });
    expect(hourOfWeekIn('Pacific/Auckland')(at)).toEqual({ weekday: 4, hour: 0 });
    expect(hourOfWeekIn('Asia/Kathmandu')(at)).toEqual({ weekday: 3, hour: 18 });
    const rhythm = rhythmOf([at, at + minute, at - 3 * day], 'UTC');
    expect(rhythm).toHaveLength(7);
    expect(rhythm[3]?.[12]).toBe(2);
    expect(rhythm[0]?.[12]).toBe(1);
    expect(rhythm.flat().reduce((sum, count) => sum + count)).toBe(3);
  });

  it('keeps an hour where it is by the clock when the clock is put forward', () => {
    // Seven in the morning in Berlin, before and after the last Sunday of March 2026.
    const seven = [Date.UTC(2026, 2, 27, 6), Date.UTC(2026, 2, 30, 5)];
    expect(seven.map((at) => hourOfWeekIn('Europe/Berlin')(at).hour)).toEqual([7, 7]);
  });

  it.each([
    ['two hours of the morning', daily(7, 8), { from: 7, to: 9 }],
    ['one hour', daily(6), { from: 6, to: 7 }],
    ['mostly one hour', daily(6, 6.2, 6.5, 15), { from: 6, to: 7 }],
    ['over midnight', daily(23, 0), { from: 23, to: 1 }],
    ['the last hour of the day', daily(23), { from: 23, to: 24 }],
    ['all day long', daily(...Array.from({ length: 24 }, (_none, at) => at)), undefined],
    ['too few to tell', daily(7).slice(0, 7), undefined],
    ['none', [], undefined],
  ] as const)('usually comes at: %s', (_name, arrivals, expected) => {
    expect(usualHours(rhythmOf(arrivals, 'UTC'))).toEqual(expected);
  });

  it('has a pace, once there are two stories', () => {
    expect(paceOf(daily(7, 8, 9), noon)).toBeCloseTo(3, 0);
    expect(paceOf([noon - hour, noon - 2 * hour], noon)).toBe(2);
    expect(paceOf([noon], noon)).toBeUndefined();
    expect(paceOf([], noon)).toBeUndefined();
  });

  it('has a week of days, today last', () => {
    expect(lastWeek([noon, noon - hour, noon - 25 * hour, noon - 6 * day, noon - 8 * day], noon)).toEqual([
      1, 0, 0, 0, 0, 1, 2,
    ]);
    // A story that says it is of tomorrow came today.
    expect(lastWeek([noon + day], noon).at(-1)).toBe(1);
  });
});
