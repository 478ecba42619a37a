import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { makeDue } from '../support/make-due.ts';
import { chromeBuild, follow, goBack, headlines, letUndoPass, openSources, stopFollowing } from './panel-steps.ts';
import { headline, paragraphs, seedFeed, seedPage } from './seed-page.ts';

const pictures = join(import.meta.dirname, '../../.output/pictures');

/** The seed's feed with a long story in it and a hundred short ones, newest first. */
const feedOf = (origin: string, ...more: string[]) => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 3, 29, 8, 59) - minutes * 60_000).toUTCString();
  const item = (name: string, minutes: number, html: string) =>
    `<item><title>${name}</title><link>${origin}/${encodeURIComponent(name)}</link><guid>${name}</guid>` +
    `<pubDate>${at(minutes)}</pubDate><description><![CDATA[${html}]]></description></item>`;
  const long = Array.from({ length: 60 }, (_, index) => `<p>Paragraph ${index}. ${'Ferries go by. '.repeat(20)}</p>`);
  const many = Array.from({ length: 120 }, (_, index) =>
    // Of many heights, which the panel can only guess before they are in sight.
    item(
      `Notice ${index} ${'of the harbour office '.repeat(index % 4)}`.trim(),
      index,
      'It goes by the book. '.repeat(index % 7),
    ),
  );
  return seedFeed(origin).replace(
    '<item>',
    `${more.map((name) => item(name, -999, 'Just in.')).join('')}${item('The long story', -30, long.join(''))}${many.join('')}<item>`,
  );
};

describe('a panel that is closed and opened again', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;
  const publish = (...more: string[]) =>
    server.set('/feed', { body: feedOf(server.origin, ...more), headers: { 'content-type': 'application/rss+xml' } });
  const reopen = async () => {
    await chromium.closePanel();
    panel = await chromium.openPanel();
  };
  const row = (name: string) =>
    panel.locator('main[data-view=river] article', { has: panel.locator('.headline', { hasText: name }) });
  const topOf = async (name: string) => (await row(name).boundingBox())?.y ?? Number.NaN;
  const settled = () => panel.waitForTimeout(500);

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFeedServer();
    publish();
    server.set('/news/gauge', {
      body: seedPage(server.origin),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    panel = await chromium.openPanel();
    await follow(panel, [`${server.origin}/feed`]);
    await headlines(panel).filter({ hasText: 'The long story' }).waitFor({ state: 'attached' });
    await goBack(panel);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('shows the same rows in the same place, and lets what is new wait', async () => {
    await panel.getByRole('button', { name: /Show more/ }).click();
    await expect.poll(() => headlines(panel).count()).toBe(100);
    await row('Notice 71').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await settled();
    const top = await topOf('Notice 71');
    expect(top).toBeGreaterThan(50);
    await chromium.closePanel();
    publish('Late news');
    await makeDue(chromium);
    await expect.poll(() => chromium.badge()).toBe('1');
    panel = await chromium.openPanel();
    await headlines(panel).first().waitFor({ state: 'attached' });
    await expect.poll(() => topOf('Notice 71').then((now) => Math.abs(now - top))).toBeLessThan(2);
    await settled();
    expect(Math.abs((await topOf('Notice 71')) - top)).toBeLessThan(2);
    expect(await headlines(panel).count()).toBe(100);
    await expect.poll(() => chromium.badge()).toBe('');
    expect(await row('Late news').count()).toBe(0);
    await panel.getByRole('button', { name: '1 new' }).click();
    await expect.poll(() => row('Late news').getAttribute('data-unseen')).not.toBeNull();
    expect(await panel.locator('article[data-unseen]').count()).toBe(1);
  });

  it('begins anew at the top of the river, where it was', async () => {
    await settled();
    publish('Late news', 'Later news');
    await chromium.closePanel();
    await makeDue(chromium);
    await expect.poll(() => chromium.badge()).toBe('1');
    panel = await chromium.openPanel();
    await row('Later news').waitFor();
    expect(await panel.locator('article[data-unseen]').count()).toBe(1);
    expect(await panel.evaluate(() => scrollY)).toBe(0);
  });

  it('opens the story at the same line, with the river behind it at the same row', async () => {
    await row('The long story').locator('.headline').click();
    await panel.getByText('Paragraph 59.').waitFor();
    await panel.getByText('Paragraph 31.').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await settled();
    const line = await panel.evaluate(() => scrollY);
    expect(line).toBeGreaterThan(2_000);
    await panel.keyboard.press('m');
    await reopen();
    await panel.getByText('Paragraph 31.').waitFor();
    await expect.poll(() => panel.evaluate(() => scrollY)).toBe(line);
    // What was marked unread is not read by having the panel opened again.
    await settled();
    await panel.keyboard.press('u');
    await expect.poll(() => panel.evaluate(() => scrollY)).toBe(0);
    expect(await row('The long story').getAttribute('data-read')).toBeNull();

    await row('Notice 20').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await settled();
    const top = await topOf('Notice 20');
    await row('Notice 20').locator('.headline').click();
    await panel.locator('main[data-view=story]').waitFor();
    await settled();
    await reopen();
    await panel.locator('main[data-view=story] h1', { hasText: 'Notice 20' }).waitFor();
    await settled();
    await panel.keyboard.press('Escape');
    await expect.poll(() => topOf('Notice 20').then((now) => Math.abs(now - top))).toBeLessThan(2);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Notice 20/);
  });

  it('keeps text size and type', async () => {
    await row('Notice 20').locator('.headline').press('Enter');
    await panel.getByRole('button', { name: 'Text size' }).click();
    await panel.screenshot({ path: join(pictures, 'text-size-light.png') });
    // By what is seen of them: the buttons themselves are small and clear, and the panel moves as the text grows.
    for (const name of ['Size 5 of 5', 'Sans']) {
      await panel.locator('.segment', { has: panel.getByRole('radio', { name }) }).click();
      await expect.poll(() => panel.getByRole('radio', { name }).isChecked()).toBe(true);
    }
    await settled();
    await reopen();
    const text = panel.locator('.story-text').first();
    await expect.poll(() => text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('20px');
    expect(await text.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^system-ui/);
    await goBack(panel);
  });

  it('saves a teaser from its row with its full text, and keeps both when source, page and server are gone', async () => {
    await panel.evaluate(() => scrollTo(0, 0));
    await row(headline).hover();
    await panel.screenshot({ path: join(pictures, 'row-tools-light.png') });
    await row(headline).getByRole('button', { name: 'Save for later' }).click();
    await row(headline).locator('.saved').waitFor({ state: 'attached' });
    await expect.poll(() => row(headline).locator('.badge').textContent()).toBe('2 min read');
    expect(server.requests.filter(({ path }) => path === '/news/gauge')).toHaveLength(1);
    await panel.mouse.move(5, 5);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `saved-row-${colorScheme}.png`) });
    }

    await openSources(panel);
    await stopFollowing(panel, panel.locator('li[data-source-id]'));
    await panel.getByText('No longer following').waitFor();
    await server.close();
    await letUndoPass(chromium);
    await expect.poll(() => countStories(chromium)).toBe(1);
    await chromium.restart();
    panel = await chromium.openPanel();
    await expect.poll(() => headlines(panel).allTextContents()).toEqual([headline]);
    expect(await row(headline).locator('.source').textContent()).toBe(new URL(server.origin).host);
    await headlines(panel).click();
    const view = panel.locator('main[data-view=story]');
    for (const text of paragraphs) await view.getByText(text).waitFor();
    expect(await panel.getByRole('button', { name: 'Save for later' }).getAttribute('aria-pressed')).toBe('true');
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `story-tools-${colorScheme}.png`) });
    }
  });

  it('prints the story alone, black on white', async () => {
    await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = await panel.evaluate(() => document.body.innerText);
    expect(shown).toContain(paragraphs[0]);
    expect(shown).not.toMatch(/News Feed|Previous|Next/);
    expect(await panel.locator('.view:not([hidden]) > header').isVisible()).toBe(false);
    const colours = await panel.evaluate(() => {
      const text = getComputedStyle(document.querySelector('.story-text') as Element).color;
      return [text, getComputedStyle(document.documentElement).backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await panel.screenshot({ path: join(pictures, 'story-print.png'), fullPage: true });
  });
});

const countStories = (chromium: Chromium): Promise<number> =>
  chromium.evaluateInExtension(async () => {
    const opening = indexedDB.open('wireside');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const counting = opening.result.transaction('stories').objectStore('stories').count();
    await new Promise((resolve) => (counting.onsuccess = resolve));
    opening.result.close();
    return counting.result;
  });
