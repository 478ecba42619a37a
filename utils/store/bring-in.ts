import { unwrap } from 'idb';
import { canonical } from '../kernel/canonical.ts';
import { toKnown } from '../sources/kept-source.ts';
import { withoutNextCheck } from '../sources/record-check.ts';
import type { Source, SourceId } from '../sources/source.ts';
import type { Belongings } from '../stories/belongings.ts';
import { sourceOf, type StoryId, type StoryStatus } from '../stories/story.ts';
import type { Database } from './database.ts';
import { nobody } from './reader.ts';

/** What bringing in changed, so that it can be taken back. Plain JSON. */
export interface BroughtIn {
  readonly sourceIds: readonly SourceId[];
  /** As they are now, with what they were before; without that where there was no mark. */
  readonly statuses: readonly { readonly now: StoryStatus; readonly before?: StoryStatus }[];
  readonly storyIds: readonly StoryId[];
}

/** The first are due at once, and then one after the other: a thousand new sources are not asked in one minute. */
const betweenFirstChecks = 2_000;

/**
 * Adds what is not there yet, and destroys nothing: a source that is followed stays as it is, a story read or saved on
 * either side is so afterwards. A source that is followed at the same address under another id takes the marks of this one.
 * With `isNewer` the belongings are those of this very store at a later time, and what is there already becomes as they are.
 * With `isRestoring` the person is told, even if the background is stopped right after. One transaction, strict.
 */
export async function bringIn(
  database: Database,
  belongings: Belongings,
  now: number,
  { isNewer = false, isRestoring = false } = {},
): Promise<BroughtIn> {
  const transaction = database.transaction(
    ['sources', 'states', 'stories', 'bodies', 'articles', 'statuses', 'reader'],
    'readwrite',
    {
      durability: 'strict',
    },
  );
  const table = <Name extends 'sources' | 'states' | 'stories' | 'bodies' | 'articles' | 'statuses'>(name: Name) =>
    transaction.objectStore(name);
  const there = await table('sources').getAll();
  const byId = new Map(there.map((source) => [source.id, source]));
  const byAddress = new Map(there.map((source) => [source.address, source]));
  /** By the id that the belongings know a source by. */
  const idOf = new Map<SourceId, SourceId>();
  const sourceIds: SourceId[] = [];
  for (const kept of belongings.sources) {
    const { source, state: unread } = toKnown(kept);
    const known = byId.get(source.id) ?? byAddress.get(source.address);
    idOf.set(source.id, known?.id ?? source.id);
    const isAsIs = !isNewer || canonical(known) === canonical(source);
    if (known && known.unfollowedAt === undefined && isAsIs) continue;
    const { unfollowedAt: _unfollowedAt, ...followed }: Source = isNewer ? source : (known ?? source);
    byId.set(followed.id, followed);
    byAddress.set(followed.address, followed);
    const isSame = followed.address === known?.address;
    const learned = isSame ? await table('states').get(followed.id) : undefined;
    const nextCheckAt = now + sourceIds.length * betweenFirstChecks;
    const state = learned ?? withoutNextCheck({ ...unread, sourceId: followed.id, nextCheckAt }, followed);
    sourceIds.push(followed.id);
    // Bare requests: a thousand promises that nobody waits for. The transaction tells all.
    unwrap(table('sources')).put(followed);
    unwrap(table('states')).put(state);
  }
  const toHere = (id: StoryId): StoryId => {
    const sourceId = idOf.get(sourceOf(id));
    return sourceId === undefined ? id : (`${sourceId}${id.slice(id.indexOf('/'))}` as StoryId);
  };

  const merged = await Promise.all(
    belongings.statuses.map(async (status) => {
      const id = toHere(status.id);
      const before = await table('statuses').get(id);
      const now: StoryStatus = isNewer ? laterOf(before, { ...status, id }) : { ...status, ...before, id };
      return before && canonical(now) === canonical(before) ? undefined : { now, ...(before && { before }) };
    }),
  );
  const statuses = merged.filter((change) => change !== undefined);
  for (const { now } of statuses) unwrap(table('statuses')).put(now);

  const added = await Promise.all(
    belongings.saved.map(async ({ story, body, article }) => {
      const id = toHere(story.id);
      if ((await table('stories').getKey(id)) !== undefined) return undefined;
      await table('stories').put({ ...story, id, sourceId: sourceOf(id) });
      if (body) await table('bodies').put({ ...body, id });
      if (article) await table('articles').put({ ...article, id });
      return id;
    }),
  );
  const storyIds = added.filter((id) => id !== undefined);
  if (isRestoring && sourceIds.length + statuses.length + storyIds.length > 0) {
    const reader = (await transaction.objectStore('reader').get('reader')) ?? nobody;
    const { sources = 0, marks = 0, saved = 0 } = reader.restored ?? {};
    const restored = {
      sources: sources + sourceIds.length,
      marks: marks + statuses.length,
      saved: saved + storyIds.length,
    };
    await transaction.objectStore('reader').put({ ...reader, restored });
  }
  await transaction.done;
  return { sourceIds, statuses, storyIds };
}

/** What is given up of itself is written down beside the store later than what the person does. */
const laterOf = (before: StoryStatus | undefined, status: StoryStatus): StoryStatus =>
  before?.isGivenUp && status.readAt !== undefined ? { ...status, isGivenUp: true } : status;

/** Of two steps of one import. */
export const together = (one: BroughtIn, other: BroughtIn): BroughtIn => ({
  sourceIds: [...one.sourceIds, ...other.sourceIds],
  statuses: [...one.statuses, ...other.statuses],
  storyIds: [...one.storyIds, ...other.storyIds],
});

/** Takes back what was brought in, as far as the person has not changed it since; its sources are unfollowed from now on. */
export async function takeBack(database: Database, broughtIn: BroughtIn, now: number): Promise<void> {
  const transaction = database.transaction(['sources', 'stories', 'bodies', 'articles', 'statuses'], 'readwrite', {
    durability: 'strict',
  });
  const sources = transaction.objectStore('sources');
  const statuses = transaction.objectStore('statuses');
  for (const id of broughtIn.sourceIds) {
    const source = await sources.get(id);
    if (source) await sources.put({ ...source, unfollowedAt: now });
  }
  for (const { now, before } of broughtIn.statuses) {
    const current = await statuses.get(now.id);
    if (current?.readAt !== now.readAt || current?.savedAt !== now.savedAt) continue;
    await (before ? statuses.put(before) : statuses.delete(now.id));
  }
  for (const id of broughtIn.storyIds) {
    if ((await statuses.get(id))?.savedAt !== undefined) continue;
    for (const name of ['stories', 'bodies', 'articles'] as const) await transaction.objectStore(name).delete(id);
  }
  await transaction.done;
}
