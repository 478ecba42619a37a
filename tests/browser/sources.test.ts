import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { makeDue } from '../support/make-due.ts';
import {
  chromeBuild,
  firefoxBuild,
  follow,
  goBack,
  headlines,
  letUndoPass,
  openSources,
  rowOf,
} from './panel-steps.ts';

const pictures = join(import.meta.dirname, '../../.output/pictures');

const item = (site: string, number: number, minutesAgo: number) =>
  `<item><title>${site} story ${number}</title><link>%/${site}/${number}.html</link>` +
  `<description>The beginning of story ${number} of ${site}, which goes on at its page…</description>` +
  `<pubDate>${new Date(Date.now() - minutesAgo * 60_000).toUTCString()}</pubDate></item>`;

/** A feed of so many teasers, and the page of each. */
function publish(server: FeedServer, site: string, count: number): void {
  const items = Array.from({ length: count }, (_none, index) => item(site, count - index, index * 60 + 1));
  server.set(`/${site}/feed.xml`, {
    body: `<rss version="2.0"><channel><title>The ${site} Courier</title><link>%/${site}/</link>${items.join('')}</channel></rss>`.replaceAll(
      '%',
      server.origin,
    ),
  });
  for (let number = 1; number <= count; number++) {
    const text = `<p>${`This is the whole of story ${number} of ${site}, and it has more to say than its beginning. `.repeat(9)}</p>`;
    server.set(`/${site}/${number}.html`, {
      body: `<!doctype html><title>${site} story ${number}</title><article><h1>${site} story ${number}</h1>${text.repeat(4)}</article>`,
    });
  }
}

const sites = ['Anchor', 'Beacon', 'Cliff'] as const;
const addressOf = (server: FeedServer, site: string) => `${server.origin}/${site}/feed.xml`;

describe('sources in Chromium', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;
  const errors: string[] = [];
  const row = (site: string) => rowOf(panel, addressOf(server, site));
  const openPanel = async () => {
    panel = await chromium.openPanel();
    panel.on('pageerror', (error) => errors.push(String(error)));
  };
  const names = () => panel.locator('.source-name').allTextContents();
  const menu = (name: string) => panel.getByRole('dialog').getByRole('button', { name, exact: true });
  const choose = async (site: string, ...items: readonly string[]) => {
    await row(site).hover();
    await row(site)
      .getByRole('button', { name: /^More about/ })
      .click();
    for (const name of items) await menu(name).click();
  };
  const requestsOf = (path: string) => server.requests.filter((request) => request.path === path).length;
  const untilBadge = (text: string) => vi.waitUntil(async () => (await chromium.badge()) === text, { timeout: 20_000 });

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFeedServer();
    for (const site of sites) publish(server, site, 3);
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    await openPanel();
    await follow(
      panel,
      sites.map((site) => addressOf(server, site)),
    );
    for (const site of sites)
      await row(site)
        .getByText(/^Checked/)
        .waitFor({ timeout: 30_000 });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('are put into order with the pointer and with the keyboard, and stay so', async () => {
    expect(await names()).toEqual(['The Cliff Courier', 'The Beacon Courier', 'The Anchor Courier']);
    await row('Anchor').dragTo(row('Cliff'), { targetPosition: { x: 120, y: 3 } });
    await expect.poll(names).toEqual(['The Anchor Courier', 'The Cliff Courier', 'The Beacon Courier']);
    await row('Beacon').locator('.source-open').focus();
    await panel.keyboard.press('Alt+ArrowUp');
    await expect.poll(names).toEqual(['The Anchor Courier', 'The Beacon Courier', 'The Cliff Courier']);
    // The focus goes with what is moved.
    await panel.keyboard.press('Alt+ArrowDown');
    await expect.poll(names).toEqual(['The Anchor Courier', 'The Cliff Courier', 'The Beacon Courier']);
  });

  it('are put into a new folder, dragged into it, and are renamed', async () => {
    await choose('Cliff', 'Move to folder…');
    await panel.getByLabel('New folder').fill('Coast');
    await panel.keyboard.press('Enter');
    const folder = () => panel.locator('[data-section*=Coast]');
    await folder().getByText('1 source', { exact: true }).waitFor();
    await row('Beacon').dragTo(folder().locator('.list-title'));
    await folder().getByText('2 sources', { exact: true }).waitFor();
    await choose('Beacon', 'Rename…');
    await panel.getByLabel('Name', { exact: true }).fill('Lights of the coast');
    await panel.keyboard.press('Enter');
    await row('Beacon').getByText('Lights of the coast').waitFor();
    await folder().getByRole('button', { name: 'Coast', exact: true }).click();
    await chromium.closePanel();
    await openPanel();
    await panel.locator('main[data-view=sources]').waitFor();
    await folder().getByText('2 sources', { exact: true }).waitFor();
    expect(await names()).toEqual(['The Anchor Courier']);
    await folder().getByRole('button', { name: 'Coast', exact: true }).click();
    expect(await names()).toEqual(['The Anchor Courier', 'Lights of the coast', 'The Cliff Courier']);
    await panel.screenshot({ path: join(pictures, 'sources-folders.png') });
    await goBack(panel);
    expect(await panel.locator('main[data-view=river] .source').allTextContents()).toContain('Lights of the coast');
  });

  it('are muted: out of river and badge, and read in their own list', async () => {
    await openSources(panel);
    await choose('Anchor', 'Mute');
    await row('Anchor')
      .getByText(/^Muted/)
      .waitFor();
    await goBack(panel);
    await expect.poll(() => headlines(panel).allTextContents()).toHaveLength(6);
    await chromium.closePanel();
    publish(server, 'Anchor', 4);
    publish(server, 'Cliff', 4);
    await makeDue(chromium);
    await untilBadge('1');
    await openPanel();
    await expect.poll(() => headlines(panel).first().textContent()).toBe('Cliff story 4');
    expect(await headlines(panel).allTextContents()).not.toContain('Anchor story 4');
    await openSources(panel);
    // What is new is seen at a glance, a muted source's too.
    await expect
      .poll(() => panel.locator('li[data-unseen] .source-name').allTextContents())
      .toEqual(['The Anchor Courier', 'The Cliff Courier']);
    await row('Anchor').locator('.source-open').click();
    await panel.getByRole('button', { name: 'Its stories' }).click();
    await expect
      .poll(() => headlines(panel).allTextContents())
      .toEqual([4, 3, 2, 1].map((number) => `Anchor story ${number}`));
    await goBack(panel);
    await goBack(panel);
    await choose('Anchor', 'Unmute');
    await goBack(panel);
    await expect.poll(() => headlines(panel).allTextContents()).toHaveLength(11);
  });

  it('are left out of the badge alone', async () => {
    await openSources(panel);
    await row('Anchor').locator('.source-open').click();
    await panel.getByLabel('Count on the badge').click();
    await expect.poll(() => panel.getByLabel('Count on the badge').isChecked()).toBe(false);
    await goBack(panel);
    await goBack(panel);
    await chromium.closePanel();
    publish(server, 'Anchor', 5);
    publish(server, 'Cliff', 5);
    await makeDue(chromium);
    await untilBadge('1');
    await openPanel();
    await expect.poll(() => headlines(panel).allTextContents()).toHaveLength(13);
  });

  it('are paused and go on, and have an interval of their own', async () => {
    await openSources(panel);
    await choose('Beacon', 'Pause');
    await row('Beacon')
      .getByText(/^Paused/)
      .waitFor();
    await panel.screenshot({ path: join(pictures, 'sources-paused.png') });
    const nextCheck = () => nextCheckOf(chromium, addressOf(server, 'Beacon'));
    expect(await nextCheck()).toBeGreaterThan(Date.UTC(9999, 0));
    await row('Beacon').getByRole('button', { name: 'Resume' }).click();
    // It was read within the hour, and is again when its time has come.
    await expect.poll(nextCheck).toBeLessThan(Date.now() + 25 * 3_600_000);
    const before = requestsOf('/Beacon/feed.xml');
    await makeDue(chromium);
    await vi.waitUntil(() => requestsOf('/Beacon/feed.xml') > before, { timeout: 20_000 });
    await row('Beacon').locator('.source-open').click();
    await panel.getByLabel('Check', { exact: true }).selectOption('Once a week');
    const aWeek = 7 * 24 * 3_600_000;
    await expect.poll(async () => Math.round(((await nextCheck()) - Date.now()) / aWeek)).toBe(1);
    await panel.getByLabel('Check', { exact: true }).selectOption('Every hour');
    await expect.poll(async () => (await nextCheck()) - Date.now()).toBeLessThan(2 * 3_600_000);
    await goBack(panel);
    await goBack(panel);
  });

  it('give the full text of a teaser, always or never, and open in a tab where that is chosen', async () => {
    const openStory = async (headline: string) => {
      await headlines(panel).filter({ hasText: headline }).click();
      await panel.locator('main[data-view=story]').waitFor();
    };
    await openSources(panel);
    await row('Cliff').locator('.source-open').click();
    await panel.getByRole('radio', { name: 'Never' }).check();
    await goBack(panel);
    await goBack(panel);
    await openStory('Cliff story 2');
    await panel.locator('.story-text', { hasText: 'The beginning of story 2 of Cliff' }).waitFor();
    await panel.waitForTimeout(500);
    expect(requestsOf('/Cliff/2.html')).toBe(0);
    await goBack(panel);
    await openStory('Anchor story 2');
    await panel.locator('.story-text', { hasText: 'This is the whole of story 2 of Anchor' }).waitFor();
    await goBack(panel);

    await openSources(panel);
    await row('Cliff').locator('.source-open').click();
    await panel.getByRole('radio', { name: 'In a tab' }).check();
    await goBack(panel);
    await goBack(panel);
    const [tab] = await Promise.all([
      chromium.context.waitForEvent('page'),
      headlines(panel).filter({ hasText: 'Cliff story 3' }).click(),
    ]);
    await vi.waitUntil(() => tab.url() === `${server.origin}/Cliff/3.html`, { timeout: 20_000 });
    expect(await panel.locator('main[data-view=river]').isVisible()).toBe(true);
    await tab.close();
  });

  it('tell how they are, and what to do about it', async () => {
    await openSources(panel);
    await row('Anchor').locator('.source-open').click();
    const facts = panel.locator('.source-facts-list');
    expect(await facts.textContent()).toMatch(/All checks\d+, \d+ unchanged, .*kB/);
    expect(await facts.textContent()).toMatch(/Kept5 stories, 1 read/);
    expect(await panel.locator('.rhythm').getAttribute('aria-label')).toMatch(/stories a day/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `source-${colorScheme}.png`) });
    }
    // Its feed goes to another address, which its site names.
    server.set('/Anchor/feed.xml', { status: 404, body: 'gone' });
    server.set('/Anchor/', {
      headers: { 'content-type': 'text/html' },
      body: `<!doctype html><link rel="alternate" type="application/rss+xml" href="/Cove/feed.xml"><p>We have moved.</p>`,
    });
    publish(server, 'Cove', 6);
    await panel.getByRole('button', { name: 'Check now' }).click();
    await panel
      .getByText(/Gone: the address answers “not found”/)
      .first()
      .waitFor();
    await goBack(panel);
    await panel.getByRole('heading', { name: 'Needs a look' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `sources-${colorScheme}.png`) });
    }
    await panel.getByRole('button', { name: 'Find it again' }).click();
    await rowOf(panel, addressOf(server, 'Cove')).getByText('The Cove Courier').waitFor();
    await expect.poll(() => panel.getByRole('heading', { name: 'Needs a look' }).count()).toBe(0);
    // Its habits are still known.
    await rowOf(panel, addressOf(server, 'Cove')).locator('.source-open').click();
    expect(await panel.locator('.rhythm circle:not(.grain, .present)').count()).toBeGreaterThan(1);
    // Where it was before is said, and it can be sent back there.
    const view = panel.locator('main[data-view=source]');
    await view.getByText(/, from 127\.0\.0\.1:\d+\/Anchor\/feed\.xml$/).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `moved-source-${colorScheme}.png`) });
    }
    await view.getByRole('button', { name: 'Move back' }).click();
    await expect.poll(() => nextCheckOf(chromium, addressOf(server, 'Anchor'))).toBeGreaterThan(0);
    await view.getByRole('button', { name: 'Move back' }).waitFor({ state: 'detached' });
  });

  it('are known again when they are followed again: what was saved stands once, and what was read is read', async () => {
    await openRiver();
    const shown = headlines(panel).filter({ hasText: /^Beacon story/ });
    const rows = panel.locator('main[data-view=river] article').filter({ hasText: /Beacon story/ });
    await shown.filter({ hasText: 'Beacon story 1' }).click();
    await panel.locator('main[data-view=story] h1').filter({ hasText: 'Beacon story 1' }).waitFor();
    await panel.keyboard.press('Escape');
    await rows.and(panel.locator('[data-read]')).waitFor();
    await shown.filter({ hasText: 'Beacon story 2' }).focus();
    await panel.keyboard.press('s');
    const saved = rows.filter({ has: panel.locator('.saved') });
    await saved.waitFor();
    await openSources(panel);
    await choose('Beacon', 'Stop following');
    const isKnown = async () => {
      await letUndoPass(chromium);
      return Number.isFinite(await nextCheckOf(chromium, addressOf(server, 'Beacon')));
    };
    await expect.poll(isKnown, { timeout: 20_000, interval: 500 }).toBe(false);
    await panel.reload();
    await openRiver();
    await expect.poll(() => shown.allTextContents()).toEqual(['Beacon story 2']);

    await openSources(panel);
    await follow(panel, [addressOf(server, 'Beacon')]);
    await row('Beacon')
      .getByText(/^Checked/)
      .waitFor({ timeout: 30_000 });
    await panel.reload();
    await openRiver();
    // A river that was not left at its top keeps what came meanwhile behind the pill.
    const pill = panel.locator('button.pill');
    const shownAtLast = async () => {
      if (await pill.isVisible()) await pill.click({ timeout: 1_000 }).catch(() => {});
      return shown.allTextContents();
    };
    await expect.poll(shownAtLast).toEqual([3, 2, 1].map((number) => `Beacon story ${number}`));
    expect(await saved.allTextContents()).toEqual([expect.stringContaining('Beacon story 2')]);
    const read = rows.and(panel.locator('[data-read]'));
    await expect.poll(() => read.allTextContents()).toEqual([expect.stringContaining('Beacon story 1')]);
  });

  it('met no error in the panel on the way', () => {
    expect(errors).toEqual([]);
  });

  async function openRiver(): Promise<void> {
    const back = panel.getByRole('button', { name: /^Back/ });
    await panel.locator('main:visible').first().waitFor();
    while (await back.isVisible()) await back.click();
    await headlines(panel).first().waitFor();
    // At its top it begins anew with the next panel.
    await panel.evaluate(() => window.scrollTo(0, 0));
  }
});

describe('sources in Firefox', () => {
  let server: FeedServer;
  let firefox: Firefox;
  const press = (name: string) =>
    firefox.panel.waitFor((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(':popover-open button')];
      const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, name);
  const menuOf = (site: string) => firefox.panel.click(`li:has([title$="/${site}/feed.xml"]) [data-menu]`);
  const names = () =>
    firefox.panel.evaluate(() =>
      [...document.querySelectorAll('[data-section]')].map((section) =>
        [...section.querySelectorAll('h2, .source-name')].map(({ textContent }) => textContent).join(': '),
      ),
    );

  beforeAll(async () => {
    server = await startFeedServer();
    for (const site of sites) publish(server, site, 3);
    firefox = await launchFirefox({ extension: firefoxBuild });
    await firefox.openPanel();
    await firefox.panel.setWidth(360);
    await firefox.panel.waitFor(() => document.querySelector('[name=address]') !== null);
    await firefox.panel.fill('[name=address]', sites.map((site) => addressOf(server, site)).join(' '));
    await firefox.panel.click('form:has([name=address]) button[type=submit]');
    await firefox.panel.waitFor(
      () =>
        [...document.querySelectorAll('.source-state')].filter(({ textContent }) => /^Checked/.test(textContent ?? ''))
          .length === 3,
    );
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('are put into folders, renamed and put into order', async () => {
    await menuOf('Cliff');
    await press('Move to folder…');
    await firefox.panel.fill('.name-form input', 'Coast');
    await press('Move there');
    await expect
      .poll(names, { timeout: 20_000 })
      .toEqual(['Following: The Beacon Courier: The Anchor Courier', 'Coast: The Cliff Courier']);
    await menuOf('Beacon');
    await press('Rename…');
    await firefox.panel.fill('.name-form input', 'Lights');
    await press('Rename');
    await expect
      .poll(names, { timeout: 20_000 })
      .toEqual(['Following: Lights: The Anchor Courier', 'Coast: The Cliff Courier']);
    await firefox.panel.evaluate(() => {
      const name = document.querySelector<HTMLElement>('[data-section*=Coast] .source-open');
      name?.focus();
      name?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(names, { timeout: 20_000 }).toEqual(['Following: Lights: The Anchor Courier: The Cliff Courier']);
  });

  it('are muted, and tell how they are', async () => {
    await menuOf('Anchor');
    await press('Mute');
    await firefox.panel.waitFor(() =>
      /Muted/.test(document.querySelector('main[data-view=sources]')?.textContent ?? ''),
    );
    await firefox.panel.click(`li:has([title$="/Anchor/feed.xml"]) .source-open`);
    await firefox.panel.waitFor(() =>
      /Kept ?3 stories/.test(document.querySelector('.source-facts-list')?.textContent ?? ''),
    );
    const words = await firefox.panel.evaluate(
      () => document.querySelector('main[data-view=source]')?.textContent?.replace(/\s+/g, ' ') ?? '',
    );
    expect(words).toMatch(/Muted\. Checked/);
    expect(words).toMatch(/All checks1, 0 unchanged, /);
    mkdirSync(pictures, { recursive: true });
    await firefox.panel.screenshot(join(pictures, 'source-firefox.png'));
    await firefox.panel.click('.view:not([hidden]) .back');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=sources]') !== null);
    await firefox.panel.screenshot(join(pictures, 'sources-firefox.png'));
    await firefox.panel.click('.view:not([hidden]) .back');
    await firefox.panel.waitFor(() => document.querySelectorAll('main[data-view=river] article').length === 6);
  });
});

/** When a source is checked next, as the store says. */
async function nextCheckOf(chromium: Chromium, address: string): Promise<number> {
  return chromium.evaluateInExtension(async (wanted: string) => {
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
    const states = await read<{ sourceId: string; nextCheckAt: number }>('states');
    database.close();
    const id = sources.find((source) => source.address === wanted)?.id;
    return states.find(({ sourceId }) => sourceId === id)?.nextCheckAt ?? Number.NaN;
  }, address);
}
