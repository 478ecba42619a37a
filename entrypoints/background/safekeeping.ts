import { canonical } from '../../utils/kernel/canonical.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import {
  isFirstOfSession,
  readAllLocal,
  readLocal,
  removeLocal,
  writeLocal,
} from '../../utils/platform/local-store.ts';
import { recordOf } from '../../utils/sources/kept-source.ts';
import type { Source, SourceId } from '../../utils/sources/source.ts';
import { bringIn } from '../../utils/store/bring-in.ts';
import { isBroken, openDatabase, type Database, type OnClosed } from '../../utils/store/database.ts';
import { gatherSaved, gatherSources } from '../../utils/store/gather.ts';
import { fromMarks, groupBySource, rangeOf, toMarks } from '../../utils/store/marks.ts';
import {
  gatherKept,
  isMirrored,
  marksKey,
  mirrorKey,
  missingFrom,
  missingMarks,
  newerMarks,
  restoredKey,
  revisionKey,
  savedKey,
  soundMirror,
  toMirror,
  type Mirror,
  type Restored,
} from '../../utils/store/mirror.ts';
import { readReader, saveRevision } from '../../utils/store/reader.ts';
import { setUnfollowed } from '../../utils/store/sources.ts';
import type { Belongings } from '../../utils/stories/belongings.ts';
import { sourceOf, type StoryId } from '../../utils/stories/story.ts';
import { readLastSnapshot } from './snapshots.ts';

/**
 * Opens the store, and puts back what it has lost: a browser that finds its files damaged mostly gives an empty database
 * and no error, or one that ends some hours ago (measured with eight kinds of damage). Nobody has it before it is whole.
 */
export async function openWhole(onClosed: OnClosed): Promise<Database> {
  const database = await openReadable(onClosed);
  const [kept, reader, stored] = await Promise.all([
    readLocal([mirrorKey, revisionKey]),
    readReader(database),
    database.getAll('sources'),
  ]);
  const mirror = soundMirror(kept[mirrorKey]);
  const keptRevision = Number(kept[revisionKey]) || 0;
  // A store that has sources and no count was made before there was one.
  const known = reader.revision ?? (stored.length === 0 ? 0 : Infinity);
  const isBehind = mirror !== undefined && known < keptRevision;
  revision = Math.max(reader.revision ?? 0, keptRevision);
  if (isBehind) {
    await catchUp(database, mirror, stored);
    await saveRevision(database, revision);
  } else if (mirror) {
    const lost = missingFrom(stored, mirror);
    if (lost.length > 0) await restore(database, { sources: lost, ...gatherKept(await readAllLocal(), Date.now()) });
  } else if (stored.length === 0) {
    const snapshot = await readLastSnapshot();
    if (snapshot) await restore(database, snapshot);
  }
  if (!mirror || !isMirrored(await database.getAll('sources'), mirror)) await inTurn(() => keepSources(database));
  return database;
}

/** The store as it was when it was last written of. Mostly it is that already, and only had not heard. */
async function catchUp(database: Database, mirror: Mirror, stored: readonly Source[]): Promise<void> {
  const all = await readAllLocal();
  const { statuses, saved } = gatherKept(all, Date.now());
  const marks = newerMarks(all, statuses, await database.getAll('statuses'));
  await restore(database, { sources: mirror.sources, statuses: marks, saved }, { isNewer: true });
  const kept = new Set(mirror.sources.map(({ id }) => id));
  for (const { id } of stored) if (!kept.has(id)) await setUnfollowed(database, id, Date.now());
}

/** Some damage shows only when something is read, and the browser mends it when it opens the store the next time. */
async function openReadable(onClosed: OnClosed): Promise<Database> {
  const database = await openDatabase(undefined, onClosed);
  try {
    await database.count('sources');
    return database;
  } catch (error) {
    database.close();
    if (!isBroken(error)) throw error;
    return openDatabase(undefined, onClosed);
  }
}

async function restore(database: Database, belongings: Belongings, options?: { isNewer: boolean }): Promise<void> {
  const { sourceIds, statuses, storyIds } = await bringIn(database, belongings, Date.now(), options);
  if (sourceIds.length + storyIds.length + statuses.length === 0) return;
  const {
    sources = 0,
    marks = 0,
    saved = 0,
  } = recordOf((await readLocal([restoredKey]))[restoredKey]) as Partial<Restored>;
  const restored: Restored = {
    sources: sources + sourceIds.length,
    marks: marks + statuses.length,
    saved: saved + storyIds.length,
  };
  await writeLocal({ [restoredKey]: restored });
  announceChange('sources', 'states', 'stories', 'statuses');
}

let revision = 0;

async function keep(database: Database, rows: Readonly<Record<string, unknown>>): Promise<void> {
  revision++;
  await writeLocal({ ...rows, [revisionKey]: revision });
  await saveRevision(database, revision);
}

async function keepSources(database: Database): Promise<void> {
  await keep(database, { [mirrorKey]: toMirror(await gatherSources(database)) });
}

async function keepStories(database: Database, ids: readonly StoryId[]): Promise<void> {
  for (const sourceId of new Set(ids.map(sourceOf))) {
    const statuses = await database.getAll('statuses', rangeOf(sourceId));
    const own = ids.filter((id) => sourceOf(id) === sourceId);
    const isSaved = new Set(statuses.filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => id));
    const saved = await Promise.all(
      own.map(async (id) => [savedKey(id), isSaved.has(id) ? await gatherSaved(database, id) : undefined] as const),
    );
    const kept = Object.fromEntries(saved.filter(([, story]) => story !== undefined));
    await keep(database, { [marksKey(sourceId)]: toMarks(statuses), ...kept });
    const gone = saved.filter(([, story]) => story === undefined).map(([key]) => key);
    if (gone.length > 0) await removeLocal(gone);
  }
}

/** One at a time: of two that overlap, the one that read first could write last. */
let last: Promise<unknown> = Promise.resolve();
function inTurn(act: () => Promise<void>): Promise<void> {
  // A device that is full must not keep a reader from reading: the next change tries again.
  const turn = last.then(act).catch(() => {});
  last = turn;
  return turn;
}

/** For what is changed without a request. */
export const keepSourcesAsTheyAre = (database: Database): Promise<void> => inTurn(() => keepSources(database));
export const keepMarksOf = (database: Database, ids: readonly StoryId[]): Promise<void> =>
  inTurn(() => keepStories(database, ids));

/** Requests that leave sources and marks as they are. */
const idle: ReadonlySet<string> = new Set('look refresh readPage lookAtPage previewFeeds leavePage'.split(' '));

/** The handlers, with what they changed kept beside the store before they answer. Which stories, each request says itself. */
export function withKeeping(handlers: Handlers, database: () => Promise<Database>): Handlers {
  const keeping = Object.entries(handlers).map(([name, handle]) => {
    const act = handle as (ask: { storyId?: StoryId; storyIds?: readonly StoryId[] }) => Promise<unknown>;
    const kept: typeof act = async (ask) => {
      const answer = await act(ask);
      const ids = ask.storyIds ?? (ask.storyId === undefined ? undefined : [ask.storyId]);
      const db = await database();
      await inTurn(() => (ids ? keepStories(db, ids) : keepSources(db)));
      return answer;
    };
    return [name, idle.has(name) ? act : kept];
  });
  return Object.fromEntries(keeping) as Handlers;
}

/**
 * Once in a session of the browser: compares all marks with those that are kept, puts back what the store lacks, and keeps
 * what was not kept yet.
 */
export async function compareMarks(database: Database): Promise<void> {
  if (!(await isFirstOfSession('marks-compared'))) return;
  const statuses = groupBySource(await database.getAll('statuses'));
  const ids = [...new Set([...statuses.keys(), ...((await database.getAllKeys('sources')) as SourceId[])])];
  const kept = await readLocal(ids.map(marksKey));
  const keptOf = (id: SourceId) => fromMarks(id, kept[marksKey(id)]);
  const lost = ids.flatMap((id) => missingMarks(statuses.get(id) ?? [], keptOf(id)));
  if (lost.length > 0) {
    const texts = await readLocal(lost.filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => savedKey(id)));
    const marks = Object.fromEntries(ids.map((id) => [marksKey(id), kept[marksKey(id)]]));
    const { saved } = gatherKept({ ...marks, ...texts }, Date.now());
    await restore(database, { sources: [], statuses: lost, saved });
  }
  for (const [id, own] of statuses) {
    if (canonical(toMarks(own)) === canonical(kept[marksKey(id)])) continue;
    const saved = own.filter(({ savedAt }) => savedAt !== undefined).map((status) => status.id);
    await inTurn(() => keepStories(database, saved.length > 0 ? saved : [`${id}/` as StoryId]));
  }
  // Titles that were learned since.
  await inTurn(() => keepSources(database));
}
