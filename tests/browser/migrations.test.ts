import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { build } from 'wxt';
import { schemaVersion } from '../../utils/store/migrations.ts';
import type { Chromium } from '../support/chromium.ts';
import { withHiddenPage } from '../support/target-session.ts';
import { storeFolder } from './damage-store.ts';
import { layStore, lookAtStore, oldStores, rowsOf, type Look } from './old-stores.ts';
import { chromeBuild, headlines } from './panel-steps.ts';
import { createSleepingExtension, newScratch } from './sleeping-extension.ts';

/** `npm run faults` asks for more. */
const kills = Number(process.env.KILLS ?? 5);

const scratch = newScratch();
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

/** The version after this one: today's code, and a migration that writes every story anew. */
const nextBuild = join(scratch, 'next', 'chrome-mv3');
const nextMigration = `(_database, transaction) => {
  const stories = transaction.objectStore('stories');
  void stories.getAll().then((all) => all.map((story) => stories.put({ ...story, fingerprint: 'anew' })));
},`;
beforeAll(async () => {
  const addMigration = {
    name: 'add-migration',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('utils/store/migrations.ts') ? code.replace(/^\];$/m, `${nextMigration}];`) : undefined,
  };
  await build({ browser: 'chrome', outDir: join(scratch, 'next'), vite: () => ({ plugins: [addMigration] }) });
});

it('has a store of every version to begin from', () => {
  expect(oldStores.map(({ version }) => version)).toEqual(Array.from({ length: schemaVersion }, (_, at) => at + 1));
});

describe.each(oldStores)('a store as version $version left it', { timeout: 60_000 + kills * 10_000 }, (old) => {
  const isToday = old.version === schemaVersion;
  const rows = rowsOf(old.version);
  const before: Look = { ...old, rows, wrong: [] };
  const anew = rows.stories!.map((story) => ({ ...story, fingerprint: 'anew' }));
  const after: Look = {
    version: isToday ? schemaVersion + 1 : schemaVersion,
    tables: oldStores.at(-1)!.tables,
    // The reader's own row is written by whoever has opened the store.
    rows: { articles: [], ...rows, ...(isToday && { stories: anew }), reader: expect.anything() },
    wrong: [],
  };

  it(`is whole, the old one or the new one, whenever the browser was killed (${kills} times)`, async () => {
    const extension = createSleepingExtension(scratch, isToday ? nextBuild : chromeBuild);
    let chromium = await extension.start();
    onTestFinished(() => chromium.context.close());
    await lay(chromium, before);

    const seen = { old: 0, new: 0 };
    for (let kill = 0; kill < kills; kill++) {
      const folder = storeFolder(extension.profile, chromium.id);
      const end = await prepareToKill(chromium);
      const size = sizeOfLogs(folder);
      await extension.install(chromium);
      // The first kill comes before the upgrade, the last after it, the rest when it is being written.
      if (kill === kills - 1) await lookWhenAt(chromium, after.version);
      else if (kill % 2 > 0) await whileWritten(folder, size, { writes: kill, ms: 0 });
      else if (kill > 0) await whileWritten(folder, size, { writes: 1, ms: 100 * (kill / kills) ** 2 });
      await end();
      chromium = await extension.start();
      const found = await chromium.evaluateInExtension(lookAtStore);
      const isOld = found?.version === old.version;
      expect(found).toEqual(isOld ? before : after);
      seen[isOld ? 'old' : 'new']++;
      // The last one is upgraded below.
      if (kill < kills - 1 || !isOld) await lay(chromium, before);
    }
    console.log(
      `version ${old.version}: after ${kills} kills the old store was there ${seen.old} times, the new one ${seen.new}`,
    );
    expect(seen.old).toBeGreaterThan(0);
    expect(seen.new).toBeGreaterThan(0);

    await extension.install(chromium);
    expect(await lookWhenAt(chromium, after.version)).toEqual(after);
    const panel = await chromium.openPanel();
    await expect.poll(() => headlines(panel).first().textContent()).toBe('Headline 1999');
  });
});

describe('a panel that has the store open while another version is installed', () => {
  it('gives it up at once, and comes back with the same stories', async () => {
    const extension = createSleepingExtension(scratch, chromeBuild);
    const chromium = await extension.start();
    onTestFinished(() => chromium.context.close());
    const today = oldStores.at(-1)!;
    await lay(chromium, { ...today, rows: rowsOf(today.version) });
    await extension.install(chromium);
    const panel = await chromium.openPanel();
    await expect.poll(() => headlines(panel).first().textContent()).toBe('Headline 1999');

    // Somebody who would upgrade it, and leaves it as it was.
    const asked = await chromium.evaluateInExtension(askToUpgrade, schemaVersion + 1);
    expect(asked).toMatchObject({ hasBegun: true, wasBlocked: false });
    await headlines(panel).first().click();
    await panel.locator('main[data-view=story] h1').waitFor();
    expect(await panel.locator('main[data-view=story] h1').textContent()).toContain('Headline 1999');
    await panel.keyboard.press('Escape');

    await Promise.all([panel.waitForEvent('close'), extension.install(chromium, nextBuild)]);
    await lookWhenAt(chromium, schemaVersion + 1);
    const again = await chromium.openPanel();
    await expect.poll(() => headlines(again).first().textContent()).toBe('Headline 1999');
  });
});

// Runs in the extension.
function askToUpgrade(version: number): Promise<{ hasBegun: boolean; wasBlocked: boolean; afterMs: number }> {
  const startedAt = performance.now();
  const opening = indexedDB.open('wireside', version);
  let wasBlocked = false;
  let hasBegun = false;
  opening.onblocked = () => (wasBlocked = true);
  opening.onupgradeneeded = () => {
    hasBegun = true;
    opening.transaction!.abort();
  };
  return new Promise((resolve) => {
    opening.onerror = () => resolve({ hasBegun, wasBlocked, afterMs: performance.now() - startedAt });
  });
}

/** What is in the store once it is of this version. */
async function lookWhenAt(chromium: Chromium, version: number): Promise<Look> {
  const versionNow = () => chromium.evaluateInExtension(async () => (await indexedDB.databases())[0]?.version);
  await expect.poll(versionNow, { timeout: 20_000 }).toBe(version);
  return (await chromium.evaluateInExtension(lookAtStore))!;
}

/**
 * Puts a store in the place of the one that is there, files and all: where a kill has cut the last record of a log in two,
 * Chromium 156 goes on writing behind it, finds that damaged at the start after the next, and gives all of it up.
 */
async function lay(chromium: Chromium, store: Omit<Look, 'wrong'>): Promise<void> {
  const origin = `chrome-extension://${chromium.id}`;
  await withHiddenPage(chromium.context.browser()!, `${origin}/manifest.json`, async (page) => {
    await page.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await page.evaluate(layStore, store);
  });
}

/**
 * Waits until the store's log, which was so long, has been written to so many times, and so many milliseconds more. Some
 * writings are too near to each other to be told apart: then there are not so many, and half a second is enough.
 */
async function whileWritten(
  folder: string,
  size: number,
  { writes, ms }: { writes: number; ms: number },
): Promise<void> {
  let end = performance.now() + 10_000;
  let turnAt = 0;
  let seen = 0;
  for (let last = size; seen < writes && performance.now() < end;) {
    const now = sizeOfLogs(folder);
    if (now !== last && seen++ === 0) end = performance.now() + 500;
    last = now;
    if (performance.now() < turnAt) continue;
    // A turn of the loop may be longer than a writing, and yet Playwright must let the worker begin.
    await turn();
    turnAt = performance.now() + 5;
  }
  if (seen === 0) throw new Error('The store was not upgraded.');
  end = performance.now() + ms;
  while (performance.now() < end);
}

const sizeOfLogs = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);

/** Gives a function that ends the browser by the one signal that it cannot answer. */
async function prepareToKill(chromium: Chromium): Promise<() => Promise<void>> {
  const cdp = await chromium.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser')!;
  const ended = new Promise((resolve) => chromium.context.once('close', resolve));
  return async () => {
    process.kill(id, 'SIGKILL');
    await ended;
  };
}
