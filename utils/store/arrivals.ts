import type { IDBPIndex, StoreNames } from 'idb';
import type { SourceId } from '../sources/source.ts';
import { sourceOf, type StoryId } from '../stories/story.ts';
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
 * Counts ids of sources that are followed, up to `most`. Hardly ever is there another, so as many ids as wanted are read;
 * only if some of them do not count are all of them looked at.
 */
export async function countFollowed(
  readIds: (limit?: number) => Promise<readonly StoryId[]>,
  { most, followed }: { most: number; followed: Pick<ReadonlySet<SourceId>, 'has'> },
): Promise<number> {
  const count = (ids: readonly StoryId[]) => ids.filter((id) => followed.has(sourceOf(id))).length;
  const first = await readIds(most);
  const found = count(first);
  return found === first.length || first.length < most ? found : Math.min(most, count(await readIds()));
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
      return countFollowed((limit) => index.getAllKeys(range, limit), { most, followed });
    }),
  );
  return Math.min(
    most,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
