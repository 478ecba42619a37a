// `npm start`: Wireside in a real browser, following a newsroom that runs on this machine, the panel open beside a page.
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildExtension } from '../support/build-extension.ts';
import { installFonts } from '../support/debian-packages.ts';
import { requireBrowser } from '../support/find-browser.ts';
import type { DemoBrowser } from './demo-browser.ts';
import { openChromium } from './demo-chromium.ts';
import { openFirefox } from './demo-firefox.ts';
import { printStory } from './print-story.ts';
import { readOptions, usage, type DemoOptions } from './read-options.ts';
import type { ShownStory } from './read-panel.ts';
import { serveFeeds, type DemoFeeds } from './serve-feeds.ts';
import { follow, savePictures, takeNew } from './use-panel.ts';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, '.output', 'demo');
const betweenStories = 20_000;
const printedAtFirst = 8;

/** What has to be ended, the last first. Something that is still starting is waited for. */
const started: (() => Promise<void>)[] = [];

const told = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});

try {
  const options = readOptions(process.argv.slice(2));
  await Promise.race([told, run(options)]);
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  if (isAboutArguments(reason)) console.error(usage);
  process.exitCode = 1;
} finally {
  for (const end of started.toReversed()) await end().catch(() => undefined);
}
// Whatever was cut short may still be waiting for an answer.
process.exit();

async function run(options: DemoOptions): Promise<void> {
  requireBrowser(options.browser);
  installFonts();
  const feeds = await keep(serveFeeds(options));
  console.log('Building the extension.');
  const extension = await buildExtension(options.browser);
  const { browser, isHeadless } = await open(options, extension);
  const stories = await begin(browser, feeds);
  if (isHeadless) {
    stories.slice(0, printedAtFirst).forEach(printStory);
    const saved = await savePictures(browser, pictures);
    console.log(`Pictures: ${saved.map((path) => relative(root, path)).join(', ')}`);
  }
  if (options.isOnce) return;
  if (isHeadless) console.log('\nThere is no display, so no window is open. Ctrl-C ends the demo.');
  else console.log('The panel is open beside the page. Ctrl-C, or closing the window, ends the demo.');
  const going = feeds.publish ? goOn(browser, feeds.publish, isHeadless ? stories : undefined) : undefined;
  await Promise.race([browser.gone, ...(going ? [going] : [])]);
}

async function begin(browser: DemoBrowser, feeds: DemoFeeds): Promise<readonly ShownStory[]> {
  await browser.show(feeds.page);
  await browser.openPanel();
  const stories = await follow(
    browser,
    feeds.feeds.map(({ address }) => address),
  );
  console.log(`Wireside follows ${feeds.feeds.length} sources of ${feeds.title} at ${feeds.origin}.\n`);
  return stories;
}

async function open({ browser, isOnce }: DemoOptions, extension: string) {
  const openBrowser = browser === 'firefox' ? openFirefox : openChromium;
  if (!isOnce && hasDisplay()) {
    try {
      return { browser: await keep(openBrowser({ extension, isHeadless: false })), isHeadless: false };
    } catch {
      console.log('No window could be opened on this display.');
    }
  }
  return { browser: await keep(openBrowser({ extension, isHeadless: true })), isHeadless: true };
}

/** A new story every 20 s until the browser is gone. Those of the panel are printed where nobody sees it. */
async function goOn(
  browser: DemoBrowser,
  publish: NonNullable<DemoFeeds['publish']>,
  shown: readonly ShownStory[] | undefined,
): Promise<void> {
  console.log(
    'A new story comes every 20 s. Wireside itself looks once an hour at most: the demo lets the time pass for it.\n',
  );
  const known = new Set(shown?.map(({ id }) => id));
  for (;;) {
    await wait(betweenStories);
    const { source, headline } = publish();
    try {
      await browser.letTimePass();
    } catch (reason) {
      // A window that is just being closed cannot be asked, and is no failure.
      await Promise.race([browser.gone, wait(2_000).then(() => Promise.reject(reason))]);
      return;
    }
    if (!shown) {
      console.log(`New: ${headline} (${source})`);
      continue;
    }
    for (const story of await takeNew(browser, known)) {
      known.add(story.id);
      printStory(story);
    }
  }
}

function isAboutArguments(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && String(reason.code).startsWith('ERR_PARSE_ARGS');
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function keep<Thing extends { close(): Promise<void> }>(starting: Promise<Thing>): Promise<Thing> {
  started.push(async () => (await starting).close());
  return starting;
}
