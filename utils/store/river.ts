import type { SourceId } from '../sources/source.ts';
import type { Story, StoryId, StoryStatus } from '../stories/story.ts';
import { countFollowed } from './arrivals.ts';
import type { Database } from './database.ts';

export interface RiverStory {
  readonly story: Story;
  readonly status: StoryStatus | undefined;
}

/** Where a page ended: the key of its last story. */
export type RiverKey = readonly [riverOrder: number, id: StoryId];

export interface RiverPage {
  readonly stories: readonly RiverStory[];
  /** Absent when there is nothing older. */
  readonly next?: RiverKey;
}

/**
 * One page of the river, newest first. `followed` are the sources to show: stories of a source that is being removed are
 * passed over. One story more than asked for is read, so that "Show more" is never offered in vain.
 */
export async function readRiver(
  database: Database,
  { followed, after, limit }: { followed: ReadonlySet<SourceId>; after?: RiverKey | undefined; limit: number },
): Promise<RiverPage> {
  const transaction = database.transaction(['stories', 'statuses']);
  const index = transaction.objectStore('stories').index('byRiver');
  const statuses = transaction.objectStore('statuses');
  const stories: Story[] = [];
  let from = after;
  while (stories.length <= limit) {
    const wanted = limit + 1 - stories.length;
    const batch = await index.getAll(from && IDBKeyRange.lowerBound(from, true), wanted);
    stories.push(...batch.filter((story) => followed.has(story.sourceId)));
    const last = batch.at(-1);
    if (!last || batch.length < wanted) break;
    from = [last.riverOrder, last.id];
  }
  const page = stories.slice(0, limit);
  const found = await Promise.all(page.map(({ id }) => statuses.get(id)));
  const last = page.at(-1);
  return {
    stories: page.map((story, position) => ({ story, status: found[position] })),
    ...(last && stories.length > limit && { next: [last.riverOrder, last.id] as const }),
  };
}

/** The stories of these ids as they stand now, in the same order; those that are gone are left out. */
export async function readStories(database: Database, ids: readonly StoryId[]): Promise<readonly RiverStory[]> {
  const transaction = database.transaction(['stories', 'statuses']);
  const found = await Promise.all(
    ids.map(async (id) => {
      const [story, status] = await Promise.all([
        transaction.objectStore('stories').get(id),
        transaction.objectStore('statuses').get(id),
      ]);
      return story && { story, status };
    }),
  );
  return found.filter((entry) => entry !== undefined);
}

/** How many stories stand after `after`, counted up to `most`. */
export async function countOlder(
  database: Database,
  { followed, after, most }: { followed: ReadonlySet<SourceId>; after: RiverKey; most: number },
): Promise<number> {
  const index = database.transaction('stories').store.index('byRiver');
  const range = IDBKeyRange.lowerBound(after, true);
  return countFollowed((limit) => index.getAllKeys(range, limit), { most, followed });
}
