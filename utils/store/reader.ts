import { readLastArrival } from './arrivals.ts';
import type { Database } from './database.ts';

/**
 * Up to which arrival the reader has looked: what arrived later is new. An arrival's time, not the clock's, so that a clock
 * that was wrong for a while neither hides what is new nor brings back what is old. 0 before the first look.
 */
export async function readLastLook(database: Database): Promise<number> {
  return (await database.get('reader', 'reader'))?.lastLookAt ?? 0;
}

/** The reader looks now: all that has arrived is seen. Never moves back. */
export async function saveLook(database: Database): Promise<void> {
  const lookedAt = await readLastArrival(database);
  const transaction = database.transaction('reader', 'readwrite');
  const lastLookAt = (await transaction.store.get('reader'))?.lastLookAt ?? 0;
  if (lookedAt > lastLookAt) await transaction.store.put({ id: 'reader', lastLookAt: lookedAt });
  await transaction.done;
}
