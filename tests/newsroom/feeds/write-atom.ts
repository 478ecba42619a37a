import { bodyHtml, figureHtml } from '../body-html.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { idOf, updatedAtOf, type FeedToWrite, type PublishedStory } from './feed-to-write.ts';
import { summaryOf } from './summary-of.ts';
import { writeMedia } from './write-rss.ts';

/** Atom 1.0 in two habits: escaped HTML with the picture inside the text, or XHTML with the picture as media:content. */
export function writeAtom(feed: FeedToWrite): string {
  const { source } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${source.language}">
<title>${escapeMarkup(source.name)}</title>
<subtitle>${escapeMarkup(source.description)}</subtitle>
<id>tag:${source.key}.example,2026:feed</id>
<link rel="self" href="${escapeMarkup(feed.feedAddress)}" />
<link rel="alternate" type="text/html" href="${escapeMarkup(feed.siteAddress)}" />
<updated>${new Date(updatedAtOf(feed)).toISOString()}</updated>
<author><name>${escapeMarkup(source.name)}</name></author>
${feed.stories.map((published) => writeEntry(feed, published)).join('\n')}
</feed>
`;
}

function writeEntry(feed: FeedToWrite, published: PublishedStory): string {
  const { source, origin } = feed;
  const { story } = published;
  const date = new Date(published.publishedAt).toISOString();
  return [
    '<entry>',
    `<title>${escapeMarkup(story.headline ?? '')}</title>`,
    `<id>${idOf(source, published)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(published.address)}" />`,
    `<published>${date}</published>`,
    `<updated>${date}</updated>`,
    story.byline === undefined ? '' : `<author><name>${escapeMarkup(story.byline)}</name></author>`,
    story.topic === undefined ? '' : `<category term="${escapeMarkup(story.topic)}" />`,
    `<summary>${escapeMarkup(summaryOf(story, source.language))}</summary>`,
    story.isTeaser ? '' : writeContent(feed, published),
    story.picture && source.format === 'atom-xhtml' ? writeMedia(story.picture, origin) : '',
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

function writeContent({ source, origin }: FeedToWrite, { story }: PublishedStory): string {
  const body = bodyHtml(story.body, origin);
  if (source.format === 'atom-xhtml') {
    return `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${body}</div></content>`;
  }
  const figure = story.picture ? `${figureHtml(story.picture, origin)}\n` : '';
  return `<content type="html">${escapeMarkup(figure + body)}</content>`;
}
