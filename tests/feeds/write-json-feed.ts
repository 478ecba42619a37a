import type { MarkedText, ParsedFeed, ParsedItem, Person } from '../../utils/feeds/parsed-feed.ts';
import { htmlToLine, htmlToText } from '../../utils/text/html-to-text.ts';

/** A feed as JSON Feed 1.1: all of it that the format has a word for. Titles and summaries are plain text there. */
export function writeJsonFeed(feed: ParsedFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: toPlain(feed.title, htmlToLine),
    description: toPlain(feed.description, htmlToText),
    home_page_url: feed.link,
    feed_url: feed.selfLink,
    icon: feed.image,
    favicon: feed.icon,
    language: feed.language,
    authors: feed.authors.map(toAuthor),
    items: feed.items.map(toItem),
  });
}

function toItem(item: ParsedItem): object {
  return {
    id: item.id,
    url: item.link,
    title: toPlain(item.title, htmlToLine),
    summary: toPlain(item.summary, htmlToText),
    [item.content?.type === 'html' ? 'content_html' : 'content_text']: item.content?.value,
    image: item.image,
    date_published: toTime(item.publishedAt),
    date_modified: toTime(item.updatedAt),
    authors: item.authors.map(toAuthor),
    tags: item.categories,
    language: item.language,
    attachments: item.enclosures.map(({ url, type, length }) => ({ url, mime_type: type, size_in_bytes: length })),
  };
}

export const toPlain = (text: MarkedText | undefined, fromHtml: (html: string) => string): string | undefined =>
  text?.type === 'html' ? fromHtml(text.value) : text?.value;

const toTime = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

const toAuthor = ({ name, email, url }: Person): object => ({ name, url: url ?? (email && `mailto:${email}`) });
