import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { extensionId } from '../support/chromium-profile.ts';
import { startChromium } from '../support/chromium-start.ts';
import { storeFolder } from './damage-store.ts';
import { latestVersion, oldStores, rowsOf } from './old-stores.ts';
import { chromeBuild } from './panel-steps.ts';

declare const chrome: { storage: { local: { get(name: string): Promise<object> } } };

const killsOfEach = 20;
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-migrated-'));
  folders.push(folder);
  return folder;
};
const forget = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** A run of the whole can take minutes: each kill is two starts of a real browser. */
describe.each(oldStores)('a store as version $version left it', { timeout: 600_000 }, (old) => {
  const golden = newFolder();
  afterAll(() => folders.splice(0).forEach(forget));

  it('is there', async () => {
    const chromium = await launchChromium({ extension: chromeBuild, profile: golden });
    // The worker would make today's store, and nothing wakes it but its alarm.
    await chromium.stopWorkers();
    await chromium.evaluateInExtension(makeOldStore, { ...old, rows: rowsOf(old.version) });
    expect(await read(chromium)).toEqual({ version: old.version, rows: rowsOf(old.version) });
    await chromium.context.close();
  });

  it(`has lost nothing when it was upgraded, whenever the browser was killed (${killsOfEach} times)`, async () => {
    const seen = { old: 0, new: 0 };
    for (let kill = 0; kill < killsOfEach; kill++) {
      const profile = newFolder();
      cpSync(golden, profile, { recursive: true });
      unlock(profile);
      await killAfter(profile, 150 + kill * 70);
      seen[countNames(profile) > countNames(golden) ? 'new' : 'old']++;
      const chromium = await launchChromium({ extension: chromeBuild, profile });
      await expect.poll(async () => (await read(chromium)).version, { timeout: 10_000 }).toBe(latestVersion);
      expect((await read(chromium)).rows).toEqual(rowsOf(old.version));
      // It was whole, and not put back from what is kept beside it.
      expect(await chromium.evaluateInExtension(() => chrome.storage.local.get('restored'))).toEqual({});
      await chromium.context.close();
      forget(profile);
    }
    console.log(
      `version ${old.version}: the kill came before the upgrade was written ${seen.old} times, after it ${seen.new}`,
    );
    // Otherwise the kills would have missed it.
    expect(seen.old).toBeGreaterThan(0);
    expect(seen.new).toBeGreaterThan(0);
  });
});

/** Starts the browser, and ends it with the one signal that it cannot answer, so long after it was there. */
async function killAfter(profile: string, ms: number): Promise<void> {
  const starting = startChromium({ extension: chromeBuild, profile }).catch(() => undefined);
  let id: number | undefined;
  for (let tries = 0; id === undefined && tries < 1_000; tries++) {
    await wait(5);
    id = readProcessId(profile);
  }
  if (id === undefined) throw new Error('The browser did not start.');
  await wait(ms);
  process.kill(id, 'SIGKILL');
  await (await starting)?.close().catch(() => undefined);
  // Its helpers end a moment later, and hold the files until then.
  await wait(300);
  unlock(profile);
}

/** What a browser that was killed leaves, and what would name another one in a copy. */
function unlock(profile: string): void {
  for (const name of ['Lock', 'Cookie', 'Socket']) rmSync(join(profile, `Singleton${name}`), { force: true });
}

/** Chromium leaves its name and its process's number in its profile. */
function readProcessId(profile: string): number | undefined {
  try {
    return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  } catch {
    return undefined;
  }
}

/** How often the store's files name the table that the last migration makes, in UTF-16: an upgrade is written when it ends. */
function countNames(profile: string): number {
  const folder = storeFolder(profile, extensionId(chromeBuild));
  const name = Buffer.from('articles', 'utf16le').swap16();
  return readdirSync(folder)
    .filter((file) => /\.(?:log|ldb)$/.test(file))
    .map((file) => readFileSync(join(folder, file)).toString('latin1').split(name.toString('latin1')).length - 1)
    .reduce((sum, count) => sum + count, 0);
}

type Stored = { readonly version: number; readonly rows: Readonly<Record<string, readonly object[]>> };

const read = (chromium: Chromium): Promise<Stored> =>
  chromium.evaluateInExtension(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('wireside');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['sources', 'states', 'stories', 'bodies', 'statuses'];
          const transaction = database.transaction(names);
          const tables = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
          transaction.oncomplete = () => {
            database.close();
            const rows = Object.fromEntries(tables.map(([name, { result }]) => [name, result as object[]]));
            resolve({ version: database.version, rows });
          };
        };
      }),
  );

// Runs in the extension.
async function makeOldStore({
  version,
  tables,
  rows,
}: (typeof oldStores)[number] & { rows: Stored['rows'] }): Promise<void> {
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('complete', () => resolve());
      request.addEventListener('error', () => reject(request.error));
    });
  await done(indexedDB.deleteDatabase('wireside'));
  const opening = indexedDB.open('wireside', version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of tables) {
      const table = opening.result.createObjectStore(name, { keyPath });
      for (const [index, path] of indexes) table.createIndex(index, path as string | string[]);
    }
  };
  await done(opening);
  const transaction = opening.result.transaction(Object.keys(rows), 'readwrite');
  for (const [name, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(name).put(row);
  await done(transaction);
  opening.result.close();
}
