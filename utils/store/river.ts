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

export interface RiverQuery {
  readonly followed: ReadonlySet<SourceId>;
  readonly after?: RiverKey | undefined;
  /** As the river was then: what arrived later is passed over. */
  readonly arrivedUpTo?: number | undefined;
  readonly limit: number;
}

/** Whether the river shows a story: its source is followed, or the reader saved it. */
export const isShown = ({ story, status }: RiverStory, followed: ReadonlySet<SourceId>): boolean =>
  followed.has(story.sourceId) || status?.savedAt !== undefined;

/**
 * One page of the river, newest first. Stories of a source that is no longer followed are passed over, unless they are
 * saved. One story more than asked for is read, so that "Show more" is never offered in vain.
 */
export async function readRiver(
  database: Database,
  { followed, after, arrivedUpTo = Infinity, limit }: RiverQuery,
): Promise<RiverPage> {
  const transaction = database.transaction(['stories', 'statuses']);
  const index = transaction.objectStore('stories').index('byRiver');
  const statuses = transaction.objectStore('statuses');
  const stories: RiverStory[] = [];
  let from = after;
  while (stories.length <= limit) {
    const wanted = limit + 1 - stories.length;
    const batch = await index.getAll(from && IDBKeyRange.lowerBound(from, true), wanted);
    const found = await Promise.all(batch.map(async (story) => ({ story, status: await statuses.get(story.id) })));
    stories.push(...found.filter((entry) => isShown(entry, followed) && entry.story.arrival[1] <= arrivedUpTo));
    const last = batch.at(-1);
    if (!last || batch.length < wanted) break;
    from = [last.riverOrder, last.id];
  }
  const page = stories.slice(0, limit);
  const last = page.at(-1)?.story;
  return {
    stories: page,
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

/** How many stories stand after `after`, counted up to `most`. Those of a source that is gone were saved. */
export async function countOlder(
  database: Database,
  { followed, after, most }: { followed: ReadonlySet<SourceId>; after: RiverKey; most: number },
): Promise<number> {
  const transaction = database.transaction(['sources', 'stories']);
  const known = new Set(await transaction.objectStore('sources').getAllKeys());
  const index = transaction.objectStore('stories').index('byRiver');
  const range = IDBKeyRange.lowerBound(after, true);
  const shown = { has: (id: SourceId) => followed.has(id) || !known.has(id) };
  return countFollowed((limit) => index.getAllKeys(range, limit), { most, followed: shown });
}
