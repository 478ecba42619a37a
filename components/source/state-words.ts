import { day, second } from '../../utils/kernel/duration.ts';
import { healthOf, isWaiting, needsLook } from '../../utils/sources/health.ts';
import { hasNextCheck } from '../../utils/sources/record-check.ts';
import type { SourceState } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
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
    return lastSuccessAt === undefined ? say('paused') : say('pausedChecked', agoOf(lastSuccessAt, now));
  }
  if (failure && needsLook(followed)) {
    const isLongAgo = lastSuccessAt !== undefined && now - lastSuccessAt > day;
    const words = failureWords(failure);
    return isLongAgo ? say('sentences', words, say('lastRead', agoOf(lastSuccessAt, now))) : words;
  }
  const newest = arrivals?.[0];
  if (condition === 'silent' && newest !== undefined) return say('silentSince', longDateOf(newest, now));
  const words = stateWords(state, now);
  return source.choices?.isMuted ? say('sentences', say('muted'), words) : words;
}

/** The state of a source in one line of words. */
function stateWords(state: SourceState, now: number): string {
  if (state.lastAttemptAt === undefined) return say('waitingForFirst');
  if (isBeingChecked(state, now)) return say('checkingNow');
  const next = state.nextCheckAt > now ? timeToCome(state.nextCheckAt, now) : undefined;
  if (state.failure && isWaiting(state.failure)) {
    const words = failureWords(state.failure);
    return next === undefined ? words : say('sentences', words, say('nextCheckAt', next));
  }
  if (state.lastSuccessAt === undefined) {
    return next === undefined ? say('notCheckedSoon') : say('notCheckedNext', next);
  }
  const ago = agoOf(state.lastSuccessAt, now);
  const checked = next === undefined ? say('checkedSoon', ago) : say('checkedNext', ago, next);
  return state.damage ? say('sentences', damageWords(state.damage), checked) : checked;
}

/** Whether there is no outcome yet, good or bad, of a first check. */
export const isUnread = ({ lastSuccessAt, failure }: SourceState): boolean => lastSuccessAt === undefined && !failure;

const isBeingChecked = ({ lastAttemptAt = 0, lastSuccessAt = 0, failure }: SourceState, now: number): boolean =>
  !failure && lastAttemptAt > lastSuccessAt && now - lastAttemptAt < attemptMs;

/** "Checked 14:41. Next check 14:52.": of all sources together. */
export function checkedWords(sources: readonly FollowedSource[], now: number): string {
  const checkedAt = Math.max(...sources.map(({ state }) => state.lastSuccessAt ?? 0));
  const planned = sources.flatMap(({ state }) => (hasNextCheck(state) ? state.nextCheckAt : []));
  const nextAt = Math.min(...planned.filter((at) => at > now));
  const checked = checkedAt > 0 ? say('checkedAt', pastTime(checkedAt, now)) : '';
  const next = Number.isFinite(nextAt) ? say('nextCheckAt', timeToCome(nextAt, now)) : '';
  return checked && next ? say('sentences', checked, next) : checked || next;
}
