import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { cpuSecondsOf } from './cpu-time.ts';
import { heading, median, report } from './figures.ts';
import { pageHeap, workerHeap } from './heap.ts';
import { putFeeds } from './newswire.ts';

const sourceCount = 400;
const storyCount = 50;
const runs = 5;

interface Round {
  readonly wallMs: number;
  readonly cpuSeconds: number;
}

interface Run {
  readonly bare: Round;
  readonly first: Round;
  readonly unchanged: Round;
  readonly worker: number;
  readonly panel: number;
}

declare const chrome: {
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** One round of 400 sources × 50 stories, beside bare fetches of the same addresses, six at a time. */
export async function benchPolling(extension: string): Promise<void> {
  const server = await startFeedServer();
  const addresses = putFeeds(server, sourceCount);
  const found: Run[] = [];
  try {
    for (let run = 0; run < runs; run++) found.push(await runOnce(extension, server, addresses));
  } finally {
    await server.close();
  }
  heading(
    `Polling: ${sourceCount} sources × ${storyCount} stories, each 100 ms away (medians of ${runs} fresh profiles)`,
  );
  const of = (pick: (run: Run) => number) => median(found.map(pick));
  const stories = sourceCount * storyCount;
  report(
    'bare fetches: wall',
    of(({ bare }) => bare.wallMs),
    'ms',
  );
  report(
    'bare fetches: processor time of the browser',
    of(({ bare }) => bare.cpuSeconds),
    's',
  );
  report(
    'first round: wall',
    of(({ first }) => first.wallMs),
    'ms',
  );
  report(
    'first round ÷ bare fetches',
    of(({ first, bare }) => first.wallMs / bare.wallMs),
    '×',
    2,
  );
  report(
    'first round: processor time per 5,000 stories',
    of(({ first }) => (first.cpuSeconds * 5_000) / stories),
    's',
    8,
  );
  report(
    'unchanged round: wall',
    of(({ unchanged }) => unchanged.wallMs),
    'ms',
  );
  report(
    'unchanged round ÷ bare fetches',
    of(({ unchanged, bare }) => unchanged.wallMs / bare.wallMs),
    '×',
    1.3,
  );
  report(
    'unchanged round: processor time per 100 sources',
    of(({ unchanged }) => (unchanged.cpuSeconds * 100) / sourceCount),
    's',
    1,
  );
  report(
    'heap of the worker after the round',
    of(({ worker }) => worker),
    'MB',
    8,
  );
  report(
    'heap of the panel with 20,000 stories',
    of(({ panel }) => panel),
    'MB',
    6,
  );
}

async function runOnce(extension: string, server: FeedServer, addresses: readonly string[]): Promise<Run> {
  const chromium = await launchChromium({ extension, hostMap: { '*.test': '127.0.0.1' } });
  try {
    await chromium.grantHosts(['*://*.test/*']);
    await chromium.evaluateInExtension(() => chrome.permissions.request({ origins: ['*://*.test/*'] }));
    const bare = await measure(chromium, () => chromium.evaluateInExtension(fetchBare, addresses));
    const before = server.requests.length;
    const first = await measure(chromium, async () => {
      await chromium.evaluateInExtension(
        (wanted: readonly string[]) => chrome.runtime.sendMessage({ name: 'follow', ask: { addresses: wanted } }),
        addresses,
      );
      while (server.requests.length - before < addresses.length)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await chromium.evaluateInExtension(untilRead, addresses.length);
    });
    const unchanged = await measure(chromium, () =>
      chromium.evaluateInExtension(() => chrome.runtime.sendMessage({ name: 'refresh', ask: { sourceId: 'all' } })),
    );
    const worker = await workerHeap(chromium);
    const panel = await chromium.openPanel();
    await panel.locator('article .headline').nth(49).waitFor();
    return { bare, first, unchanged, worker, panel: await pageHeap(panel) };
  } finally {
    await chromium.close();
  }
}

async function measure(chromium: Chromium, work: () => Promise<unknown>): Promise<Round> {
  const cpuBefore = await cpuSecondsOf(chromium.context);
  const startedAt = performance.now();
  await work();
  const wallMs = performance.now() - startedAt;
  return { wallMs, cpuSeconds: (await cpuSecondsOf(chromium.context)) - cpuBefore };
}

// Run in a page of the extension.

async function fetchBare(addresses: readonly string[]): Promise<void> {
  const waiting = [...addresses];
  const lane = async () => {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await (await fetch(address, { cache: 'no-store', credentials: 'omit' })).text();
    }
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}

async function untilRead(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opened = indexedDB.open('wireside');
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  for (;;) {
    const states = await new Promise<readonly { lastSuccessAt?: number; failure?: unknown }[]>((resolve) => {
      const asked = database.transaction('states').objectStore('states').getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    const failed = states.find(({ failure }) => failure !== undefined);
    if (failed) throw new Error(`a source failed: ${JSON.stringify(failed.failure)}`);
    if (states.filter(({ lastSuccessAt }) => lastSuccessAt !== undefined).length === count) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  database.close();
}
