import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { firefoxDamages, firefoxFolder } from './damage-store.ts';
import { firefoxBuild } from './panel-steps.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<{ answer?: unknown; error?: string }> } };

const sourceCount = 12;

describe('a store that Firefox loses', () => {
  let server: FeedServer;
  let golden: string;
  let belongings: unknown;
  let uuid: string;
  const profiles: string[] = [];
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'wireside-damaged-'));
    profiles.push(folder);
    return folder;
  };

  beforeAll(async () => {
    server = await startFeedServer();
    for (let source = 0; source < sourceCount; source++) server.set(`/${source}.xml`, { body: feed(source) });
    golden = newFolder();
    const firefox = await launchFirefox({ extension: firefoxBuild, profile: golden });
    uuid = firefox.uuid;
    await firefox.openPanel();
    await firefox.panel.waitFor(() => document.querySelector('[name=address]') !== null);
    const addresses = Array.from({ length: sourceCount }, (_, source) => `${server.origin}/${source}.xml`);
    await firefox.panel.fill('form:has([name=address]) [name=address]', addresses.join('\n'));
    await firefox.panel.click('form:has([name=address]) button:not([type=button])');
    await vi.waitUntil(async () => (await read(firefox))?.stories === sourceCount * 5, {
      timeout: 90_000,
      interval: 300,
    });
    const { storyIds } = (await read(firefox))!;
    for (const storyId of storyIds.slice(0, 10)) await ask(firefox, 'markRead', { storyId });
    for (const storyId of storyIds.slice(8, 12)) await ask(firefox, 'save', { storyId, isSaved: true });
    belongings = (await read(firefox))!.belongings;
    await firefox.close();
  });
  afterAll(async () => {
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    await server?.close();
  });

  it.each(Object.entries(firefoxDamages))('is whole again within 10 s: %s', async (name, damage) => {
    const profile = newFolder();
    cpSync(golden, profile, { recursive: true });
    expect(damage(firefoxFolder(profile, uuid))).toBeGreaterThan(0);
    const firefox = await launchFirefox({ extension: firefoxBuild, profile });
    try {
      const startedAt = Date.now();
      await expect.poll(async () => (await read(firefox))?.belongings, { timeout: 10_000 }).toEqual(belongings);
      console.log(`${name}: whole ${Date.now() - startedAt} ms after the start`);
      await firefox.openPanel();
      await firefox.panel.waitFor(() => document.body.innerText.includes('were restored after the browser lost'));
    } finally {
      await firefox.close();
    }
  });
});

const ask = (firefox: Firefox, name: string, request: object): Promise<unknown> =>
  firefox.panel.evaluate(
    async (message) => {
      const reply = await browser.runtime.sendMessage(message);
      if (reply.error) throw new Error(reply.error);
      return reply.answer;
    },
    { name, ask: request },
  );

interface Read {
  readonly belongings: object;
  readonly storyIds: readonly string[];
  readonly stories: number;
}

/** A read that meets the store's end may wait for good: the next one counts. */
const read = (firefox: Firefox): Promise<Read | undefined> =>
  Promise.race([firefox.evaluateInBackground(readStore), wait(2_000, undefined)]);

// Runs in the extension's event page.
async function readStore(): Promise<Read | undefined> {
  const database = await new Promise<IDBDatabase | undefined>((resolve) => {
    const opening = indexedDB.open('wireside');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(undefined);
  });
  if (!database) return undefined;
  const all = (name: string) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result as Record<string, unknown>[]);
      reading.onerror = () => reject(reading.error);
    });
  try {
    const [sources, statuses, stories, bodies] = [
      await all('sources'),
      await all('statuses'),
      await all('stories'),
      await all('bodies'),
    ];
    const unpacked = async ({ id, html, packed }: Record<string, unknown>) => {
      const inflated = () =>
        new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      return { id, html: html ?? (await new Response(inflated()).text()) };
    };
    const saved = new Set(statuses.filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => id));
    return {
      belongings: {
        sources,
        statuses,
        texts: await Promise.all(bodies.filter(({ id }) => saved.has(id)).map(unpacked)),
      },
      storyIds: stories.map(({ id }) => id as string),
      stories: stories.length,
    };
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

function feed(source: number): string {
  const text = 'The harbour office reads its gauge every morning and writes the figure into a book. '.repeat(20);
  const items = Array.from(
    { length: 5 },
    (_, item) =>
      `<item><title>Reading ${item} of gauge ${source}</title><guid>${item}</guid><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Gauge ${source}</title>${items.join('')}</channel></rss>`;
}
