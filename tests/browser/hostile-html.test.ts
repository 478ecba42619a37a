import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpmlOutline } from '../../utils/feeds/opml/opml.ts';
import { parseOpml } from '../../utils/feeds/opml/parse-opml.ts';
import { allowedAttributes, allowedNames } from '../../utils/text/allowed-markup.ts';
import { escapeMarkup as escape } from '../newsroom/escape-markup.ts';
import { launchChromium } from '../support/chromium.ts';
import { launchFirefox } from '../support/firefox.ts';
import type { Remote } from '../support/target-session.ts';
import { addressOf, isCorpusHere, payloads, startHostileNews, type HostileNews } from './hostile-feeds.ts';
import {
  countTabs,
  listMore,
  lookOver,
  noteStrays,
  readHarm,
  readSources,
  readStrays,
  watchForHarm,
  type Looked,
} from './hostile-watch.ts';
import { chromeBuild, firefoxBuild, follow } from './panel-steps.ts';

if (!isCorpusHere) {
  console.log('The corpus of hostile HTML is skipped: it is not beside this checkout (../shared/corpus).');
}

/** A browser with the extension, whose panel stands beside one page. */
interface Reader {
  visit(address: string): Promise<void>;
  openPanel(): Promise<void>;
  /** In the panel. */
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  follow(addresses: readonly string[]): Promise<void>;
  /** The first in the panel that matches. */
  press(selector: string): Promise<void>;
  countTabs(): Promise<number>;
  /** What was asked for beyond this machine since the start. */
  readStrays(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a story may consist of: the product's list, and what it adds to links and pictures itself. */
const allowed = {
  names: [...allowedNames],
  attributes: [...allowedAttributes, 'crossorigin', 'decoding', 'loading', 'referrerpolicy', 'rel', 'target'],
};
/** How many are seen to run on a plain page in each browser, less a few for a slow machine. */
const fewestRun = isCorpusHere ? 50 : 7;

it('lets a story have nothing that runs, sends, frames, dresses or names', () => {
  const elements =
    'base body button dialog embed form frame frameset html iframe input link meta noscript object script select style svg template textarea';
  expect(elements.split(' ').filter((name) => allowedNames.has(name))).toEqual([]);
  expect(
    [...allowedAttributes].filter((name) => /^(?:on|form|aria-|data)|^(?:id|name|class|style)$/.test(name)),
  ).toEqual([]);
});

// Following such a list in the panel waits for the panel to have an import.
it('is text in a list of subscriptions, where web addresses alone are feeds', () => {
  const outlines = payloads.map((html) => {
    const [text, address] = [escape(html), escape(addressOf(html))];
    return `<outline text="${text}" title="${text}" description="${text}" xmlUrl="${address}" htmlUrl="${text}"/>`;
  });
  const head = `<head><title>${escape(payloads.join(''))}</title></head>`;
  const read = parseOpml(`<opml version="2.0">${head}<body>${outlines.join('')}</body></opml>`);
  const found: readonly OpmlOutline[] = read.ok ? read.value.outlines : [];
  const letters = (text: string) => text.replace(/[\s\p{C}]+/gu, '');
  expect(found.map(({ text }) => letters(text))).toEqual(payloads.map(letters));
  expect(found.map(({ description = '' }) => letters(description))).toEqual(payloads.map(letters));
  const addresses = found.flatMap(({ feedAddress = [], siteLink = [] }) => [feedAddress, siteLink].flat());
  expect(addresses.filter((address) => !/^https?:\/\//i.test(address))).toEqual([]);
});

describe.each([
  ['Chromium', startChromiumReader],
  ['Firefox', startFirefoxReader],
])('hostile markup in %s', (browser, startReader) => {
  let news: HostileNews;
  let plain: HostileNews;
  let reader: Reader;
  let tabs: number;
  const looked: Looked[] = [];
  const look = async (forMs = 0): Promise<Looked> => {
    const seen = await reader.evaluate(lookOver, { allowed, forMs });
    looked.push(seen);
    return seen;
  };

  beforeAll(async () => {
    [news, plain, reader] = await Promise.all([startHostileNews(), startHostileNews(), startReader()]);
  });
  afterAll(async () => {
    await reader?.close();
    await Promise.all([news?.server.close(), plain?.server.close()]);
  });

  it('does harm on a plain page, so that it would be seen', async () => {
    await reader.visit(plain.plainPage);
    const harm = await plain.harmDone;
    const ran = harm.filter((done) => done.some((what) => what.startsWith('ran'))).length;
    const left = harm.filter((done) => done.includes('left')).length;
    const fetched = new Set(
      plain.server.requests
        .filter(({ path }) => path.startsWith('/away/'))
        .map(({ headers }) => String(headers['sec-fetch-dest'])),
    );
    console.log(`${browser}: of ${harm.length} payloads ${ran} run on a plain page, and ${left} leave it.`);
    expect(ran).toBeGreaterThanOrEqual(fewestRun);
    expect(left).toBeGreaterThan(0);
    expect([...fetched]).toEqual(expect.arrayContaining(['iframe', 'image', 'script', 'style']));
    expect(plain.server.requests.some(({ headers }) => headers.cookie === 'reader=known')).toBe(true);
  });

  it('is followed, and its stories are opened one after the other', { timeout: 300_000 }, async () => {
    tabs = await reader.countTabs();
    await reader.openPanel();
    await reader.evaluate(watchForHarm, undefined);
    await reader.follow(news.addresses);
    await expect
      .poll(() => reader.evaluate(readSources, undefined), { timeout: 90_000 })
      .toEqual({ checked: news.addresses.length, troubled: [] });
    await look();
    await reader.press('.view:not([hidden]) button.back');
    const count = payloads.length + news.pages.length;
    await expect.poll(() => reader.evaluate(listMore, undefined), { timeout: 30_000 }).toBe(count);
    await look();
    await reader.press('main[data-view=river] .headline');
    while (!(await look(20_000)).isEnd);
    const opened = looked.flatMap(({ stories }) => stories.map((story) => /(?:Payload|Page) \d+/.exec(story)?.[0]));
    expect(new Set(opened)).toEqual(
      new Set([...payloads.map((_, index) => `Payload ${index}`), ...news.pages.map((_, index) => `Page ${index}`)]),
    );
  });

  it('leaves nothing in the panel but text and what a story may consist of', () => {
    expect(looked.flatMap(({ remains }) => remains)).toEqual([]);
  });

  it('runs nothing, opens nothing, and does not take the panel away', async () => {
    expect(await reader.evaluate(readHarm, undefined)).toEqual([]);
    expect(await reader.countTabs()).toBe(tabs);
  });

  it('asks for nothing but pictures, and tells them nothing of the reader', async () => {
    const own = new Set([...news.addresses, ...news.pages]);
    const others = news.server.requests.filter(({ path }) => !own.has(news.server.origin + path));
    const pictures = others.filter(({ headers }) => headers['sec-fetch-dest'] === 'image');
    expect(others.filter((request) => !pictures.includes(request))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
    expect(news.server.requests.filter(({ headers }) => headers.cookie ?? headers.referer)).toEqual([]);
    expect(await reader.readStrays()).toEqual([]);
  });
});

async function startChromiumReader(): Promise<Reader> {
  const chromium = await launchChromium({ extension: chromeBuild });
  const strays: string[] = [];
  chromium.context.on('request', (request) => {
    if (/^(?!http:\/\/127\.0\.0\.1:)(?:https?|wss?|ftp):/.test(request.url())) strays.push(request.url());
  });
  await chromium.grantHosts(['*://127.0.0.1/*']);
  const panel = () => {
    const page = chromium.panel.current();
    if (!page) throw new Error('The panel is gone.');
    return page;
  };
  return {
    visit: async (address) => void (await chromium.context.pages()[0]?.goto(address)),
    openPanel: async () => void (await chromium.openPanel()),
    evaluate: (remote, argument) => panel().evaluate(remote as never, argument) as never,
    follow: (addresses) => follow(panel(), addresses),
    press: (selector) => panel().locator(selector).first().click(),
    countTabs: async () => chromium.context.pages().filter((page) => page !== chromium.panel.current()).length,
    readStrays: async () => strays,
    close: chromium.close,
  };
}

async function startFirefoxReader(): Promise<Reader> {
  const firefox = await launchFirefox({ extension: firefoxBuild });
  const { panel, marionette } = firefox;
  await marionette.run(noteStrays, undefined);
  return {
    visit: firefox.navigate,
    openPanel: firefox.openPanel,
    evaluate: (remote, argument) => panel.evaluate(remote, argument),
    follow: async (addresses) => {
      await panel.waitFor(() => document.querySelector('[name=address]') !== null);
      await panel.fill('[name=address]', addresses.join(' '));
      await panel.click('form:has([name=address]) button[type=submit]');
    },
    press: (selector) => panel.click(selector),
    countTabs: () => marionette.run(countTabs, undefined),
    readStrays: () => marionette.run(readStrays, undefined),
    close: firefox.close,
  };
}
