import { hasNextCheck } from '../sources/record-check.ts';
import type { SourceState } from '../sources/source.ts';
import type { Database } from './database.ts';

/** The states of sources due at `now`, from the index: a round's cost does not grow with the sources that are not due. */
export function readDue(database: Database, now: number): Promise<readonly SourceState[]> {
  return database.getAllFromIndex('states', 'byNextCheck', IDBKeyRange.upperBound(now));
}

/** When the next source is due, or undefined when nothing is followed, or all of it is paused. */
export async function readNextDue(database: Database): Promise<number | undefined> {
  const index = database.transaction('states').store.index('byNextCheck');
  const next = await index.get(IDBKeyRange.lowerBound(-Infinity));
  return next && hasNextCheck(next) ? next.nextCheckAt : undefined;
}
