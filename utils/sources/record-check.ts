import type { Check, Source, SourceState } from './source.ts';

/** What a person would look through. */
const mostChecks = 20;
/** Some weeks of a lively source, years of a slow one. */
export const mostArrivals = 200;

/** The state with a check that has just been made. */
export function recordCheck(state: SourceState, check: Check): SourceState {
  const { checks = [], totals = { checks: 0, unchanged: 0, bytes: 0 } } = state;
  return {
    ...state,
    checks: [check, ...checks].slice(0, mostChecks),
    totals: {
      checks: totals.checks + 1,
      unchanged: totals.unchanged + (check.outcome === 'unchanged' ? 1 : 0),
      bytes: totals.bytes + (check.bytes ?? 0),
    },
  };
}

/** The state with the stories that its last check added, by the times of their publication. */
export function recordArrivals(state: SourceState, times: readonly number[]): SourceState {
  if (times.length === 0) return state;
  const [last, ...before] = state.checks ?? [];
  return {
    ...state,
    ...(last && { checks: [{ ...last, added: times.length }, ...before] }),
    arrivals: withArrivals(state.arrivals, times),
  };
}

/** The newest first, each time once. */
export const withArrivals = (arrivals: readonly number[] = [], times: readonly number[]): readonly number[] =>
  [...new Set([...times, ...arrivals])].toSorted((one, other) => other - one).slice(0, mostArrivals);

/** The last moment that a Date can be: later than any alarm. */
export const never = 8.64e15;

/** A paused source is checked when the person asks, and has no next check. */
export const withoutNextCheck = (state: SourceState, { choices }: Source): SourceState =>
  choices?.isPaused ? { ...state, nextCheckAt: never } : state;

export const hasNextCheck = ({ nextCheckAt }: SourceState): boolean => nextCheckAt < never;
