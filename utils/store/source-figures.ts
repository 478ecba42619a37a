import type { SourceId } from '../sources/source.ts';
import { sourceOf, type StoryId } from '../stories/story.ts';
import type { Database } from './database.ts';
import { rangeOf } from './marks.ts';

/** How many stories of each source came as news after `since`: from the index alone. */
export async function countNew(database: Database, since: number): Promise<ReadonlyMap<SourceId, number>> {
  const range = IDBKeyRange.bound([1, since], [1, Infinity], true);
  return countBySource(await database.getAllKeysFromIndex('stories', 'byArrival', range));
}

/** How many stories of each source were read. */
export async function countRead(database: Database): Promise<ReadonlyMap<SourceId, number>> {
  return countBySource(await database.getAllKeysFromIndex('statuses', 'byRead'));
}

function countBySource(ids: readonly StoryId[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const id of ids) counts.set(sourceOf(id), (counts.get(sourceOf(id)) ?? 0) + 1);
  return counts;
}

/** How much is kept of one source. */
export interface SourceStories {
  readonly kept: number;
  readonly read: number;
}

export async function readSourceStories(database: Database, id: SourceId): Promise<SourceStories> {
  const transaction = database.transaction(['stories', 'statuses']);
  const range = rangeOf(id);
  const [kept, statuses] = await Promise.all([
    transaction.objectStore('stories').count(range),
    transaction.objectStore('statuses').getAll(range),
  ]);
  return { kept, read: statuses.filter(({ readAt }) => readAt !== undefined).length };
}
