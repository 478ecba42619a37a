import { unwrap } from 'idb';
import { diffStories } from '../stories/diff-stories.ts';
import { isInDoubt, recogniseStories } from '../stories/recognise-stories.ts';
import type { Story, StoryBody, StoryId } from '../stories/story.ts';
import type { Incoming } from '../stories/to-story.ts';
import { recordArrivals, withoutNextCheck } from '../sources/record-check.ts';
import { newState, type Source, type SourceId, type SourceState } from '../sources/source.ts';
import { lastArrivalOf } from './arrivals.ts';
import type { Database } from './database.ts';
import { rangeOf } from './marks.ts';
import { packBodies, type PackedBody } from './packed-body.ts';
import type { FollowedSource } from './sources.ts';

/** Of stories that all have the same page and headline. */
const mostAlike = 400;

/**
 * Saves what one refresh of one source brought, in one transaction: stories, bodies, validators and the next check stand
 * or fall together, so that a 304 can never hide a story that was not stored. Answers how many stories were added and
 * edited, and undefined when the source was unfollowed or given another address meanwhile and nothing was saved.
 *
 * Relaxed durability: a power cut may take the last seconds, and the next check brings them again.
 */
export async function saveRefresh(
  database: Database,
  { id: sourceId, address }: Source,
  state: SourceState,
  incoming: readonly Incoming[],
  now: number,
): Promise<{ added: number; edited: number } | undefined> {
  const packed = await packNew(database, sourceId, incoming);
  const transaction = database.transaction(['sources', 'states', 'stories', 'bodies', 'statuses'], 'readwrite', {
    durability: 'relaxed',
  });
  const source = await transaction.objectStore('sources').get(sourceId);
  if (source?.address !== address || source.unfollowedAt !== undefined) return undefined;
  const stories = transaction.objectStore('stories');
  const bodies = transaction.objectStore('bodies');
  const isFirst = incoming.length > 0 && incoming.every(({ story }) => story.arrival[0] === 0);
  const stored = isFirst ? await readAllOf(sourceId) : await readEach(incoming.map(({ story }) => story.id));
  const doubtful = incoming.filter(({ story }) => isInDoubt(story, stored.get(story.id)));
  const alike = isFirst ? [...stored.values()] : await readAlike(doubtful.map(({ story }) => story));
  const { recognised, before } = recogniseStories(incoming, stored, alike);
  const { added: unknown, edited } = diffStories(before, recognised);
  const added = await withoutGivenUp(unknown);
  // Stamped here, after everything that is stored already: whoever reads before this transaction ends counts from before it.
  const arrivedAt = Math.max(now, (await lastArrivalOf(stories.index('byArrival'))) + 1);
  // Bare requests: thousands of promises that nobody waits for would cost more than the writes. The transaction tells all.
  const bareStories = unwrap(stories);
  const bareBodies = unwrap(bodies);
  for (const { story } of added) {
    bareStories.put({ ...story, firstSeenAt: arrivedAt, arrival: [story.arrival[0], arrivedAt] });
  }
  for (const { story } of edited) bareStories.put(story);
  for (const { story, body } of [...added, ...edited]) {
    if (body) bareBodies.put(packed.get(body) ?? body);
    else if (before.has(story.id)) bareBodies.delete(story.id);
  }
  const times = added.map(({ story }) => story.publishedAt ?? arrivedAt);
  // As the person has it by now: it may have been paused while it was asked.
  unwrap(transaction.objectStore('states')).put(withoutNextCheck(recordArrivals(state, times), source));
  await transaction.done;
  return { added: added.length, edited: edited.length };

  /** At a first reading there is hardly anything, and one request finds that out. */
  async function readAllOf(id: SourceId): Promise<ReadonlyMap<StoryId, Story>> {
    const all = await stories.getAll(rangeOf(id));
    return new Map(all.map((story) => [story.id, story]));
  }

  /** What was read and given up comes again as long as its feed names it. */
  async function withoutGivenUp(entries: readonly Incoming[]): Promise<readonly Incoming[]> {
    const statuses = transaction.objectStore('statuses');
    if (isFirst && (await statuses.getKey(rangeOf(sourceId))) === undefined) return entries;
    const marks = await Promise.all(entries.map(({ story }) => statuses.get(story.id)));
    return entries.filter((_entry, position) => !marks[position]?.isGivenUp);
  }

  async function readAlike(items: readonly Story[]): Promise<readonly Story[]> {
    const index = stories.index('byLikeness');
    const likenesses = new Set(items.flatMap(({ likeness }) => likeness ?? []));
    return (await Promise.all([...likenesses].map((likeness) => index.getAll(likeness, mostAlike)))).flat();
  }

  async function readEach(ids: readonly StoryId[]): Promise<ReadonlyMap<StoryId, Story>> {
    const found = await Promise.all(ids.map((id) => stories.get(id)));
    return new Map(found.filter((story) => story !== undefined).map((story) => [story.id, story]));
  }
}

/** Of the stories that are not stored yet. What is new all the same is stored as it is. */
async function packNew(
  database: Database,
  sourceId: SourceId,
  incoming: readonly Incoming[],
): Promise<ReadonlyMap<StoryBody, PackedBody>> {
  const known = new Set(await database.getAllKeys('stories', rangeOf(sourceId)));
  return packBodies(incoming.flatMap(({ story, body }) => (body && !known.has(story.id) ? body : [])));
}

/**
 * Begins checks: reads sources and saves what `plan` makes of their states, in one transaction. Those that are no longer
 * followed, and those without a plan, are left out, and nothing may be asked of them. Answers the states as they were before.
 */
export async function beginChecks(
  database: Database,
  ids: readonly SourceId[],
  plan: (state: SourceState) => SourceState | undefined,
): Promise<ReadonlyMap<SourceId, FollowedSource>> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'relaxed' });
  const sources = transaction.objectStore('sources');
  const states = transaction.objectStore('states');
  const begun = new Map<SourceId, FollowedSource>();
  await Promise.all(
    ids.map(async (id) => {
      const [source, stored] = await Promise.all([sources.get(id), states.get(id)]);
      if (!source || source.unfollowedAt !== undefined) return;
      const state = stored ?? newState(source);
      const planned = plan(state);
      if (!planned) return;
      unwrap(states).put(planned);
      begun.set(id, { source, state });
    }),
  );
  await transaction.done;
  return begun;
}

/** Saves what a refresh means for the source alone: an unchanged answer, a failure. */
export async function saveState(database: Database, { id, address }: Source, state: SourceState): Promise<void> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'relaxed' });
  const source = await transaction.objectStore('sources').get(id);
  if (source?.address === address) await transaction.objectStore('states').put(withoutNextCheck(state, source));
  await transaction.done;
}
