import { day } from '../kernel/duration.ts';
import type { KnownSource, SourceFailure } from './source.ts';

export type Condition =
  | 'well'
  /** Never looked at yet. */
  | 'new'
  /** Was asked to wait, or has no connection: nobody has to do anything. */
  | 'waiting'
  | 'paused'
  /** Answers, with nothing that is new. */
  | 'silent'
  | 'damaged'
  | 'forbidden'
  | 'moved'
  | 'dead'
  /** A page that names several feeds. */
  | 'in-question'
  | 'failing';

/** The one thing that the person can do about it. */
export type Remedy = 'allow' | 'choose-feed' | 'find-again' | 'try-again' | 'watch' | 'open-site' | 'resume' | 'stop';

export interface Health {
  readonly condition: Condition;
  readonly remedy?: Remedy;
}

const silence = 90 * day;
/** A server that is away for longer comes back no more. */
const longestAbsence = 30 * day;

export function healthOf({ source, state }: KnownSource, now: number): Health {
  const { failure, lastSuccessAt, arrivals } = state;
  if (source.choices?.isPaused) return { condition: 'paused', remedy: 'resume' };
  if (failure && isWaiting(failure)) return { condition: 'waiting' };
  if (failure) {
    const isAway = failure.kind === 'unreachable' || failure.kind === 'timed-out';
    const isGone = isAway && now - (lastSuccessAt ?? source.followedAt) > longestAbsence;
    return isGone ? { condition: 'dead', remedy: 'stop' } : ofFailure(failure);
  }
  if (lastSuccessAt === undefined) return { condition: 'new' };
  if (state.damage) return { condition: 'damaged', remedy: 'open-site' };
  const newest = arrivals?.[0];
  if (newest !== undefined && now - newest > silence) return { condition: 'silent', remedy: 'open-site' };
  return { condition: 'well' };
}

/** Being asked to wait and having no connection need nobody. */
export const isWaiting = (failure: SourceFailure): boolean =>
  failure.kind === 'offline' ||
  failure.kind === 'host-asks-to-wait' ||
  failure.kind === 'sign-in-page' ||
  (failure.kind === 'status' && (failure.status === 429 || (failure.status === 503 && failure.retryAt !== undefined)));

/** Whether nothing will come of a source as long as the person does nothing. */
export const needsLook = ({ source, state }: KnownSource): boolean =>
  state.failure !== undefined && !source.choices?.isPaused && !isWaiting(state.failure);

function ofFailure(failure: SourceFailure): Health {
  switch (failure.kind) {
    case 'no-permission':
      return { condition: 'forbidden', remedy: 'allow' };
    case 'page-with-feeds':
      return { condition: 'in-question', remedy: 'choose-feed' };
    case 'status':
      return ofStatus(failure.status);
    case 'web-page':
    case 'redirected-nowhere':
    case 'redirected-too-often':
    case 'redirected-in-a-circle':
    case 'redirected-unsafely':
      return { condition: 'moved', remedy: 'find-again' };
    case 'page-without-feed':
      return { condition: 'failing', remedy: 'watch' };
    case 'bad-address':
    case 'not-http':
    case 'has-password':
    case 'private-address':
      return { condition: 'failing', remedy: 'stop' };
    case 'empty-document':
    case 'json-but-no-feed':
    case 'xml-but-no-feed':
    case 'not-a-feed':
    case 'cut-off-before-any-story':
    case 'too-deeply-nested':
    case 'too-large':
    case 'cut-short':
      return { condition: 'damaged', remedy: 'try-again' };
    default:
      return { condition: 'failing', remedy: 'try-again' };
  }
}

function ofStatus(status: number): Health {
  if (status === 404 || status === 410) return { condition: 'dead', remedy: 'find-again' };
  if (status === 401 || status === 403 || status === 451) return { condition: 'forbidden', remedy: 'open-site' };
  return { condition: 'failing', remedy: 'try-again' };
}

/** Where to look for a feed that is no longer where it was: at the page that answers there now, or at its site. */
export function whereToLook({ source, state }: KnownSource): string {
  const isPage = state.failure?.kind === 'web-page';
  return isPage ? source.address : (state.siteLink ?? new URL('/', source.address).href);
}
