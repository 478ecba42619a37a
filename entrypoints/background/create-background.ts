import { minute, second } from '../../utils/kernel/duration.ts';
import { createPaced } from '../../utils/kernel/paced.ts';
import { createSpread } from '../../utils/kernel/spread.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { ringAt, ringBy, ringNoMore } from '../../utils/platform/alarms.ts';
import { showBadge } from '../../utils/platform/badge.ts';
import { isFirefox } from '../../utils/platform/is-firefox.ts';
import { isSavingData } from '../../utils/platform/saving-data.ts';
import { isPanelOpen } from '../../utils/platform/panel-presence.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import type { PollingTools } from '../../utils/polling/polling-tools.ts';
import { refreshSources } from '../../utils/polling/refresh-sources.ts';
import { signInWait } from '../../utils/sources/next-check.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Database } from '../../utils/store/database.ts';
import { bringNear } from '../../utils/store/due.ts';
import { saveLook, saveSignIn } from '../../utils/store/reader.ts';
import { purgeUnfollowed } from '../../utils/store/sources.ts';
import { giveBackUnused, pauseWithoutAccess, regain } from './access.ts';
import { countForBadge } from './count-badge.ts';
import { createFetching } from './create-fetching.ts';
import { createHandlers } from './handlers.ts';
import { compareMarks, isUnreadable, openWhole } from './open-whole.ts';
import { chooseDue, pruneDaily, readNextRound, undoTime } from './plan-rounds.ts';
import { createPollingStore } from './polling-store.ts';
import { hearRefusals, retryRefused } from './refusals.ts';
import { withKeeping } from './safekeeping.ts';
import { snapshotDaily } from './snapshots.ts';
import { tellNews, type News } from './tell-news.ts';

/**
 * Chromium stops a worker 30 s after its last event or call to the browser, and every fetch is preceded by such a call; one
 * event may last five minutes. Firefox stops it 30 s after the event whatever it does, and what is begun last may take 20 s:
 * there a round goes on by alarm.
 */
const roundLengthMs = isFirefox ? 8 * second : 4 * minute;

/** A little after the first plan of a check that is never finished comes due. */
const secondChance = minute + second;

/** Between two counts while a round brings news. In a thousand sources one takes 20 ms. */
const badgeRestMs = second;

export interface Background {
  readonly handlers: Handlers;
  readonly start: () => Promise<void>;
  readonly refreshDue: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Access to a host was taken back. */
  readonly pause: () => Promise<void>;
  readonly takeSettings: () => Promise<void>;
}

export function createBackground(): Background {
  let opening: Promise<Database> | undefined;
  const database = () => {
    opening ??= hearRefusals(
      openWhole((why) => {
        opening = undefined;
        // Nobody may ask for hours, and an open panel would go on showing what is gone.
        if (why === 'lost') void start();
      }),
    );
    // What failed once is tried again by whoever asks next.
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const { fetchFeed, fetchAlso, fetchPage } = createFetching(database);

  const tools: PollingTools = {
    now: Date.now,
    random: createSpread(Math.random()),
    isSavingData,
    fetchDocument: fetchFeed,
    store: createPollingStore(database),
    onSignIn: async () => saveSignIn(await database(), Date.now() + signInWait),
    onAdded: (source, added, { isNews }) => {
      if (isNews) news.push({ source, added });
      badge.ask();
    },
    roundLengthMs,
  };

  /** What came since the last notification. */
  const news: News[] = [];

  /** Counted from the index. What comes while a panel is open is looked at as it comes. */
  async function countBadge(): Promise<void> {
    const db = await database();
    if (await isPanelOpen()) await saveLook(db);
    await showBadge(await countForBadge(db, await loadSettings()));
  }

  // What fails is counted again after the next news, or at the next start.
  const badge = createPaced(() => countBadge().catch(() => {}), badgeRestMs, Date.now);

  /** At once, and in turn with every other count: one that began earlier must not have the last word. */
  async function updateBadge(): Promise<void> {
    badge.ask();
    await badge.settle();
    await retryRefused(await database(), Date.now(), Date.now());
  }

  async function ringNext(): Promise<void> {
    const nextAt = await readNextRound(await database(), Date.now());
    if (nextAt !== undefined) await ringBy(nextAt, Date.now());
  }

  async function refresh(ids: readonly SourceId[]): Promise<{ checked: number; news: number }> {
    const roundAt = Date.now();
    // The alarm that began this is used up. If the worker is stopped before the end, this one takes it up again.
    await ringBy(Date.now() + secondChance, Date.now());
    try {
      return await refreshSources(ids, tools);
    } finally {
      await badge.settle();
      const db = await database();
      await tellNews(db, news.splice(0));
      // A little space takes a mark and no stories: what was refused in this round stands.
      await retryRefused(db, roundAt, Date.now());
      const nextAt = await readNextRound(db, Date.now());
      if (nextAt === undefined) await ringNoMore();
      else await ringAt(nextAt, Date.now());
    }
  }

  async function refreshDue(): Promise<void> {
    const db = await database();
    await bringNear(db, Date.now());
    await giveBackUnused(db, await purgeUnfollowed(db, Date.now() - undoTime));
    const now = Date.now();
    await refresh(await chooseDue(db, now));
    await pruneDaily(db, now);
  }

  /** The panel was opened: what waited for that is checked. */
  async function refreshOpened(): Promise<void> {
    if ((await loadSettings()).checks === 'open') await refreshDue();
  }

  async function start(): Promise<void> {
    const show = async () => {
      await countBadge();
      await bringNear(await database(), Date.now());
      await ringNext();
    };
    const isShown = await show().then(
      () => true,
      () => false,
    );
    const isGone = await isUnreadable(await database());
    if (isGone) opening = undefined;
    if (isGone || !isShown) await show();
    const db = await database();
    await compareMarks(db);
    await snapshotDaily(db, Date.now());
  }

  return {
    handlers: withKeeping(
      createHandlers({ database, fetchDocument: fetchAlso, fetchPage, refresh, refreshOpened, ringNext, updateBadge }),
      database,
    ),
    refreshDue,
    start,
    /** Access to a host came back: its sources are looked at now. */
    resume: async () => {
      const db = await database();
      const ids = await regain(db, Date.now());
      announceChange('states');
      if (ids.length > 0) await refresh(ids);
    },
    pause: async () => pauseWithoutAccess(await database()),
    takeSettings: async () => {
      await updateBadge();
      await ringNext();
    },
  };
}
