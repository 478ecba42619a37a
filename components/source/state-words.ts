import { day, second } from '../../utils/kernel/duration.ts';
import { healthOf, isWaiting, needsLook } from '../../utils/sources/health.ts';
import { hasNextCheck } from '../../utils/sources/record-check.ts';
import type { SourceState } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { agoOf, longDateOf, pastTime, timeToCome } from '../parts/times.ts';
import { damageWords, failureWords } from './failure-words.ts';

/** A fetch takes 20 s at most; an attempt that left no outcome after that was broken off with the worker. */
const attemptMs = 30 * second;

/** How a source is, in a sentence or two; what can be done about it is said by a button after it. */
export function healthWords(followed: FollowedSource, now: number): string {
  const { source, state } = followed;
  const { failure, lastSuccessAt, arrivals } = state;
  const { condition } = healthOf(followed, now);
  if (condition === 'paused') {
    return lastSuccessAt === undefined ? 'Paused.' : `Paused. Checked ${agoOf(lastSuccessAt, now)}.`;
  }
  if (failure && needsLook(followed)) {
    const isLongAgo = lastSuccessAt !== undefined && now - lastSuccessAt > day;
    return isLongAgo ? `${failureWords(failure)} Last read ${agoOf(lastSuccessAt, now)}.` : failureWords(failure);
  }
  const newest = arrivals?.[0];
  if (condition === 'silent' && newest !== undefined) return `Silent since ${longDateOf(newest, now)}.`;
  const muted = source.choices?.isMuted ? 'Muted. ' : '';
  return muted + stateWords(state, now);
}

/** The state of a source in one line of words. */
function stateWords(state: SourceState, now: number): string {
  if (state.lastAttemptAt === undefined) return 'Waiting for the first check';
  if (isBeingChecked(state, now)) return 'Checking now…';
  if (state.failure && isWaiting(state.failure))
    return `${failureWords(state.failure)} ${nextCheck(state, now)}`.trim();
  if (state.lastSuccessAt === undefined) return `Not checked yet, ${next(state, now)}`;
  const checked = `Checked ${agoOf(state.lastSuccessAt, now)}, ${next(state, now)}`;
  return state.damage ? `${damageWords(state.damage)} ${checked}` : checked;
}

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
  const planned = sources.flatMap(({ state }) => (hasNextCheck(state) ? state.nextCheckAt : []));
  const nextAt = Math.min(...planned.filter((at) => at > now));
  return [
    checkedAt > 0 && `Checked ${pastTime(checkedAt, now)}.`,
    Number.isFinite(nextAt) && `Next check ${timeToCome(nextAt, now)}.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
