import type { Story, StoryId, StoryStatus } from '../stories/story.ts';
import type { Database } from './database.ts';
import { readNewestParts } from './newest.ts';
import { holds, keyOf, walk, type Reading, type RiverKey, type Selection } from './selection.ts';

export type { RiverKey } from './selection.ts';

export interface RiverStory {
  readonly story: Story;
  readonly status: StoryStatus | undefined;
}

export interface RiverPage {
  readonly stories: readonly RiverStory[];
  /** Absent when there is nothing older. */
  readonly next?: RiverKey;
}

export interface RiverQuery extends Selection {
  readonly after?: RiverKey | undefined;
  /** As the river was then: what arrived later is passed over. */
  readonly arrivedUpTo?: number | undefined;
  readonly limit: number;
  /** Of a search, which may take a while: ends it. */
  readonly signal?: AbortSignal;
  /** Of a search: told all that is found so far, whenever there is more of it. */
  readonly onFound?: (stories: readonly RiverStory[]) => void;
}

/**
 * One page of what a selection holds, newest first. One story more than asked for is read, so that "Show more" is never
 * offered in vain. A page is one transaction, but a search goes through the stories in many.
 */
export async function readRiver(database: Database, query: RiverQuery): Promise<RiverPage> {
  if (query.matches) return search(database, query, query.matches);
  const { after, arrivedUpTo = Infinity, limit } = query;
  const transaction = database.transaction(['stories', 'statuses']);
  const stories: RiverStory[] = [];
  for await (const ids of walk(transaction, query, after)) {
    for (let from = 0; from < ids.length && stories.length <= limit;) {
      const some = ids.slice(from, from + limit + 1 - stories.length);
      const found = await readEach(transaction, some);
      stories.push(...found.filter(({ story }) => story.arrival[1] <= arrivedUpTo));
      from += some.length;
    }
    if (stories.length > limit) break;
  }
  return toPage(stories, limit);
}

function toPage(stories: readonly RiverStory[], limit: number): RiverPage {
  const page = stories.slice(0, limit);
  const last = page.at(-1)?.story;
  return { stories: page, ...(last && stories.length > limit && { next: keyOf(last) }) };
}

async function search(database: Database, query: RiverQuery, matches: (story: Story) => boolean): Promise<RiverPage> {
  const { limit, onFound } = query;
  const stories: RiverStory[] = [];
  for await (const part of readMatching(database, query, matches)) {
    const found = part.slice(0, limit + 1 - stories.length).map(({ id }) => id);
    if (found.length > 0) stories.push(...(await readStories(database, found)));
    if (stories.length > limit) break;
    if (found.length > 0) onFound?.([...stories]);
  }
  return toPage(stories, limit);
}

/** Part by part, so that neither a writer nor whoever is typing has to wait. */
async function* readMatching(
  database: Database,
  { after, signal, ...selection }: Pick<RiverQuery, 'after' | 'signal'> & Selection,
  matches: (story: Story) => boolean,
): AsyncGenerator<readonly Story[]> {
  const saved = new Set(await database.getAllKeysFromIndex('statuses', 'bySaved'));
  const parts = readNewestParts(database, { followed: anybody, since: -Infinity, most: Infinity, after });
  for await (const part of parts) {
    signal?.throwIfAborted();
    yield part.filter(
      (story) => holds(selection, { sourceId: story.sourceId, isSaved: saved.has(story.id) }) && matches(story),
    );
  }
}

const anybody = { has: () => true };

async function readEach(transaction: Reading, ids: readonly StoryId[]): Promise<readonly RiverStory[]> {
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

/** The stories of these ids as they stand now, in the same order; those that are gone are left out. */
export const readStories = (database: Database, ids: readonly StoryId[]): Promise<readonly RiverStory[]> =>
  readEach(database.transaction(['stories', 'statuses']), ids);

/** How many stories of a selection stand after `after`, counted up to `most`. */
export async function countOlder(
  database: Database,
  query: Selection & { after: RiverKey; most: number; signal?: AbortSignal },
): Promise<number> {
  const { after, most, matches } = query;
  const parts = matches
    ? readMatching(database, query, matches)
    : walk(database.transaction(['stories', 'statuses']), query, after);
  let count = 0;
  for await (const { length } of parts) {
    count += length;
    if (count >= most) return most;
  }
  return count;
}
