import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { nextCheckAfterFailure, nextCheckAfterSuccess, nextCheckIfUnfinished } from '../../utils/sources/next-check.ts';

const now = 1_000_000_000;
const soonest = { now, random: () => 0 };
const latest = { now, random: () => 1 };

describe('the next check after an answer', () => {
  it('is an hour later at the soonest, and up to a tenth more', () => {
    expect(nextCheckAfterSuccess({ pace: {} }, soonest)).toBe(now + hour);
    expect(nextCheckAfterSuccess({ pace: {} }, latest)).toBe(now + 1.1 * hour);
  });

  it.each([
    ['a longer max-age', { pace: {}, freshForMs: 3 * hour }, 3 * hour],
    ['a shorter max-age', { pace: {}, freshForMs: 5 * minute }, hour],
    ['a ttl', { pace: { ttlMinutes: 240 } }, 4 * hour],
    ['the longer of ttl and max-age', { pace: { ttlMinutes: 240 }, freshForMs: 6 * hour }, 6 * hour],
    ['at most a week', { pace: { ttlMinutes: 1e9 } }, 7 * day],
  ])('heeds %s', (_name, wishes, wait) => {
    expect(nextCheckAfterSuccess(wishes, soonest)).toBe(now + wait);
  });
});

describe('the next check after failures', () => {
  it.each([
    [1, hour],
    [2, 2 * hour],
    [3, 4 * hour],
    [4, 8 * hour],
    [5, day],
    [50, day],
  ])('after %i in a row waits', (failureCount, wait) => {
    expect(nextCheckAfterFailure({ kind: 'unreachable' }, failureCount, soonest)).toBe(now + wait);
  });

  it('obeys Retry-After when it is later, and is no sooner when it is not', () => {
    const busy = (retryAt: number) => ({ kind: 'status', status: 429, retryAt }) as const;
    expect(nextCheckAfterFailure(busy(now + 3 * day), 1, soonest)).toBe(now + 3 * day);
    expect(nextCheckAfterFailure(busy(now + minute), 1, soonest)).toBe(now + hour);
  });

  it('comes soon after being offline, which is no failure of the source', () => {
    expect(nextCheckAfterFailure({ kind: 'offline' }, 0, soonest)).toBe(now + 5 * minute);
  });
});

describe('the next check when an attempt is never finished', () => {
  it.each([
    [0, minute],
    [1, 5 * minute],
    [2, hour],
    [9, hour],
  ])('after %i before it waits', (unfinishedAttempts, wait) => {
    expect(nextCheckIfUnfinished(unfinishedAttempts, now)).toBe(now + wait);
  });
});
