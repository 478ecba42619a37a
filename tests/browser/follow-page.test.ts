import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { hour } from '../../utils/kernel/duration.ts';
import type { DemoBrowser } from '../demo/demo-browser.ts';
import { openChromium } from '../demo/demo-chromium.ts';
import { openFirefox } from '../demo/demo-firefox.ts';
import { readRiver, settle } from '../demo/read-panel.ts';
import { until, untilRiver } from '../demo/use-panel.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { chromeBuild, firefoxBuild } from './panel-steps.ts';

declare const chrome: WxtBrowser;
declare const browser: WxtBrowser;

const pictures = join(import.meta.dirname, '../../.output/pictures');
const browsers = [
  { name: 'Chromium', launch: openChromium, extension: chromeBuild },
  { name: 'Firefox', launch: openFirefox, extension: firefoxBuild },
];

const home = `<!doctype html><html lang="en"><head><title>The Marsh Record</title>
  <link rel="alternate" type="application/rss+xml" title="Comments on The Marsh Record" href="/comments/feed">
  <link rel="alternate" type="application/rss+xml" title="All stories" href="/feed">
  </head><body><main><p>Beside the panel.</p></main></body></html>`;

const headlines = [
  'Swifts counted twice',
  'The lid that gulls cannot lift',
  'Ferry back on Monday',
  'Eels in the town ditch',
];

function feed(title: string, words: readonly string[], origin: string): string {
  const items = words.map(
    (headline, index) =>
      `<item><title>${headline}</title><link>${origin}/${index}</link><guid>${headline}</guid>` +
      `<pubDate>${new Date(Date.now() - (index + 1) * 8 * hour).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${title}</title><link>${origin}/</link>${items.join('')}</channel></rss>`;
}

const notices = (
  opens: string,
  updated: string,
) => `<!doctype html><html lang="en"><head><title>Harbour notices</title></head>
  <body><nav><a href="/">Home</a></nav><main><h1>Notices</h1><p>The quay opens at ${opens} on weekdays and closes at four.</p>
  <p>Updated ${updated}.</p></main><footer>Harbour office</footer></body></html>`;

/** What the view of the page beside shows. It is sent to the panel as text, so it stands alone. */
function readPageView() {
  const view = document.querySelector('main[data-view=page]');
  const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
  return {
    title: textOf(view?.querySelector('h2')),
    choices: [...(view?.querySelectorAll('label') ?? [])].map((label) => ({
      name: textOf(label.querySelector('.checkbox-label')),
      note: textOf(label.querySelector('.note')),
      isChosen: label.querySelector('input')?.checked,
    })),
    latest: [...(view?.querySelectorAll('.page-latest bdi') ?? [])].map(textOf),
    notice: textOf(view?.querySelector('.notice-title')),
    button: textOf(view?.querySelector('button[type=submit]')),
  };
}

/** Whether every check that has begun is saved with its next one: only then does time pass for all. */
async function isEveryCheckDone(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const states = await new Promise<readonly { nextCheckAt: number; unfinishedAttempts: number }[]>((resolve) => {
    const reading = database.transaction('states').objectStore('states').getAll();
    reading.onsuccess = () => resolve(reading.result);
  });
  database.close();
  return states.every(({ nextCheckAt, unfinishedAttempts }) => nextCheckAt > Date.now() && unfinishedAttempts === 0);
}

const isButtonTaken = async () => !(await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick;
const seesPage = (title: string) => document.querySelector('main[data-view=page] h2')?.textContent === title;
const seesNotice = () => document.querySelector('main[data-view=page] .notice') !== null;

describe.each(browsers)('following the page beside the panel in $name', ({ name, launch, extension }) => {
  let server: FeedServer;
  let browser: DemoBrowser;
  const asked = (path: string) => server.requests.filter((request) => request.path === path).length;
  const pressMenu = async (words: string) => {
    await browser.click('.view:not([hidden]) [popovertarget=menu]');
    await browser.evaluate((label) => {
      const item = [...document.querySelectorAll('#menu .menu-item')].find((one) => one.textContent === label);
      item?.setAttribute('data-pressed-by-test', '');
    }, words);
    await browser.click('[data-pressed-by-test]');
  };
  const pressForPage = async () => {
    await expect.poll(() => browser.evaluate(isButtonTaken, null)).toBe(true);
    await browser.pressButton();
  };
  const letTimePass = async () => {
    await expect.poll(() => browser.evaluate(isEveryCheckDone, null), { timeout: 20_000 }).toBe(true);
    await browser.letTimePass();
  };
  const savePictures = async (what: string) => {
    mkdirSync(pictures, { recursive: true });
    for (const colours of ['dark', 'light'] as const) {
      await browser.setColours(colours);
      await browser.evaluate(settle, null);
      await browser.savePicture(join(pictures, `${what}-${name.toLowerCase()}-${colours}.png`));
    }
  };

  beforeAll(async () => {
    server = await startFeedServer();
    server.set('/', { body: home });
    server.set('/feed', { body: feed('The Marsh Record', headlines, server.origin) });
    server.set('/comments/feed', { body: feed('Comments', ['Well said'], server.origin) });
    server.set('/notices', { body: notices('nine', '14 May 2026, 10:40') });
    server.set('/bare', { body: '<!doctype html><title>Elsewhere</title><p>Nothing to follow.</p>' });
    browser = await launch({ extension, isHeadless: true });
    await browser.show(`${server.origin}/`);
    await browser.openPanel();
    await until(browser, 'the first run', () => document.querySelector('main[data-view=first-run]') !== null, null);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('asks nothing of any server before the person does', async () => {
    await savePictures('first-run');
    await browser.evaluate(() => scrollTo(0, document.body.scrollHeight), null);
    await savePictures('first-run-foot');
    expect(asked('/')).toBe(1);
    expect(asked('/feed')).toBe(0);
  });

  it('knows on a click which feeds the page has, how often they publish and what they say', async () => {
    await browser.click('.first-run .way');
    if (name === 'Chromium') {
      // Here a press of the button that opens the panel shows it no page: it asks for one more.
      await until(browser, 'what to do', seesNotice, null);
      expect(asked('/feed')).toBe(0);
      await pressForPage();
    }
    await until(browser, 'the page', seesPage, 'The Marsh Record');
    await until(browser, 'headlines', () => document.querySelector('.page-latest') !== null, null);
    const shown = await browser.evaluate(readPageView, null);
    expect(shown).toMatchObject({
      choices: [
        {
          name: 'The Marsh Record',
          note: expect.stringMatching(/^About 3 stories a day, the latest /),
          isChosen: true,
        },
        { name: 'Comments', note: expect.stringMatching(/^1 story, the latest /), isChosen: false },
        { name: 'This page itself', isChosen: false },
      ],
      latest: headlines.slice(0, 3),
      button: 'Follow The Marsh Record',
    });
    expect([asked('/'), asked('/feed')]).toEqual([1, 1]);
    await savePictures('follow-page');
  });

  it('follows with one more click, from nothing to headlines', async () => {
    await browser.click('.page-form button[type=submit]');
    await untilRiver(browser);
    const river = await browser.evaluate(readRiver, null);
    expect(river.map(({ headline }) => headline)).toEqual(headlines);
    expect(asked('/comments/feed')).toBe(1);
  });

  it('is shown a page of another site by nothing but a click on the page itself', async () => {
    await browser.show(`${server.origin.replace('127.0.0.1', 'localhost')}/bare`);
    await pressMenu('Follow this page');
    await until(browser, 'that it sees nothing', seesNotice, null);
    expect((await browser.evaluate(readPageView, null)).notice).toBe(
      'Your browser shows no page to Wireside by itself',
    );
    await savePictures('page-unseen');
    if (name === 'Chromium') {
      await pressForPage();
    } else {
      await browser.closePanel();
      await browser.openPanel();
      await untilRiver(browser);
      await pressMenu('Follow this page');
    }
    await until(browser, 'the page', seesPage, 'Elsewhere');
    expect(asked('/bare')).toBe(1);
    await browser.click('.view:not([hidden]) .back');
    await untilRiver(browser);
  });

  it('watches a page that has no feed, and tells of it once its text changes', async () => {
    await browser.show(`${server.origin}/notices`);
    await pressMenu('Follow this page');
    await until(browser, 'the page', seesPage, 'Harbour notices');
    expect(await browser.evaluate(readPageView, null)).toMatchObject({
      choices: [{ name: 'This page itself', isChosen: true }],
      button: 'Watch this page',
    });
    await savePictures('watch-page');
    await browser.click('.page-form button[type=submit]');
    await untilRiver(browser);
    await expect.poll(() => asked('/notices')).toBe(2);

    server.set('/notices', { body: notices('nine', '15 May 2026, 11:02') });
    await letTimePass();
    await expect.poll(() => asked('/notices'), { timeout: 20_000 }).toBe(3);

    server.set('/notices', { body: notices('half past ten', '15 May 2026, 12:30') });
    await letTimePass();
    await until(browser, 'a new story', () => document.querySelector('.pill') !== null, null);
    await browser.click('.pill');
    const isThere = () =>
      document.querySelector('main[data-view=river] article .headline')?.textContent === 'Harbour notices';
    await until(browser, 'the change', isThere, null);
    const [first] = await browser.evaluate(readRiver, null);
    expect(first?.summary).toBe('The quay opens at half past ten on weekdays and closes at four.');
    const count = (await browser.evaluate(readRiver, null)).filter(({ headline }) => headline === 'Harbour notices');
    expect(count).toHaveLength(1);
  });

  it('shows what was changed in the page', async () => {
    await browser.click('main[data-view=river] article .headline');
    await until(browser, 'the story', () => document.querySelector('.story-text ins') !== null, null);
    const changes = await browser.evaluate(
      () => [...document.querySelectorAll('.story-text :is(ins, del)')].map((one) => [one.localName, one.textContent]),
      null,
    );
    expect(changes).toEqual([
      ['del', 'nine'],
      ['ins', 'half past ten'],
    ]);
    await savePictures('page-story');
  });
});

declare const PopupNotifications: {
  readonly panel: {
    readonly firstElementChild: { readonly button: HTMLElement; readonly secondaryButton: HTMLElement };
  };
  readonly isPanelOpen: boolean;
};

/** Answers Firefox's own question, as soon as it stands there, and gives its words. Runs in the browser's window. */
async function answerPrompt(isAllowed: boolean): Promise<string> {
  while (!PopupNotifications.isPanelOpen) await new Promise((resolve) => setTimeout(resolve, 50));
  const question = PopupNotifications.panel.firstElementChild;
  const words = (question as unknown as HTMLElement).textContent ?? '';
  // It takes no press in its first moments, against surprises.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  (isAllowed ? question.button : question.secondaryButton).click();
  while (PopupNotifications.isPanelOpen) await new Promise((resolve) => setTimeout(resolve, 50));
  return words;
}

const mayReadAll = () => browser.permissions.contains({ origins: ['*://*/*'] });

describe('what the person refuses, in the real prompt of Firefox', () => {
  let server: FeedServer;
  let firefox: Firefox;

  beforeAll(async () => {
    server = await startFeedServer();
    server.set('/feed', { body: feed('The Marsh Record', headlines, server.origin) });
    firefox = await launchFirefox({
      extension: firefoxBuild,
      localHosts: ['some.test'],
      prefs: { 'extensions.webextOptionalPermissionPrompts': true },
    });
    await firefox.openPanel();
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=first-run]') !== null);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('is followed all the same, waits, says so, and no request is sent', async () => {
    await firefox.panel.fill('[name=address]', `${server.origin}/feed`);
    await firefox.panel.click('form:has([name=address]) button[type=submit]');
    await firefox.marionette.run(answerPrompt, false);
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=sources]') !== null);
    await firefox.panel.waitFor(() =>
      document.querySelector('.source-state.trouble')?.textContent?.includes('Wireside may not read 127.0.0.1.'),
    );
    expect(server.requests).toEqual([]);
    await firefox.panel.click('.view:not([hidden]) .back');
    await firefox.panel.waitFor(() => document.querySelector('.empty-river .trouble button') !== null);
    await firefox.panel.evaluate(settle);
    await firefox.panel.screenshot(join(pictures, 'refused-firefox.png'));
  });

  it('asks again on a click, waits when it is refused again, and reads when it is not', async () => {
    await firefox.panel.click('.empty-river .trouble button');
    await firefox.marionette.run(answerPrompt, false);
    expect(server.requests).toEqual([]);
    await firefox.panel.click('.empty-river .trouble button');
    await firefox.marionette.run(answerPrompt, true);
    const read = await firefox.panel.waitFor(() => {
      const found = [...document.querySelectorAll('main[data-view=river] article .headline')];
      return found.length > 0 && found.map((headline) => headline.textContent);
    });
    expect(read).toEqual(headlines);
    expect(await firefox.panel.evaluate(mayReadAll)).toBe(false);
  });

  it('opens at the page beside by the shortcut, and looks at the next page by the same', async () => {
    server.set('/', { body: home });
    server.set('/bare', { body: '<!doctype html><title>Elsewhere</title><p>Nothing to follow.</p>' });
    await firefox.closePanel();
    await firefox.navigate(`${server.origin}/`);
    await firefox.marionette.run(pressShortcut, 'Alt+Shift+F');
    await firefox.panel.waitFor(seesPage, 'The Marsh Record');
    await firefox.navigate(`${server.origin.replace('127.0.0.1', 'some.test')}/bare`);
    await firefox.marionette.run(pressShortcut, 'Alt+Shift+F');
    await firefox.panel.waitFor(seesPage, 'Elsewhere');
    await firefox.panel.click('.view:not([hidden]) .back');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=page]') === null);
  });

  it('allows every site at once, for those who choose that', async () => {
    await firefox.panel.click('.view:not([hidden]) [popovertarget=menu]');
    // The first is Search, in a panel that is too narrow for either above.
    await firefox.panel.click('#menu .menu-item:nth-child(2)');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=add] > .checkbox input') !== null);
    await firefox.panel.click('main[data-view=add] > .checkbox');
    await firefox.panel.fill(
      'main[data-view=add] [name=address]',
      `${server.origin.replace('127.0.0.1', 'localhost')}/feed`,
    );
    await firefox.panel.click('main[data-view=add] form:has([name=address]) button[type=submit]');
    expect(await firefox.marionette.run(answerPrompt, true)).toMatch(/all websites/i);
    await expect.poll(() => firefox.panel.evaluate(mayReadAll)).toBe(true);
    await expect.poll(() => server.requests.map(({ host }) => host)).toContain('localhost');
  });
});

/** What Firefox does for the keys themselves. Runs in the browser's window. */
function pressShortcut(keys: string): void {
  const names = keys.split('+');
  const letter = names.at(-1);
  const found = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
    (key) => key.getAttribute('key')?.toUpperCase() === letter && key.getAttribute('modifiers') === 'alt,shift',
  );
  if (!found) throw new Error(`No extension has ${keys}.`);
  (found as unknown as { doCommand(): void }).doCommand();
}
