import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { chromeBuild, follow, goBack, headlines, openSources, rowOf, stopFollowing } from './panel-steps.ts';

const item = (name: string) =>
  `<item><title>${name}</title><guid>${name}</guid><description>About ${name}.</description></item>`;
const feed = (title: string, items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;

/** Every way in which an address can disappoint, and what its row says. */
const disappointments = [
  { path: '/missing.xml', says: /404/ },
  { path: '/page.html', says: /web page/ },
  { path: '/empty.xml', says: /nothing/ },
  { path: '/huge.xml', says: /10 MB/ },
  { path: '/never.xml', says: /20 seconds/ },
  { path: '/reset.xml', says: /answer|reach|connection/i },
  { path: '/broken.json', says: /JSON/ },
] as const;

describe('addresses that disappoint', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    server = await startFeedServer({
      '/good.xml': { body: feed('The Good Record', item('One good story') + item('Another good story')) },
      '/cut.xml': {
        body: feed('The Cut Record', item('Whole before the cut') + item('Lost in the cut')).slice(0, -60),
      },
      '/page.html': {
        body: '<!doctype html><html><head><title>A page</title></head><body><p>No feed here.</p></body></html>',
      },
      '/empty.xml': { body: '' },
      '/huge.xml': { body: new Uint8Array(50 * 1024 * 1024).fill(32), validators: false },
      '/never.xml': () => {},
      '/reset.xml': (request) => void request.socket.destroy(),
      '/broken.json': { body: '{"news": [1, 2, 3]}' },
      '/site/': {
        body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="../good.xml"></head><body>A site</body></html>',
      },
    });
    server.set('/moved.xml', { status: 301, headers: { location: '/redirected.xml' } });
    server.set('/redirected.xml', { body: feed('The Moved Record', item('A story from elsewhere')) });
    server.set('/away.xml', { status: 302, headers: { location: `http://stranger.test:${server.port}/canary.xml` } });
    chromium = await launchChromium({ extension: chromeBuild, hostMap: { '*.test': '127.0.0.1' } });
    await chromium.grantHosts(['*://127.0.0.1/*', '*://localhost/*']);
    panel = await chromium.openPanel();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it.each([
    ['ftp://example.com/feed', /ftp/],
    ['news', /news/],
    ['javascript:alert(1)', /javascript/],
    ['https://me:secret@example.com/', /password/i],
  ])('says at the box that %s is no address to follow, and keeps what was typed', async (text, words) => {
    await follow(panel, [text]);
    await expect.poll(() => panel.getByRole('alert').filter({ visible: true }).textContent()).toMatch(words);
    expect(await panel.locator('[name=address]:visible').inputValue()).toBe(text);
  });

  it('follows a redirect, but sends nothing to a host that was not allowed', async () => {
    await follow(panel, [`${server.origin}/moved.xml`, `${server.origin}/away.xml`]);
    await rowOf(panel, `${server.origin}/moved.xml`).getByText('The Moved Record').waitFor();
    await expect.poll(() => rowOf(panel, `${server.origin}/away.xml`).textContent()).toMatch(/stranger\.test/);
    expect(server.requests.filter(({ host }) => host === 'stranger.test')).toEqual([]);
    for (const path of ['/moved.xml', '/away.xml']) {
      await stopFollowing(panel, rowOf(panel, server.origin + path));
    }
  });

  it('follows a page to its feed', async () => {
    await follow(panel, [`${server.origin}/site/`]);
    await rowOf(panel, `${server.origin}/good.xml`).getByText('The Good Record').waitFor();
  });

  it('puts a sentence in the row of each, and reads the others', { timeout: 90_000 }, async () => {
    await follow(panel, [
      ...disappointments.map(({ path }) => server.origin + path),
      `${server.origin}/cut.xml`,
      'http://localhost:1/feed.xml',
    ]);
    // One host is asked one thing at a time, and one of these never answers.
    for (const { path, says } of disappointments) {
      await expect.poll(() => rowOf(panel, server.origin + path).textContent(), { timeout: 60_000 }).toMatch(says);
    }
    await expect.poll(() => rowOf(panel, 'http://localhost:1/feed.xml').textContent()).toMatch(/reach|answer/i);
    await expect.poll(() => rowOf(panel, `${server.origin}/cut.xml`).textContent()).toMatch(/Cut off after 1 story/);
    expect(await rowOf(panel, `${server.origin}/good.xml`).textContent()).toMatch(/Checked/);
    await goBack(panel);
    // The list was in use already, so what came later waits behind the pill.
    await panel.getByRole('button', { name: /\d new/ }).click();
    await expect.poll(() => headlines(panel).count()).toBe(3);
    expect((await headlines(panel).allTextContents()).toSorted()).toEqual([
      'Another good story',
      'One good story',
      'Whole before the cut',
    ]);
  });

  it('loses nothing when a good source goes bad', async () => {
    const before = await headlines(panel).count();
    server.set('/good.xml', { body: '<!doctype html><html><body>Please log in</body></html>' });
    await openSources(panel);
    await rowOf(panel, `${server.origin}/good.xml`)
      .getByRole('button', { name: /Check now/ })
      .click();
    await expect.poll(() => rowOf(panel, `${server.origin}/good.xml`).textContent()).toMatch(/web page/);
    await goBack(panel);
    expect(await headlines(panel).count()).toBe(before);
    server.set('/good.xml', { body: feed('The Good Record', item('A third good story')) });
    await openSources(panel);
    await rowOf(panel, `${server.origin}/good.xml`)
      .getByRole('button', { name: /Check now|Try again/ })
      .first()
      .click();
    await expect.poll(() => rowOf(panel, `${server.origin}/good.xml`).textContent()).toMatch(/Checked/);
    await goBack(panel);
    await vi.waitUntil(async () => (await panel.getByRole('button', { name: '1 new' }).count()) === 1, {
      timeout: 20_000,
    });
  });
});
