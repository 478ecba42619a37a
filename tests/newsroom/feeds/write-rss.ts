import { bodyHtml, figureHtml, pictureAddress } from '../body-html.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { SamplePicture } from '../sample-story.ts';
import { idOf, updatedAtOf, type FeedToWrite, type PublishedStory } from './feed-to-write.ts';
import { summaryOf } from './summary-of.ts';

/** RSS 2.0 in two habits: pictures as media:content with caption and credit, or as enclosures and in the text. */
export function writeRss(feed: FeedToWrite): string {
  const { source } = feed;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(source.name)}</title>
<link>${escapeMarkup(feed.siteAddress)}</link>
<description>${escapeMarkup(source.description)}</description>
<language>${source.language}</language>
<lastBuildDate>${new Date(updatedAtOf(feed)).toUTCString()}</lastBuildDate>
<atom:link href="${escapeMarkup(feed.feedAddress)}" rel="self" type="application/rss+xml" />
${feed.stories.map((published) => writeItem(feed, published)).join('\n')}
</channel>
</rss>
`;
}

function writeItem(feed: FeedToWrite, published: PublishedStory): string {
  const { source, origin } = feed;
  const { story } = published;
  const figure = story.picture && source.format === 'rss-enclosure' ? `${figureHtml(story.picture, origin)}\n` : '';
  return [
    '<item>',
    story.headline === undefined ? '' : `<title>${escapeMarkup(story.headline)}</title>`,
    `<link>${escapeMarkup(published.address)}</link>`,
    `<guid isPermaLink="false">${idOf(source, published)}</guid>`,
    `<pubDate>${new Date(published.publishedAt).toUTCString()}</pubDate>`,
    story.byline === undefined ? '' : `<dc:creator>${escapeMarkup(story.byline)}</dc:creator>`,
    story.topic === undefined ? '' : `<category>${escapeMarkup(story.topic)}</category>`,
    `<description>${escapeMarkup(summaryOf(story, source.language))}</description>`,
    story.isTeaser ? '' : `<content:encoded>${inCdata(figure + bodyHtml(story.body, origin))}</content:encoded>`,
    story.picture ? writePicture(feed, story.picture) : '',
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}

function writePicture({ source, origin }: FeedToWrite, picture: SamplePicture): string {
  const address = escapeMarkup(pictureAddress(picture.name, origin));
  if (source.format === 'rss-enclosure') return `<enclosure url="${address}" type="image/png" length="0" />`;
  return writeMedia(picture, origin);
}

/** Media RSS, also used inside Atom. */
export function writeMedia({ name, alt, caption, credit }: SamplePicture, origin: string): string {
  const address = escapeMarkup(pictureAddress(name, origin));
  return [
    `<media:content url="${address}" type="image/png" medium="image" width="720" height="480">`,
    `<media:title>${escapeMarkup(alt)}</media:title>`,
    `<media:description type="plain">${escapeMarkup(caption)}</media:description>`,
    `<media:credit role="photographer" scheme="urn:ebu">${escapeMarkup(credit)}</media:credit>`,
    '</media:content>',
  ].join('');
}

export const inCdata = (markup: string) => `<![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
