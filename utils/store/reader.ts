import { readLastArrival } from './arrivals.ts';
import type { Database } from './database.ts';
import type { Reader } from './schema.ts';

/**
 * Up to which arrival the reader has looked: what arrived later is new. An arrival's time, not the clock's, so that a clock
 * that was wrong for a while neither hides what is new nor brings back what is old. 0 before the first look.
 */
export async function readLastLook(database: Database): Promise<number> {
  return (await readReader(database)).lastLookAt;
}

const nobody: Reader = { id: 'reader', lastLookAt: 0 };

export async function readReader(database: Database): Promise<Reader> {
  return (await database.get('reader', 'reader')) ?? nobody;
}

/** Saves what the reader chose: how fast they read, how large and in what type. */
export async function saveChoices(
  database: Database,
  choices: Pick<Reader, 'wordsPerMinute' | 'textSize' | 'typeface'>,
): Promise<void> {
  const transaction = database.transaction('reader', 'readwrite', { durability: 'strict' });
  const reader = (await transaction.store.get('reader')) ?? nobody;
  await transaction.store.put({ ...reader, ...choices });
  await transaction.done;
}

/** The reader looks now: all that has arrived is seen. Never moves back. */
export async function saveLook(database: Database): Promise<void> {
  const lookedAt = await readLastArrival(database);
  const transaction = database.transaction('reader', 'readwrite');
  const reader = (await transaction.store.get('reader')) ?? nobody;
  if (lookedAt > reader.lastLookAt) await transaction.store.put({ ...reader, lastLookAt: lookedAt });
  await transaction.done;
}
