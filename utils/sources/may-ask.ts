import { minute } from '../kernel/duration.ts';
import { hostOf } from './hosts-of.ts';
import type { KnownSource, Source, SourceFailure } from './source.ts';

/** However often a person asks: a server is not asked the same thing more often than this. */
export const shortestByHand = 5 * minute;

/** Whether a source may be asked again by hand. A check that asked no server anything does not count. */
export function mayAskAgain({ source, state }: KnownSource, now: number): boolean {
  const { lastAttemptAt, failure } = state;
  if (source.isLocal || lastAttemptAt === undefined || (failure && askedNothing(source, failure))) return true;
  // A clock that was put back says nothing of how long ago it was.
  const since = now - lastAttemptAt;
  return since < 0 || since >= shortestByHand;
}

/** Whether a check ended before anything was sent. Another host than its own is one that the source was led on to. */
export const askedNothing = ({ address }: Source, failure: SourceFailure): boolean =>
  failure.kind === 'offline' ||
  ((failure.kind === 'no-permission' || failure.kind === 'host-asks-to-wait') && failure.host === hostOf(address));
