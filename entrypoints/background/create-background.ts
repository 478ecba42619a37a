import { minute, second } from '../../utils/kernel/duration.ts';
import { fetchDocument } from '../../utils/fetching/fetch-document.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { ringAt, ringBy } from '../../utils/platform/alarms.ts';
import { showBadge } from '../../utils/platform/badge.ts';
import { isFirefox } from '../../utils/platform/browser.ts';
import { isPanelOpen } from '../../utils/platform/panel-presence.ts';
import { hasAccess } from '../../utils/platform/permissions.ts';
import { watchRedirect } from '../../utils/platform/redirects.ts';
import { refreshSources, type PollingTools } from '../../utils/polling/refresh-sources.ts';
import { pickDue } from '../../utils/sources/pick-due.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { countArrivals } from '../../utils/store/arrivals.ts';
import { openDatabase, type Database } from '../../utils/store/database.ts';
import { readDue, readNextDue } from '../../utils/store/due.ts';
import { readLastLook, saveLook } from '../../utils/store/reader.ts';
import { beginChecks, saveRefresh, saveState } from '../../utils/store/save-refresh.ts';
import { makeDue, moveSource, purgeUnfollowed, readFollowed, readSources } from '../../utils/store/sources.ts';
import { createHandlers } from './handlers.ts';

/**
 * Chromium stops a worker 30 s after its last event or call to the browser, and every fetch is preceded by such a call; one
 * event may last five minutes. Firefox stops it 30 s after the event whatever it does, and what is begun last may take 20 s:
 * there a round goes on by alarm.
 */
const roundLengthMs = isFirefox ? 8 * second : 4 * minute;

/** A little after the first plan of a check that is never finished comes due. */
const secondChance = minute + second;

/** For how long a removal can be undone. The notice in the panel stands for ten of them. */
const undoTime = 20 * second;

export interface Background {
  readonly handlers: Handlers;
  readonly start: () => Promise<void>;
  readonly refreshDue: () => Promise<void>;
  readonly resume: () => Promise<void>;
}

export function createBackground(): Background {
  let opening: Promise<Database> | undefined;
  const forget = () => (opening = undefined);
  const database = () => {
    opening ??= openDatabase(undefined, forget);
    // What failed once is tried again by whoever asks next.
    opening.catch(forget);
    return opening;
  };

  const fetchTools = {
    now: Date.now,
    isOnline: () => navigator.onLine,
    hasAccess,
    watchRedirect,
    cache: isFirefox ? ('no-cache' as const) : ('default' as const),
  };

  const tools: PollingTools = {
    now: Date.now,
    random: Math.random,
    fetchDocument: (request) => fetchDocument(request, fetchTools),
    store: {
      readSources: async (ids) => {
        const followed = new Map((await readSources(await database())).map(({ source }) => [source.id, source]));
        return ids.flatMap((id) => followed.get(id) ?? []);
      },
      beginChecks: async (ids, plan) => beginChecks(await database(), ids, plan),
      saveState: async (source, state) => saveState(await database(), source, state),
      saveRefresh: async (source, state, incoming) =>
        saveRefresh(await database(), source, state, incoming, Date.now()),
      moveSource: async (id, address) => moveSource(await database(), id, address, Date.now()),
    },
    onNews: updateBadge,
    roundLengthMs,
  };

  /** Counted from the index. What comes while a panel is open is looked at as it comes. */
  async function updateBadge(): Promise<void> {
    const db = await database();
    if (await isPanelOpen()) await saveLook(db);
    const since = await readLastLook(db);
    await showBadge(await countArrivals(db, { since, most: 100, of: 'news', followed: await readFollowed(db) }));
  }

  async function ringNext(): Promise<void> {
    const nextDueAt = await readNextDue(await database());
    if (nextDueAt !== undefined) await ringBy(nextDueAt, Date.now());
  }

  async function refresh(ids: readonly SourceId[]): Promise<{ checked: number; news: number }> {
    // The alarm that began this is used up. If the worker is stopped before the end, this one takes it up again.
    await ringBy(Date.now() + secondChance, Date.now());
    try {
      return await refreshSources(ids, tools);
    } finally {
      const nextDueAt = await readNextDue(await database());
      if (nextDueAt !== undefined) await ringAt(nextDueAt, Date.now());
    }
  }

  async function refreshDue(): Promise<void> {
    const db = await database();
    await purgeUnfollowed(db, Date.now() - undoTime);
    const now = Date.now();
    await refresh(pickDue(await readDue(db, now), now).map(({ sourceId }) => sourceId));
  }

  return {
    handlers: createHandlers({ database, fetchDocument: tools.fetchDocument, refresh, ringNext, updateBadge }),
    refreshDue,
    start: async () => {
      await updateBadge();
      await ringNext();
    },
    /** Access to a host came back: its sources are looked at now. */
    resume: async () => {
      const db = await database();
      const waiting = (await readSources(db)).filter(({ state }) => state.failure?.kind === 'no-permission');
      const ids = waiting.map(({ source }) => source.id);
      await makeDue(db, ids, Date.now());
      announceChange('states');
      await refresh(ids);
    },
  };
}
