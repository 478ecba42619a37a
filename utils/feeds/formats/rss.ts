import type { Enclosure, ParsedFeed, ParsedItem } from '../parsed-feed.ts';
import { readAtomLinks, readLength, type AtomLinks } from '../read-atom-links.ts';
import { readCategories } from '../read-categories.ts';
import { readMedia } from '../read-media.ts';
import { readPace } from '../read-pace.ts';
import { collectPersons } from '../read-person.ts';
import { firstText, readHeadline } from '../read-text.ts';
import { readTime } from '../read-time.ts';
import type { XmlFeed } from '../read-xml.ts';
import { linkOf, resolveLink, unproxied } from '../resolve-link.ts';
import { withoutAbsent } from '../without-absent.ts';
import {
  attributeOf,
  childOf,
  childrenByName,
  childrenOf,
  childText,
  textOf,
  type XmlElement,
} from '../xml-element.ts';

const publishedNames = [
  'pubdate',
  'atom:published',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'dcterms:date',
  'published',
];
const updatedNames = ['atom:updated', 'dcterms:modified', 'updated', 'lastbuilddate'];

/** RSS 0.91, 0.92 and 2.0, with what feeds borrow from Atom, Dublin Core, Media RSS and podcasts. */
export function readRss(feed: XmlFeed, address: string): ParsedFeed {
  const channel = feed.rootName === 'channel' ? feed.root : (childOf(feed.root, 'channel') ?? feed.root);
  return { ...readChannel(channel, feed, address), format: 'rss' };
}

/** Shared with RDF, where images and items stand beside their channel. */
export function readChannel(channel: XmlElement, feed: XmlFeed, address: string): Omit<ParsedFeed, 'format'> {
  const base = channel.base ?? address;
  const links = readAtomLinks(atomLinksOf(channel), base);
  const link = plainLink(channel, base) ?? links.alternate ?? resolveLink(attributeOf(channel, 'href'), base);
  const itemBase = link ?? base;
  const language = childText(channel, 'language', 'dc:language') ?? channel.language;
  return withoutAbsent({
    title: firstText(
      childrenByName(channel, 'title', 'atom:title', 'dc:title', 'itunes:title'),
      itemBase,
      readHeadline,
    ),
    description: firstText(
      childrenByName(
        channel,
        'description',
        'atom:subtitle',
        'itunes:summary',
        'dc:description',
        'itunes:subtitle',
        'tagline',
        'abstract',
      ),
      itemBase,
    ),
    link,
    selfLink: links.self,
    id: attributeOf(channel, 'rdf:about') ?? childText(channel, 'atom:id', 'guid', 'id'),
    language,
    updatedAt: readTime(channel, 'lastbuilddate', 'atom:updated', 'dcterms:modified', 'updated'),
    publishedAt: readTime(channel, 'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published'),
    authors: channelAuthors(channel, base),
    image: channelImage(channel, feed.root, base),
    icon: linkOf(childOf(channel, 'webfeeds:icon', 'atom:icon', 'icon'), base, 'href', 'url'),
    categories: readCategories(channel),
    pace: readPace(channel),
    items: feed.items.map((item) => readItem(item, language, itemBase)),
  });
}

function readItem(item: XmlElement, language: string | undefined, channelBase: string): ParsedItem {
  const base = item.base ?? channelBase;
  const links = readAtomLinks(atomLinksOf(item), base);
  const link = unproxied(itemLink(item, links, base), item, base);
  const inner = item.base ?? link ?? channelBase;
  const media = readMedia(item, base);
  const own = attributeOf(item, 'xml:lang') ?? childText(item, 'dc:language', 'language');
  return withoutAbsent({
    id: childText(item, 'guid', 'atom:id', 'id', 'dc:identifier') ?? attributeOf(item, 'rdf:about'),
    title: firstText(
      [...childrenByName(item, 'title', 'atom:title', 'dc:title', 'itunes:title'), media.title],
      inner,
      readHeadline,
    ),
    link,
    ...readBodies(item, media.description, inner),
    publishedAt: readTime(item, ...publishedNames),
    updatedAt: readTime(item, ...updatedNames),
    authors: itemAuthors(item, base),
    categories: readCategories(item),
    enclosures: onceEach([...readEnclosures(item, base), ...links.enclosures]),
    comments: linkOf(childOf(item, 'comments'), base) ?? links.replies,
    image: itemImage(item, base),
    thumbnails: media.thumbnails,
    media: media.media,
    credits: media.credits,
    source: readSource(item, base),
    language: own === language ? undefined : own,
  });
}

/** What is borrowed from Atom: elements of its namespace, and others that have only an attribute href. */
const atomLinksOf = (parent: XmlElement): XmlElement[] =>
  childrenOf(parent, 'atom:link', 'link').filter(
    (link) => link.name === 'atom:link' || (textOf(link) === undefined && attributeOf(link, 'href') !== undefined),
  );

function plainLink(parent: XmlElement, base: string): string | undefined {
  for (const element of childrenOf(parent, 'link')) {
    const link = linkOf(element, base, 'rdf:resource', 'resource');
    if (link !== undefined) return link;
  }
  return undefined;
}

function itemLink(item: XmlElement, links: AtomLinks, base: string): string | undefined {
  return (
    plainLink(item, base) ??
    links.alternate ??
    permalinkOf(item, base) ??
    resolveLink(attributeOf(item, 'rdf:about'), base) ??
    resolveLink(attributeOf(item, 'href'), base)
  );
}

/** A guid is an address unless it says that it is none (RSS 2.0); one that looks like none is none either. */
function permalinkOf(item: XmlElement, base: string): string | undefined {
  const [guid] = childrenOf(item, 'guid');
  const text = textOf(guid);
  if (text === undefined || attributeOf(guid, 'ispermalink')?.toLowerCase() === 'false') return undefined;
  return /^(?:https?:)?\/\//i.test(text) || attributeOf(guid, 'ispermalink') ? resolveLink(text, base) : undefined;
}

/** Two texts make a summary and a content; the only one is the summary, which may well hold the whole story. */
function readBodies(item: XmlElement, mediaDescription: XmlElement | undefined, base: string) {
  const content = firstText(
    childrenByName(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'atom:content', 'content', 'body', 'fullitem'),
    base,
  );
  const summaries = [
    ...childrenByName(
      item,
      'description',
      'atom:summary',
      'itunes:summary',
      'summary',
      'dc:description',
      'dcterms:abstract',
    ),
    ...childrenByName(item, 'itunes:subtitle', 'abstract'),
    content === undefined ? mediaDescription : undefined,
  ];
  return { summary: firstText(summaries, base), content };
}

function itemAuthors(item: XmlElement, base: string) {
  return collectPersons(childrenOf(item, 'author', 'dc:creator', 'atom:author', 'itunes:author', 'dc:author'), base);
}

function channelAuthors(channel: XmlElement, base: string) {
  const named = childrenOf(
    channel,
    'author',
    'managingeditor',
    'dc:creator',
    'atom:author',
    'itunes:author',
    'dc:author',
  );
  return collectPersons(named.length > 0 ? named : childrenOf(channel, 'itunes:owner', 'webmaster'), base);
}

/** The same file may be named twice, once for each reader that wants it so. */
const onceEach = (enclosures: readonly Enclosure[]): readonly Enclosure[] =>
  [...new Map(enclosures.toReversed().map((enclosure) => [enclosure.url, enclosure])).values()].toReversed();

function readEnclosures(item: XmlElement, base: string) {
  return childrenOf(item, 'enclosure').flatMap((element) => {
    const url = resolveLink(
      attributeOf(element, 'url') ?? attributeOf(element, 'href') ?? textOf(element),
      element.base ?? base,
    );
    const type = attributeOf(element, 'type')?.toLowerCase();
    return url === undefined ? [] : [{ url, ...(type && { type }), ...readLength(attributeOf(element, 'length')) }];
  });
}

function readSource(item: XmlElement, base: string) {
  const element = childOf(item, 'source', 'atom:source', 'dc:source');
  if (element === undefined) return undefined;
  const text = childText(element, 'title', 'atom:title') ?? textOf(element);
  const url =
    resolveLink(attributeOf(element, 'url'), base) ??
    readAtomLinks(childrenOf(element, 'link', 'atom:link'), base).alternate ??
    (text !== undefined && /^https?:/i.test(text) ? resolveLink(text, base) : undefined);
  const title = text === url ? undefined : text;
  return title === undefined && url === undefined ? undefined : withoutAbsent({ title, url });
}

function itemImage(item: XmlElement, base: string): string | undefined {
  return (
    linkOf(childOf(item, 'itunes:image', 'googleplay:image'), base, 'href', 'url') ??
    imageUrl(childOf(item, 'image'), base) ??
    linkOf(childOf(item, 'thumbnail', 'webfeeds:cover'), base, 'url', 'href', 'image')
  );
}

/** The image of an RDF feed stands beside its channel, which only refers to it. */
function channelImage(channel: XmlElement, root: XmlElement, base: string): string | undefined {
  return (
    imageUrl(childOf(channel, 'image'), base) ??
    imageUrl(childOf(root, 'image'), base) ??
    linkOf(childOf(channel, 'itunes:image', 'googleplay:image', 'atom:logo'), base, 'href', 'url') ??
    linkOf(childOf(channel, 'media:thumbnail', 'webfeeds:cover'), base, 'url', 'image')
  );
}

function imageUrl(image: XmlElement | undefined, base: string): string | undefined {
  if (image === undefined) return undefined;
  return (
    linkOf(childOf(image, 'url'), base) ??
    (childrenOf(image, 'title', 'link').length === 0 ? linkOf(image, base, 'href', 'url', 'rdf:resource') : undefined)
  );
}
