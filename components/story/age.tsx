import type { Story } from '../../utils/stories/story.ts';
import { ageOf, fullDateOf } from '../parts/times.ts';

/** The time by which the river is sorted: as published, but never later than it was found. */
export const timeOf = ({ riverOrder }: Story): number => -riverOrder;

export function Age({ at, now }: { at: number; now: number }) {
  return (
    <time class="age" dateTime={new Date(at).toISOString()} title={fullDateOf(at)}>
      {ageOf(at, now)}
    </time>
  );
}
