import type { Skip } from '../sources/why-not-now.ts';
import { readLastArrival } from './arrivals.ts';
import type { Database } from './database.ts';
import { furthest } from './due.ts';
import type { Reader } from './schema.ts';

/**
 * Up to which arrival the reader has looked: what arrived later is new. An arrival's time, not the clock's, so that a clock
 * that was wrong for a while neither hides what is new nor brings back what is old. 0 before the first look.
 */
export async function readLastLook(database: Database): Promise<number> {
  return (await readReader(database)).lastLookAt;
}

export const nobody: Reader = { id: 'reader', lastLookAt: 0 };

export async function readReader(database: Database): Promise<Reader> {
  return (await database.get('reader', 'reader')) ?? nobody;
}

/** The reader looks now: all that has arrived is seen. Never moves back. */
export async function saveLook(database: Database): Promise<void> {
  const lookedAt = await readLastArrival(database);
  const transaction = database.transaction('reader', 'readwrite');
  const reader = (await transaction.store.get('reader')) ?? nobody;
  if (lookedAt > reader.lastLookAt) await transaction.store.put({ ...reader, lastLookAt: lookedAt });
  await transaction.done;
}

/** What a person would look through. */
const mostSkips = 20;

/** Notes that a round was passed over, the newest first. */
export const saveSkip = (database: Database, skip: Skip): Promise<void> =>
  change(database, (reader) => ({ ...reader, skips: [skip, ...(reader.skips ?? [])].slice(0, mostSkips) }));

export const savePruned = (database: Database, prunedAt: number): Promise<void> =>
  change(database, (reader) => ({ ...reader, prunedAt }));

export const saveRevision = (database: Database, revision: number): Promise<void> =>
  change(database, (reader) => ({ ...reader, revision }));

export const saveRound = (database: Database, roundAt: number): Promise<void> =>
  change(database, (reader) => ({ ...reader, roundAt }));

export const saveSignIn = (database: Database, signInUntil: number): Promise<void> =>
  change(database, (reader) => ({ ...reader, signInUntil }));

/** Leaves a host alone until a time, whoever asks, and forgets those whose time is over. */
export async function saveHold(database: Database, host: string, until: number, now: number): Promise<void> {
  await change(database, (reader) => {
    const standing = Object.entries(reader.holds ?? {}).filter(([, at]) => stands(at, now));
    const holds = Object.fromEntries(standing);
    return { ...reader, holds: { ...holds, [host]: Math.max(holds[host] ?? 0, until) } };
  });
}

/** Until when a host is left alone; undefined when it may be asked. */
export async function readHold(database: Database, host: string, now: number): Promise<number | undefined> {
  const until = (await readReader(database)).holds?.[host];
  return until !== undefined && stands(until, now) ? until : undefined;
}

/** Nobody may ask for more than a week: a clock that was wrong for a while would shut the host out for years. */
const stands = (until: number, now: number): boolean => until > now && until <= now + furthest;

/** The person has read of what was put back. */
export const forgetRestored = (database: Database): Promise<void> =>
  change(database, ({ restored: _restored, ...reader }) => reader);

/** As much as a feed may bring. Chance, since a browser packs what it writes. */
const trialBytes = 65_536;

/** Writes for nothing. Rejects where the browser cannot save. */
export async function tryWriting(database: Database): Promise<void> {
  const transaction = database.transaction('reader', 'readwrite', { durability: 'relaxed' });
  const reader = (await transaction.store.get('reader')) ?? nobody;
  await transaction.store.put({ ...reader, trial: crypto.getRandomValues(new Uint8Array(trialBytes)) } as Reader);
  await transaction.store.put(reader);
  await transaction.done;
}

async function change(database: Database, to: (reader: Reader) => Reader): Promise<void> {
  const transaction = database.transaction('reader', 'readwrite', { durability: 'relaxed' });
  await transaction.store.put(to((await transaction.store.get('reader')) ?? nobody));
  await transaction.done;
}
