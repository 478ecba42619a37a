import type { Page } from 'playwright';
import { longPages } from '../conformance/articles-long-pages.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { paintPicture } from '../support/paint-picture.ts';
import { heading, median, report } from './figures.ts';
import { fillStore } from './fill-store.ts';
import {
  longStory,
  picturesToRead,
  shortStory,
  storiesToRead,
  storyWithoutText,
  teasersToRead,
  type StoryToRead,
} from './stories-to-read.ts';

const runs = 9;
const rounds = 5;
const stories = [storyWithoutText, shortStory, longStory];

declare const chrome: {
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** From the click on a stored story to its text on the screen, and for how long a long page stops the panel. */
export async function benchReading(extension: string): Promise<void> {
  const server = await startFeedServer();
  const chromium = await launchChromium({ extension });
  try {
    await chromium.grantHosts(['*://127.0.0.1/*']);
    await chromium.evaluateInExtension(() => chrome.permissions.request({ origins: ['*://127.0.0.1/*'] }));
    await fillStore(chromium, 1_000);
    await benchStoredStories(chromium, server);
    await benchLongPages(chromium, server);
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function benchStoredStories(chromium: Chromium, server: FeedServer): Promise<void> {
  heading(`Reading: click → painted, of stories that are stored (medians of ${runs})`);
  for (const name of picturesToRead) server.set(`/pictures/${name}.png`, { body: paintPicture(name) });
  server.set('/stories.xml', { body: storiesToRead(server.origin, Date.now()) });
  await follow(chromium, `${server.origin}/stories.xml`);
  const first: number[] = [];
  const form: number[] = [];
  const found = stories.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    const panel = await openPanel(chromium);
    // What cleans a text is loaded with the first story that is opened.
    const times = [await openStory(panel, longStory)];
    times.push(await openOnce(panel, '[aria-label=Follow]', { selector: 'main[data-view=add]', lastWords: '' }));
    for (const story of stories) times.push(await openStory(panel, story));
    await chromium.closePanel();
    if (run > 0) for (const [position, list] of [first, form, ...found].entries()) list.push(times[position] ?? NaN);
  }
  const empty = median(form);
  report('the form for an address', empty, 'ms');
  for (const [position, { name }] of stories.entries()) {
    const shown = median(found[position] ?? []);
    report(`a story: ${name}`, shown, 'ms');
    report(`a story: ${name} − the form`, shown - empty, 'ms', 100);
  }
  report(`the first of an opened panel: ${longStory.name} − the form`, median(first) - empty, 'ms', 100);
}

async function benchLongPages(chromium: Chromium, server: FeedServer): Promise<void> {
  heading(`Pages of 1 MB read in the panel: longest tasks (medians of ${rounds}; 0 where none is over 50 ms)`);
  const pages = [...longPages()];
  server.set('/pages.xml', { body: teasersToRead(server.origin, pages.length * rounds, Date.now()) });
  for (let number = 0; number < pages.length * rounds; number++) {
    const [, html] = pages[Math.floor(number / rounds)] ?? [];
    if (html) server.set(`/pages/${number}`, { body: html, headers: { 'content-type': 'text/html' } });
  }
  await follow(chromium, `${server.origin}/pages.xml`);
  const panel = await openPanel(chromium);
  const all: Tasks[] = [];
  for (const [position, [name]] of pages.entries()) {
    const found: Tasks[] = [];
    for (let round = 0; round < rounds; round++) {
      found.push(await readLongPage(panel, `Page ${position * rounds + round} of the storm`));
    }
    report(`${name}: reading it`, median(found.map(({ reading }) => reading)), 'ms', 100);
    report(`${name}: drawing it`, median(found.map(({ drawing }) => drawing)), 'ms', 100);
    all.push(...found);
  }
  report('the longest of all readings', Math.max(...all.map(({ reading }) => reading)), 'ms');
  report('the longest of all drawings', Math.max(...all.map(({ drawing }) => drawing)), 'ms');
  await chromium.closePanel();
}

async function readLongPage(panel: Page, headline: string): Promise<Tasks> {
  const row = rowOf(panel, headline);
  while ((await row.count()) === 0) {
    const shown = await panel.locator('main[data-view=river] article').count();
    await panel.locator('main[data-view=river] .show-more').click();
    await panel.waitForFunction(
      (count) => document.querySelectorAll('[data-view=river] article').length > count,
      shown,
    );
  }
  const told = panel.evaluate(watchTasks);
  await row.click();
  const tasks = await told;
  await goBack(panel);
  return tasks;
}

/** Follows a feed as the panel would have asked for it, and waits until it is read. */
async function follow(chromium: Chromium, address: string): Promise<void> {
  await chromium.evaluateInExtension(async (wanted: string) => {
    await chrome.runtime.sendMessage({ name: 'follow', ask: { addresses: [wanted] } });
    await chrome.runtime.sendMessage({ name: 'refresh', ask: { sourceId: 'all' } });
  }, address);
}

async function openPanel(chromium: Chromium): Promise<Page> {
  const panel = await chromium.openPanel();
  await panel.locator('main[data-view=river] article').first().waitFor();
  await panel.waitForTimeout(500);
  return panel;
}

const rowOf = (panel: Page, headline: string) =>
  panel.locator('main[data-view=river] article .headline').filter({ hasText: headline });

const openStory = (panel: Page, story: StoryToRead) => openOnce(panel, rowOf(panel, story.headline), story);

async function openOnce(
  panel: Page,
  target: string | ReturnType<typeof rowOf>,
  { selector, lastWords }: { selector: string; lastWords: string },
): Promise<number> {
  const told = panel.evaluate(whenPainted, { selector, lastWords });
  await (typeof target === 'string' ? panel.locator(target) : target).click();
  const shownAfterMs = await told;
  await goBack(panel);
  return shownAfterMs;
}

async function goBack(panel: Page): Promise<void> {
  await panel.locator('.view:not([hidden]) .back').click();
  await panel.locator('main[data-view=river]').waitFor();
  // What was begun for the story may go on for a moment.
  await panel.waitForTimeout(200);
}

// The rest runs in the panel.

/** Milliseconds from the next click to the end of the frame in which the words stand. */
function whenPainted({ selector, lastWords }: { selector: string; lastWords: string }): Promise<number> {
  let clickedAt = Number.NaN;
  addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), { capture: true, once: true });
  return new Promise((resolve) => {
    new MutationObserver((_records, observer) => {
      if (!document.querySelector(selector)?.textContent?.includes(lastWords)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message that is sent in a frame comes after it was laid out and painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - clickedAt);
        port2.postMessage(null);
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
}

interface Tasks {
  readonly reading: number;
  readonly drawing: number;
}

/** The longest tasks before the text of a story is put into the document, and from then on. */
async function watchTasks(): Promise<Tasks> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const drawnAt = await new Promise<number>((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('No text came within 20 s.')), 20_000);
    new MutationObserver((_records, changes) => {
      const text = document.querySelector('main[data-view=story] .story-text')?.textContent ?? '';
      if (text.length < 1_000) return;
      changes.disconnect();
      clearTimeout(giveUp);
      resolve(performance.now());
    }).observe(document.body, { childList: true, subtree: true });
  });
  // Laying it out may take long itself, and is told of a little later.
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 300));
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const longest = (some: readonly PerformanceEntry[]) => Math.max(0, ...some.map(({ duration }) => duration));
  // The task that draws ends with that moment, and its duration is told in whole milliseconds.
  const isBefore = ({ startTime, duration }: PerformanceEntry) => startTime + duration < drawnAt - 2;
  return { reading: longest(tasks.filter(isBefore)), drawing: longest(tasks.filter((task) => !isBefore(task))) };
}
