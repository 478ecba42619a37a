import { day, second } from '../../utils/kernel/duration.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import { isPanelOpen } from '../../utils/platform/panel-presence.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { pickDue } from '../../utils/sources/pick-due.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { whyNotNow, type Pause } from '../../utils/sources/why-not-now.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDue, readNextDue } from '../../utils/store/due.ts';
import { pruneStories } from '../../utils/store/prune.ts';
import { readReader, savePruned, saveSkip } from '../../utils/store/reader.ts';
import { readUnfollowed } from '../../utils/store/sources.ts';

/** For how long a removal can be undone. The notice in the panel stands for ten of them. */
export const undoTime = 20 * second;

const readPause = async (now: number): Promise<Pause | undefined> =>
  whyNotNow(await loadSettings(), now, await isPanelOpen());

/** The sources to look at now. Where the settings say not now, those alone that the person asked for; the rest is noted. */
export async function chooseDue(database: Database, now: number): Promise<readonly SourceId[]> {
  const due = pickDue(await readDue(database, now), now);
  const pause = await readPause(now);
  const wanted = pause ? due.filter(({ isAsked }) => isAsked) : due;
  if (pause && wanted.length < due.length) {
    await saveSkip(database, { at: now, kind: pause.kind, due: due.length - wanted.length });
    announceChange('reader');
  }
  return wanted.map(({ sourceId }) => sourceId);
}

/** When there is something to do next: a check, or a removal that can no longer be undone. */
export async function readNextRound(database: Database, now: number): Promise<number | undefined> {
  const removals = (await readUnfollowed(database)).map(({ unfollowedAt = 0 }) => unfollowedAt + undoTime);
  const nextCheckAt = await readNextCheck(database, now);
  const times = nextCheckAt === undefined ? removals : [...removals, nextCheckAt];
  return times.length > 0 ? Math.min(...times) : undefined;
}

async function readNextCheck(database: Database, now: number): Promise<number | undefined> {
  const nextDueAt = await readNextDue(database);
  const pause = await readPause(now);
  if (!pause || nextDueAt === undefined) return nextDueAt;
  // What the person asked for goes on after a round that was cut short.
  const asked = (await database.getAll('states')).filter(({ isAsked }) => isAsked);
  const times = asked.map(({ nextCheckAt }) => nextCheckAt);
  if (pause.kind === 'quiet-hours') times.push(Math.max(nextDueAt, pause.until));
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Once a day: gives up what was read and is older than the person wants to keep. */
export async function pruneDaily(database: Database, now: number): Promise<void> {
  const { keepDays } = await loadSettings();
  const { prunedAt = 0 } = await readReader(database);
  if (keepDays === 0 || Math.abs(now - prunedAt) < day) return;
  if ((await pruneStories(database, now - keepDays * day)) > 0) announceChange('stories');
  await savePruned(database, now);
}
