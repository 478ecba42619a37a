// What is acted out in the panel itself.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { minute } from '../../utils/kernel/duration.ts';
import { goBack, headlines, openSources, rowOf } from '../browser/panel-steps.ts';
import { addressOf, firstAddresses } from './addresses.ts';
import { crowd } from './hosts.ts';
import type { Seen } from './seen.ts';
import type { Trial } from './trial.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { sync: { set(values: object): Promise<void> } };
};

/** What the panel says of an address with a password in it. */
export async function typeUserinfo(panel: Page, address: string): Promise<string> {
  await panel.locator('[name=address]:visible').fill(address);
  await panel.locator('form:has([name=address]:visible) button[type=submit]').click();
  const told = panel.getByText(/cannot be followed/).first();
  await told.waitFor();
  return (await told.textContent()) ?? '';
}

/** Five windows with a panel each, six clicks on "Check all now" in each, and as many of the messages that a click sends. */
export async function checkAllInFiveWindows(trial: Trial, seen: Seen): Promise<void> {
  const { chromium, clock } = trial;
  const { context } = chromium;
  const cdp = await context.browser()!.newBrowserCDPSession();
  await clock.preparePages();
  const pages: Page[] = [];
  for (let window = 0; window < 5; window++) {
    const url = `about:blank#${window}`;
    const opened = context.waitForEvent('page', (page) => page.url() === url);
    await cdp.send('Target.createTarget', { url, newWindow: true });
    pages.push(await opened);
  }
  const isPanel = (page: Page) => page.url().startsWith(`chrome-extension://${chromium.id}/sidepanel.html`);
  for (const page of pages) {
    const opened = context.waitForEvent('page', isPanel);
    await trial.byWish('hand', async () => {
      await chromium.panel.click(page);
      await (await opened).locator('#menu').waitFor({ state: 'attached' });
      await wait(300);
    });
  }
  const panels = context.pages().filter(isPanel);
  const from = clock.now();
  let clicks = 0;
  trial.server.delayMs = 60;
  await trial.byWish('hand', async () => {
    for (let turn = 0; turn < 6; turn++) {
      for (const panel of panels) {
        clicks += await panel.evaluate(() => {
          const item = [...document.querySelectorAll<HTMLElement>('#menu .menu-item')].find(({ textContent }) =>
            textContent?.startsWith('Check all now'),
          );
          item?.click();
          void chrome.runtime.sendMessage({ name: 'refresh', ask: { sourceId: 'all' } });
          return item ? 1 : 0;
        });
      }
      await wait(150);
    }
    await trial.settle();
    await wait(2_000);
    await trial.settle();
  });
  trial.server.delayMs = 0;
  seen.windows = { from, to: clock.now(), panels: panels.length, clicks };
  for (const page of pages) await page.close();
  await cdp.detach();
  // Nothing may come of it afterwards either.
  await trial.advanceTo(clock.now() + 5 * minute);
}

/** A list of two hundred new sources and of all that are followed already. */
export async function importList(trial: Trial, seen: Seen): Promise<void> {
  const { server, clock } = trial;
  const known = firstAddresses(server).slice(0, 30);
  const addresses = [...known, ...crowd.map((host) => addressOf(server, host))];
  const list = `<opml version="2.0"><head/><body>${addresses
    .map((address, at) => `<outline text="Source ${at}" type="rss" xmlUrl="${address.replaceAll('&', '&amp;')}"/>`)
    .join('')}</body></opml>`;
  const panel = await trial.byWish('hand', async () => {
    const opened = await trial.openPanel();
    await wait(500);
    return opened;
  });
  const from = clock.now();
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: /^Sources/ }).click();
  await panel.getByRole('button', { name: /Import and export/ }).click();
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.opml', mimeType: 'text/x-opml', buffer: Buffer.from(list) });
  await trial.byWish('hand', async () => {
    server.delayMs = 60;
    await panel.getByRole('button', { name: `Follow ${crowd.length} sources` }).click();
    await panel.getByText(/You follow 200 more sources/).waitFor();
    await trial.chromium.closePanel();
    await trial.settle();
    const isRead = () =>
      new Set(server.log.map(({ host }) => host).filter((host) => crowd.includes(host))).size === crowd.length;
    await trial.advanceTo(clock.now() + 30 * minute, isRead);
    await trial.settle();
    server.delayMs = 0;
  });
  seen.imported = { from, to: clock.now(), known: known.length, crowd: crowd.length };
}

/** The panel opens where it was left. */
async function showRiver(panel: Page): Promise<void> {
  await panel.locator('main:visible').first().waitFor();
  while (!(await panel.locator('main[data-view=river]').isVisible())) await goBack(panel);
  await headlines(panel).first().waitFor();
}

/** Looks at the river with pictures in opened stories only, and then opens the newest story of story.test. */
export async function openStory(trial: Trial, panel: Page, address: string): Promise<NonNullable<Seen['opened']>> {
  await showRiver(panel);
  await wait(500);
  await panel.evaluate(() => chrome.storage.sync.set({ 'setting:pictures': 'stories' }));
  await panel.reload();
  const riverFrom = trial.server.log.length;
  await showRiver(panel);
  await openSources(panel);
  await rowOf(panel, address).locator('.source-open').click();
  await panel.getByRole('button', { name: 'Its stories' }).click();
  await headlines(panel).first().waitFor();
  await wait(1_000);
  const storyFrom = trial.server.log.length;
  await headlines(panel).first().click();
  await panel.locator('main[data-view=story] h1').waitFor();
  await wait(1_000);
  await panel.keyboard.press('Escape');
  await panel.locator('main[data-view=river]').waitFor();
  await panel.keyboard.press('Escape');
  await panel.locator('main[data-view=source]').waitFor();
  await goBack(panel);
  await panel.locator('main[data-view=sources]').waitFor();
  return { riverFrom, storyFrom };
}

/** What the list of sources says of each. */
export async function readWords(panel: Page, addresses: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const words: Record<string, string> = {};
  for (const address of addresses) {
    const row = rowOf(panel, address).first();
    // A long list is drawn bit by bit.
    await row.waitFor({ timeout: 10_000 });
    words[new URL(address).hostname] = (await row.innerText()).replace(/\s+/g, ' ');
  }
  return words;
}
