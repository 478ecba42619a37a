import { afterEach, describe, expect, it } from 'vitest';
import { minute } from '../../utils/kernel/duration.ts';
import { readSettings, usualSettings } from '../../utils/kernel/settings.ts';
import { quietUntil, whyNotNow } from '../../utils/sources/why-not-now.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const night = readSettings({ hasQuietHours: true, quietFrom: 22 * 60, quietTo: 7 * 60 });
const noonHour = readSettings({ hasQuietHours: true, quietFrom: 12 * 60, quietTo: 13 * 60 });
const at = (clock: string, day = '2026-05-14') => new Date(`${day}T${clock}:00`).getTime();

describe('quiet hours', () => {
  it.each([
    ['21:59', undefined],
    ['22:00', at('07:00', '2026-05-15')],
    ['23:59', at('07:00', '2026-05-15')],
    ['00:00', at('07:00')],
    ['06:59', at('07:00')],
    ['07:00', undefined],
  ])('over midnight: at %s until %s', (clock, until) => {
    expect(quietUntil(night, at(clock))).toBe(until);
  });

  it.each([
    ['11:59', undefined],
    ['12:00', at('13:00')],
    ['12:59', at('13:00')],
    ['13:00', undefined],
  ])('within a day: at %s until %s', (clock, until) => {
    expect(quietUntil(noonHour, at(clock))).toBe(until);
  });

  it('are none when they are off, or begin and end together', () => {
    expect(quietUntil(usualSettings, at('23:00'))).toBeUndefined();
    expect(quietUntil({ ...night, quietTo: night.quietFrom }, at('23:00'))).toBeUndefined();
  });

  it('end by the clock of the place in the nights when it is put forward and back', () => {
    process.env['TZ'] = 'Europe/Berlin';
    // 29 March 2026: 02:00 is 03:00. 25 October: 03:00 is 02:00 again.
    expect(quietUntil(night, Date.UTC(2026, 2, 28, 22, 0))).toBe(Date.UTC(2026, 2, 29, 5, 0));
    expect(quietUntil(night, Date.UTC(2026, 9, 24, 21, 0))).toBe(Date.UTC(2026, 9, 25, 6, 0));
    const untilHalfPastTwo = { ...night, quietTo: 2 * 60 + 30 };
    for (let now = Date.UTC(2026, 9, 24, 21, 0); now < Date.UTC(2026, 9, 25, 4, 0); now += minute) {
      const until = quietUntil(untilHalfPastTwo, now);
      if (until !== undefined) expect(until).toBeGreaterThan(now);
    }
  });
});

describe('why not now', () => {
  it('is nothing as long as the person chose nothing', () => {
    expect(whyNotNow(usualSettings, at('03:00'), false)).toBeUndefined();
  });

  it('is the closed panel, the wait for a hand, or the hour', () => {
    const open = { ...usualSettings, checks: 'open' } as const;
    expect(whyNotNow(open, at('12:00'), false)).toEqual({ kind: 'closed' });
    expect(whyNotNow(open, at('12:00'), true)).toBeUndefined();
    expect(whyNotNow({ ...usualSettings, checks: 'hand' }, at('12:00'), true)).toEqual({ kind: 'by-hand' });
    expect(whyNotNow(night, at('23:00'), true)).toEqual({ kind: 'quiet-hours', until: at('07:00', '2026-05-15') });
  });
});
