import { day, minute, second } from '../../utils/kernel/duration.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import { isPanelOpen } from '../../utils/platform/panel-presence.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { signInWait } from '../../utils/sources/next-check.ts';
import { pickDue } from '../../utils/sources/pick-due.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { whyNotNow, type Pause } from '../../utils/sources/why-not-now.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDue, readNextDue } from '../../utils/store/due.ts';
import { pruneStories } from '../../utils/store/prune.ts';
import { readReader, savePruned, saveRound, saveSkip } from '../../utils/store/reader.ts';
import { readUnfollowed } from '../../utils/store/sources.ts';

/** For how long a removal can be undone. The notice in the panel stands for ten of them. */
export const undoTime = 20 * second;

const readPause = async (now: number): Promise<Pause | undefined> =>
  whyNotNow(await loadSettings(), now, await isPanelOpen());

/**
 * Unasked, so many sources are looked at in one go, and the next go is so much later: after a night there is no storm. With
 * those that are led on from one address to another these are at most thirty requests.
 */
const mostAtATime = 20;
const betweenRounds = minute;

/**
 * The sources to look at now: those that the person asked for, and of the others so many as may be at a time. Where the
 * settings say not now, that is noted. None while the network is known to answer for everybody.
 */
export async function chooseDue(database: Database, now: number): Promise<readonly SourceId[]> {
  const { signInUntil, roundFrom } = await readRests(database, now);
  if (signInUntil > now) return [];
  const due = pickDue(await readDue(database, now), now);
  const asked = due.filter(({ isAsked }) => isAsked);
  const rest = due.filter(({ isAsked }) => !isAsked);
  const pause = await readPause(now);
  if (pause && rest.length > 0) {
    await saveSkip(database, { at: now, kind: pause.kind, due: rest.length });
    announceChange('reader');
  }
  const isTime = !pause && roundFrom <= now;
  const unasked = isTime ? rest.slice(0, mostAtATime) : [];
  if (unasked.length > 0) await saveRound(database, now);
  return [...asked, ...unasked].map(({ sourceId }) => sourceId);
}

/**
 * Until when nothing is looked at for want of a way out, and from when what nobody asked for. What lies too far ahead was
 * written by a clock that was wrong.
 */
async function readRests(database: Database, now: number): Promise<{ signInUntil: number; roundFrom: number }> {
  const reader = await readReader(database);
  const believed = (end: number) => (end <= now + signInWait ? end : 0);
  const signInUntil = believed(reader.signInUntil ?? 0);
  return { signInUntil, roundFrom: Math.max(signInUntil, believed((reader.roundAt ?? 0) + betweenRounds)) };
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
  if (nextDueAt === undefined) return undefined;
  const pause = await readPause(now);
  const { signInUntil, roundFrom } = await readRests(database, now);
  if (!pause && nextDueAt >= roundFrom) return nextDueAt;
  // What the person asked for goes on after a round that was cut short.
  const asked = (await database.getAll('states')).filter(({ isAsked }) => isAsked);
  const times = asked.map(({ nextCheckAt }) => Math.max(nextCheckAt, signInUntil));
  if (!pause) times.push(roundFrom);
  else if (pause.kind === 'quiet-hours') times.push(Math.max(nextDueAt, roundFrom, pause.until));
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
