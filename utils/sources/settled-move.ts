import { day } from '../kernel/duration.ts';
import type { Source, SourceState } from './source.ts';

const fewestChecks = 3;
const shortestTime = 3 * day;

/**
 * Whether a publisher has said so often and so long that a source has moved for good (301, 308) that it is asked there from
 * now on. One redirect may be a mistake, or a notice of an hour's repair.
 */
export const isSettledMove = (
  { isLocal, staysPut }: Source,
  { since, checks }: NonNullable<SourceState['movedTo']>,
  now: number,
): boolean => !isLocal && !staysPut && checks >= fewestChecks && now - since >= shortestTime;
