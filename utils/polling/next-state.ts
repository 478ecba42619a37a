import type { FetchedDocument } from '../fetching/fetch-document.ts';
import { withHosts } from '../sources/hosts-of.ts';
import { nextCheckAfterFailure, nextCheckAfterSuccess, type Circumstances } from '../sources/next-check.ts';
import { withArrivals } from '../sources/record-check.ts';
import type { Source, SourceFailure, SourceState } from '../sources/source.ts';

export interface StateTools {
  readonly now: () => number;
  readonly random: () => number;
  readonly isSavingData: () => boolean;
}

/** The state after an answer, of which it has learned already: failure and candidates of earlier checks are over. */
export function afterAnswer(
  source: Source,
  learned: SourceState,
  document: FetchedDocument,
  tools: StateTools,
  published: readonly number[] = [],
): SourceState {
  const {
    failure: _failure,
    candidates: _candidates,
    isAsked: _isAsked,
    movedTo: before,
    freshUntil: _fresh,
    ...rest
  } = learned;
  const now = tools.now();
  const { movedTo, freshForMs, status } = document;
  const state = {
    ...rest,
    ...(document.hosts && { hosts: withHosts(learned.hosts, document.hosts) }),
    ...(freshForMs !== undefined && { freshUntil: now + freshForMs }),
    ...(status === 'fetched' && { lastDocumentAt: now }),
    ...(movedTo && {
      movedTo:
        before && before.address === movedTo
          ? { ...before, checks: before.checks + 1 }
          : { address: movedTo, since: now, checks: 1 },
    }),
    failureCount: 0,
    unfinishedAttempts: 0,
    lastAttemptAt: now,
    lastSuccessAt: now,
  };
  // Those of this answer are noted only when they are stored.
  const arrivals = withArrivals(learned.arrivals, published);
  return {
    ...state,
    nextCheckAt: nextCheckAfterSuccess({ source, state: { ...state, arrivals } }, circumstancesOf(tools)),
  };
}

const circumstancesOf = ({ now, random, isSavingData }: StateTools): Circumstances => ({
  now: now(),
  random,
  isSavingData: isSavingData(),
});

/** The state after a failure. Validators and everything else learned stay: a failure loses nothing. */
export function afterFailure(state: SourceState, failure: SourceFailure, tools: StateTools): SourceState {
  const { isAsked: _isAsked, movedTo, ...rest } = state;
  const failureCount = state.failureCount + (isNobodysFault(failure) ? 0 : 1);
  return {
    ...rest,
    // A move that is not said again is taken back.
    ...(movedTo && isNobodysFault(failure) && { movedTo }),
    failure,
    failureCount,
    unfinishedAttempts: 0,
    lastAttemptAt: tools.now(),
    nextCheckAt: nextCheckAfterFailure(
      failure,
      { failureCount, before: state.failure, beforeAt: state.lastAttemptAt },
      circumstancesOf(tools),
    ),
  };
}

/** Being offline, or not being let through, says nothing of the source. */
const isNobodysFault = ({ kind }: SourceFailure): boolean =>
  kind === 'offline' || kind === 'sign-in-page' || kind === 'host-asks-to-wait';
