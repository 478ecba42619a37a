import { hour } from '../kernel/duration.ts';
import type { FetchFailure } from './fetch-failure.ts';

/** The hosts that want to be left alone for a while, whoever asks and for whatever of theirs. */
export interface Holds {
  /** Until when nothing may be asked of a host; undefined when it may be asked. */
  readonly until: (host: string) => Promise<number | undefined>;
  readonly hold: (host: string, until: number) => Promise<void>;
}

/** Who says "too many requests" and not for how long. */
const leastHold = hour;

/**
 * Until when an answer wants the whole host to be left alone: "too many requests" (RFC 6585, 4), or "unavailable" with a time
 * (RFC 9110, 10.2.3). Undefined where it speaks of this one address.
 */
export function holdAskedFor(failure: FetchFailure, now: number): number | undefined {
  if (failure.kind !== 'status') return undefined;
  const { status, retryAt } = failure;
  if (status === 429) return retryAt ?? now + leastHold;
  return status === 503 ? retryAt : undefined;
}
