import type { IDBPIndex, StoreNames } from 'idb';
import type { SourceId } from '../sources/source.ts';
import { sourceOf } from '../stories/story.ts';
import type { Database } from './database.ts';
import type { WiresideSchema } from './schema.ts';

type ArrivalIndex<Mode extends IDBTransactionMode> = IDBPIndex<
  WiresideSchema,
  StoreNames<WiresideSchema>[],
  'stories',
  'byArrival',
  Mode
>;

/** When the last story came, or 0. Arrivals are counted from here and not from the clock, which may be set back. */
export async function lastArrivalOf<Mode extends IDBTransactionMode>(index: ArrivalIndex<Mode>): Promise<number> {
  const last = await Promise.all(
    [0, 1].map((foundBy) => index.openKeyCursor(IDBKeyRange.bound([foundBy, 0], [foundBy, Infinity]), 'prev')),
  );
  return Math.max(...last.map((cursor) => cursor?.key[1] ?? 0));
}

export function readLastArrival(database: Database): Promise<number> {
  return lastArrivalOf(database.transaction(['stories']).objectStore('stories').index('byArrival'));
}

/**
 * How many stories arrived after `since`, counted from the index up to `most`: the cost does not grow with what is stored.
 * `news` leaves out what the first reading of a source found.
 */
export async function countArrivals(
  database: Database,
  { since, most, of, followed }: { since: number; most: number; of: 'news' | 'all'; followed: ReadonlySet<SourceId> },
): Promise<number> {
  const index = database.transaction('stories').store.index('byArrival');
  const counts = await Promise.all(
    (of === 'news' ? [1] : [0, 1]).map(async (foundBy) => {
      const range = IDBKeyRange.bound([foundBy, since], [foundBy, Infinity], true);
      const ids = await index.getAllKeys(range, most);
      return ids.filter((id) => followed.has(sourceOf(id))).length;
    }),
  );
  return Math.min(
    most,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
