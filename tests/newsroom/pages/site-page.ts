import { pictureAddress } from '../body-html.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { FeedToWrite, PublishedStory } from '../feeds/feed-to-write.ts';
import { summaryOf } from '../feeds/summary-of.ts';
import { pageShell } from './page-shell.ts';
import { timeElement } from './time-element.ts';

/** A source's front page, with the link by which a reader finds its feed. */
export function sitePage(feed: FeedToWrite): string {
  const { source } = feed;
  return pageShell({
    source,
    title: source.name,
    head: `<link rel="alternate" type="${mediaTypes[source.format]}" title="${escapeMarkup(source.name)}" href="${escapeMarkup(feed.feedAddress)}">`,
    main: `<ol class="stories">\n${feed.stories.map((published) => storyLine(feed, published)).join('\n')}\n</ol>`,
  });
}

const mediaTypes = {
  'rss-media': 'application/rss+xml',
  'rss-enclosure': 'application/rss+xml',
  'atom-html': 'application/atom+xml',
  'atom-xhtml': 'application/atom+xml',
  rdf: 'application/rdf+xml',
  'json-feed': 'application/feed+json',
} as const;

function storyLine({ source, origin }: FeedToWrite, { story, address, publishedAt }: PublishedStory): string {
  const summary = summaryOf(story, source.language);
  const link = `<a href="${escapeMarkup(address)}">${escapeMarkup(story.headline ?? summary)}</a>`;
  const more = story.headline === undefined ? '' : `<p>${escapeMarkup(summary)}</p>`;
  const picture = story.picture
    ? `<img src="${pictureAddress(story.picture.name, origin)}" alt="${escapeMarkup(story.picture.alt)}" width="720" height="480" loading="lazy">`
    : '';
  return `<li><div>${timeElement(publishedAt, source.language)}<br>${link}${more}</div>${picture}</li>`;
}
