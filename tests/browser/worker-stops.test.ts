import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { makeDue } from '../support/make-due.ts';
import { chromeBuild, follow, headlines } from './panel-steps.ts';

declare const chrome: {
  action: { setBadgeText(details: object): Promise<void> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
};

const feed = (names: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Record</title>${names
    .map((name) => `<item><title>${name}</title><guid>${name}</guid></item>`)
    .join('')}</channel></rss>`;

describe('a worker that is stopped at any time', () => {
  let server: FeedServer;
  let chromium: Chromium;
  const names = ['First'];
  const publish = (name: string) => {
    names.unshift(name);
    server.set('/feed.xml', { body: feed(names) });
  };

  beforeAll(async () => {
    server = await startFeedServer({ '/feed.xml': { body: feed(names) } });
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('loses nothing between the steps of a reader', async () => {
    await chromium.stopWorkers();
    const panel = await chromium.openPanel();
    await panel.getByRole('heading', { name: 'The news wire beside any page' }).waitFor();
    await chromium.stopWorkers();
    await follow(panel, [`${server.origin}/feed.xml`]);
    await panel
      .locator('li[data-source-id]')
      .getByText(/^Checked /)
      .waitFor();
    await chromium.stopWorkers();
    await panel.getByRole('button', { name: /^Back/ }).click();
    await expect.poll(() => headlines(panel).allTextContents()).toEqual(['First']);
    await chromium.stopWorkers();
    await headlines(panel).first().click();
    await panel.locator('main[data-view=story] h1').waitFor();
    await chromium.stopWorkers();
    await panel.keyboard.press('Escape');
    await panel.locator('article[data-read]').waitFor();
    await chromium.stopWorkers();
    await chromium.closePanel();
    publish('Second');
    await chromium.stopWorkers();
    await makeDue(chromium);
    await vi.waitUntil(async () => (await chromium.badge()) === '1', { timeout: 20_000 });
    // A wrong one, so that the right one can only have been counted anew at the start.
    await chromium.evaluateInExtension(() => chrome.action.setBadgeText({ text: '7' }));
    await chromium.stopWorkers();
    await chromium.worker.wake();
    await vi.waitUntil(async () => (await chromium.badge()) === '1', { timeout: 20_000 });
    await chromium.stopWorkers();
    const again = await chromium.openPanel();
    await expect.poll(() => headlines(again).allTextContents()).toEqual(['Second', 'First']);
    await vi.waitUntil(async () => (await chromium.badge()) === '', { timeout: 20_000 });
    expect(await again.locator('article[data-read]').count()).toBe(1);
    await chromium.closePanel();
  });

  it('takes up again in a minute or two what a stop broke off', { timeout: 150_000 }, async () => {
    let asked = 0;
    names.unshift('Third');
    server.set('/feed.xml', (_request, response) => {
      asked++;
      if (asked > 1) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(names));
    });
    await makeDue(chromium);
    await vi.waitUntil(() => asked === 1, { timeout: 20_000 });
    await chromium.stopWorkers();
    // The alarm that was set before the first byte rings; nobody opens anything.
    await vi.waitUntil(async () => (await chromium.badge()) === '1', { timeout: 110_000, interval: 500 });
    expect(asked).toBe(2);
  });

  it('does not put a due check off, however often it is woken', async () => {
    const scheduled = () =>
      chromium.evaluateInExtension(async () => (await chrome.alarms.get('refresh-due'))?.scheduledTime ?? 0);
    await chromium.worker.wake();
    await vi.waitUntil(async () => (await scheduled()) > 0, { timeout: 20_000 });
    const before = await scheduled();
    for (let wakes = 0; wakes < 20; wakes++) {
      await chromium.stopWorkers();
      await chromium.worker.wake();
    }
    expect(await scheduled()).toBe(before);
  });
});
