import { describe, expect, it } from 'vitest';
import { agoOf, ageOf, dividerOf, timeToCome } from '../../components/parts/times.ts';
import { day, hour, minute } from '../../utils/kernel/duration.ts';

const now = new Date(2026, 4, 14, 14, 41).getTime();

describe('ageOf', () => {
  it.each([
    [30_000, 'now'],
    [12 * minute, '12 min'],
    [59 * minute, '59 min'],
    [60 * minute, '1 hr'],
    [14 * hour, '14 hr'],
    [-5 * minute, 'now'],
  ])('%d ms ago, today: %s', (age, words) => {
    expect(ageOf(now - age, now)).toBe(words);
  });

  it('is the clock’s time under the divider of a day, and a date under one of a month', () => {
    expect(ageOf(new Date(2026, 4, 13, 23, 10).getTime(), now)).toMatch(/^(23:10|11:10)/);
    expect(ageOf(new Date(2026, 3, 28).getTime(), now)).toMatch(/28 Apr|Apr 28/);
    expect(ageOf(new Date(2024, 3, 28).getTime(), now)).toContain('2024');
  });
});

describe('dividerOf', () => {
  it('stands above no story of today', () => {
    expect(dividerOf(now - 14 * hour, now)).toBeUndefined();
  });

  it('names yesterday, the days of a week, and months before', () => {
    expect(dividerOf(now - 15 * hour, now)).toMatchObject({
      title: 'Yesterday',
      note: expect.stringContaining('Wednesday'),
    });
    expect(dividerOf(now - 3 * day, now)?.title).toContain('Monday');
    expect(dividerOf(now - 20 * day, now)?.title).toBe('April');
    expect(dividerOf(now - 400 * day, now)?.title).toBe('April 2025');
  });
});

describe('times around now', () => {
  it('says how long ago', () => {
    expect(agoOf(now, now)).toBe('just now');
    expect(agoOf(now - 5 * minute, now)).toBe('5 min ago');
    expect(agoOf(now - 3 * hour, now)).toBe('3 hr ago');
    expect(agoOf(now - 48 * hour, now)).toBe('2 days ago');
  });

  it('says when', () => {
    expect(timeToCome(now + hour, now)).toMatch(/^(15:41|3:41)/);
    expect(timeToCome(now + day, now)).toMatch(/^Friday (14:41|2:41)/);
    expect(timeToCome(now + 30 * day, now)).toMatch(/13 Jun|Jun 13/);
  });
});
