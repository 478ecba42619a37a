import type { Settings } from '../../utils/kernel/settings.ts';
import { countsInBadge } from '../../utils/sources/change-source.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { countArrivals } from '../../utils/store/arrivals.ts';
import type { Database } from '../../utils/store/database.ts';
import { readLastLook } from '../../utils/store/reader.ts';
import { countUnread } from '../../utils/store/unread.ts';

/** The badge goes no further than "99+". */
const most = 100;

/** What the badge is to show: counted from the store each time and never added up. */
export async function countForBadge(database: Database, { badge }: Settings): Promise<number> {
  if (badge === 'off') return 0;
  const followed = await readCounted(database);
  if (badge === 'unread') return countUnread(database, { of: followed, most });
  return countArrivals(database, { since: await readLastLook(database), most, of: 'news', followed });
}

/** The sources whose stories count: a muted one is read in its own list, and another may be left out of the badge alone. */
async function readCounted(database: Database): Promise<ReadonlySet<SourceId>> {
  const sources = await database.getAll('sources');
  const counted = sources.filter((source) => source.unfollowedAt === undefined && countsInBadge(source));
  return new Set(counted.map(({ id }) => id));
}
