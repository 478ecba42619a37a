import type { IDBPTransaction } from 'idb';
import { nameOf } from '../sources/source-name.ts';
import { sourcesIn, type Scope } from '../sources/scope.ts';
import type { KnownSource, SourceId } from '../sources/source.ts';
import { matcherOf } from '../stories/match-story.ts';
import { sourceOf, type Story, type StoryId, type StoryStatus } from '../stories/story.ts';
import type { WiresideSchema } from './schema.ts';
import { rangeOf } from './marks.ts';

/** What a list of the river holds: a scope, with the sources as they are now. */
export interface Selection {
  readonly followed: ReadonlySet<SourceId>;
  /** Absent: the stories of the followed sources and all that are saved. */
  readonly only?: 'followed' | 'saved';
  readonly isUnreadOnly?: boolean;
  /** Of a search. */
  readonly matches?: (story: Story) => boolean;
}

export function select(scope: Scope, sources: readonly KnownSource[]): Selection {
  const only = scope.of === 'saved' ? 'saved' : scope.of === 'all' ? undefined : 'followed';
  return {
    followed: new Set(sourcesIn(scope, sources).map(({ source }) => source.id)),
    ...(only && { only }),
    ...(scope.isUnreadOnly && { isUnreadOnly: true }),
    ...(scope.words?.trim() && { matches: matcherOf(scope.words, namesOf(sources)) }),
  };
}

/** Of a saved story the source may be gone: it is known by its page's host. */
function namesOf(sources: readonly KnownSource[]): (story: Story) => string {
  const names = new Map(sources.map((known) => [known.source.id, nameOf(known)]));
  return ({ sourceId, link }) => names.get(sourceId) ?? URL.parse(link ?? '')?.host ?? '';
}

/** Whether a story belongs to a selection by its source, or by being saved. Reading it takes it out of no list. */
export const holds = (
  { followed, only }: Selection,
  { sourceId, isSaved }: { sourceId: SourceId; isSaved: boolean },
): boolean => (only !== 'saved' && followed.has(sourceId)) || (only !== 'followed' && isSaved);

/** Where a list ended: the key of its last story. */
export type RiverKey = readonly [riverOrder: number, id: StoryId];

export const keyOf = ({ riverOrder, id }: Story): RiverKey => [riverOrder, id];

export type Reading = IDBPTransaction<WiresideSchema, ('stories' | 'statuses')[], IDBTransactionMode>;

/** So few stories are read whole and put in order. Of more, enough lie close together in the order of the river. */
const few = 500;
/** Marks that are asked for one by one: 70 µs each, while all there are take 2.5 µs each (measured in Chromium 156). */
const mostAsked = 256;
/** Of keys that are read at once: few where nearly all are wanted. */
const slices = { ofAll: 128, ofSome: 1_024, most: 8_192 };

/**
 * The ids of what a selection holds, newest first, in parts that become larger: keys alone are read, so that stories which
 * are passed over cost little. What is searched for is not looked at.
 */
export async function* walk(
  transaction: Reading,
  selection: Selection,
  after?: RiverKey,
): AsyncGenerator<readonly StoryId[]> {
  const stories = transaction.objectStore('stories');
  const statuses = transaction.objectStore('statuses');
  const { followed, only, isUnreadOnly } = selection;
  const saved: ReadonlySet<StoryId> =
    only === 'followed' ? new Set() : new Set(await statuses.index('bySaved').getAllKeys());
  let read: ReadonlySet<StoryId> | undefined;

  const found = await readFew();
  if (found) {
    const ordered = found.toSorted((one, other) => one.riverOrder - other.riverOrder || (one.id < other.id ? -1 : 1));
    yield await wanted(ordered.filter((story) => !after || isAfter(story, after)).map(({ id }) => id));
    return;
  }
  let from = after;
  for (let size = only ? slices.ofSome : slices.ofAll; ; size = Math.min(2 * size, slices.most)) {
    const ids = await stories.index('byRiver').getAllKeys(from && IDBKeyRange.lowerBound(from, true), size);
    yield await wanted(ids.filter((id) => holds(selection, { sourceId: sourceOf(id), isSaved: saved.has(id) })));
    const last = ids.length < size ? undefined : await stories.get(ids.at(-1)!);
    if (!last) return;
    from = keyOf(last);
  }

  async function readFew(): Promise<readonly Story[] | undefined> {
    if (only === 'saved') {
      if (saved.size > few) return undefined;
      const all = await Promise.all([...saved].map((id) => stories.get(id)));
      return all.filter((story) => story !== undefined);
    }
    if (only !== 'followed' || followed.size > few / 10) return undefined;
    const all: Story[] = [];
    for (const id of followed) {
      if ((await stories.getAllKeys(rangeOf(id), few + 1)).length + all.length > few) return undefined;
      all.push(...(await stories.getAll(rangeOf(id))));
    }
    return all;
  }

  async function wanted(ids: readonly StoryId[]): Promise<readonly StoryId[]> {
    if (!isUnreadOnly) return ids;
    if (ids.length > mostAsked) read ??= new Set(await statuses.index('byRead').getAllKeys());
    if (read) return ids.filter((id) => !read?.has(id));
    const marks = await Promise.all(ids.map((id) => statuses.get(id)));
    return ids.filter((_id, position) => !isRead(marks[position]));
  }
}

export const isRead = (status: StoryStatus | undefined): boolean => status?.readAt !== undefined;

const isAfter = ({ riverOrder, id }: Story, [order, last]: RiverKey): boolean =>
  riverOrder > order || (riverOrder === order && id > last);
