import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { chromeBuild, firefoxBuild, follow, headlines } from './panel-steps.ts';

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(change: object, done: () => void): void };
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
};

const ordinary = 'Press';
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>${ordinary}</title><item><title>Of all windows</title><guid>1</guid></item></channel></rss>`;

describe('a private window in Chromium', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    server = await startFeedServer();
    server.set('press.test/feed.xml', { body: feed });
    chromium = await launchChromium({ extension: chromeBuild, hostMap: { '*.test': '127.0.0.1' } });
    await chromium.grantHosts(['*://press.test/*']);
    panel = await chromium.openPanel();
    await follow(panel, [`http://press.test:${server.port}/feed.xml`]);
    await panel.close();
    await letIn(chromium);
    panel = await openPrivatePanel(chromium, 'data:text/html,private');
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('shows the same stories, and says that they are no others', async () => {
    await expect.poll(() => panel.locator('main').innerText()).toContain('This window is private');
    expect(await panel.locator('main').innerText()).toContain('kept as anywhere else');
    await headlines(panel).filter({ hasText: 'Of all windows' }).waitFor();
  });
});

describe('a private window in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    const prefs = { 'browser.privatebrowsing.autostart': true };
    firefox = await launchFirefox({ extension: firefoxBuild, prefs, allowPrivateBrowsing: true });
    await firefox.openPanel();
  });
  afterAll(() => firefox?.close());

  it('is no place where the panel may read its stories, and the panel says so', async () => {
    const words = await firefox.panel.waitFor(() => document.querySelector<HTMLElement>('.notice')?.innerText);
    expect(words).toContain('The store cannot be opened');
    expect(words).toContain('In a private window, try an ordinary one.');
  });

  it('gives up after a try or two, and asks the background nothing over and over', async () => {
    const tries = await firefox.panel.evaluate(async () => {
      let count = 0;
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...args) => (count++, open(...args));
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return count;
    });
    expect(tries).toBe(0);
  });
});

/** As a person does in the browser's own settings of the extension, which starts it anew. */
async function letIn(chromium: Chromium): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (extensionId) =>
      new Promise<void>((resolve) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, resolve),
      ),
    chromium.id,
  );
  await page.close();
  await vi.waitUntil(() => chromium.evaluateInExtension(() => true).catch(() => false), { timeout: 20_000 });
}

/** The panel's page is of the ordinary profile, wherever it stands. */
async function openPrivatePanel(chromium: Chromium, url: string): Promise<Page> {
  const cdp = await chromium.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser is gone.');
  await chromium.evaluateInExtension((address) => chrome.windows.create({ incognito: true, url: address }), url);
  let targetId: string | undefined;
  while (!targetId) {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    targetId = targetInfos.find((target) => target.url === url)?.targetId;
  }
  const opened = chromium.context.waitForEvent('page', { predicate: (page) => page.url().includes(chromium.id) });
  await cdp.send('Extensions.triggerAction', { id: chromium.id, targetId });
  return opened;
}
