import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { chromeBuild, follow, goBack, headlines } from './panel-steps.ts';
import { paragraphs } from './seed-page.ts';

const prose = paragraphs.map((text) => `<p>${text}</p>`).join('');
const koi8 = new Map([...'юабцдефгхийклмнопярстужвьызшэщчъ'].map((letter, index) => [letter, 0xc0 + index]));
const russian = 'на причале у старого завода снова замёрз водомер и никто не знает когда пойдут паромы'.replaceAll(
  'ё',
  'е',
);

/** What may become of a page, and the sentence that stands below its teaser. */
const disappointments = [
  { name: 'missing', says: 'The page is gone (404).' },
  { name: 'refused', says: 'The server refuses to give out the page (403).' },
  { name: 'huge', says: 'The page is larger than 10 MB, so Wireside did not read it.' },
  { name: 'endless', says: 'The page is larger than 10 MB, so Wireside did not read it.' },
  { name: 'reset', says: 'The server of the page cannot be reached.' },
  { name: 'recording', says: 'The story’s link leads to a file (audio/mpeg), not to a page.' },
  { name: 'elsewhere', says: 'To fetch the rest, Wireside needs your permission to read stranger.test.' },
  { name: 'secure', says: 'The server of the page cannot be reached.' },
  { name: 'scripted', says: 'The page makes its text by scripts, which Wireside does not run.' },
] as const;

describe('pages that disappoint', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    server = await startFeedServer();
    const item = ({ name }: { name: string }) =>
      `<item><title>Story ${name}</title><guid>${name}</guid><description>The beginning of ${name}…</description><link>${
        name === 'secure' ? server.origin.replace('http:', 'https:') : server.origin
      }/${name}</link></item>`;
    const items = [...disappointments, { name: 'koi8' }].map(item).join('');
    server.set('/feed', { body: `<rss><channel><title>Harbour Post</title>${items}</channel></rss>` });
    server.set('/refused', { status: 403 });
    server.set('/huge', { body: new Uint8Array(30 * 1024 * 1024).fill(32), validators: false });
    server.set('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const piece = new Uint8Array(1 << 20).fill(32);
      const more = (): void => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    server.set('/reset', (request) => void request.socket.destroy());
    server.set('/recording', { body: 'x', headers: { 'content-type': 'audio/mpeg' } });
    server.set('/elsewhere', { status: 302, headers: { location: `http://stranger.test:${server.port}/story` } });
    server.set('/story', { body: `<article>${prose}</article>`, headers: { 'content-type': 'text/html' } });
    server.set('/scripted', {
      body: '<div id="app"></div><script>x()</script>',
      headers: { 'content-type': 'text/html' },
    });
    const sentence = `<p>${`${russian}, `.repeat(12)}</p>`;
    server.set('/koi8', {
      body: Uint8Array.from(
        [...`<article>${sentence.repeat(3)}</article>`],
        (letter) => koi8.get(letter) ?? letter.charCodeAt(0),
      ),
      headers: { 'content-type': 'text/html; charset=koi8-r' },
    });
    chromium = await launchChromium({ extension: chromeBuild, hostMap: { '*.test': '127.0.0.1' } });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    panel = await chromium.openPanel();
    await follow(panel, [`${server.origin}/feed`]);
    await headlines(panel).filter({ hasText: 'Story koi8' }).waitFor({ state: 'attached' });
    await goBack(panel);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it.each(disappointments)('says why there is no more of $name, and leaves the teaser', async ({ name, says }) => {
    await headlines(panel)
      .filter({ hasText: `Story ${name}` })
      .click();
    const view = panel.locator('main[data-view=story]');
    await view.getByText(says).waitFor();
    expect(await view.getByText(`The beginning of ${name}…`).count()).toBe(1);
    expect(await view.locator('.story-head .badge').textContent()).toBe('Teaser');
    await goBack(panel);
  });

  it('sends nothing to a host that was not allowed', () => {
    expect(server.requests.filter(({ host }) => host.startsWith('stranger.test'))).toEqual([]);
  });

  it('reads a page in koi8-r', async () => {
    await headlines(panel).filter({ hasText: 'Story koi8' }).click();
    await panel.locator('main[data-view=story] .story-text').getByText(russian).first().waitFor();
  });
});
