import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { hearRefusals, retryRefused } from '../../entrypoints/background/refusals.ts';
import { noteRefusal, readRefusal } from '../../utils/platform/refusal.ts';
import { openDatabase, type Database } from '../../utils/store/database.ts';
import { readReader, saveLook } from '../../utils/store/reader.ts';

const name = 'refusing';
let database: Database;

beforeEach(async () => {
  await browser.storage.session.clear();
  database = await hearRefusals(openDatabase(name));
});
afterEach(async () => {
  database.close();
  await deleteDB(name);
});

const heard = () => expect.poll(async () => (await readRefusal())?.name);

it('hears of every transaction that the browser gives up, whoever began it, and of none that was broken off', async () => {
  const brokenOff = database.transaction('reader', 'readwrite');
  brokenOff.abort();
  await brokenOff.done.catch(() => {});
  expect(await readRefusal()).toBeUndefined();
  const row = { id: 'reader', lastLookAt: 1 } as const;
  const givenUp = database.transaction('reader', 'readwrite');
  givenUp.store.add(row).catch(() => {});
  givenUp.store.add(row).catch(() => {});
  await givenUp.done.catch(() => {});
  await heard().toBe('ConstraintError');
});

it('hears that the store cannot be opened', async () => {
  await hearRefusals(Promise.reject(new DOMException('No space.', 'QuotaExceededError'))).catch(() => {});
  await heard().toBe('QuotaExceededError');
});

it('is over once something is saved again, but for what was refused meanwhile', async () => {
  await noteRefusal({ name: 'QuotaExceededError', at: 1_000 });
  await retryRefused(database, 1_000, 2_000);
  expect((await readRefusal())?.name).toBe('QuotaExceededError');
  await saveLook(database);
  const before = await readReader(database);
  await retryRefused(database, 1_001, 2_000);
  expect(await readRefusal()).toBeUndefined();
  expect(await readReader(database)).toEqual(before);
});

it('stands for as long as nothing can be saved', async () => {
  await noteRefusal({ name: 'QuotaExceededError', at: 1_000 });
  database.close();
  await retryRefused(database, 2_000, 2_000);
  expect((await readRefusal())?.name).toBe('QuotaExceededError');
});

it('does not stand until a time that a wrong clock gave it', async () => {
  await noteRefusal({ name: 'QuotaExceededError', at: 3_000 });
  await retryRefused(database, 1_000, 2_000);
  expect(await readRefusal()).toBeUndefined();
});
