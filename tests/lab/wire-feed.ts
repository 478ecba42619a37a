import { damageWords } from '../../components/source/failure-words.ts';
import type { Enclosure, MarkedText, Media, ParsedFeed, ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import { resolveHtml } from './resolve-html.ts';

/**
 * A parsed feed in the words of feeds, for scripts and other readers: times in ISO 8601, texts as strings that keep their
 * HTML. What the feed does not say is absent; lists are always there.
 */
export function toWireFeed(parsed: ParsedFeed, { resolves }: { resolves: boolean }) {
  const toString = (text: MarkedText | undefined) =>
    text?.type === 'html' && resolves ? resolveHtml(text.value, text.baseUrl) : text?.value;
  const { format, damage, items } = parsed;
  return {
    format,
    feed: {
      title: toString(parsed.title),
      link: parsed.link,
      description: toString(parsed.description),
      id: parsed.id,
      language: parsed.language,
      updated: toIso(parsed.updatedAt),
      published: toIso(parsed.publishedAt),
      authors: parsed.authors,
      image: parsed.image,
      icon: parsed.icon,
      categories: parsed.categories,
      ttl: parsed.pace.ttlMinutes,
    },
    items: items.map((item) => toWireItem(item, toString)),
    ...(damage && { damage: { ...damage, message: damageWords(damage) } }),
  };
}

function toWireItem(item: ParsedItem, toString: (text: MarkedText | undefined) => string | undefined) {
  return {
    id: item.id,
    title: toString(item.title),
    link: item.link,
    summary: toString(item.summary),
    content: toString(item.content),
    published: toIso(item.publishedAt),
    updated: toIso(item.updatedAt),
    authors: item.authors,
    categories: item.categories,
    enclosures: item.enclosures.map(toWireFile),
    comments: item.comments,
    image: item.image,
    thumbnails: item.thumbnails,
    media: item.media.map(toWireFile),
    credits: item.credits,
    source: item.source,
  };
}

const toWireFile = ({ url, type, length, ...more }: Enclosure | Media) => ({ url, type, length, ...more });

const toIso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();
