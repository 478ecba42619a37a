import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import {
  nextCheckAfterFailure,
  nextCheckAfterSuccess,
  nextCheckIfUnfinished,
  type Circumstances,
} from '../../utils/sources/next-check.ts';
import { never } from '../../utils/sources/record-check.ts';
import {
  newState,
  type KnownSource,
  type Source,
  type SourceFailure,
  type SourceState,
} from '../../utils/sources/source.ts';
import { source as sourceCalled } from '../builders/source.ts';

const now = Date.UTC(2026, 4, 14, 12);
const soonest = { now, random: () => 0 };
const latest = { now, random: () => 1 };

/** A source that publishes around the clock and was checked before. */
const lively = (state: Partial<SourceState> = {}, source: Partial<Source> = {}): KnownSource => {
  const followed = { ...sourceCalled({ name: 'courier' }), followedAt: now - 30 * day, ...source };
  return {
    source: followed,
    state: {
      ...newState(followed),
      validators: { etag: '"1"' },
      totals: { checks: 9, unchanged: 4, bytes: 1_000 },
      arrivals: Array.from({ length: 200 }, (_, at) => now - at * 10 * minute),
      ...state,
    },
  };
};
const waitOf = (known: KnownSource, circumstances: Circumstances = soonest) =>
  nextCheckAfterSuccess(known, circumstances) - now;

describe('the next check after an answer', () => {
  it('is an hour later at the soonest, and up to a tenth more', () => {
    expect(waitOf(lively())).toBe(hour);
    expect(waitOf(lively(), latest)).toBe(66 * minute);
  });

  it('is spread over half an hour more when it is the first, so that what was followed together is not read together', () => {
    expect(waitOf(lively({ totals: { checks: 0, unchanged: 0, bytes: 0 } }), latest)).toBe(1.5 * hour);
  });

  it.each<[string, KnownSource, number]>([
    ['a longer max-age', lively({ freshUntil: now + 3 * hour }), 3 * hour],
    ['a shorter max-age', lively({ freshUntil: now + 5 * minute }), hour],
    ['a ttl', lively({ pace: { ttlMinutes: 240 } }), 4 * hour],
    ['the longer of ttl and max-age', lively({ pace: { ttlMinutes: 240 }, freshUntil: now + 6 * hour }), 6 * hour],
    ['at most a week', lively({ pace: { ttlMinutes: 1e9 } }), 7 * day],
    ['the person’s own interval', lively({}, { choices: { interval: 12 * hour } }), 12 * hour],
    ['no interval of less than an hour', lively({}, { choices: { interval: minute } }), hour],
    ['a server that cannot say “unchanged”', lively({ validators: {} }, { choices: { interval: hour } }), day],
    ['one’s own machine, which may be asked all the same', lively({ validators: {} }, { isLocal: true }), hour],
    ['a silence of three months', lively({ arrivals: [now - 91 * day] }), day],
  ])('heeds %s', (_name, known, wait) => {
    expect(waitOf(known)).toBe(wait);
  });

  it('is half a day later at the soonest after a month of silence, however lively the source was before', () => {
    const before = Array.from({ length: 200 }, (_, at) => now - 31 * day - at * 10 * minute);
    expect(waitOf(lively({ arrivals: before }))).toBeGreaterThanOrEqual(12 * hour);
    expect(waitOf(lively({ arrivals: before.map((at) => at + 2 * day) }))).toBeLessThan(12 * hour);
  });

  it('leaves more time where data is saved', () => {
    expect(waitOf(lively(), { ...soonest, isSavingData: true })).toBe(4 * hour);
  });

  it('leaves out hours and days in which the feed asks not to be read, by the clock of Greenwich', () => {
    expect(waitOf(lively({ pace: { skipHours: [13, 14, 15] } }))).toBe(4 * hour);
    expect(waitOf(lively({ pace: { skipHours: [13, 14, 15] } }), latest)).toBe(246 * minute);
    // The 14th of May 2026 is a Thursday.
    expect(waitOf(lively({ pace: { skipDays: [4, 5] } }))).toBe(36 * hour);
    const always = Array.from({ length: 24 }, (_, at) => at);
    expect(waitOf(lively({ pace: { skipHours: always } }))).toBe(hour);
  });
});

describe('the next check after failures', () => {
  const waitAfter = (failure: SourceFailure, failureCount: number, before?: SourceFailure, beforeAt?: number) =>
    nextCheckAfterFailure(failure, { failureCount, before, beforeAt }, soonest) - now;
  const status = (code: number, retryAt?: number): SourceFailure => ({
    kind: 'status',
    status: code,
    ...(retryAt !== undefined && { retryAt }),
  });

  it.each<[SourceFailure, readonly number[]]>([
    [{ kind: 'unreachable' }, [hour, 2 * hour, 4 * hour, 8 * hour, day, day]],
    [{ kind: 'web-page' }, [hour, 2 * hour, 4 * hour, 8 * hour, day, day]],
    [status(503), [hour, 2 * hour, 4 * hour, 8 * hour, day, day]],
    [status(403), [hour, 2 * hour, 4 * hour, 8 * hour, day, day]],
    [status(429), [hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, day]],
    [status(404), [day, day, day, day, day, day, day, 7 * day, 7 * day]],
  ])('after %j in a row waits longer each time', (failure, waits) => {
    expect(waits.map((_wait, before) => waitAfter(failure, before + 1))).toEqual(waits);
  });

  it('obeys Retry-After when it is later, and is no sooner when it is not', () => {
    expect(waitAfter(status(429, now + 3 * day), 1)).toBe(3 * day);
    expect(waitAfter(status(503, now + 3 * day), 1)).toBe(3 * day);
    expect(waitAfter(status(429, now + minute), 1)).toBe(hour);
  });

  it('comes soon after what is no failure of the source', () => {
    expect(waitAfter({ kind: 'offline' }, 0)).toBe(5 * minute);
    expect(waitAfter({ kind: 'sign-in-page' }, 0)).toBe(15 * minute);
    expect(waitAfter({ kind: 'host-asks-to-wait', host: 'courier.example', retryAt: now + 2 * hour }, 0)).toBe(
      2 * hour,
    );
    // Who was led on to that host asks its own again.
    expect(waitAfter({ kind: 'host-asks-to-wait', host: 'courier.example', retryAt: now + minute }, 0)).toBe(hour);
  });

  it('is spread, and no later than in a week', () => {
    const failure = { kind: 'page-with-feeds', count: 2 } as const;
    expect(nextCheckAfterFailure(failure, { failureCount: 1 }, latest) - now).toBe(7 * day);
    expect(nextCheckAfterFailure(status(500), { failureCount: 1 }, latest) - now).toBe(66 * minute);
  });

  it('is asked of the person where a password is wanted', () => {
    expect(waitAfter(status(401), 1)).toBe(never - now);
  });

  it('believes that a source is gone for good when it has been said twice, a day apart', () => {
    expect(waitAfter(status(410), 1)).toBe(day);
    expect(waitAfter(status(410), 2, status(404))).toBe(day);
    expect(waitAfter(status(410), 2, status(410), now - 10 * minute)).toBe(day);
    expect(waitAfter(status(410), 2, status(410), now - day)).toBe(never - now);
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
