import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { heading, median, report } from './figures.ts';
import { fillStore } from './fill-store.ts';
import { benchFeed } from './newswire.ts';

const runs = 7;

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** From the last byte of a feed with a new story until the badge, or the open panel, tells of it. */
export async function benchNews(extension: string): Promise<void> {
  heading(`News: last byte → badge, and → open panel (medians of ${runs})`);
  const server = await startFeedServer();
  let count = 50;
  let sentAt = 0;
  server.set('/feed.xml', (_request, response) => {
    response.setHeader('content-type', 'application/rss+xml');
    response.end(benchFeed('wire', count), () => (sentAt = Date.now()));
  });
  const chromium = await launchChromium({ extension });
  try {
    await chromium.grantHosts(['*://127.0.0.1/*']);
    await chromium.evaluateInExtension(() => chrome.permissions.request({ origins: ['*://127.0.0.1/*'] }));
    await chromium.evaluateInExtension(
      (address: string) => chrome.runtime.sendMessage({ name: 'follow', ask: { addresses: [address] } }),
      `${server.origin}/feed.xml`,
    );
    await refreshAll(chromium);
    for (const unread of [0, 1_000, 20_000]) {
      if (unread > 0) await fillStore(chromium, unread, { isNews: true });
      const toBadge: number[] = [];
      const toPanel: number[] = [];
      for (let run = 0; run < runs; run++) {
        count++;
        toBadge.push((await chromium.evaluateInExtension(whenBadgeIsWritten, undefined)) - sentAt);
        if (unread > 0) continue;
        await (await chromium.openPanel()).locator('article').first().waitFor();
        await chromium.closePanel();
      }
      const panel = await chromium.openPanel();
      await panel.locator('article').first().waitFor();
      for (let run = 0; run < runs; run++) {
        count++;
        const told = panel.evaluate(whenPillChanges);
        await refreshAll(chromium);
        toPanel.push((await told) - sentAt);
      }
      await chromium.closePanel();
      const name = `${unread.toLocaleString('en')} unread`;
      report(`${name}: → badge`, median(toBadge), 'ms', 500);
      report(`${name}: → open panel`, median(toPanel), 'ms', 500);
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}

const refreshAll = (chromium: Chromium) =>
  chromium.evaluateInExtension(() => chrome.runtime.sendMessage({ name: 'refresh', ask: { sourceId: 'all' } }));

// Runs in a page of the extension. At "99+" the text does not change, so the end of the refresh is taken, which writes it before.
async function whenBadgeIsWritten(): Promise<number> {
  const before = await chrome.action.getBadgeText({});
  const refreshed = chrome.runtime.sendMessage({ name: 'refresh', ask: { sourceId: 'all' } });
  if (before === '99+') {
    await refreshed;
    return Date.now();
  }
  while ((await chrome.action.getBadgeText({})) === before) await new Promise((resolve) => setTimeout(resolve, 2));
  return Date.now();
}

// Runs in the panel.
function whenPillChanges(): Promise<number> {
  const words = () => document.querySelector('.pill')?.textContent ?? '';
  const before = words();
  return new Promise((resolve) => {
    new MutationObserver((_records, observer) => {
      if (words() === before) return;
      observer.disconnect();
      resolve(Date.now());
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
