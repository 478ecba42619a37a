import type { SourceState } from './source.ts';

/** The sources whose time has come, the longest due first. */
export function pickDue(states: readonly SourceState[], now: number): readonly SourceState[] {
  return states
    .filter(({ nextCheckAt }) => nextCheckAt <= now)
    .toSorted((one, other) => one.nextCheckAt - other.nextCheckAt);
}
