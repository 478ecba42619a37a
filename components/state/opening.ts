import type { SourceId } from '../../utils/sources/source.ts';
import { readLastArrival } from '../../utils/store/arrivals.ts';
import { readLastLook } from '../../utils/store/reader.ts';
import { readRiver, type RiverPage } from '../../utils/store/river.ts';
import { readSources, type FollowedSource } from '../../utils/store/sources.ts';
import type { Database } from '../../utils/store/database.ts';
import { connect } from './connection.ts';

export const pageSize = 50;

/** All that the first picture of the river needs, read in one go. */
export interface Opening {
  /** Up to which arrival the panel had been looked at before now: what came later is unseen. */
  readonly lastLookAt: number;
  readonly river: RiverReading;
}

/** The newest page of the river, and all that must be known of the moment when it was read. */
export interface RiverReading {
  readonly sources: readonly FollowedSource[];
  readonly page: RiverPage;
  /** The last arrival that the page may hold: what comes later is new to it. */
  readonly arrivedUpTo: number;
  readonly readAt: number;
}

export async function readOpening(): Promise<Opening> {
  try {
    return await read();
  } catch {
    // The background may have closed the connection just now, to upgrade the store: a new one waits for it.
    return await read();
  }
}

async function read(): Promise<Opening> {
  const database = await connect();
  const [lastLookAt, river] = await Promise.all([readLastLook(database), readNewest(database)]);
  return { lastLookAt, river };
}

export async function readNewest(database: Database): Promise<RiverReading> {
  const readAt = Date.now();
  const [sources, arrivedUpTo] = await Promise.all([readSources(database), readLastArrival(database)]);
  const page = await readRiver(database, { followed: idsOf(sources), limit: pageSize });
  return { sources, page, arrivedUpTo, readAt };
}

export const idsOf = (sources: readonly FollowedSource[]): ReadonlySet<SourceId> =>
  new Set(sources.map(({ source }) => source.id));
