import { second } from '../../utils/kernel/duration.ts';
import { soundScope, type Scope } from '../../utils/sources/scope.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { readLastArrival } from '../../utils/store/arrivals.ts';
import { usualSettings, type Settings } from '../../utils/kernel/settings.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { readLastLook } from '../../utils/store/reader.ts';
import { readRiver, type RiverPage, type RiverQuery } from '../../utils/store/river.ts';
import { select } from '../../utils/store/selection.ts';
import { readSources, type FollowedSource } from '../../utils/store/sources.ts';
import type { Database } from '../../utils/store/database.ts';
import { chooseLanguage } from '../../utils/words/words.ts';
import { showLanguage } from './appearance.ts';
import { connect } from './connection.ts';
import { readKeptPlace, type KeptList, type KeptPlace, type KeptStep } from './kept-place.ts';

export const pageSize = 50;

/** All that the first picture of the river needs, read in one go. */
export interface Opening {
  /** Up to which arrival the panel had been looked at before now: what came later is unseen. */
  readonly lastLookAt: number;
  readonly settings: Settings;
  /** Whether the window is private, which the person may expect to leave no traces. */
  readonly isPrivate: boolean;
  readonly river: RiverReading;
  /** Where the reader was a short while ago. */
  readonly kept: KeptPlace | undefined;
}

/** The newest page of the river, and all that must be known of the moment when it was read. */
export interface RiverReading {
  readonly scope: Scope;
  readonly sources: readonly FollowedSource[];
  readonly page: RiverPage;
  /** The last arrival that the page may hold: what comes later is new to it. */
  readonly arrivedUpTo: number;
  readonly readAt: number;
}

export async function readOpening(): Promise<Opening> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      // The background may have closed the connection just now, to upgrade the store: a new one waits for it. What cannot
      // be read at all it replaces within seconds. A private window refuses at every try, and for a reason of its own.
      const isDamaged = error instanceof DOMException && error.name === 'UnknownError';
      if (attempt >= (isDamaged ? mostAttempts : 2)) throw error;
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, second));
    }
  }
}

const mostAttempts = 10;

async function read(): Promise<Opening> {
  const keeping = readKeptPlace(Date.now());
  // A browser that keeps no settings shows the panel as it is at first.
  const loading = loadSettings().catch(() => usualSettings);
  const wording = loading.then(({ language }) => chooseLanguage(language)).then(showLanguage);
  const asking = isPrivateWindow().catch(() => false);
  const database = await connect();
  const kept = await keeping;
  const last = kept?.steps.findLast(isRiver);
  const [lastLookAt, river] = await Promise.all([readLastLook(database), readFirst(database, last), wording]);
  return { lastLookAt, settings: await loading, isPrivate: await asking, river, kept };
}

const isRiver = ({ place }: KeptStep): boolean => place.view === 'river';

async function readFirst(database: Database, step: KeptStep | undefined): Promise<RiverReading> {
  const scope = step?.place.view === 'river' ? step.place.scope : undefined;
  // A search takes longer than anybody should wait for the panel: its stories come when it is drawn.
  return readList(database, scope, scope?.words ? { limit: 0 } : { kept: step?.list });
}

export type ListQuery = Pick<RiverQuery, 'signal' | 'onFound'> & {
  readonly limit?: number;
  /** The list is read as it was then. */
  readonly kept?: KeptList | undefined;
};

/** The newest stories of a scope. */
export async function readList(
  database: Database,
  wanted: Scope | undefined,
  { kept, limit = kept?.count ?? pageSize, ...query }: ListQuery = {},
): Promise<RiverReading> {
  const readAt = Date.now();
  const [sources, lastArrival] = await Promise.all([readSources(database), readLastArrival(database)]);
  const scope = soundScope(wanted, sources);
  const arrivedUpTo = kept?.arrivedUpTo ?? lastArrival;
  const selection = { ...select(scope, sources), ...(kept && { arrivedUpTo }) };
  const page = limit > 0 ? await readRiver(database, { ...selection, ...query, limit }) : { stories: [] };
  return { scope, sources, page, arrivedUpTo, readAt };
}

export const idsOf = (sources: readonly FollowedSource[]): ReadonlySet<SourceId> =>
  new Set(sources.map(({ source }) => source.id));
