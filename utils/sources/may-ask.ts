import { minute } from '../kernel/duration.ts';
import type { KnownSource } from './source.ts';

/** However often a person asks: a server is not asked the same thing more often than this. */
export const shortestByHand = 5 * minute;

/** Whether a source may be asked again by hand. A check that asked no server anything does not count. */
export function mayAskAgain({ source, state }: KnownSource, now: number): boolean {
  const { lastAttemptAt, failure } = state;
  if (source.isLocal || lastAttemptAt === undefined || (failure && askedNothing.has(failure.kind))) return true;
  // A clock that was put back says nothing of how long ago it was.
  const since = now - lastAttemptAt;
  return since < 0 || since >= shortestByHand;
}

const askedNothing: ReadonlySet<string> = new Set([
  'offline',
  'no-permission',
  'host-asks-to-wait',
  'bad-address',
  'not-http',
  'has-password',
]);
