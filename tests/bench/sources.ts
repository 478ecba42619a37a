import type { Page } from 'playwright';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { heading, median, report } from './figures.ts';

const rounds = 9;
const counts = [10, 1_000] as const;

interface Opened {
  /** From the click until the list is painted as far as it can be seen. */
  readonly paintedMs: number;
  /** Until its last row is there. */
  readonly wholeMs: number;
}

/** From the click on "Sources" to the list, of few sources and of many, each with all that is kept of its checks. */
export async function benchSources(extension: string): Promise<void> {
  heading(`Sources: click → list painted (medians of ${rounds})`);
  const found = new Map<number, Opened>();
  for (const count of counts) {
    const chromium = await launchChromium({ extension });
    try {
      await (await chromium.openPanel()).locator('main').first().waitFor();
      await chromium.closePanel();
      await chromium.evaluateInExtension(fill, { count, now: Date.now() });
      found.set(count, await openList(chromium, count));
    } finally {
      await chromium.close();
    }
  }
  for (const [count, { paintedMs, wholeMs }] of found) {
    report(`${count.toLocaleString('en')} sources: what is in sight`, paintedMs, 'ms');
    report(`${count.toLocaleString('en')} sources: the last row`, wholeMs, 'ms');
  }
  const [few, many] = counts.map((count) => found.get(count) ?? { paintedMs: Number.NaN, wholeMs: Number.NaN });
  report('1,000 sources − 10: what is in sight', many!.paintedMs - few!.paintedMs, 'ms', 150);
  report('1,000 sources − 10: the last row', many!.wholeMs - few!.wholeMs, 'ms');
}

async function openList(chromium: Chromium, count: number): Promise<Opened> {
  const opened: Opened[] = [];
  for (let round = 0; round <= rounds; round++) {
    const panel = await chromium.openPanel();
    await panel.locator('main[data-view=river]').waitFor();
    await panel.waitForTimeout(700);
    await panel.getByRole('button', { name: 'Menu' }).click();
    const told = panel.evaluate(whenListed, count);
    await panel.getByRole('button', { name: /^Sources/ }).click();
    const times = await told;
    if (round > 0) opened.push(times);
    await goBack(panel);
    await chromium.closePanel();
  }
  return {
    paintedMs: median(opened.map(({ paintedMs }) => paintedMs)),
    wholeMs: median(opened.map(({ wholeMs }) => wholeMs)),
  };
}

async function goBack(panel: Page): Promise<void> {
  await panel.locator('.view:not([hidden]) .back').click();
  await panel.locator('main[data-view=river]').waitFor();
}

// The rest runs in the panel.

async function whenListed(count: number): Promise<Opened> {
  const clickedAt = await new Promise<number>((resolve) =>
    addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
  );
  const rows = () => document.querySelectorAll('main[data-view=sources] li[data-source-id]').length;
  const whenThere = (wanted: number) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (rows() < wanted) return false;
        observer.disconnect();
        requestAnimationFrame(() => {
          // A message that is sent in a frame comes after it was laid out and painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - clickedAt);
          port2.postMessage(null);
        });
        return true;
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true });
      look();
    });
  const [paintedMs, wholeMs] = await Promise.all([whenThere(10), whenThere(count)]);
  return { paintedMs, wholeMs };
}

/** Sources in twenty folders, with the latest twenty checks and two hundred stories of each; one story in the river. */
async function fill({ count, now }: { count: number; now: number }): Promise<void> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const hour = 3_600_000;
  const writing = database.transaction(['sources', 'states', 'stories'], 'readwrite');
  for (let index = 0; index < count; index++) {
    const id = `bench${index}`;
    writing.objectStore('sources').put({
      id,
      address: `https://bench${index}.example/feed.xml`,
      isLocal: false,
      followedAt: now - 1_000_000 + index,
      ...(index % 4 > 0 && { folder: [`Folder ${index % 20}`] }),
    });
    writing.objectStore('states').put({
      sourceId: id,
      title: `Bench Courier ${index}`,
      siteLink: `https://bench${index}.example/`,
      nextCheckAt: now + 24 * hour,
      lastAttemptAt: now - 60_000,
      lastSuccessAt: now - 60_000,
      failureCount: 0,
      unfinishedAttempts: 0,
      validators: { etag: `"${index}"` },
      pace: {},
      checks: Array.from({ length: 20 }, (_none, age) => ({ at: now - age * hour, outcome: 'unchanged' })),
      totals: { checks: 400, unchanged: 350, bytes: 1_000_000 },
      arrivals: Array.from({ length: 200 }, (_none, age) => now - age * 3 * hour),
      ...(index % 50 === 7 && { failure: { kind: 'status', status: 404 } }),
    });
  }
  writing.objectStore('stories').put({
    id: 'bench0/1',
    sourceId: 'bench0',
    headline: 'Coast road reopens after the storm',
    firstSeenAt: now,
    riverOrder: -now,
    arrival: [0, now],
    length: { words: 420, characters: 0 },
    lengthOf: 'story',
    hasBody: false,
    fingerprint: '1',
  });
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
