import { canonical } from '../../utils/kernel/canonical.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import { isFirstOfSession, readAllLocal, readLocal } from '../../utils/platform/local-store.ts';
import type { Source, SourceId } from '../../utils/sources/source.ts';
import { bringIn } from '../../utils/store/bring-in.ts';
import { countAll, discard, isBroken, openDatabase, type Database, type OnClosed } from '../../utils/store/database.ts';
import { fromMarks, groupBySource, toMarks } from '../../utils/store/marks.ts';
import {
  gatherKept,
  isMirrored,
  marksKey,
  mirrorKey,
  missingFrom,
  missingMarks,
  newerMarks,
  revisionKey,
  savedKey,
  soundMirror,
  type Mirror,
} from '../../utils/store/mirror.ts';
import { readReader, saveRevision } from '../../utils/store/reader.ts';
import { setUnfollowed } from '../../utils/store/sources.ts';
import type { Belongings } from '../../utils/stories/belongings.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { countFrom, keepAllSources, keepMarksOf } from './safekeeping.ts';
import { readLastSnapshot } from './snapshots.ts';

/**
 * Opens the store, and puts back what it has lost: a browser that finds its files damaged mostly gives an empty database
 * and no error, or one that ends some hours ago (measured with eight kinds of damage). Nobody has it before it is whole.
 */
export async function openWhole(onClosed: OnClosed): Promise<Database> {
  for (let attempt = 1; ; attempt++) {
    const database = await openDatabase(undefined, onClosed);
    try {
      await makeWhole(database);
      return database;
    } catch (error) {
      database.close();
      if (!isBroken(error) || attempt === 3) throw error;
      // Some damage shows only when something is read. Chromium mends it when it opens the store the next time, Firefox never.
      if (attempt === 2) await discard(database);
    }
  }
}

async function makeWhole(database: Database): Promise<void> {
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
  const revision = Math.max(reader.revision ?? 0, keptRevision);
  countFrom(revision);
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
  if (!mirror || !isMirrored(await database.getAll('sources'), mirror)) await keepAllSources(database);
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

/**
 * Once in a session of the browser: reads through the whole store, and gives it up when a table of it cannot be read. True
 * when it was given up, and is to be opened anew. Asked twice, since a disk may be busy.
 */
export async function isUnreadable(database: Database): Promise<boolean> {
  if (!(await isFirstOfSession('store-read'))) return false;
  try {
    await countAll(database).catch(() => countAll(database));
    return false;
  } catch (error) {
    if (!isBroken(error)) throw error;
    await discard(database);
    return true;
  }
}

async function restore(database: Database, belongings: Belongings, options?: { isNewer: boolean }): Promise<void> {
  await bringIn(database, belongings, Date.now(), { ...options, isRestoring: true });
  announceChange('sources', 'states', 'stories', 'statuses', 'reader');
}

/**
 * Once in a session of the browser: compares all marks with those that are kept, puts back what the store lacks, and keeps
 * what was not kept yet.
 */
export async function compareMarks(database: Database): Promise<void> {
  if (!(await isFirstOfSession('marks-compared'))) return;
  const stored = await database.getAll('statuses');
  const statuses = groupBySource(stored);
  const ids = [...new Set([...statuses.keys(), ...((await database.getAllKeys('sources')) as SourceId[])])];
  const kept = await readLocal(ids.map(marksKey));
  const lost = ids.flatMap((id) => missingMarks(statuses.get(id) ?? [], fromMarks(id, kept[marksKey(id)])));
  const marked = [...stored, ...lost].filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => id);
  const isThere = await Promise.all(marked.map((id) => database.getKey('stories', id)));
  const gone = marked.filter((_id, at) => isThere[at] === undefined);
  if (lost.length + gone.length > 0) {
    const { saved } = gatherKept({ ...kept, ...(await readLocal(gone.map(savedKey))) }, Date.now());
    await restore(database, { sources: [], statuses: lost, saved });
  }
  for (const [id, own] of statuses) {
    if (canonical(toMarks(own)) === canonical(kept[marksKey(id)])) continue;
    const saved = own.filter(({ savedAt }) => savedAt !== undefined).map((status) => status.id);
    await keepMarksOf(database, saved.length > 0 ? saved : [`${id}/` as StoryId]);
  }
  // Titles that were learned since.
  await keepAllSources(database);
}
