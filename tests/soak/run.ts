// `npm run soak [-- --days N --feeds N]`: a month of a reader with many sources, in minutes, with something going wrong every
// hour; and what must hold at the end of each day.
import { parseArgs } from 'node:util';
import { availableParallelism, loadavg } from 'node:os';
import { day, minute } from '../../utils/kernel/duration.ts';
import { createRandom } from '../bench/prose.ts';
import { copyBuild } from '../faults/builds.ts';
import { buildExtension } from '../support/build-extension.ts';
import { createLedger } from './evening.ts';
import { keepReadFor, readContents, readKept } from './in-extension.ts';
import { createMishaps } from './mishaps.ts';
import { startPublishers } from './publishers.ts';
import { startSoakBrowser, type SoakBrowser } from './soak-browser.ts';
import type { Heap } from './worker-heap.ts';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '30' }, feeds: { type: 'string', default: '240' } },
});
const days = Number(values.days);
const feedCount = Number(values.feeds);
const keepDays = 7;
/** So far apart the browser is awake. */
const nap = 20 * minute;
/** The browser is started anew once a week; after the last time no worker is stopped, so that a leak has a week to show. */
const isRestartDay = (number: number) => number % 7 === 0 && number + 7 <= days;
const lastLifeFrom = Math.max(2, Math.floor((days - 7) / 7) * 7 + 1);
const mostHeapGrowth = 0.05;
/** Of what time limits, from one day to another. */
const mostDrift = 0.05;
/** The files of the store, as a multiple of what is in them. */
const mostOfFiles = 5;

const random = createRandom(20_261_124);
// In the past, so that the real clock is never behind what was planned.
const begin = Date.now() - days * day;
console.log(
  `Wireside soak: ${days} days, ${feedCount} sources; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(2)}.`,
);
const publishers = await startPublishers(feedCount, { from: begin, to: begin + (days + 1) * day, random });
const browser = await startSoakBrowser(copyBuild(await buildExtension('chromium')), begin, publishers);
const ledger = createLedger(keepDays);
const mishaps = createMishaps(browser, publishers, {
  from: begin,
  random,
  mayStop: (now) => now < begin + (lastLifeFrom - 1) * day,
});
const broken: string[] = [];
const heaps: Heap[] = [];
const sizes: number[] = [];
const contents: { readonly texts: number; readonly marks: number }[] = [];
let checks = 0;
let heard = 0;

try {
  await follow();
  for (let number = 1; number <= days; number++) await live(number);
} finally {
  await browser.chromium.close();
  await publishers.close();
}
// The worker at the end is a week older than that of the second day.
const growth = growthOf('held', 2);
console.log(
  `went wrong: ${Object.entries(mishaps.counts)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ')}`,
);
console.log(
  `heap from day 2 to ${days}: held ${percent(growthOf('held', 2))}, with compiled code ${percent(growthOf('used', 2))}; ` +
    `in the last life of the worker, from day ${lastLifeFrom + 1}: held ${percent(growthOf('held', lastLifeFrom + 1))}, ` +
    `with compiled code ${percent(growthOf('used', lastLifeFrom + 1))}`,
);
const wrongSizes = [...driftOfTexts(), ...bulkOfFiles()];
for (const words of wrongSizes) console.log(words);
broken.push(...wrongSizes);
if (growth > mostHeapGrowth) console.log(`The heap has grown by more than ${mostHeapGrowth * 100} %.`);
console.log(
  `soak: ${days} days, ${checks} checks, ${ledger.stories()} stories, ${broken.length} broken, heap ${percent(growth)}`,
);
process.exit(broken.length === 0 && growth <= mostHeapGrowth ? 0 : 1);

async function follow(): Promise<void> {
  await browser.grant();
  await browser.clock.page.evaluate(keepReadFor, keepDays);
  await browser.ask('follow', { addresses: publishers.addresses });
  await browser.settle();
}

async function live(number: number): Promise<void> {
  const startedAt = Date.now();
  const end = begin + number * day;
  for (const share of [0.35, 0.8, 1]) {
    await passTo(end - (1 - share) * day);
    if (share < 1) await readStories(browser);
  }
  if (isRestartDay(number)) {
    await mishaps.cure();
    await browser.restart();
    await browser.settle();
  }
  await endDay(number, (Date.now() - startedAt) / 1_000);
}

async function passTo(end: number): Promise<void> {
  const { clock } = browser;
  while (clock.now() < end) {
    await mishaps.advance(clock.now());
    const rings = (await clock.nextAlarmAt()) ?? Infinity;
    const wakes = Math.max(rings, clock.now() + nap);
    await browser.moveTo(Math.min(wakes, Math.max(mishaps.nextAt(), clock.now() + minute), end));
  }
}

/** The person looks, passes over nearly all that is there, and keeps one story. */
async function readStories({ ask, clock }: SoakBrowser): Promise<void> {
  await ask('look', {});
  const { stories, statuses } = await clock.page.evaluate(readKept, undefined);
  const read = new Set(statuses.filter(({ readAt }) => readAt !== undefined).map(({ id }) => id));
  const unread = stories.filter(({ id }) => !read.has(id));
  const passed = unread.filter(() => random() < 0.9);
  await ask('markPassed', { storyIds: passed.map(({ id }) => id) as never });
  const kept = unread[Math.floor(random() * unread.length)];
  if (kept) await ask('save', { storyId: kept.id as never, isSaved: true });
}

async function endDay(number: number, seconds: number): Promise<void> {
  await browser.settle();
  const verdict = await browser.ask('verify', {});
  const kept = await browser.clock.page.evaluate(readKept, undefined);
  const found = [
    ...verdict.broken.map(({ kind, count }) => `verify: ${count} ${kind}`),
    ...ledger.examine(kept, browser.clock.now()),
  ];
  broken.push(...found);
  heaps.push(await browser.heap());
  sizes.push(browser.size());
  contents.push(await browser.clock.page.evaluate(readContents, undefined));
  checks = kept.states.reduce((sum, { totals }) => sum + (totals?.checks ?? 0), 0);
  console.log(
    `day ${String(number).padStart(2)}: ${checks} checks, ${kept.stories.length} of ${ledger.stories()} stories kept, ` +
      `badge "${kept.badge}" for ${kept.news}, ${found.length} broken, ${browser.uncaught.length} uncaught, ` +
      `heap ${megabytes(heaps.at(-1)?.used)} MB, held ${megabytes(heaps.at(-1)?.held)}, texts ${megabytes(contents.at(-1)?.texts)} MB, marks ${megabytes(contents.at(-1)?.marks)} MB, files ${megabytes(sizes.at(-1))} MB, ${seconds.toFixed(0)} s`,
  );
  const rejections = browser.uncaught.slice(heard).map((words) => `uncaught: ${words}`);
  heard = browser.uncaught.length;
  broken.push(...rejections);
  for (const words of [...found, ...rejections].slice(0, 5)) console.log(`  ${words}`);
}

/** From the end of a day to the end of the last. Of one day and another it is up to a tenth more or less (measured). */
function growthOf(name: keyof Heap, from: number): number {
  const before = (heaps[Math.min(from, days) - 1] ?? heaps[0])?.[name] ?? Number.NaN;
  return (heaps.at(-1)?.[name] ?? Number.NaN) / before - 1;
}

/** Once as much is given up each day as comes, what time limits is as large on each day as on the others. */
function driftOfTexts(): readonly string[] {
  // What the feeds had when they were followed came all at once, and has to go first.
  const texts = contents.slice(keepDays + 2).map((one) => one.texts);
  if (texts.length < 7) return [];
  const mean = texts.reduce((sum, size) => sum + size, 0) / texts.length;
  const drift = Math.max(...texts.map((size) => Math.abs(size / mean - 1)));
  console.log(
    `texts from day ${keepDays + 3}: ${megabytes(mean)} MB, each day within ±${(drift * 100).toFixed(1)} % of it`,
  );
  return drift <= mostDrift ? [] : [`The texts of a day are ${percent(drift)} off.`];
}

/** The files hold besides what the browser has not packed yet: between packings they double. */
function bulkOfFiles(): readonly string[] {
  // An empty store has files, too.
  const full = contents.slice(keepDays + 2);
  if (full.length === 0) return [];
  const most = Math.max(...full.map(({ texts, marks }, at) => (sizes[keepDays + 2 + at] ?? 0) / (texts + marks)));
  console.log(
    `files up to ${megabytes(Math.max(...sizes))} MB, from day ${keepDays + 3} at most ${most.toFixed(1)} times what is in them`,
  );
  return most <= mostOfFiles ? [] : [`The files are ${most.toFixed(1)} times as large as what is in them.`];
}

function megabytes(bytes = Number.NaN): string {
  return (bytes / 1024 / 1024).toFixed(2);
}

function percent(share: number): string {
  return `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
}
