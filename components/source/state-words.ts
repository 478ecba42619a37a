import { second } from '../../utils/kernel/duration.ts';
import type { SourceFailure, SourceState } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { agoOf, pastTime, timeToCome } from '../parts/times.ts';
import { damageWords, failureWords } from './failure-words.ts';

/** A fetch takes 20 s at most; an attempt that left no outcome after that was broken off with the worker. */
const attemptMs = 30 * second;

/** The state of a source in one line of words. */
export function stateWords(state: SourceState, now: number): string {
  if (state.lastAttemptAt === undefined) return 'Waiting for the first check';
  if (isBeingChecked(state, now)) return 'Checking now…';
  if (state.failure && isWaiting(state.failure))
    return `${failureWords(state.failure)} ${nextCheck(state, now)}`.trim();
  if (state.lastSuccessAt === undefined) return `Not checked yet, ${next(state, now)}`;
  const checked = `Checked ${agoOf(state.lastSuccessAt, now)}, ${next(state, now)}`;
  return state.damage ? `${damageWords(state.damage)} ${checked}` : checked;
}

/** Whether a failure needs the person: being asked to wait and having no connection do not. */
export const troubleOf = ({ failure }: SourceState): SourceFailure | undefined =>
  failure && !isWaiting(failure) ? failure : undefined;

const isWaiting = (failure: SourceFailure): boolean =>
  failure.kind === 'offline' ||
  (failure.kind === 'status' && (failure.status === 429 || (failure.status === 503 && failure.retryAt !== undefined)));

/** Whether there is no outcome yet, good or bad, of a first check. */
export const isUnread = ({ lastSuccessAt, failure }: SourceState): boolean => lastSuccessAt === undefined && !failure;

const isBeingChecked = ({ lastAttemptAt = 0, lastSuccessAt = 0, failure }: SourceState, now: number): boolean =>
  !failure && lastAttemptAt > lastSuccessAt && now - lastAttemptAt < attemptMs;

const next = ({ nextCheckAt }: SourceState, now: number): string =>
  nextCheckAt > now ? `next ${timeToCome(nextCheckAt, now)}` : 'next in a moment';

const nextCheck = ({ nextCheckAt }: SourceState, now: number): string =>
  nextCheckAt > now ? `Next check ${timeToCome(nextCheckAt, now)}.` : '';

/** "Checked 14:41. Next check 14:52.": of all sources together. */
export function checkedWords(sources: readonly FollowedSource[], now: number): string {
  const checkedAt = Math.max(...sources.map(({ state }) => state.lastSuccessAt ?? 0));
  const nextAt = Math.min(...sources.map(({ state }) => state.nextCheckAt).filter((at) => at > now));
  return [
    checkedAt > 0 && `Checked ${pastTime(checkedAt, now)}.`,
    Number.isFinite(nextAt) && `Next check ${timeToCome(nextAt, now)}.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
