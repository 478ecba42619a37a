import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoBrowser } from '../demo/demo-browser.ts';
import { openChromium } from '../demo/demo-chromium.ts';
import { openFirefox } from '../demo/demo-firefox.ts';
import { settle, type ShownStory } from '../demo/read-panel.ts';
import { follow, until, untilRiver } from '../demo/use-panel.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { paintPicture } from '../support/paint-picture.ts';
import { chromeBuild, firefoxBuild, readOpenedStory } from './panel-steps.ts';
import { book, caption, credit, headline, paragraphs, quotations, related, seedFeed, seedPage } from './seed-page.ts';

const pictures = join(import.meta.dirname, '../../.output/pictures');
const browsers = [
  { name: 'Chromium', launch: openChromium, extension: chromeBuild },
  { name: 'Firefox', launch: openFirefox, extension: firefoxBuild },
];

describe.each(browsers)('the whole story in the panel of $name', ({ name, launch, extension }) => {
  let server: FeedServer;
  let browser: DemoBrowser;
  let stories: readonly ShownStory[];
  const pageRequests = () => server.requests.filter(({ path }) => path === '/news/gauge').length;
  const inRiver = (wanted: string) => stories.find((story) => story.headline === wanted);
  const openStory = async () => {
    await browser.click(`main[data-view=river] article[data-story-id="${inRiver(headline)?.id}"] .headline`);
    const isThere = (words: string) =>
      document.querySelector('main[data-view=story] .story-text')?.textContent?.includes(words) === true;
    await until(browser, 'the full text', isThere, paragraphs.at(-1) ?? '');
  };
  const countBelow = () =>
    browser.evaluate(() => document.querySelectorAll('main[data-view=story] .more-stories article').length, null);

  beforeAll(async () => {
    server = await startFeedServer();
    server.set('/feed', { body: seedFeed(server.origin), headers: { 'content-type': 'application/rss+xml' } });
    server.set('/news/gauge', { body: seedPage(server.origin) });
    for (const [picture, kind] of [
      ['cannery-quay-large', 'harbour-3'],
      ['fines-square', 'market-2'],
    ] as const) {
      server.set(`/pictures/${picture}.png`, { body: paintPicture(kind) });
    }
    browser = await launch({ extension, isHeadless: true });
    await browser.openPanel();
    stories = await follow(browser, [`${server.origin}/feed`]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('says of a teaser that it is one, and asks nothing of its page before it is opened', () => {
    expect(inRiver(headline)?.badge).toBe('Teaser');
    expect(pageRequests()).toBe(0);
  });

  it(`says of ${book.words} words that they take 28 minutes`, () => {
    expect(inRiver(book.headline)?.badge).toBe('28 min read');
  });

  it('fetches the page once when the story is opened, and shows all that it says', async () => {
    await openStory();
    expect(pageRequests()).toBe(1);
    const shown = await browser.evaluate(readOpenedStory, null);
    expect(shown).toMatchObject({
      wayBack: 'Back, News Feed',
      headline,
      attribution: 'Reuters: ',
      badge: '2 min read',
      byline: expect.stringContaining('Jonas Berg'),
      leads: ['/pictures/cannery-quay-large.png'],
      leadAlt: 'Broken planks on a quay',
      caption: `${caption} ${credit}`,
      credit,
    });
    expect(shown.paragraphs).toEqual(paragraphs);
    await until(
      browser,
      'the lead picture',
      () => (document.querySelector<HTMLImageElement>('.story-picture img')?.naturalWidth ?? 0) > 0,
      null,
    );
  });

  it('keeps the related story as a card with picture, headline and sentence', async () => {
    const { cards, picturesOfCards, picturesInText } = await browser.evaluate(readOpenedStory, null);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toContain(related.headline);
    expect(cards[0]).toContain(related.sentence);
    expect(picturesOfCards).toEqual(['/pictures/fines-square.png']);
    // The lead picture is not in the text again.
    expect(picturesInText).toEqual(picturesOfCards);
  });

  it('goes on with the News Feed below: quotations without a headline, and Show more', async () => {
    const shown = await browser.evaluate(readOpenedStory, null);
    expect(shown).toMatchObject({ titleBelow: 'News Feed', briefsBelow: quotations, headlinesOfBriefs: [] });
    await browser.click('.more-stories .show-more');
    await expect.poll(countBelow).toBeGreaterThan(shown.storiesBelow);
  });

  it('is looked at in light and dark', async () => {
    mkdirSync(pictures, { recursive: true });
    await browser.evaluate(() => scrollTo(0, 0), null);
    for (const colours of ['dark', 'light'] as const) {
      await browser.setColours(colours);
      await browser.evaluate(settle, null);
      await browser.savePicture(join(pictures, `full-text-${name.toLowerCase()}-${colours}.png`));
    }
  });

  it('shows it again without the network, when the page is gone', async () => {
    server.set('/news/gauge', { status: 410 });
    await browser.click('.view:not([hidden]) .back');
    await untilRiver(browser);
    await openStory();
    expect(pageRequests()).toBe(1);
  });
});
