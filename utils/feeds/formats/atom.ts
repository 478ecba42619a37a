import { mostItems } from '../feed-limits.ts';
import type { ParsedFeed, ParsedItem } from '../parsed-feed.ts';
import { readAtomLinks } from '../read-atom-links.ts';
import { readCategories } from '../read-categories.ts';
import { readMedia } from '../read-media.ts';
import { readPace } from '../read-pace.ts';
import { collectPersons } from '../read-person.ts';
import { firstText, readAtomText } from '../read-text.ts';
import { readTime } from '../read-time.ts';
import type { XmlFeed } from '../read-xml.ts';
import { linkOf, resolveLink, unproxied } from '../resolve-link.ts';
import { withoutAbsent } from '../without-absent.ts';
import { attributeOf, childOf, childrenOf, childText, textOf, type XmlElement } from '../xml-element.ts';

/** Atom 0.3 and 1.0, and the document that is a single entry. */
export function readAtom(feed: XmlFeed, address: string): ParsedFeed {
  const { root } = feed;
  if (feed.rootName === 'entry') return readEntryDocument(feed, address);
  const base = root.base ?? address;
  const links = readAtomLinks(childrenOf(root, 'link'), base);
  const inner = root.base ?? links.alternate ?? address;
  const language = root.language ?? childText(root, 'dc:language', 'language');
  return withoutAbsent({
    format: 'atom' as const,
    title: firstText(childrenOf(root, 'title', 'dc:title'), inner, readAtomText),
    description: firstText(
      childrenOf(root, 'subtitle', 'tagline', 'description', 'info', 'itunes:summary'),
      inner,
      readAtomText,
    ),
    link: links.alternate,
    selfLink: links.self,
    id: childText(root, 'id'),
    language,
    updatedAt: readTime(root, 'updated', 'modified', 'dcterms:modified', 'dc:date'),
    publishedAt: readTime(root, 'published', 'issued', 'created', 'dcterms:issued'),
    authors: collectPersons(childrenOf(root, 'author', 'dc:creator', 'itunes:author'), base),
    image: linkOf(childOf(root, 'logo', 'itunes:image', 'media:thumbnail'), base, 'href', 'url'),
    icon: linkOf(childOf(root, 'icon', 'webfeeds:icon'), base, 'href'),
    categories: readCategories(root),
    pace: readPace(root),
    items: feed.items.map((entry) => readEntry(entry, language, { base, inner })),
  });
}

/** Where more entries follow, it is a feed whose own element was lost. */
function readEntryDocument(feed: XmlFeed, address: string): ParsedFeed {
  const isWhole = feed.items.length > 0 || feed.damage?.kind !== 'cut-off';
  const [entry, ...more] = [feed.root, ...feed.items]
    .slice(0, mostItems)
    .map((element) => readEntry(element, undefined, { base: address, inner: address }));
  const { title, link, authors = [] } = more.length === 0 && entry !== undefined ? entry : {};
  return withoutAbsent({
    format: 'atom' as const,
    title,
    link,
    authors,
    categories: [],
    pace: {},
    items: isWhole && entry !== undefined ? [entry, ...more] : [],
  });
}

/** Without xml:base, addresses of links count from the feed (RFC 4287 section 2), and those in bodies from their story. */
function readEntry(
  entry: XmlElement,
  language: string | undefined,
  above: { base: string; inner: string },
): ParsedItem {
  const base = entry.base ?? above.base;
  const links = readAtomLinks(childrenOf(entry, 'link'), base);
  const content = childOf(entry, 'content');
  const link =
    unproxied(links.alternate, entry, base) ??
    permalinkOf(entry, base) ??
    resolveLink(attributeOf(content, 'src'), content?.base ?? base);
  const inner = entry.base ?? link ?? above.inner;
  const media = readMedia(entry, base);
  const contentText = firstText(
    [...childrenOf(entry, 'content'), ...childrenOf(entry, 'content:encoded')],
    inner,
    readAtomText,
  );
  const summaries = [
    ...childrenOf(entry, 'summary', 'description', 'itunes:summary'),
    contentText ? undefined : media.description,
  ];
  const own = attributeOf(entry, 'xml:lang') ?? childText(entry, 'dc:language') ?? attributeOf(content, 'xml:lang');
  return withoutAbsent({
    id: childText(entry, 'id', 'guid'),
    title: firstText([...childrenOf(entry, 'title', 'dc:title'), media.title], inner, readAtomText),
    link,
    summary: firstText(summaries, inner, readAtomText),
    content: contentText,
    publishedAt: readTime(entry, 'published', 'issued', 'created', 'pubdate', 'dcterms:issued', 'dc:date'),
    updatedAt: readTime(entry, 'updated', 'modified', 'dcterms:modified'),
    authors: entryAuthors(entry, base),
    categories: readCategories(entry),
    enclosures: links.enclosures,
    comments: links.replies ?? linkOf(childOf(entry, 'comments'), base),
    image: linkOf(childOf(entry, 'itunes:image', 'logo'), base, 'href', 'url'),
    thumbnails: media.thumbnails,
    media: media.media,
    credits: media.credits,
    source: readSource(entry, base),
    language: own === language ? undefined : own,
  });
}

/** An entry without an author of its own has its source's (RFC 4287 section 4.2.1). */
function entryAuthors(entry: XmlElement, base: string) {
  const own = childrenOf(entry, 'author', 'dc:creator', 'itunes:author');
  return collectPersons(own.length > 0 ? own : childrenOf(childOf(entry, 'source'), 'author'), base);
}

/** Some put RSS's guid into Atom. An id of Atom names the entry and leads nowhere (RFC 4287 section 4.2.6). */
function permalinkOf(entry: XmlElement, base: string): string | undefined {
  const id = childText(entry, 'guid');
  return id !== undefined && /^https?:\/\//i.test(id) ? resolveLink(id, base) : undefined;
}

function readSource(entry: XmlElement, base: string) {
  const element = childOf(entry, 'source');
  if (element === undefined) return undefined;
  const title = childText(element, 'title') ?? textOf(childOf(element, 'title'));
  const links = readAtomLinks(childrenOf(element, 'link'), element.base ?? base);
  const url = links.alternate ?? links.self;
  return title === undefined && url === undefined ? undefined : withoutAbsent({ title, url });
}
