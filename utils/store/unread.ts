import type { SourceId } from '../sources/source.ts';
import { sourceOf } from '../stories/story.ts';
import type { Database } from './database.ts';

/** Hardly more than are unread in the first of them when anybody lets them pile up. */
const slice = 250;

/** How many stories of these sources are unread, counted from the newest up to `most`. */
export async function countUnread(
  database: Database,
  { of, most }: { of: Pick<ReadonlySet<SourceId>, 'has'>; most: number },
): Promise<number> {
  const ids = await database.getAllKeysFromIndex('stories', 'byRiver');
  const wanted = ids.filter((id) => of.has(sourceOf(id)));
  let count = 0;
  for (let from = 0; from < wanted.length && count < most; from += slice) {
    const statuses = database.transaction('statuses').store;
    const marks = await Promise.all(wanted.slice(from, from + slice).map((id) => statuses.get(id)));
    count += marks.filter((status) => status?.readAt === undefined).length;
  }
  return Math.min(count, most);
}
