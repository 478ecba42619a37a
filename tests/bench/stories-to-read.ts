import { paragraph } from './newswire.ts';

export interface StoryToRead {
  readonly name: string;
  readonly headline: string;
  /** Where its last words are on the screen. */
  readonly selector: string;
  readonly lastWords: string;
}

const hundredWords = `<p>${paragraph.repeat(4)}</p>`;
const text = 'main[data-view=story] .story-text';

export const longStory: StoryToRead = {
  name: '6,600 words and 12 pictures',
  headline: 'The road and everything that is known of it',
  selector: text,
  lastWords: 'So ends the long report.',
};
export const shortStory: StoryToRead = {
  name: '200 words',
  headline: 'The road is open again',
  selector: text,
  lastWords: 'So ends the short one.',
};
export const storyWithoutText: StoryToRead = {
  name: 'a headline alone',
  headline: 'The road has a name',
  selector: 'main[data-view=story] h1',
  lastWords: 'The road has a name',
};

/** The names of the pictures that the feed below shows, as they are painted. */
export const picturesToRead = Array.from({ length: 12 }, (_, index) => `harbour-${index + 1}`);

export function storiesToRead(origin: string, now: number): string {
  const [lead, ...others] = picturesToRead.map((name) => `${origin}/pictures/${name}.png`);
  const parts = others.map(
    (url) => `${hundredWords.repeat(6)}<figure><img src="${url}" alt="The road" width="720" height="480"></figure>`,
  );
  const end = ({ lastWords }: StoryToRead): string => `<p>${lastWords}</p>`;
  const picture = `<media:content url="${lead}" medium="image" width="720" height="480"/>`;
  return toFeed('The Long Road', [
    item(longStory.headline, now, `${picture}${content(parts.join('') + end(longStory))}`),
    item(shortStory.headline, now - 1_000, content(hundredWords.repeat(2) + end(shortStory))),
    item(storyWithoutText.headline, now - 2_000, ''),
  ]);
}

/** Beginnings of stories that go on at `/pages/NUMBER`. */
export function teasersToRead(origin: string, count: number, now: number): string {
  return toFeed(
    'The Long Pages',
    Array.from({ length: count }, (_, index) =>
      item(
        `Page ${index} of the storm`,
        now - index * 1_000,
        `<link>${origin}/pages/${index}</link><description>The beginning of it…</description>`,
      ),
    ),
  );
}

const item = (title: string, at: number, rest: string): string =>
  `<item><title>${title}</title><guid>${title}</guid><pubDate>${new Date(at).toUTCString()}</pubDate>${rest}</item>`;

const content = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`;

const toFeed = (title: string, items: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
  `xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${title}</title><language>en</language>${items.join('')}</channel></rss>`;
