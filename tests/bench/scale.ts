import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyBuild } from '../faults/builds.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { cpuSecondsOf } from './cpu-time.ts';
import { heading, report } from './figures.ts';
import { workerHeap } from './heap.ts';
import { fillWithOlder, makeAskable, readCounts } from './scale-store.ts';
import { pruneInWorker, takeWritten, watchWrites } from './scale-watch.ts';
import { startScaleServer, type ScaleServer } from './scale-server.ts';

const sourceCount = 1_000;
const storiesEach = 100;
const newEach = 10;
/** Of each source, to be pruned. */
const aged = 20;
const megabyte = 1024 * 1024;

declare const chrome: {
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** A reader of many sources: rounds by hand, what is written in them, pruning, and the room that all of it takes. */
export async function benchScale(extension: string): Promise<void> {
  heading(
    `Scale: ${sourceCount} sources × ${storiesEach} stories of 4 KB, each on a host of its own, 100 ms away (one run)`,
  );
  const server = await startScaleServer(sourceCount, newEach);
  // A copy: it takes minutes, in which somebody may build anew.
  const chromium = await launchChromium({ extension: copyBuild(extension), hostMap: { '*.test': '127.0.0.1' } });
  try {
    await chromium.grantHosts(['*://*.test/*']);
    await chromium.evaluateInExtension(() => chrome.permissions.request({ origins: ['*://*.test/*'] }));
    await readFirst(chromium, server);
    const bare = await measure(chromium, () =>
      chromium.evaluateInExtension(fillWithOlder, { storiesEach, aged, now: Date.now() }),
    );
    const filled = sourceCount * (storiesEach - newEach);
    report('bare puts of such stories: processor time per 10,000', (bare.cpuSeconds * 10_000) / filled, 's');
    await expectCounts(chromium, sourceCount * storiesEach);
    report('database with 100,000 stories', (await settledSize(chromium)) / megabyte, 'MB', 250);
    await chromium.evaluateInWorker(watchWrites);
    await readUnchanged(chromium, server);
    await readNew(chromium, server);
    await prune(chromium);
    report('heap of the worker after it', await workerHeap(chromium), 'MB', 8);
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function readFirst(chromium: Chromium, server: ScaleServer): Promise<void> {
  const { cpuSeconds } = await measure(chromium, async () => {
    await chromium.evaluateInExtension(
      (addresses: readonly string[]) => chrome.runtime.sendMessage({ name: 'follow', ask: { addresses } }),
      server.addresses,
    );
    while ((await chromium.evaluateInExtension(readCounts)).read < sourceCount) await wait(250);
  });
  report(`first round of ${newEach} stories each: processor time per 10,000`, perTenThousand(cpuSeconds), 's');
}

async function readUnchanged(chromium: Chromium, server: ScaleServer): Promise<void> {
  await chromium.evaluateInWorker(takeWritten);
  const { cpuSeconds, wallMs } = await round(chromium);
  const written = await chromium.evaluateInWorker(takeWritten);
  const { unchanged } = server.forget();
  if (unchanged !== sourceCount) throw new Error(`${unchanged} answers of ${sourceCount} were "unchanged".`);
  report('unchanged round: processor time', cpuSeconds, 's', 60);
  report('unchanged round: wall', wallMs / 60_000, 'min', 6);
  const tables = Object.values(written);
  report('unchanged round: rows touched a source', sum(tables.map(({ rows }) => rows)) / sourceCount, '', 1);
  // Asked for by hand, begun, and done.
  report('unchanged round: writes a source', sum(tables.map(({ writes }) => writes)) / sourceCount, '', 3);
  report('unchanged round: writes beside the states of sources', sum(writesBeside(written, ['states'])), '', 0);
  report('most requests in flight', server.mostOpen(), '', 6);
}

async function readNew(chromium: Chromium, server: ScaleServer): Promise<void> {
  server.publish(newEach);
  const { cpuSeconds, wallMs } = await round(chromium);
  await expectCounts(chromium, sourceCount * (storiesEach + newEach));
  const written = await chromium.evaluateInWorker(takeWritten);
  report(`round with ${newEach} new stories each: processor time per 10,000`, perTenThousand(cpuSeconds), 's', 10);
  report('round with new stories: wall', wallMs / 60_000, 'min');
  const perSource = sum(writesBeside(written, ['states', 'reader'])) / sourceCount;
  report('round with new stories: writes of stories and bodies, each', perSource, '', 2 * newEach);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const writesBeside = (written: Awaited<ReturnType<typeof takeWritten>>, names: readonly string[]): readonly number[] =>
  Object.entries(written).flatMap(([name, { writes }]) => (names.includes(name) ? [] : writes));

async function prune(chromium: Chromium): Promise<void> {
  const cpuBefore = await cpuSecondsOf(chromium.context);
  const { ms, mostAtOnce } = await chromium.evaluateInWorker(pruneInWorker);
  const cpuSeconds = (await cpuSecondsOf(chromium.context)) - cpuBefore;
  const pruned = aged * sourceCount;
  await expectCounts(chromium, sourceCount * (storiesEach + newEach) - pruned);
  report(`daily pruning of ${pruned.toLocaleString('en')} stories`, ms / 1_000, 's', 5);
  report('daily pruning: processor time', cpuSeconds, 's');
  report('daily pruning: stories in one transaction', mostAtOnce, '', 200);
}

/** A round by hand of every source. Nobody may ask so soon again, so the last checks are put back. */
async function round(chromium: Chromium): Promise<{ readonly wallMs: number; readonly cpuSeconds: number }> {
  await chromium.evaluateInExtension(makeAskable);
  return measure(chromium, async () => {
    const reply = (await chromium.evaluateInExtension(() =>
      chrome.runtime.sendMessage({ name: 'refresh', ask: { sourceId: 'all' } }),
    )) as { answer?: { checked: number }; error?: string };
    if (reply.answer?.checked !== sourceCount) throw new Error(`The round: ${JSON.stringify(reply)}.`);
  });
}

async function measure(
  chromium: Chromium,
  work: () => Promise<unknown>,
): Promise<{ readonly wallMs: number; readonly cpuSeconds: number }> {
  const cpuBefore = await cpuSecondsOf(chromium.context);
  const startedAt = performance.now();
  await work();
  return { wallMs: performance.now() - startedAt, cpuSeconds: (await cpuSecondsOf(chromium.context)) - cpuBefore };
}

const perTenThousand = (seconds: number): number => (seconds * 10_000) / (sourceCount * newEach);

async function expectCounts(chromium: Chromium, stories: number): Promise<void> {
  const found = await chromium.evaluateInExtension(readCounts);
  if (found.stories !== stories) throw new Error(`${found.stories} stories are stored, and not ${stories}.`);
}

/** Of the files. The browser goes on packing them for a while. */
async function settledSize({ profile }: Chromium): Promise<number> {
  let before = Number.NaN;
  for (let size = sizeOf(join(profile, 'Default', 'IndexedDB')); size !== before;) {
    before = size;
    await wait(3_000);
    size = sizeOf(join(profile, 'Default', 'IndexedDB'));
  }
  return before;
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
