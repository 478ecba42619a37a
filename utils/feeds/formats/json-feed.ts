import { foldWhitespace } from '../../text/fold-whitespace.ts';
import { parseDate } from '../../text/parse-date.ts';
import { mostItems } from '../feed-limits.ts';
import { JsonTexts } from '../json-texts.ts';
import { mergePersons } from '../merge-persons.ts';
import type { Enclosure, ParsedFeed, ParsedItem, Person } from '../parsed-feed.ts';
import { markText } from '../read-text.ts';
import { resolveLink } from '../resolve-link.ts';
import { withoutAbsent } from '../without-absent.ts';

type JsonObject = { readonly [key: string]: unknown };

/** JSON Feed 1.0 and 1.1: what is not as the standard says is left out, item by item. Other JSON gives nothing. */
export function readJsonFeed(document: unknown, address: string): ParsedFeed | undefined {
  if (!isObject(document) || !Array.isArray(document['items'])) return undefined;
  const objects = document['items'].filter(isObject);
  if (!isJsonFeed(document, objects)) return undefined;
  const texts = new JsonTexts();
  const link = toAddress(document['home_page_url'], address, texts);
  const base = link ?? address;
  const language = texts.read(document['language']);
  return withoutAbsent({
    format: 'json-feed' as const,
    title: markText('text', texts.read(document['title']) ?? ''),
    description: markText('text', texts.read(document['description']) ?? ''),
    link,
    selfLink: toAddress(document['feed_url'], address, texts),
    id: undefined,
    language,
    authors: toPersons(document, base, texts),
    image: toAddress(document['icon'], base, texts),
    icon: toAddress(document['favicon'], base, texts),
    categories: [],
    pace: {},
    items: objects.slice(0, mostItems).map((item) => readItem(item, base, language)),
    damage: objects.length > mostItems ? ({ kind: 'too-many-items', kept: mostItems } as const) : undefined,
  });
}

const namesOfFeed = ['home_page_url', 'feed_url'];
const namesOfItem = ['content_html', 'content_text', 'external_url', 'date_published', 'date_modified'];

/** Many answers of JSON are lists of "items". Without the version that the standard wants, a name has to be its own. */
const isJsonFeed = (document: JsonObject, items: readonly JsonObject[]): boolean =>
  /jsonfeed\.org/i.test(String(document['version'])) ||
  namesOfFeed.some((name) => name in document) ||
  items.some((item) => namesOfItem.some((name) => name in item));

function readItem(item: JsonObject, feedBase: string, language: string | undefined): ParsedItem {
  const texts = new JsonTexts();
  const link = toAddress(item['url'], feedBase, texts) ?? toAddress(item['external_url'], feedBase, texts);
  const base = link ?? feedBase;
  const own = texts.read(item['language']);
  return withoutAbsent({
    id: texts.read(item['id']),
    title: markText('text', texts.read(item['title']) ?? ''),
    link,
    summary: markText('text', texts.read(item['summary']) ?? ''),
    content:
      markText('html', texts.read(item['content_html']) ?? '', base) ??
      markText('text', texts.read(item['content_text']) ?? ''),
    publishedAt: parseDate(texts.read(item['date_published']) ?? ''),
    updatedAt: parseDate(texts.read(item['date_modified']) ?? ''),
    authors: toPersons(item, base, texts),
    categories: toCategories(item['tags'], texts),
    enclosures: toList(item['attachments'])
      .filter(isObject)
      .flatMap((attachment) => toEnclosure(attachment, base, texts)),
    image: toAddress(item['image'], base, texts) ?? toAddress(item['banner_image'], base, texts),
    thumbnails: [],
    media: [],
    credits: [],
    language: own === language ? undefined : own,
  });
}

/** Version 1.1's list, or 1.0's one author. */
function toPersons(owner: JsonObject, base: string, texts: JsonTexts): Person[] {
  const listed = toList(owner['authors']);
  const authors = listed.length > 0 ? listed : toList(owner['author']);
  const persons = authors.flatMap((person) => {
    const author = isObject(person) ? person : { name: person };
    const address = texts.read(author['url']);
    const email =
      address !== undefined && /^mailto:/i.test(address)
        ? address.replace(/^(?:mailto:\s*)+/i, '') || undefined
        : undefined;
    const known = withoutAbsent({ name: texts.read(author['name']), email, url: resolveLink(address, base) });
    return Object.keys(known).length > 0 ? [known] : [];
  });
  return mergePersons(persons);
}

function toCategories(tags: unknown, texts: JsonTexts): string[] {
  const categories = toList(tags).map((tag) => foldWhitespace(texts.read(tag) ?? ''));
  return [...new Set(categories.filter((category) => category !== ''))];
}

function toEnclosure(attachment: JsonObject, base: string, texts: JsonTexts): Enclosure[] {
  const url = toAddress(attachment['url'], base, texts);
  const size = attachment['size_in_bytes'];
  const length = Number.isSafeInteger(size) && Number(size) > 0 ? Number(size) : undefined;
  return url === undefined
    ? []
    : [withoutAbsent({ url, type: texts.read(attachment['mime_type'])?.toLowerCase(), length })];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One that stands where a list should is a list of one. */
const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function toAddress(value: unknown, base: string, texts: JsonTexts): string | undefined {
  return typeof value === 'string' ? resolveLink(texts.read(value), base) : undefined;
}
