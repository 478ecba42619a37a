import type { Enclosure, MarkedText, Media, ParsedFeed, ParsedItem, Person } from '../../utils/feeds/parsed-feed.ts';

const spaces = {
  '': 'http://www.w3.org/2005/Atom',
  media: 'http://search.yahoo.com/mrss/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  dcterms: 'http://purl.org/dc/terms/',
};

/**
 * A feed as Atom 1.0 with Media RSS, iTunes and Dublin Core beside it, and the elements by which RSS tells its pace. It
 * says all that a ParsedFeed holds, but for the format it came in and for damage: what is written is whole.
 */
export function writeAtom(feed: ParsedFeed): string {
  const declarations = Object.entries(spaces).map(([prefix, address]) => [
    prefix === '' ? 'xmlns' : `xmlns:${prefix}`,
    address,
  ]);
  const attributes = { ...Object.fromEntries(declarations), 'xml:lang': feed.language };
  const parts = [
    element('id', {}, escape(feed.id)),
    writeText('title', feed.title),
    writeText('subtitle', feed.description),
    element('updated', {}, writeTime(feed.updatedAt)),
    element('dcterms:issued', {}, writeTime(feed.publishedAt)),
    writeLink('alternate', feed.link),
    writeLink('self', feed.selfLink),
    ...feed.authors.map(writePerson),
    element('logo', {}, escape(feed.image)),
    element('icon', {}, escape(feed.icon)),
    ...feed.categories.map((term) => element('category', { term })),
    element('ttl', { xmlns: '' }, feed.pace.ttlMinutes),
    writePace('skipHours', 'hour', feed.pace.skipHours),
    writePace(
      'skipDays',
      'day',
      feed.pace.skipDays?.map((day) => weekdays[day] ?? ''),
    ),
    ...feed.items.map(writeEntry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, parts.join('\n'))}\n`;
}

function writeEntry(item: ParsedItem): string {
  const parts = [
    element('id', {}, escape(item.id)),
    writeText('title', item.title),
    writeLink('alternate', item.link),
    writeText('summary', item.summary),
    writeText('content', item.content),
    element('published', {}, writeTime(item.publishedAt)),
    element('updated', {}, writeTime(item.updatedAt)),
    ...item.authors.map(writePerson),
    ...item.categories.map((term) => element('category', { term })),
    ...item.enclosures.map(writeEnclosure),
    writeLink('replies', item.comments),
    element('itunes:image', { href: item.image }),
    ...item.thumbnails.map((url) => element('media:thumbnail', { url })),
    // In a group of their own they name no one for the media beside it.
    element('media:group', {}, item.credits.map((name) => element('media:credit', {}, writeLine(name))).join('')),
    ...item.media.map(writeMedium),
    item.source &&
      element('source', {}, element('title', {}, escape(item.source.title)) + writeLink('alternate', item.source.url)),
  ];
  return element('entry', { 'xml:lang': item.language }, parts.join('\n'));
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const writeText = (name: string, text: MarkedText | undefined): string =>
  text === undefined ? '' : element(name, { type: text.type, 'xml:base': text.baseUrl }, escape(text.value));

const writeTime = (time: number | undefined): string => (time === undefined ? '' : new Date(time).toISOString());

function writeLink(rel: string, href: string | undefined): string {
  return href === undefined ? '' : element('link', { rel, href, ...(rel === 'alternate' && { type: 'text/html' }) });
}

const writeEnclosure = ({ url, type, length }: Enclosure): string =>
  element('link', { rel: 'enclosure', href: url, type, length });

const writePerson = ({ name, email, url }: Person): string =>
  element(
    'author',
    {},
    element('name', {}, writeLine(name)) + element('email', {}, escape(email)) + element('uri', {}, escape(url)),
  );

function writeMedium({
  url,
  type,
  length,
  medium,
  width,
  height,
  title,
  description,
  credit,
  isDefault,
}: Media): string {
  const words =
    element('media:title', {}, writeLine(title)) +
    element('media:description', {}, writeLine(description)) +
    element('media:credit', {}, writeLine(credit));
  return element('media:content', { url, type, fileSize: length, medium, width, height, isDefault }, words);
}

function writePace(name: string, inner: string, values: readonly (number | string)[] = []): string {
  return element(name, { xmlns: '' }, values.map((value) => element(inner, {}, value)).join(''));
}

/** Names, captions and credits are read as HTML, because publishers write it there. */
const writeLine = (text: string | undefined): string => escape(escape(text));

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content: string | number = '',
): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined);
  if (content === '' && said.every(([attribute]) => attribute === 'xmlns')) return '';
  const written = said.map(
    ([attribute, value]) => ` ${attribute}="${escape(String(value)).replaceAll('"', '&quot;')}"`,
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** References for all that would not come out of an XML document as it went in. */
const escape = (text = ''): string =>
  text.replace(/[&<>\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, (character) => `&#${character.charCodeAt(0)};`);
