import type { SourceId } from '../sources/source.ts';
import type { Database } from './database.ts';
import { walk } from './selection.ts';

/** How many stories of these sources are unread, counted from the newest up to `most`. */
export async function countUnread(
  database: Database,
  { of, most }: { of: ReadonlySet<SourceId>; most: number },
): Promise<number> {
  const transaction = database.transaction(['stories', 'statuses']);
  let count = 0;
  for await (const ids of walk(transaction, { followed: of, only: 'followed', isUnreadOnly: true })) {
    count += ids.length;
    if (count >= most) return most;
  }
  return count;
}
