import { unwrap } from 'idb';
import { sourceOf, type StoryId } from '../stories/story.ts';
import type { SourceId } from '../sources/source.ts';
import type { Database } from './database.ts';
import { walk, type Selection } from './selection.ts';

/** No transaction of this holds others up for long. */
const slice = 1_000;

/**
 * Marks all stories of a selection read that came up to `arrivedUpTo`, in slices, all with the time `readAt`: by that they
 * are known again, when it is undone and when it is gone on with after the background was stopped in it.
 */
export async function markAllRead(
  database: Database,
  selection: Selection,
  { arrivedUpTo, readAt }: { arrivedUpTo: number; readAt: number },
): Promise<void> {
  const late = new Set(await readLate(database, arrivedUpTo));
  const unread: StoryId[] = [];
  for await (const ids of walk(database.transaction(['stories', 'statuses']), { ...selection, isUnreadOnly: true })) {
    for (const id of ids) if (!late.has(id)) unread.push(id);
  }
  for (let from = 0; from < unread.length; from += slice) {
    const isLast = from + slice >= unread.length;
    await markSlice(database, unread.slice(from, from + slice), readAt, isLast);
  }
}

async function readLate(database: Database, arrivedUpTo: number): Promise<readonly StoryId[]> {
  const index = database.transaction('stories').store.index('byArrival');
  const late = await Promise.all(
    [0, 1].map((foundBy) => index.getAllKeys(IDBKeyRange.bound([foundBy, arrivedUpTo], [foundBy, Infinity], true))),
  );
  return late.flat();
}

async function markSlice(database: Database, ids: readonly StoryId[], readAt: number, isLast: boolean): Promise<void> {
  // Strict: what the reader did cannot be fetched again. What is flushed for the last slice is all before it too.
  const durability = isLast ? 'strict' : 'relaxed';
  const transaction = database.transaction('statuses', 'readwrite', { durability });
  // Hardly ever has an unread story a row that says anything: it is saved, or has been read since.
  const [saved, readSince] = await Promise.all([
    transaction.store.index('bySaved').getAllKeys(),
    transaction.store.index('byRead').getAllKeys(IDBKeyRange.lowerBound(readAt, true)),
  ]);
  const isSaved = new Set(saved);
  const isReadSince = new Set(readSince);
  const rows = await Promise.all(ids.filter((id) => isSaved.has(id)).map((id) => transaction.store.get(id)));
  const rowOf = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  for (const id of ids) if (!isReadSince.has(id)) unwrap(transaction.store).put({ id, ...rowOf.get(id), readAt });
  await transaction.done;
}

/** Takes the marks off again that were made at one time. Answers whose stories they were of. */
export async function unmarkAll(database: Database, readAt: number): Promise<ReadonlySet<SourceId>> {
  const ids = await database.getAllKeysFromIndex('statuses', 'byRead', readAt);
  for (let from = 0; from < ids.length; from += slice) {
    const durability = from + slice >= ids.length ? 'strict' : 'relaxed';
    const transaction = database.transaction('statuses', 'readwrite', { durability });
    const rows = await Promise.all(ids.slice(from, from + slice).map((id) => transaction.store.get(id)));
    for (const row of rows) {
      if (row?.readAt !== readAt) continue;
      const { readAt: _readAt, ...status } = row;
      unwrap(transaction.store).put(status);
    }
    await transaction.done;
  }
  return new Set(ids.map(sourceOf));
}

/** What was marked read at one time. */
export async function readMarked(
  database: Database,
  readAt: number,
): Promise<{ count: number; sourceIds: ReadonlySet<SourceId> }> {
  const ids = await database.getAllKeysFromIndex('statuses', 'byRead', readAt);
  return { count: ids.length, sourceIds: new Set(ids.map(sourceOf)) };
}
