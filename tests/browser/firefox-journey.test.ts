import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startNewsroom } from '../newsroom/start-newsroom.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { makeDue } from '../support/make-due.ts';
import { firefoxBuild } from './panel-steps.ts';

/** The same reader in Firefox. Functions given to the panel run in it and see nothing of this file. */
describe('a reader in Firefox', () => {
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  let firefox: Firefox;
  const untilBadge = (text: string) =>
    vi.waitUntil(async () => (await firefox.badge()) === text, { timeout: 30_000, interval: 100 });
  const firstHeadline = () =>
    firefox.panel.evaluate(() => document.querySelector('main[data-view=river] article .headline')?.textContent ?? '');

  beforeAll(async () => {
    newsroom = await startNewsroom({ everyMs: false });
    firefox = await launchFirefox({ extension: firefoxBuild });
    await firefox.navigate(`${newsroom.origin}/`);
  });
  afterAll(async () => {
    await firefox?.close();
    await newsroom?.close();
  });

  it('opens the sidebar with one click on the icon and closes it with a second', async () => {
    await firefox.openPanel();
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=first-run] h1') !== null);
    await firefox.closePanel();
    expect(await firefox.panel.isOpen()).toBe(false);
    expect(newsroom.server.requests.filter(({ path }) => path.includes('/feed.'))).toEqual([]);
  });

  it('follows the sample sources and reads headlines, summaries and reading times', async () => {
    await firefox.openPanel();
    await firefox.panel.waitFor(() => document.querySelector('[name=address]') !== null);
    await firefox.panel.fill('[name=address]', newsroom.feeds.map(({ address }) => address).join(' '));
    await firefox.panel.click('form:has([name=address]) button[type=submit]');
    await firefox.panel.waitFor(
      (count) =>
        [...document.querySelectorAll('li[data-source-id]')].filter((row) => /Checked /.test(row.textContent ?? ''))
          .length >= count,
      newsroom.feeds.length,
    );
    await firefox.panel.click('button.back');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=sources]') === null);
    await firefox.panel.waitFor(() => document.querySelectorAll('main[data-view=river] article').length === 50);
    // And not as far down as the first run was left.
    expect(await firefox.panel.evaluate(() => scrollY)).toBe(0);
    const stories = await firefox.panel.evaluate(() =>
      [...document.querySelectorAll('main[data-view=river] article')].map((article) => ({
        badge: article.querySelector('.badge')?.textContent ?? '',
        headline: article.querySelector('.headline')?.textContent ?? '',
        summary: article.querySelector('.summary')?.textContent ?? '',
      })),
    );
    for (const story of stories) {
      expect(story.headline).not.toBe('');
      expect(story.summary).not.toMatch(/<\w/);
      expect(story.badge).toMatch(/^(?:\d+ min read|Teaser)$/);
    }
  });

  it('sees a new story counted while the sidebar is closed, and the count go when it is opened', async () => {
    expect(await firefox.badge()).toBe('');
    await firefox.closePanel();
    const { headline } = await newsroom.publish();
    await makeDue(firefox);
    await untilBadge('1');
    await firefox.openPanel();
    await untilBadge('');
    await firefox.panel.waitFor(() => document.querySelector('article[data-unseen]') !== null);
    expect(await firstHeadline()).toBe(headline);
  });

  it('keeps the list still while stories come, until the pill is pressed', async () => {
    const before = await firstHeadline();
    const { headline } = await newsroom.publish();
    await makeDue(firefox);
    // It rises into its place for a sixth of a second, and a press is aimed at where it stands.
    await firefox.panel.waitFor(() => document.querySelector('button.pill')?.getAnimations().length === 0);
    expect(await firstHeadline()).toBe(before);
    await firefox.panel.click('button.pill');
    await firefox.panel.waitFor(
      (text) => document.querySelector('main[data-view=river] article .headline')?.textContent === text,
      headline,
    );
  });

  it('opens a story with its picture, caption and credit, and comes back', async () => {
    await firefox.panel.click('article:has(img) .headline');
    await firefox.panel.waitFor(() => {
      const image = document.querySelector<HTMLImageElement>('main[data-view=story] figure img');
      return image !== null && image.naturalWidth > 0;
    });
    const caption = await firefox.panel.evaluate(
      () => document.querySelector('main[data-view=story] figure figcaption')?.textContent ?? '',
    );
    expect(caption).not.toBe('');
    await firefox.panel.click('button.back');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=river] article[data-read]') !== null);
  });

  it('finds the same story at the same line when the sidebar was closed, and the river behind it', async () => {
    const offset = () => firefox.panel.evaluate(() => scrollY);
    // Again until it stays there: the river is still being put back to where the story before was opened.
    await firefox.panel.waitFor(() => {
      if (scrollY > 1_000) return true;
      document.querySelectorAll('article')[30]?.scrollIntoView({ block: 'center' });
      return false;
    });
    await firefox.panel.evaluate(() => document.querySelectorAll<HTMLElement>('article .headline')[30]?.click());
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=story] .story-text:not(:empty)') !== null);
    await firefox.panel.evaluate(() => scrollTo(0, 200));
    await vi.waitUntil(async () => (await offset()) === 200, { timeout: 20_000 });
    const title = () => firefox.panel.evaluate(() => document.querySelector('main[data-view=story] h1')?.textContent);
    const opened = await title();
    // Firefox does nothing for a sidebar that is being closed any more: the place is kept a moment after each move.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await firefox.closePanel();
    await firefox.openPanel();
    await vi.waitUntil(async () => (await title()) === opened && (await offset()) === 200, { timeout: 20_000 });
    await firefox.panel.click('button.back');
    await vi.waitUntil(async () => (await offset()) > 1_000, { timeout: 20_000 });
    expect(await firefox.panel.evaluate(() => document.activeElement?.textContent)).toBe(opened);
    await firefox.panel.evaluate(() => scrollTo(0, 0));
  });

  it('follows a redirect to the feed', async () => {
    newsroom.server.set('/moved.xml', { status: 302, headers: { location: '/redirected.xml' } });
    newsroom.server.set('/redirected.xml', {
      body: '<rss version="2.0"><channel><title>The Moved Record</title><item><title>From elsewhere</title></item></channel></rss>',
    });
    // In a sidebar as narrow as Firefox's, Follow stands in the menu, after Search.
    await firefox.panel.click('button[popovertarget=menu]');
    await firefox.panel.waitFor(() => document.querySelector('.menu:popover-open') !== null);
    await firefox.panel.click('.menu-item.cramped:nth-child(2)');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=add] [name=address]') !== null);
    await firefox.panel.fill('main[data-view=add] [name=address]', `${newsroom.origin}/moved.xml`);
    await firefox.panel.click('main[data-view=add] form:has([name=address]) button[type=submit]');
    await firefox.panel.waitFor(() =>
      [...document.querySelectorAll('li[data-source-id]')].some((row) => row.textContent?.includes('The Moved Record')),
    );
    await firefox.panel.click('button.back');
  });

  it('goes on after its event page was stopped', async () => {
    await firefox.closePanel();
    await firefox.background.terminate();
    await newsroom.publish();
    await makeDue(firefox);
    await untilBadge('1');
  });

  it('finds sources, stories, read marks and the count again after the browser was closed', async () => {
    await firefox.restart();
    await untilBadge('1');
    await firefox.openPanel();
    await firefox.panel.waitFor(() => document.querySelectorAll('main[data-view=river] article').length === 50);
    await firefox.panel.waitFor(() => document.querySelector('article[data-read]') !== null);
    expect(await firefox.panel.evaluate(() => document.querySelectorAll('article[data-unseen]').length)).toBe(1);
    await untilBadge('');
    await firefox.closePanel();
    await newsroom.publish();
    await makeDue(firefox);
    await untilBadge('1');
  });
});
