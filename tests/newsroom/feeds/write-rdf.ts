import { bodyHtml, figureHtml } from '../body-html.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { updatedAtOf, type FeedToWrite, type PublishedStory } from './feed-to-write.ts';
import { inCdata } from './write-rss.ts';
import { summaryOf } from './summary-of.ts';

/** RSS 1.0: the items stand beside the channel, which lists them, and are named by their own addresses. */
export function writeRdf(feed: FeedToWrite): string {
  const { source } = feed;
  const list = feed.stories.map(({ address }) => `<rdf:li rdf:resource="${escapeMarkup(address)}" />`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:lang="${source.language}">
<channel rdf:about="${escapeMarkup(feed.feedAddress)}">
<title>${escapeMarkup(source.name)}</title>
<link>${escapeMarkup(feed.siteAddress)}</link>
<description>${escapeMarkup(source.description)}</description>
<dc:language>${source.language}</dc:language>
<dc:date>${new Date(updatedAtOf(feed)).toISOString()}</dc:date>
<items><rdf:Seq>
${list.join('\n')}
</rdf:Seq></items>
</channel>
${feed.stories.map((published) => writeItem(feed, published)).join('\n')}
</rdf:RDF>
`;
}

function writeItem({ source, origin }: FeedToWrite, { story, address, publishedAt }: PublishedStory): string {
  const figure = story.picture ? `${figureHtml(story.picture, origin)}\n` : '';
  return [
    `<item rdf:about="${escapeMarkup(address)}">`,
    `<title>${escapeMarkup(story.headline ?? '')}</title>`,
    `<link>${escapeMarkup(address)}</link>`,
    `<description>${escapeMarkup(summaryOf(story, source.language))}</description>`,
    story.isTeaser ? '' : `<content:encoded>${inCdata(figure + bodyHtml(story.body, origin))}</content:encoded>`,
    `<dc:date>${new Date(publishedAt).toISOString()}</dc:date>`,
    story.byline === undefined ? '' : `<dc:creator>${escapeMarkup(story.byline)}</dc:creator>`,
    story.topic === undefined ? '' : `<dc:subject>${escapeMarkup(story.topic)}</dc:subject>`,
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}
