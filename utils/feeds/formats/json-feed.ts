import { resolveUrl } from '../../text/clean-url.ts';
import { parseDate } from '../../text/parse-date.ts';
import type { Enclosure, ParsedFeed, ParsedItem, Person } from '../parsed-feed.ts';
import { markText } from '../read-text.ts';
import { withoutAbsent } from '../without-absent.ts';

type JsonObject = { readonly [key: string]: unknown };

/** As in feeds of XML. */
const mostItems = 5_000;
const largestItem = 1 << 20;

/** JSON Feed 1.0 and 1.1: what is not as the standard says is left out, item by item. Other JSON gives nothing. */
export function readJsonFeed(document: unknown, address: string): ParsedFeed | undefined {
  if (!isObject(document) || !Array.isArray(document['items'])) return undefined;
  const link = toAddress(document['home_page_url'], address);
  const base = link ?? address;
  const objects = document['items'].filter(isObject);
  const language = toText(document['language']);
  return withoutAbsent({
    format: 'json-feed' as const,
    title: markText('text', toText(document['title']) ?? ''),
    description: markText('text', toText(document['description']) ?? ''),
    link,
    selfLink: toAddress(document['feed_url'], address),
    id: undefined,
    language,
    authors: toPersons(document, base),
    image: toAddress(document['icon'], base),
    icon: toAddress(document['favicon'], base),
    categories: [],
    pace: {},
    items: objects.slice(0, mostItems).map((item) => readItem(item, base, language)),
    damage: objects.length > mostItems ? ({ kind: 'too-many-items', kept: mostItems } as const) : undefined,
  });
}

function readItem(item: JsonObject, feedBase: string, language: string | undefined): ParsedItem {
  const link = toAddress(item['url'], feedBase) ?? toAddress(item['external_url'], feedBase);
  const base = link ?? feedBase;
  const [html, text] = [toBody(item['content_html']), toBody(item['content_text'])];
  const own = toText(item['language']);
  return withoutAbsent({
    id: toText(item['id']),
    title: markText('text', toText(item['title']) ?? ''),
    link,
    summary: markText('text', toText(item['summary']) ?? ''),
    content: html === undefined ? markText('text', text ?? '') : markText('html', html, base),
    publishedAt: parseDate(toText(item['date_published']) ?? ''),
    updatedAt: parseDate(toText(item['date_modified']) ?? ''),
    authors: toPersons(item, base),
    categories: [...new Set(toList(item['tags']).flatMap((tag) => toText(tag) ?? []))],
    enclosures: toList(item['attachments'])
      .filter(isObject)
      .flatMap((attachment) => toEnclosure(attachment, base)),
    image: toAddress(item['image'], base) ?? toAddress(item['banner_image'], base),
    thumbnails: [],
    media: [],
    credits: [],
    language: own === language ? undefined : own,
  });
}

/** Version 1.1's list, or 1.0's one author. */
function toPersons(owner: JsonObject, base: string): Person[] {
  const listed = toList(owner['authors']).filter(isObject);
  const authors = listed.length > 0 ? listed : [owner['author']].filter(isObject);
  return authors.flatMap((author) => {
    const name = toText(author['name']);
    const address = toText(author['url']);
    const email = address !== undefined && /^mailto:/i.test(address) ? address.slice(7) : undefined;
    const person = withoutAbsent({ name, email, url: toAddress(address, base) });
    return Object.keys(person).length > 0 ? [person] : [];
  });
}

function toEnclosure(attachment: JsonObject, base: string): Enclosure[] {
  const url = toAddress(attachment['url'], base);
  const size = attachment['size_in_bytes'];
  const length = typeof size === 'number' && size > 0 ? size : undefined;
  return url === undefined ? [] : [withoutAbsent({ url, type: toText(attachment['mime_type']), length })];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Ids are often numbers, against the standard. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function toBody(value: unknown): string | undefined {
  const text = toText(value);
  return text !== undefined && text.length > largestItem ? undefined : text;
}

function toAddress(value: unknown, base: string): string | undefined {
  return typeof value === 'string' ? resolveUrl(value, base) : undefined;
}
