import { day, hour, minute } from '../kernel/duration.ts';
import type { PublishingPace } from '../feeds/parsed-feed.ts';
import { waitForStories } from './expected-stories.ts';
import { never } from './record-check.ts';
import type { KnownSource, SourceFailure } from './source.ts';

/** No source is looked at more often than this by itself: publishers ask for no more than once an hour. */
export const shortestInterval = hour;
/** Where the person pays for what comes over the line, or has little of it. */
const shortestOnSavedData = 4 * hour;
export const longestInterval = 7 * day;

/** A server that cannot say "unchanged" sends the whole feed each time (rachelbythebay.com/w/feed: once a day). */
const shortestWithoutValidators = day;

/** After failures in a row; the last counts for all that follow. */
const patience = [hour, 2 * hour, 4 * hour, 8 * hour, day];
const patienceWithBusy = [hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day];
/** "Not found" may be a mistake for a few days. */
const patienceWithMissing = [day, day, day, day, day, day, day, 7 * day];

/** Spreads checks that began together: up to this share of the interval is added, never taken away. */
const jitter = 0.1;
/** What was followed together was read together. Two hundred sources spread over half an hour are seven a minute. */
const firstJitter = 0.5;

/** When to look again if the attempt that begins now is never finished, by how many in a row were not before it. */
const secondChances = [minute, 5 * minute, hour];

export interface Circumstances {
  readonly now: number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Whether the person has asked their browser to save data. */
  readonly isSavingData?: boolean | undefined;
}

/**
 * When to look next if the worker is stopped during the attempt that begins now: soon, since most stops are innocent, but
 * later each time, so that a source which stops the worker cannot do so over and over.
 */
export function nextCheckIfUnfinished(unfinishedAttempts: number, now: number): number {
  return now + (secondChances[unfinishedAttempts] ?? hour);
}

/**
 * When to look next after an answer, changed or unchanged, which `state` knows of already but for the note of its check: when
 * a story is likely, or as often as the person chose. Every wish of the publisher's makes it later, never sooner.
 */
export function nextCheckAfterSuccess({ source, state }: KnownSource, circumstances: Circumstances): number {
  const { now, isSavingData } = circumstances;
  const { pace, freshUntil = 0, validators, arrivals = [] } = state;
  const hasValidators = source.isLocal || validators.etag !== undefined || validators.lastModified !== undefined;
  const wait = Math.max(
    isSavingData ? shortestOnSavedData : shortestInterval,
    source.choices?.interval ?? waitForStories(arrivals, source.followedAt, now),
    freshUntil - now,
    (pace.ttlMinutes ?? 0) * minute,
    hasValidators ? 0 : shortestWithoutValidators,
  );
  const isFirst = (state.totals?.checks ?? 0) === 0;
  const at = later(wait, circumstances, isFirst ? firstJitter : jitter);
  return outsideOfSkipped(Math.min(at, now + longestInterval), now + longestInterval, pace);
}

/** The first time from `at` to `end` that is in none of the hours and days, of Greenwich, in which the feed wants not to be read. */
function outsideOfSkipped(at: number, end: number, { skipHours = [], skipDays = [] }: PublishingPace): number {
  const isSkipped = (time: number) => {
    const date = new Date(time);
    return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
  };
  // By whole hours, so that checks which were spread over the hour stay so. A feed that wants never to be read is not heard.
  for (let time = at; time <= end; time += hour) if (!isSkipped(time)) return time;
  return at;
}

/** Nothing was sent and nobody is to blame: look again soon after the connection may be back. */
const offlineWait = 5 * minute;
/** A network that answers for everybody until the person has signed in. */
export const signInWait = 15 * minute;

/** What is known of the attempts before one that failed. */
interface FailuresBefore {
  /** In a row, with this one. */
  readonly failureCount: number;
  readonly before?: SourceFailure | undefined;
  readonly beforeAt?: number | undefined;
}

/**
 * When to look next after a failure, the `failureCount`th in a row (from 1) and after `before`. Retry-After is obeyed when it
 * is later.
 */
export function nextCheckAfterFailure(
  failure: SourceFailure,
  { failureCount, before, beforeAt = Infinity }: FailuresBefore,
  circumstances: Circumstances,
): number {
  const { now } = circumstances;
  const after = (wait: number) => Math.min(later(wait, circumstances, jitter), now + longestInterval);
  const patiently = (waits: readonly number[]) => after(waits[Math.min(failureCount, waits.length) - 1] ?? day);
  switch (failure.kind) {
    case 'offline':
      return after(offlineWait);
    case 'sign-in-page':
      return after(signInWait);
    case 'host-asks-to-wait':
      // Who was led on to that host has asked its own, and asks it again.
      return Math.max(failure.retryAt, after(shortestInterval));
    // Only the person can go on from here, and choosing makes the source due at once.
    case 'page-with-feeds':
      return after(longestInterval);
    case 'status':
      break;
    default:
      return patiently(patience);
  }
  const { status, retryAt = 0 } = failure;
  // What asks for a password asks the person. What is gone for good is believed when it is said twice, a day apart.
  if (status === 401) return never;
  if (status === 410) {
    const isSaidAgain = before?.kind === 'status' && before.status === 410 && now - beforeAt >= day;
    return isSaidAgain ? never : after(day);
  }
  if (status === 404) return patiently(patienceWithMissing);
  return Math.max(patiently(status === 429 ? patienceWithBusy : patience), retryAt);
}

const later = (interval: number, { now, random }: Circumstances, share: number): number =>
  Math.round(now + interval * (1 + share * random()));
