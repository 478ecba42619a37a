import { toKept, type KeptSource } from '../sources/kept-source.ts';
import { newState } from '../sources/source.ts';
import type { StoryId } from '../stories/story.ts';
import type { Belongings, SavedStory } from '../stories/belongings.ts';
import type { Database } from './database.ts';
import { isMark } from './marks.ts';
import { readStory } from './stories.ts';

/** Every source that is followed, as it is kept apart from the store. */
export async function gatherSources(database: Database): Promise<readonly KeptSource[]> {
  const transaction = database.transaction(['sources', 'states']);
  const sources = await transaction.objectStore('sources').getAll();
  const states = await Promise.all(sources.map(({ id }) => transaction.objectStore('states').get(id)));
  return sources
    .map((source, position) => ({ source, state: states[position] ?? newState(source) }))
    .filter(({ source }) => source.unfollowedAt === undefined)
    .map(({ source, state }) => toKept(source, state));
}

/** A saved story with its texts, or undefined when it is not kept. */
export async function gatherSaved(database: Database, id: StoryId): Promise<SavedStory | undefined> {
  const whole = await readStory(database, id);
  if (!whole) return undefined;
  const { story, body, article } = whole;
  return { story, ...(body && { body }), ...(article && { article }) };
}

/** All that is the person's: with `mostText` only as many saved stories, the latest saved first, as have so much text. */
export async function gatherBelongings(database: Database, mostText = Infinity): Promise<Belongings> {
  const [sources, statuses] = await Promise.all([gatherSources(database), database.getAll('statuses')]);
  const latest = statuses
    .filter(({ savedAt }) => savedAt !== undefined)
    .toSorted((one, other) => (other.savedAt ?? 0) - (one.savedAt ?? 0));
  const saved: SavedStory[] = [];
  let length = 0;
  for (const { id } of latest) {
    const story = await gatherSaved(database, id);
    length += story ? JSON.stringify(story).length : 0;
    if (length > mostText) break;
    if (story) saved.push(story);
  }
  return { sources, statuses: statuses.filter(isMark), saved };
}
