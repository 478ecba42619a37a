import { unwrap } from 'idb';
import { isInRiver } from '../sources/change-source.ts';
import { hostOf, hostsOf, withHosts } from '../sources/hosts-of.ts';
import { mayAskAgain } from '../sources/may-ask.ts';
import { newState, readAnew, type KnownSource, type Source, type SourceId } from '../sources/source.ts';
import { sourceOf, type StoryId } from '../stories/story.ts';
import type { Database } from './database.ts';

export type FollowedSource = KnownSource;

/** Every source that is followed, oldest first; those being removed are left out. */
export async function readSources(database: Database): Promise<readonly FollowedSource[]> {
  const transaction = database.transaction(['sources', 'states']);
  const [sources, states] = await Promise.all([
    transaction.objectStore('sources').getAll(),
    transaction.objectStore('states').getAll(),
  ]);
  const stateOf = new Map(states.map((state) => [state.sourceId, state]));
  return sources
    .filter(({ unfollowedAt }) => unfollowedAt === undefined)
    .toSorted((one, other) => one.followedAt - other.followedAt)
    .map((source) => ({ source, state: stateOf.get(source.id) ?? newState(source) }));
}

export async function readSource(database: Database, id: SourceId): Promise<FollowedSource | undefined> {
  const transaction = database.transaction(['sources', 'states']);
  const [source, state] = await Promise.all([
    transaction.objectStore('sources').get(id),
    transaction.objectStore('states').get(id),
  ]);
  if (!source || source.unfollowedAt !== undefined) return undefined;
  return { source, state: state ?? newState(source) };
}

/** The ids of the followed sources that are in the river, for queries that pass over the rest. */
export async function readFollowed(database: Database): Promise<ReadonlySet<SourceId>> {
  const sources = await database.getAll('sources');
  const wanted = sources.filter((source) => source.unfollowedAt === undefined && isInRiver(source));
  return new Set(wanted.map(({ id }) => id));
}

/** Adds sources, or brings back those that were being removed. Strict: a subscription may not be lost to a power cut. */
export async function saveSources(database: Database, sources: readonly Source[]): Promise<void> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'strict' });
  for (const source of sources) {
    const isKnown = (await transaction.objectStore('states').getKey(source.id)) !== undefined;
    await transaction.objectStore('sources').put(source);
    if (!isKnown) await transaction.objectStore('states').put(newState(source));
  }
  await transaction.done;
}

/**
 * Takes sources out for good, with their stories, in slices so that no transaction holds others up. A saved story stays,
 * and goes with the next source that is taken out after it was saved no longer. Answers the hosts that were read for them.
 */
export async function purgeUnfollowed(database: Database, unfollowedBefore: number): Promise<readonly string[]> {
  const isGone = ({ unfollowedAt }: Source) => unfollowedAt !== undefined && unfollowedAt <= unfollowedBefore;
  const reading = database.transaction(['sources', 'stories']);
  const sources = await reading.objectStore('sources').getAll();
  const gone = sources.filter(isGone);
  if (gone.length === 0) return [];
  const hosts = new Set<string>();
  const kept = new Set(sources.filter((source) => !isGone(source)).map(({ id }) => id));
  const orphans = (await reading.objectStore('stories').getAllKeys()).filter((id) => !kept.has(sourceOf(id)));
  for (let from = 0; from < orphans.length; from += 200) {
    for (const host of await deleteUnsaved(database, orphans.slice(from, from + 200))) hosts.add(host);
  }
  for (const { id } of gone) {
    const last = database.transaction(['sources', 'states'], 'readwrite', { durability: 'strict' });
    const source = await last.objectStore('sources').get(id);
    if (source?.unfollowedAt !== undefined) {
      const state = (await last.objectStore('states').get(id)) ?? newState(source);
      for (const host of hostsOf({ source, state })) hosts.add(host);
      await last.objectStore('sources').delete(id);
      await last.objectStore('states').delete(id);
    } else if (source) {
      // Followed again meanwhile: what was learned would keep the stories that are gone from being read again.
      await last.objectStore('states').put({ ...newState(source), nextCheckAt: unfollowedBefore });
    }
    await last.done;
  }
  return [...hosts];
}

/** Answers the hosts of their pages. */
async function deleteUnsaved(database: Database, ids: readonly StoryId[]): Promise<readonly string[]> {
  const slice = database.transaction(['stories', 'bodies', 'articles', 'statuses'], 'readwrite');
  const statuses = await Promise.all(ids.map((id) => slice.objectStore('statuses').get(id)));
  const unsaved = ids.filter((_id, position) => statuses[position]?.savedAt === undefined);
  const stories = await Promise.all(unsaved.map((id) => slice.objectStore('stories').get(id)));
  for (const id of unsaved) {
    unwrap(slice.objectStore('stories')).delete(id);
    unwrap(slice.objectStore('bodies')).delete(id);
    unwrap(slice.objectStore('articles')).delete(id);
  }
  await slice.done;
  return stories.flatMap((story) => hostOf(story?.link) ?? []);
}

/** Gives a source another address, to be read from the start; false, and the source is gone, when that one is followed already. */
export async function moveSource(database: Database, id: SourceId, address: string, now: number): Promise<boolean> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'strict' });
  const sources = transaction.objectStore('sources');
  const states = transaction.objectStore('states');
  const all = await sources.getAll();
  const source = all.find((one) => one.id === id);
  const isNew = !all.some((one) => one.id !== id && one.address === address && one.unfollowedAt === undefined);
  if (source && isNew) {
    const known = (await states.get(id)) ?? newState(source);
    const state = readAnew(known);
    const before = hostOf(source.address);
    // From where it was read once the person may want it again.
    const isLeft = known.lastSuccessAt !== undefined && address !== source.address;
    await sources.put({ ...source, address, ...(isLeft && { formerAddress: source.address, movedAt: now }) });
    await states.put({ ...state, nextCheckAt: now, hosts: withHosts(state.hosts, before ? [before] : []) });
  } else if (source) {
    await sources.delete(id);
    await states.delete(id);
  }
  await transaction.done;
  return source !== undefined && isNew;
}

/**
 * Asks a source at another address from now on, with all that is known of it; back again where `isBack`. Not when that one is
 * followed already, and then answers false.
 */
export async function changeAddress(
  database: Database,
  { id, address: before }: Source,
  address: string,
  { now, isBack }: { now: number; isBack: boolean },
): Promise<boolean> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'strict' });
  const sources = transaction.objectStore('sources');
  const states = transaction.objectStore('states');
  const all = await sources.getAll();
  const source = all.find((one) => one.id === id);
  const isTaken = all.some((one) => one.id !== id && one.address === address);
  const isChanged = source?.address === before && !isTaken;
  if (isChanged) {
    const { formerAddress: _former, movedAt: _movedAt, staysPut: _staysPut, ...rest } = source;
    await sources.put({
      ...rest,
      address,
      ...(isBack ? { staysPut: true } : { formerAddress: before, movedAt: now }),
    });
    const { movedTo: _movedTo, ...state } = (await states.get(id)) ?? newState(source);
    await states.put({
      ...state,
      hosts: withHosts(
        state.hosts,
        [hostOf(before)].filter((host) => host !== undefined),
      ),
    });
  }
  await transaction.done;
  return isChanged;
}

/**
 * Makes sources due now, as if their time had come, but for those that were asked too short a while ago (see mayAskAgain).
 * Answers which. One reading for all: a person may ask for a thousand at once, and again before they are all asked.
 */
export async function makeDue(database: Database, ids: readonly SourceId[], now: number): Promise<readonly SourceId[]> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'relaxed' });
  const states = transaction.objectStore('states');
  const [all, known] = await Promise.all([transaction.objectStore('sources').getAll(), states.getAll()]);
  const sources = new Map(all.map((source) => [source.id, source]));
  const wanted = new Set(ids);
  const due = known.filter((state) => {
    const source = sources.get(state.sourceId);
    return source && wanted.has(state.sourceId) && mayAskAgain({ source, state }, now);
  });
  for (const state of due) {
    unwrap(states).put({ ...state, nextCheckAt: Math.min(state.nextCheckAt, now), isAsked: true });
  }
  await transaction.done;
  return due.map(({ sourceId }) => sourceId);
}

/** Marks a source as being removed, or takes the mark off again. */
export async function setUnfollowed(database: Database, id: SourceId, at: number | undefined): Promise<void> {
  const transaction = database.transaction('sources', 'readwrite', { durability: 'strict' });
  const stored = await transaction.store.get(id);
  if (stored) {
    const { unfollowedAt: _unfollowedAt, ...source } = stored;
    await transaction.store.put(at === undefined ? source : { ...source, unfollowedAt: at });
  }
  await transaction.done;
}

/** The sources that are being removed and can still be brought back. */
export async function readUnfollowed(database: Database): Promise<readonly Source[]> {
  return (await database.getAll('sources')).filter(({ unfollowedAt }) => unfollowedAt !== undefined);
}
