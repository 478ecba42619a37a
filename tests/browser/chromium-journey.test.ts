import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright';
import { startNewsroom } from '../newsroom/start-newsroom.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { makeDue } from '../support/make-due.ts';
import { chromeBuild, follow, goBack, headlines, openSources, rowOf, stopFollowing } from './panel-steps.ts';

/** One reader's first days with Wireside, each step building on the last. */
describe('a reader in Chromium', () => {
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  let chromium: Chromium;
  let panel: Page;
  const openPanel = async () => {
    panel = await chromium.openPanel();
    panel.on('pageerror', (error) => errors.push(String(error)));
  };
  const errors: string[] = [];
  const feedRequests = () => newsroom.server.requests.filter(({ path }) => path.includes('/feed.')).length;
  const untilBadge = (text: string) => vi.waitUntil(async () => (await chromium.badge()) === text, { timeout: 20_000 });

  beforeAll(async () => {
    newsroom = await startNewsroom({ everyMs: false });
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    await chromium.context.pages()[0]?.goto(newsroom.origin);
  });
  afterAll(async () => {
    await chromium?.close();
    await newsroom?.close();
  });

  it('opens the side panel with one click on the icon, closes it with a second, and opens no tab', async () => {
    const tabs = () => chromium.context.pages().filter((page) => page.url().startsWith('http')).length;
    const before = tabs();
    await openPanel();
    const contexts = await chromium.evaluateInExtension(() =>
      (
        globalThis as unknown as {
          chrome: { runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> } };
        }
      ).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
    );
    expect(contexts).toHaveLength(1);
    await chromium.closePanel();
    expect(chromium.panel.current()).toBeUndefined();
    expect(tabs()).toBe(before);
  });

  it('is offered sources, and nothing is fetched before the choice', async () => {
    await openPanel();
    await panel.getByRole('heading', { name: 'The news wire beside any page' }).waitFor();
    expect(await panel.getByRole('checkbox').count()).toBeGreaterThanOrEqual(3);
    expect(feedRequests()).toBe(0);
  });

  it('follows the sample sources and reads headlines, summaries, ages and reading times', async () => {
    await follow(
      panel,
      newsroom.feeds.map(({ address }) => address),
    );
    await panel.locator('main[data-view=sources]').waitFor();
    await vi.waitUntil(async () => (await panel.getByText(/^Checked /).count()) >= newsroom.feeds.length, {
      timeout: 30_000,
    });
    for (const { name } of newsroom.feeds)
      expect(await panel.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    await goBack(panel);
    await headlines(panel).nth(40).waitFor();
    const stories = await panel.locator('main[data-view=river] article').evaluateAll((articles) =>
      articles.map((article) => ({
        source: article.querySelector('.source')?.textContent ?? '',
        age: article.querySelector('.age')?.textContent ?? '',
        badge: article.querySelector('.badge')?.textContent ?? '',
        headline: article.querySelector('.headline')?.textContent ?? '',
        summary: article.querySelector('.summary')?.textContent ?? '',
        published: article.querySelector('time')?.getAttribute('datetime') ?? '',
      })),
    );
    expect(stories).toHaveLength(50);
    expect(new Set(stories.map(({ source }) => source)).size).toBeGreaterThanOrEqual(5);
    expect(stories[0]?.age).toMatch(/min|now/);
    for (const story of stories) {
      expect(story.headline).not.toBe('');
      expect(story.summary).not.toMatch(/<\w|&\w+;/);
      expect(story.badge).toMatch(/^(?:\d+ min read|Teaser)$/);
    }
    const times = stories.map(({ published }) => Date.parse(published));
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(feedRequests()).toBe(newsroom.feeds.length);
  });

  it('shows more until there is no more, each story once', async () => {
    const stored = newsroom.feeds.length * 25;
    while (await panel.getByRole('button', { name: 'Show more' }).isVisible()) {
      const shown = await headlines(panel).count();
      await panel.getByRole('button', { name: 'Show more' }).click();
      await headlines(panel).nth(shown).waitFor();
    }
    const ids = await panel
      .locator('article')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.storyId));
    expect(ids.length).toBeGreaterThanOrEqual(stored);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is not told of the first reading as of news', async () => {
    expect(await chromium.badge()).toBe('');
    // Closed further down, it would be opened again there.
    await panel.evaluate(() => scrollTo(0, 0));
    await chromium.closePanel();
    expect(await chromium.badge()).toBe('');
  });

  it('sees a new story counted while the panel is closed, and marked when it is opened', async () => {
    const { headline } = await newsroom.publish();
    await makeDue(chromium);
    await untilBadge('1');
    await openPanel();
    await untilBadge('');
    const first = panel.locator('main[data-view=river] article').first();
    await first.waitFor();
    expect(await first.locator('.headline').textContent()).toBe(headline);
    expect(await panel.locator('article[data-unseen]').count()).toBe(1);
  });

  it('keeps the list still while stories come, until the pill is pressed', async () => {
    const before = await headlines(panel).allTextContents();
    const { headline } = await newsroom.publish();
    await makeDue(chromium);
    const pill = panel.getByRole('button', { name: '1 new' });
    await pill.waitFor();
    expect(await headlines(panel).allTextContents()).toEqual(before);
    await pill.click();
    await vi.waitUntil(async () => (await headlines(panel).first().textContent()) === headline, { timeout: 20_000 });
    expect(await pill.count()).toBe(0);
    await untilBadge('');
  });

  it('opens a story in the panel, and comes back to the same place and focus', async () => {
    const row = panel.locator('main[data-view=river] article').nth(30);
    await row.locator('.headline').scrollIntoViewIfNeeded();
    // Rows that were never in sight take their real height as they come into it.
    await panel.waitForTimeout(300);
    const id = await row.getAttribute('data-story-id');
    const offset = await panel.evaluate(() => scrollY);
    expect(offset).toBeGreaterThan(500);
    const headline = await row.locator('.headline').textContent();
    await row.locator('.headline').click();
    const story = panel.locator('main[data-view=story]');
    await story.waitFor();
    if ((await row.getAttribute('data-brief')) === null) expect(await story.locator('h1').textContent()).toBe(headline);
    expect(await story.getByText(/\d+ min read/).count()).toBeGreaterThan(0);
    await panel.keyboard.press('Escape');
    await row.waitFor();
    expect(Math.abs((await panel.evaluate(() => scrollY)) - offset)).toBeLessThanOrEqual(2);
    const focused = await panel.evaluate(() =>
      document.activeElement?.closest('article')?.getAttribute('data-story-id'),
    );
    expect(focused).toBe(id);
    await vi.waitUntil(async () => (await row.getAttribute('data-read')) !== null, { timeout: 20_000 });
  });

  it('opens the page in a tab with a Ctrl-click, and the panel stays where it is', async () => {
    const row = panel.locator('article[data-story-id]:not([data-brief]) .headline').first();
    await row.scrollIntoViewIfNeeded();
    const [tab] = await Promise.all([
      chromium.context.waitForEvent('page'),
      row.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await vi.waitUntil(() => tab.url().startsWith(newsroom.origin), { timeout: 20_000 });
    expect(await panel.locator('main[data-view=river]').isVisible()).toBe(true);
    await tab.close();
  });

  it('shows a story’s picture with caption and credit, and its own text', async () => {
    const row = panel.locator('article:has(.picture), article:has(img)').first();
    await row.locator('.headline').click();
    const story = panel.locator('main[data-view=story]');
    const picture = story.locator('figure img').first();
    await picture.waitFor();
    await vi.waitUntil(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0), {
      timeout: 20_000,
    });
    expect(await picture.getAttribute('alt')).not.toBe('');
    expect(await story.locator('figure figcaption').first().textContent()).not.toBe('');
    expect(await story.locator('p').count()).toBeGreaterThan(1);
    await panel.keyboard.press('Escape');
  });

  it('finds each source’s state in words, and takes one away with undo', async () => {
    await openSources(panel);
    const [first] = newsroom.feeds;
    if (!first) throw new Error('the newsroom has no feeds');
    const row = rowOf(panel, first.address);
    expect(await row.textContent()).toMatch(/Checked .*, next /);
    await stopFollowing(panel, row);
    await panel.getByText(`No longer following`).waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    await goBack(panel);
    expect(await panel.locator('article .source', { hasText: first.name }).count()).toBeGreaterThan(0);
  });

  it('finds sources, stories, read marks and the count again after the browser was closed', async () => {
    const shown = await headlines(panel).count();
    await chromium.closePanel();
    await newsroom.publish();
    await makeDue(chromium);
    await untilBadge('1');
    await chromium.restart();
    await untilBadge('1');
    await openPanel();
    await headlines(panel)
      .nth(Math.min(shown, 50) - 1)
      .waitFor();
    expect(await panel.locator('article[data-unseen]').count()).toBe(1);
    while (await panel.getByRole('button', { name: 'Show more' }).isVisible()) {
      await panel.getByRole('button', { name: 'Show more' }).click();
      await panel.waitForTimeout(100);
    }
    expect(await panel.locator('article[data-read]').count()).toBeGreaterThanOrEqual(1);
    await untilBadge('');
  });

  it('goes on being told of news without opening the panel after a restart', async () => {
    await chromium.closePanel();
    await newsroom.publish();
    await makeDue(chromium);
    await untilBadge('1');
  });

  it('has the count right again after the extension was taken down and set up anew, as an update does', async () => {
    await chromium.evaluateInWorker(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { reload(): void }; action: { setBadgeText(details: object): Promise<void> } };
      };
      // A wrong one, so that the right one can only have been counted anew.
      await chrome.action.setBadgeText({ text: '7' });
      // After the answer: the reload takes this worker away.
      setTimeout(() => chrome.runtime.reload(), 100);
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await untilBadge('1');
  });

  it('met no error in the panel on the way', () => {
    expect(errors).toEqual([]);
  });
});
