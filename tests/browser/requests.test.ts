import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import packageInfo from '../../package.json' with { type: 'json' };
import { launchChromium } from '../support/chromium.ts';
import { startFeedServer, type Answer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox } from '../support/firefox.ts';
import { makeDue } from '../support/make-due.ts';
import { paintPicture } from '../support/paint-picture.ts';
import type { Remote } from '../support/target-session.ts';
import { chromeBuild, firefoxBuild, follow } from './panel-steps.ts';

declare const chrome: WxtBrowser;

interface Reader {
  show(address: string): Promise<void>;
  follow(addresses: readonly string[]): Promise<void>;
  /** Runs in the panel and sees nothing of this file. */
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  press(selector: string): Promise<void>;
  letTimePass(): Promise<unknown>;
  close(): Promise<void>;
}

const identity = `Wireside/${packageInfo.version}`;
const item = (name: string, more = '') => `<item><title>${name}</title><guid>${name}</guid>${more}</item>`;
const feed = (title: string, items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;

/** Sends the beginning of an answer and hangs up. */
const cut =
  (headers: Readonly<Record<string, string>>, body: Uint8Array): Answer =>
  (_request: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers });
    response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.destroy(), 100));
  };
/** Few stories, so that none of another source is pushed out of sight, and long ones, so that half of it can be sent. */
const long = (at: number) => Array.from({ length: 2_000 }, (_, word) => (word * 7_919 + at) % 10_007).join(' ');
const whole = new TextEncoder().encode(
  feed(
    'Half',
    Array.from({ length: 8 }, (_, at) => item(`No. ${at}`, `<description>${long(at)}</description>`)).join(''),
  ),
);
const cuts: Readonly<Record<string, Answer>> = {
  'length.test': cut({ 'content-length': String(whole.length) }, whole),
  'chunks.test': cut({ 'transfer-encoding': 'chunked' }, whole),
  'packed.test': cut({ 'content-length': String(gzipSync(whole).length), 'content-encoding': 'gzip' }, gzipSync(whole)),
  'packed-chunks.test': cut({ 'transfer-encoding': 'chunked', 'content-encoding': 'gzip' }, gzipSync(whole)),
};
const hosts = [
  'news.test',
  'moved.test',
  'lent.test',
  'far.test',
  'circle.test',
  'home.test',
  'slow.test',
  'whole.test',
  'stubborn.test',
  '127.0.0.1',
];
const conditions = ['if-none-match', 'if-modified-since'];
const allHosts = [...hosts, ...Object.keys(cuts)];

interface StateRow {
  readonly sourceId: string;
  readonly failure?: { readonly kind: string };
  readonly movedTo?: object;
  readonly lastAttemptAt?: number;
  readonly unfinishedAttempts: number;
}

/** What the store says of each source, by its host: it is sent to the panel as text, of either browser, so it stands alone. */
async function readStates(): Promise<Record<string, Partial<StateRow> & { readonly id: string }>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const read = <Row>(table: string) =>
    new Promise<Row[]>((resolve) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result as Row[]);
    });
  const sources = await read<{ id: string; address: string }>('sources');
  const states = await read<StateRow>('states');
  database.close();
  return Object.fromEntries(
    sources.map(({ id, address }) => {
      return [new URL(address).hostname, { id, ...states.find(({ sourceId }) => sourceId === id) }];
    }),
  );
}

/** Makes it eight days ago that the source gave a document. Sent to the panel as text, too. */
async function ageDocument(sourceId: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = database.transaction('states', 'readwrite');
  const states = transaction.objectStore('states');
  const reading = states.get(sourceId);
  reading.onsuccess = () => states.put({ ...reading.result, lastDocumentAt: Date.now() - 8.1 * 24 * 3_600_000 });
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
}

describe.each([
  ['Chromium', startChromiumReader],
  ['Firefox', startFirefoxReader],
])('what is asked for in %s', (_browser, startReader) => {
  let server: FeedServer;
  let reader: Reader;
  let closedAt: Promise<number>;
  const addressOf = (host: string, path = '/feed.xml') => `http://${host}:${server.port}${path}`;
  const requestsTo = (host: string) => server.requests.filter((request) => request.host === host);
  const stateOf = async (host: string) => (await reader.evaluate(readStates, null))[host];

  beforeAll(async () => {
    server = await startFeedServer({
      'news.test/': {
        body: '<title>Beside</title>',
        headers: { 'set-cookie': 'known=yes; SameSite=Lax', 'content-type': 'text/html' },
      },
      'news.test/feed.xml': { body: feed('News', item('A story')) },
      'lent.test/feed.xml': { status: 302, headers: { location: '/now.xml' } },
      '/now.xml': { body: feed('Here for now', item('Lent')) },
      'moved.test/feed.xml': { status: 301, headers: { location: 'hop/again.xml?a=%20b' } },
      'moved.test/hop/again.xml': { status: 308, headers: { location: '/good.xml' } },
      '/good.xml': { body: feed('Here for good', item('Moved')) },
      'circle.test/feed.xml': { status: 301, headers: { location: '/back.xml' } },
      'circle.test/back.xml': { status: 302, headers: { location: '/feed.xml' } },
      'slow.test/feed.xml': () => {},
      'whole.test/feed.xml': { body: gzipSync(whole), headers: { 'content-encoding': 'gzip' } },
    });
    // Firefox shows no picture that comes by http from elsewhere than this machine.
    const picture = `<enclosure type="image/png" url="${addressOf('127.0.0.1', '/p.png')}" length="9"/>`;
    server.set('127.0.0.1/feed.xml', { body: feed('Pictures', item('A picture', picture)) });
    server.set('stubborn.test/feed.xml', ({ headers }, response) => {
      const isKnown = 'if-modified-since' in headers || 'if-none-match' in headers;
      response.writeHead(isKnown ? 304 : 200, { 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' });
      response.end(isKnown ? '' : feed('Stubborn', item(`No. ${requestsTo('stubborn.test').length}`)));
    });
    server.set('/p.png', { body: paintPicture('harbour-12') });
    for (const [host, answer] of Object.entries(cuts)) server.set(`${host}/feed.xml`, answer);
    for (let step = 0; step < 21; step++) {
      const from = step === 0 ? '/feed.xml' : `/far/${step}`;
      server.set(`far.test${from}`, { status: 302, headers: { location: `/far/${step + 1}` } });
    }
    server.set('home.test/feed.xml', {
      status: 302,
      headers: { location: `http://127.0.0.1:${server.port}/canary.xml` },
    });
    closedAt = new Promise((resolve) =>
      server.set('slow.test/feed.xml', (request) => request.socket.once('close', () => resolve(Date.now()))),
    );
    reader = await startReader();
    await reader.show(addressOf('news.test', '/'));
    await reader.show(addressOf('news.test', '/'));
    await reader.follow(allHosts.map((host) => addressOf(host)));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  it('is broken off when the source is followed no longer', async () => {
    await expect.poll(() => requestsTo('slow.test').length).toBe(1);
    const sourceId = (await stateOf('slow.test'))?.id;
    const leftAt = Date.now();
    await reader.evaluate((id) => chrome.runtime.sendMessage({ name: 'unfollow', ask: { sourceId: id } }), sourceId);
    expect((await closedAt) - leftAt).toBeLessThan(2_000);
  });

  it('is a feed, said to be read by Wireside and nothing of its reader', async () => {
    await expect.poll(() => requestsTo('news.test').some(({ path }) => path === '/feed.xml')).toBe(true);
    const [first, second, ...asked] = requestsTo('news.test');
    // The browser itself has a cookie of this host, and gives it to the pages that it shows.
    expect(first?.headers['cookie']).toBeUndefined();
    expect(second?.headers['cookie']).toBe('known=yes');
    const { method, headers = {} } = asked.find(({ path }) => path === '/feed.xml') ?? {};
    expect(method).toBe('GET');
    expect(headers).toMatchObject({
      accept: expect.stringMatching(/^application\/atom\+xml, application\/rss\+xml, application\/feed\+json/),
      'accept-encoding': expect.stringMatching(/gzip/),
      'x-feed-reader': identity,
      'user-agent': `${first?.headers['user-agent']} ${identity}`,
    });
    const unwanted = ['cookie', 'referer', 'origin', 'authorization', 'pragma', ...conditions];
    expect(unwanted.filter((name) => name in headers)).toEqual([]);
    expect(headers['cache-control'] ?? 'max-age=0').toBe('max-age=0');
  });

  it('is taken for moved only where each redirect was one for good', async () => {
    await expect
      .poll(() => stateOf('moved.test'))
      .toMatchObject({ movedTo: { address: addressOf('moved.test', '/good.xml'), checks: 1 } });
    expect(requestsTo('moved.test').map(({ path }) => path)).toEqual([
      '/feed.xml',
      '/hop/again.xml?a=%20b',
      '/good.xml',
    ]);
    await expect.poll(() => requestsTo('lent.test').map(({ path }) => path)).toEqual(['/feed.xml', '/now.xml']);
    await expect.poll(async () => (await stateOf('lent.test'))?.failure).toBeUndefined();
    expect(await stateOf('lent.test')).not.toHaveProperty('movedTo');
  });

  it('is not sought without end, in a circle, or at home', async () => {
    const failureOf = async (host: string) => (await stateOf(host))?.failure?.kind;
    await expect.poll(() => failureOf('far.test')).toBe('redirected-too-often');
    await expect.poll(() => failureOf('circle.test')).toBe('redirected-in-a-circle');
    await expect.poll(() => failureOf('home.test')).toBe('private-address');
    expect(requestsTo('far.test')).toHaveLength(5);
    expect(requestsTo('circle.test')).toHaveLength(2);
    expect(requestsTo('127.0.0.1').filter(({ path }) => path === '/canary.xml')).toEqual([]);
  });

  it.each(Object.keys(cuts))('is no document when it was cut short (%s)', async (host) => {
    await expect.poll(() => stateOf(host)).toMatchObject({ failure: { kind: 'cut-short' } });
  });

  it('is whole where it was packed and nothing was cut', async () => {
    expect(await stateOf('whole.test')).not.toHaveProperty('failure');
  });

  it('gives pictures nothing to know Wireside by', async () => {
    const isUnderWay = ([host, state]: [string, Partial<StateRow>]) =>
      host !== 'slow.test' && (state.lastAttemptAt === undefined || state.unfinishedAttempts !== 0);
    await expect
      .poll(async () => Object.entries(await reader.evaluate(readStates, null)).filter(isUnderWay), { timeout: 60_000 })
      .toEqual([]);
    await reader.press('.view:not([hidden]) .back');
    const pictures = () => server.requests.filter(({ path }) => path === '/p.png');
    const bringIntoSight = () => {
      document.querySelector<HTMLElement>('button.pill')?.click();
      const rows = [...document.querySelectorAll('main[data-view=river] article')];
      rows.find((row) => row.textContent?.includes('A picture'))?.scrollIntoView({ block: 'center' });
    };
    const asked = () => reader.evaluate(bringIntoSight, null).then(() => pictures().length);
    await expect.poll(asked, { timeout: 30_000, interval: 300 }).toBeGreaterThan(0);
    for (const { headers } of pictures()) {
      expect(headers['user-agent']).not.toContain('Wireside');
      for (const name of ['x-feed-reader', 'cookie', 'referer', 'origin']) expect(headers).not.toHaveProperty(name);
    }
  });

  it('is asked for at the next check if it has changed, and without a condition where any date is answered "no"', async () => {
    await reader.evaluate(ageDocument, (await stateOf('stubborn.test'))?.id ?? '');
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    server.requests.length = 0;
    await reader.letTimePass();
    await expect.poll(() => stateOf('moved.test')).toMatchObject({ movedTo: { checks: 2 } });
    expect(requestsTo('moved.test').map(({ path }) => path)).toEqual([
      '/feed.xml',
      '/hop/again.xml?a=%20b',
      '/good.xml',
    ]);
    const headersTo = async (host: string) => {
      await expect.poll(() => requestsTo(host).length).toBe(1);
      const headers = requestsTo(host)[0]?.headers ?? {};
      expect(headers).not.toHaveProperty('pragma');
      expect(headers['cache-control'] ?? 'max-age=0').toBe('max-age=0');
      return headers;
    };
    const usual = await headersTo('news.test');
    expect(conditions.filter((name) => name in usual)).toEqual(conditions);
    const bare = await headersTo('stubborn.test');
    expect(conditions.filter((name) => name in bare)).toEqual([]);
  });

  it('is never asked for beforehand whether it may be asked for', () => {
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

async function startChromiumReader(): Promise<Reader> {
  const chromium = await launchChromium({ extension: chromeBuild, hostMap: { '*.test': '127.0.0.1' } });
  await chromium.grantHosts(['*://*/*']);
  const panel = await chromium.openPanel();
  return {
    show: async (address) => void (await chromium.context.pages()[0]?.goto(address)),
    follow: (addresses) => follow(panel, addresses),
    evaluate: (remote, argument) => panel.evaluate(remote as never, argument) as never,
    press: (selector) => panel.locator(selector).first().click(),
    letTimePass: () => makeDue(chromium),
    close: chromium.close,
  };
}

async function startFirefoxReader(): Promise<Reader> {
  const firefox = await launchFirefox({ extension: firefoxBuild, localHosts: allHosts });
  const { panel } = firefox;
  await firefox.openPanel();
  // Firefox opens it so narrow that it has no room for pictures.
  await panel.setWidth(360);
  return {
    show: firefox.navigate,
    follow: async (addresses) => {
      await panel.waitFor(() => document.querySelector('[name=address]') !== null);
      await panel.fill('[name=address]', addresses.join(' '));
      await panel.click('form:has([name=address]) button[type=submit]');
    },
    evaluate: (remote, argument) => panel.evaluate(remote, argument),
    press: (selector) => panel.click(selector),
    letTimePass: () => makeDue(firefox),
    close: firefox.close,
  };
}
