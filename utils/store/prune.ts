import { unwrap } from 'idb';
import type { StoryId } from '../stories/story.ts';
import type { Database } from './database.ts';

/** No transaction of this holds others up for long. */
const slice = 200;

/**
 * Gives up stories that came before `before`, that the reader has read and did not save, with all that belongs to them.
 * Their read marks stay and say so: an item that is still in its feed is then no news (see save-refresh). Answers how many.
 */
export async function pruneStories(database: Database, before: number): Promise<number> {
  const index = database.transaction('stories').store.index('byArrival');
  const old = await Promise.all(
    [0, 1].map((foundBy) => index.getAllKeys(IDBKeyRange.bound([foundBy, 0], [foundBy, before], false, true))),
  );
  const ids = old.flat();
  let count = 0;
  for (let from = 0; from < ids.length; from += slice)
    count += await pruneSlice(database, ids.slice(from, from + slice));
  return count;
}

async function pruneSlice(database: Database, ids: readonly StoryId[]): Promise<number> {
  const transaction = database.transaction(['stories', 'bodies', 'articles', 'statuses'], 'readwrite', {
    durability: 'relaxed',
  });
  const articles = new Set(await transaction.objectStore('articles').getAllKeys());
  const statuses = await Promise.all(ids.map((id) => transaction.objectStore('statuses').get(id)));
  const gone = statuses.flatMap((status) =>
    status?.readAt === undefined || status.savedAt !== undefined ? [] : status,
  );
  for (const status of gone) {
    unwrap(transaction.objectStore('statuses')).put({ ...status, isGivenUp: true });
    unwrap(transaction.objectStore('stories')).delete(status.id);
    unwrap(transaction.objectStore('bodies')).delete(status.id);
    // Few have one.
    if (articles.has(status.id)) unwrap(transaction.objectStore('articles')).delete(status.id);
  }
  await transaction.done;
  return gone.length;
}
