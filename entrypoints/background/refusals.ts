import { forgetRefusal, noteRefusal, readRefusal } from '../../utils/platform/refusal.ts';
import type { Database } from '../../utils/store/database.ts';
import { tryWriting } from '../../utils/store/reader.ts';

/** Notes whatever keeps the store from saving, as a full disk does, whoever wanted to save: open panels say so. */
export function hearRefusals(opening: Promise<Database>): Promise<Database> {
  const note = (error: unknown) => {
    // A transaction that is broken off on purpose has none.
    if (error instanceof DOMException) void noteRefusal({ name: error.name, at: Date.now() });
  };
  opening.then(
    // Every transaction that is given up is heard of at its connection.
    (database) => database.addEventListener('abort', ({ target }) => note((target as IDBTransaction).error)),
    note,
  );
  return opening;
}

/** Where something was refused before `since`, and nothing from then until now, looks whether the store takes something again. */
export async function retryRefused(database: Database, since: number, now: number): Promise<void> {
  const refusal = await readRefusal();
  if (!refusal || (refusal.at >= since && refusal.at <= now)) return;
  await tryWriting(database).then(forgetRefusal, () => {});
}
