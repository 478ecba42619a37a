import { day, hour, minute } from '../kernel/duration.ts';
import type { PublishingPace } from '../feeds/parsed-feed.ts';
import type { SourceFailure } from './source.ts';

/** No source is looked at more often than this by itself: publishers ask for no more than once an hour. */
export const shortestInterval = hour;
const longestInterval = 7 * day;

/** After failures in a row; the last counts for all that follow. */
const patience = [1 * hour, 2 * hour, 4 * hour, 8 * hour, 24 * hour];

/** Spreads checks that began together: up to this share of the interval is added, never taken away. */
const jitter = 0.1;

/** When to look again if the attempt that begins now is never finished, by how many in a row were not before it. */
const secondChances = [minute, 5 * minute, hour];

interface Circumstances {
  readonly now: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/**
 * When to look next if the worker is stopped during the attempt that begins now: soon, since most stops are innocent, but
 * later each time, so that a source which stops the worker cannot do so over and over.
 */
export function nextCheckIfUnfinished(unfinishedAttempts: number, now: number): number {
  return now + (secondChances[unfinishedAttempts] ?? hour);
}

export interface Wishes {
  readonly pace: PublishingPace;
  readonly freshForMs?: number | undefined;
  /** The person's own, in milliseconds. */
  readonly interval?: number | undefined;
}

/** When to look next after an answer, changed or unchanged. Everybody's wishes make it later, never sooner. */
export function nextCheckAfterSuccess(
  { pace, freshForMs = 0, interval = 0 }: Wishes,
  circumstances: Circumstances,
): number {
  const wished = Math.max(freshForMs, (pace.ttlMinutes ?? 0) * minute, interval);
  return later(Math.min(Math.max(shortestInterval, wished), longestInterval), circumstances);
}

/** Nothing was sent and nobody is to blame: look again soon after the connection may be back. */
const offlineWait = 5 * minute;

/** When to look next after a failure, the `failureCount`th in a row (from 1). Retry-After is obeyed when it is later. */
export function nextCheckAfterFailure(
  failure: SourceFailure,
  failureCount: number,
  circumstances: Circumstances,
): number {
  if (failure.kind === 'offline') return later(offlineWait, circumstances);
  // Only the person can go on from here, and choosing makes the source due at once.
  if (failure.kind === 'page-with-feeds') return later(longestInterval, circumstances);
  const wait = patience[Math.min(failureCount, patience.length) - 1] ?? shortestInterval;
  const retryAt = failure.kind === 'status' ? (failure.retryAt ?? 0) : 0;
  return Math.max(later(wait, circumstances), retryAt);
}

const later = (interval: number, { now, random }: Circumstances): number =>
  Math.round(now + interval * (1 + jitter * random()));
