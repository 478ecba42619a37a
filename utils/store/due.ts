import { day } from '../kernel/duration.ts';
import { longestInterval } from '../sources/next-check.ts';
import { hasNextCheck, never } from '../sources/record-check.ts';
import type { SourceState } from '../sources/source.ts';
import type { Database } from './database.ts';

/** The states of sources due at `now`, from the index: a round's cost does not grow with the sources that are not due. */
export function readDue(database: Database, now: number): Promise<readonly SourceState[]> {
  return database.getAllFromIndex('states', 'byNextCheck', IDBKeyRange.upperBound(now));
}

/**
 * Brings checks nearer that lie further ahead than any is planned: a clock that was put back would hold them off for years.
 * Those that have no next check stay so.
 */
export async function bringNear(database: Database, now: number): Promise<void> {
  const transaction = database.transaction('states', 'readwrite', { durability: 'relaxed' });
  const far = IDBKeyRange.bound(now + furthest, never, true, true);
  for (const state of await transaction.store.index('byNextCheck').getAll(far)) {
    await transaction.store.put({ ...state, nextCheckAt: now + longestInterval });
  }
  await transaction.done;
}

/** Whatever is planned from now on comes sooner. */
export const furthest = longestInterval + day;

/** When the next source is due, or undefined when nothing is followed, or all of it is paused. */
export async function readNextDue(database: Database): Promise<number | undefined> {
  const index = database.transaction('states').store.index('byNextCheck');
  const next = await index.get(IDBKeyRange.lowerBound(-Infinity));
  return next && hasNextCheck(next) ? next.nextCheckAt : undefined;
}
