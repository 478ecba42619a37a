import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { paintPicture } from '../support/paint-picture.ts';
import { chromeBuild, follow, goBack, headlines } from './panel-steps.ts';
import { caption, credit, headline, paragraphs, quotations, related, seedFeed, seedPage } from './seed-page.ts';

const pictures = join(import.meta.dirname, '../../.output/pictures');

describe('the whole story in the panel', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;
  const pageRequests = () => server.requests.filter(({ path }) => path === '/news/gauge').length;

  beforeAll(async () => {
    server = await startFeedServer();
    server.set('/feed', { body: seedFeed(server.origin), headers: { 'content-type': 'application/rss+xml' } });
    server.set('/news/gauge', {
      body: seedPage(server.origin),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    for (const [name, kind] of [
      ['cannery-quay-large', 'harbour-3'],
      ['fines-square', 'market-2'],
    ] as const) {
      server.set(`/pictures/${name}.png`, { body: paintPicture(kind), headers: { 'content-type': 'image/png' } });
    }
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    panel = await chromium.openPanel();
    await follow(panel, [`${server.origin}/feed`]);
    await headlines(panel).filter({ hasText: headline }).waitFor({ state: 'attached' });
    await goBack(panel);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('says of a teaser that it is one, and asks nothing of its page before it is opened', async () => {
    const row = panel.locator('article', { has: panel.locator('.headline', { hasText: headline }) });
    expect(await row.locator('.badge').textContent()).toBe('Teaser');
    expect(pageRequests()).toBe(0);
  });

  it('fetches the page once when the story is opened, and shows all that it says', async () => {
    await headlines(panel).filter({ hasText: headline }).click();
    const view = panel.locator('main[data-view=story]');
    await view.getByText(paragraphs.at(-1) ?? '').waitFor();
    expect(pageRequests()).toBe(1);
    expect(await panel.getByRole('button', { name: 'Back, News Feed' }).count()).toBe(1);
    expect(await view.locator('h1').textContent()).toBe(headline);
    expect(await view.locator('.story-head .badge').textContent()).toBe('2 min read');
    expect(await view.locator('.byline').textContent()).toContain('Jonas Berg');
    expect(await view.locator('.story-picture img').getAttribute('alt')).toBe('Broken planks on a quay');
    expect(await view.locator('.story-picture figcaption').textContent()).toContain(caption);
    expect(await view.locator('.story-picture .credit').textContent()).toBe(credit);
    for (const text of paragraphs) expect(await view.locator('.story-text p', { hasText: text }).count(), text).toBe(1);
    expect(await view.locator('.story-text img[src*="cannery-quay"]').count()).toBe(0);
  });

  it('keeps the related story as a card with picture, headline and sentence', async () => {
    const card = panel.locator('.story-text aside');
    expect(await card.locator('img').count()).toBe(1);
    expect(await card.getByText(related.headline).count()).toBe(1);
    expect(await card.getByText(related.sentence).count()).toBe(1);
  });

  it('goes on with the News Feed below: quotations without a headline, and Show more', async () => {
    const more = panel.locator('.more-stories');
    expect(await more.locator('h2').textContent()).toBe('News Feed');
    for (const quotation of quotations) expect(await more.getByText(quotation).count()).toBe(1);
    const before = await more.locator('article').count();
    await more.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => more.locator('article').count()).toBeGreaterThan(before);
  });

  it('is looked at in light and dark', async () => {
    mkdirSync(pictures, { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `full-text-${colorScheme}.png`), fullPage: true });
    }
  });

  it('shows it again without the network, when the page is gone', async () => {
    server.set('/news/gauge', { status: 410 });
    await goBack(panel);
    await headlines(panel).filter({ hasText: headline }).click();
    await panel
      .locator('main[data-view=story]')
      .getByText(paragraphs.at(-1) ?? '')
      .waitFor();
    expect(pageRequests()).toBe(1);
  });
});
