import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { makeDue } from '../support/make-due.ts';
import { chromeBuild, follow, goBack, headlines } from './panel-steps.ts';

declare const chrome: {
  storage: { sync: { set(values: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const pictures = join(import.meta.dirname, '../../.output/pictures');

const item = (name: string, minutesAgo: number, more = '') =>
  `<item><title>${name}</title><guid>${name}</guid><link>http://127.0.0.1/${encodeURIComponent(name)}</link>` +
  `<pubDate>${new Date(Date.now() - minutesAgo * 60_000).toUTCString()}</pubDate>` +
  `<description>Two lanes are open between Rybna and the lighthouse. Inspectors credit a drainage tunnel that nobody had ` +
  `looked into since 1961, and ask for the drawings. ${more}</description></item>`;

const feed = (title: string, items: readonly string[]) =>
  `<rss version="2.0"><channel><title>${title}</title><link>http://127.0.0.1/</link>${items.join('')}</channel></rss>`;

const many = Array.from({ length: 56 }, (_, index) =>
  item(`Harbour notice ${index}${' about the ferry and its landing'.repeat(index % 3)}`, 200 + index * 5),
);

/** One reader's ways through what is kept. */
describe('a reader who looks for something', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;
  const errors: string[] = [];
  const publish = (name: string, title: string, items: readonly string[]) =>
    server.set(`/${name}`, { body: feed(title, items), headers: { 'content-type': 'application/rss+xml' } });
  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
  const choose = async (from: string, to: string) => {
    await button(from).click();
    await panel.getByRole('dialog').getByRole('button', { name: to, exact: true }).click();
    await panel.locator('h1.scope', { hasText: to }).waitFor();
  };
  const shown = () => headlines(panel).allTextContents();
  const row = (name: string) =>
    panel.locator('main[data-view=river] article', { has: panel.locator('.headline', { hasText: name }) });
  const verdict = () => chromium.evaluateInExtension(() => chrome.runtime.sendMessage({ name: 'verify', ask: {} }));
  const isWhole = async () => expect(await verdict()).toMatchObject({ answer: { broken: [] } });
  const pictureOf = async (name: string) => {
    for (const width of [320, 360]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await panel.setViewportSize({ width, height: 665 });
        await panel.emulateMedia({ colorScheme });
        await panel.waitForTimeout(250);
        await panel.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
      }
    }
    await panel.emulateMedia({ colorScheme: 'light' });
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFeedServer();
    publish('coast', 'Black Sea Courier', [
      item('Coast road reopens after the storm, and engineers say what held it up', 8),
      item('Буря відступила: дорогу відкрито', 90),
      ...many,
    ]);
    publish('desk', 'City Desk', [
      item('Water in the tram tunnel, and who pays', 30, 'The pumps were bought after the last storm.'),
      item('Trams will run all night on Fridays from June', 60),
    ]);
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    await chromium.evaluateInExtension(() => chrome.storage.sync.set({ 'setting:badge': 'unread' }));
    panel = await chromium.openPanel();
    panel.on('pageerror', (error) => errors.push(String(error)));
    await follow(panel, [`${server.origin}/coast`, `${server.origin}/desk`]);
    for (const name of ['Black Sea Courier', 'City Desk'])
      await panel
        .locator('li[data-source-id]', { hasText: name })
        .getByText(/^Checked/)
        .waitFor();
    await chromium.evaluateInExtension(moveToFolder, { address: `${server.origin}/coast`, folder: 'Coast' });
    await goBack(panel);
    await headlines(panel).nth(49).waitFor({ state: 'attached' });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('chooses a folder, and finds it again when the panel is closed and opened', async () => {
    await button('All sources').click();
    await pictureOf('scope-menu');
    await panel.keyboard.press('Escape');
    await choose('All sources', 'Coast');
    await expect.poll(shown).not.toContain('Water in the tram tunnel, and who pays');
    await row('Harbour notice 12').locator('.headline').focus();
    await row('Harbour notice 12').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await panel.waitForTimeout(500);
    const top = (await row('Harbour notice 12').boundingBox())?.y ?? Number.NaN;
    await chromium.closePanel();
    panel = await chromium.openPanel();
    await panel.locator('h1.scope', { hasText: 'Coast' }).waitFor();
    await expect
      .poll(async () => Math.abs(((await row('Harbour notice 12').boundingBox())?.y ?? Number.NaN) - top))
      .toBeLessThan(2);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Harbour notice 12/);
    await row('Harbour notice 12').locator('.headline').press('Enter');
    await panel.locator('main[data-view=story]').waitFor();
    await panel.keyboard.press('Escape');
    await expect
      .poll(async () => Math.abs(((await row('Harbour notice 12').boundingBox())?.y ?? Number.NaN) - top))
      .toBeLessThan(2);
  });

  it('saves a story and finds it among what is saved', async () => {
    await choose('Coast', 'City Desk');
    await expect.poll(shown).toHaveLength(2);
    await row('Water in the tram').locator('.headline').focus();
    await panel.keyboard.press('s');
    await row('Water in the tram').locator('.saved').waitFor({ state: 'attached' });
    await choose('City Desk', 'Saved');
    await expect.poll(shown).toEqual(['Water in the tram tunnel, and who pays']);
    await pictureOf('saved');
    await isWhole();
  });

  it('searches for it, in any script, and comes back to the words', async () => {
    await choose('Saved', 'All sources');
    await panel.keyboard.press('/');
    await panel.keyboard.type('storm tunnel');
    await panel.getByText('2 stories, newest first').waitFor();
    expect(await shown()).toEqual([
      'Coast road reopens after the storm, and engineers say what held it up',
      'Water in the tram tunnel, and who pays',
    ]);
    expect(await panel.evaluate(() => CSS.highlights.get('found')?.size)).toBe(5);
    await pictureOf('search');
    await panel.locator('.segment', { hasText: 'Saved' }).click();
    await expect.poll(shown).toEqual(['Water in the tram tunnel, and who pays']);
    await panel.locator('.segment', { hasText: 'Everything' }).click();
    await panel.getByRole('searchbox').fill('буря');
    await expect.poll(shown).toEqual(['Буря відступила: дорогу відкрито']);
    await headlines(panel).click();
    await panel.locator('main[data-view=story]').waitFor();
    await chromium.closePanel();
    panel = await chromium.openPanel();
    await panel.locator('main[data-view=story]').waitFor();
    await panel.keyboard.press('Escape');
    await expect.poll(shown).toEqual(['Буря відступила: дорогу відкрито']);
    expect(await panel.getByRole('searchbox').inputValue()).toBe('буря');
    await panel.getByRole('searchbox').fill('nothing like it');
    await panel.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await pictureOf('search-nothing');
    await panel.keyboard.press('Escape');
    await panel.locator('h1.scope', { hasText: 'All sources' }).waitFor();
    await expect.poll(() => headlines(panel).count()).toBe(50);
  });

  it('marks a folder read, takes it back, and marks all; the badge and what is kept beside the store follow', async () => {
    // Two were opened: a notice of the harbour and the storm in Ukrainian.
    await expect.poll(() => chromium.badge()).toBe('58');
    await choose('All sources', 'Coast');
    await panel.keyboard.press('Shift+A');
    await panel.getByText('56 stories marked read.').waitFor();
    await pictureOf('marked-read');
    await expect.poll(() => chromium.badge()).toBe('2');
    expect(await panel.locator('main[data-view=river] article:not([data-read])').count()).toBe(0);
    await isWhole();
    await button('Undo').click();
    await expect.poll(() => chromium.badge()).toBe('58');
    expect(await panel.locator('main[data-view=river] article[data-read]').count()).toBe(2);
    await isWhole();

    await choose('Coast', 'All sources');
    publish('desk', 'City Desk', [item('Just in from the desk', 1)]);
    await makeDue(chromium);
    await button('1 new').waitFor();
    await button('Menu').click();
    await panel.getByRole('button', { name: /^Mark all read/ }).click();
    await panel.getByText('58 stories marked read.').waitFor();
    // What waits behind the pill was not looked at.
    await expect.poll(() => chromium.badge()).toBe('1');
    await isWhole();
  });

  it('reads what is unread alone, and is told when there is nothing more', async () => {
    await button('All sources').click();
    await panel.getByRole('switch', { name: 'Unread only' }).click();
    await expect.poll(shown).toEqual(['Just in from the desk']);
    await panel.keyboard.press('Escape');
    await headlines(panel).click();
    await panel.locator('main[data-view=story]').waitFor();
    await panel.keyboard.press('Escape');
    await expect.poll(() => row('Just in').getAttribute('data-read')).not.toBeNull();
    await expect.poll(() => chromium.badge()).toBe('');
    await choose('All sources, unread', 'City Desk');
    await panel.getByRole('heading', { name: 'You are up to date' }).waitFor();
    await panel.getByText(/Next check/).waitFor();
    await pictureOf('up-to-date');
    await button('City Desk, unread').click();
    await panel.getByRole('switch', { name: 'Unread only' }).click();
    await panel.keyboard.press('Escape');
    await expect.poll(shown).toHaveLength(3);
    await isWhole();
    expect(errors).toEqual([]);
  });
});

// Runs in the extension.
function moveToFolder({ address, folder }: { address: string; folder: string }): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('sources').objectStore('sources').getAll();
      reading.onsuccess = () => {
        const found = (reading.result as { id: string; address: string }[]).find(
          (source) => source.address === address,
        );
        opening.result.close();
        const places = [{ sourceId: found?.id, folder: [folder] }];
        resolve(chrome.runtime.sendMessage({ name: 'moveSources', ask: { places } }));
      };
    };
  });
}
