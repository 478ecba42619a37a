import { resolveUrl } from '../text/clean-url.ts';
import { attributeReader } from '../text/read-attribute.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { scanHtml, type HtmlListener } from '../text/scan-html.ts';
import type { ScannedTag } from '../text/scan-tag.ts';
import { siteFeeds } from './site-feeds.ts';

export interface FoundFeed {
  readonly address: string;
  readonly title?: string;
}

/** Every type that pages are seen to give their feeds. Plain XML and JSON count only if the address says "feed". */
const feedTypes = /^(?:application|text)\/(?:x[.-]?)?(?:rss|atom|rdf|feed|rss\+atom)[+ ]?(?:xml|json)?$/;
const plainTypes = /^(?:application|text)\/(?:x-)?(?:xml|json)$/;
/** An address that plainly names a feed. */
const feedAddress =
  /(?:^|[/.?&=_-])(?:rss|rss2|atom|feed|feeds|rdf|jsonfeed)(?:[/.?&=_-]?(?:xml|rss|rdf|atom|json|php|aspx?|jsp|cgi|full|all|index))?(?:[/?#&]|$)|\.(?:rss|rdf|atom)(?:[?#]|$)|[?&](?:format|type|alt|output|feed)=(?:rss2?|atom|feed)(?:&|#|$)|\/\/feeds\./i;
/** Addresses that send a known feed to someone else's reader. */
const otherReaders =
  /(?:feedly|inoreader|newsblur|theoldreader|bloglines|netvibes|newsgator|subtome|my\.yahoo|add\.my|facebook|twitter|reddit)\.com\/|(?:validator\.w3\.org|feedvalidator\.org|wikipedia\.org\/wiki)\/|^mailto:/i;
/** How readers and players of podcasts are called from a page: a feed's address, with or without its own scheme. */
const feedScheme = /^(?:feed|rss|itpc|pcast|podcast):(?:\/\/)?(?=https?:|[^\s/.]+\.)/i;
/** Where a feed lies that is named by its link's words or title alone. */
const plainAddress = /\.(?:xml|json)(?:[?#]|$)/i;
const aboutFeeds = /\b(?:rss|atom|feed)\b/i;
/** What follows these is a name, of which "rss" is one. */
const topicName = /\/(?:r|t|tag|tagged)\/[\w-]+(?=[/?#]|$)/;
/** Not "Comment is free", which is a column. */
const aboutComments =
  /\b(?:comments|kommentare|commentaires|comentarios|reacties)\b|\bcomment (?:feed|rss)\b|\bkommentar-?feed\b/i;

const longestTitle = 300;
const longestAddress = 2_000;
const mostFeeds = 100;

/**
 * The feeds of a page, the best first: those of its link elements and those that its site is known to have for it, or
 * else anchors whose address plainly is that of a feed. Feeds of comments come last. Nothing is guessed, nothing fetched.
 */
export function discoverFeeds(html: string, pageAddress: string): readonly FoundFeed[] {
  const reader = new LinkReader(html);
  scanHtml(html, reader);
  const base = resolveUrl(reader.base ?? '', pageAddress) ?? pageAddress;
  const linked = toFeeds([...reader.links, ...siteFeeds(pageAddress, html)], base);
  return commentsLast(linked.length > 0 ? linked : toFeeds(reader.anchors, base));
}

/**
 * The feeds that a site is known to have for the page at this address, before anything is asked of the site. None for
 * the address of a feed itself, or for one that may be.
 */
export function discoverByAddress(address: string): readonly FoundFeed[] {
  const mayBeFeed = plainAddress.test(address) || feedAddress.test(address.replace(topicName, '/'));
  return mayBeFeed ? [] : commentsLast(toFeeds(siteFeeds(address), address));
}

function commentsLast(feeds: readonly FoundFeed[]): readonly FoundFeed[] {
  const isOfComments = ({ address, title = '' }: FoundFeed) =>
    aboutComments.test(title) || /\/comments?[/.]/i.test(address);
  return [...feeds.filter((feed) => !isOfComments(feed)), ...feeds.filter(isOfComments)].slice(0, mostFeeds);
}

interface FoundLink {
  readonly href: string;
  readonly title: string;
}

/** The first mention of an address gives its place; http and https, and a slash at the end, make no difference. */
function toFeeds(links: readonly FoundLink[], base: string): FoundFeed[] {
  const feeds = new Map<string, FoundFeed>();
  for (const link of links) {
    const address = resolveUrl(withoutFeedScheme(link.href), base);
    if (address === undefined) continue;
    const key = address
      .replace(/^https?:/i, '')
      .replace(/#.*$/s, '')
      .replace(/\/$/, '');
    const title = htmlToLine(link.title.slice(0, longestTitle));
    if (!feeds.has(key)) feeds.set(key, title === '' ? { address } : { address, title });
  }
  return [...feeds.values()];
}

const withoutFeedScheme = (href: string): string =>
  href.replace(feedScheme, (scheme) => (/^https?:/i.test(href.slice(scheme.length)) ? '' : 'https://'));

class LinkReader implements HtmlListener {
  readonly links: FoundLink[] = [];
  readonly anchors: FoundLink[] = [];
  base: string | undefined;
  readonly #html: string;
  #anchor: (FoundLink & { readonly isTyped: boolean; readonly textStart: number }) | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  onOpenTag(name: string, tag: ScannedTag): void {
    if (name !== 'link' && name !== 'a' && name !== 'base') return;
    const attributeOf = attributeReader(tag.attributes);
    const read = (name: string) => attributeOf(name) ?? '';
    const href = read('href');
    if (href === '') return;
    if (name === 'base') this.base ??= href;
    else if (name === 'a') {
      this.#anchor = { href, title: read('title'), isTyped: feedTypes.test(typeOf(read)), textStart: tag.end };
    } else if (this.links.length < mostFeeds * 2 && isFeedLink(href, read)) {
      this.links.push({ href, title: read('title') });
    }
  }

  onCloseTag(name: string, start: number): void {
    const anchor = this.#anchor;
    if (anchor === undefined || name !== 'a') return;
    this.#anchor = undefined;
    const { href, title, isTyped, textStart } = anchor;
    const text = this.#html.slice(textStart, Math.min(start, textStart + longestTitle));
    const isFeed = isTyped || namesFeed(href, title + text);
    if (!isFeed || otherReaders.test(href) || this.anchors.length >= mostFeeds) return;
    this.anchors.push({ href, title: title || text });
  }

  onText(): void {}
}

const typeOf = (read: (attribute: string) => string): string => read('type').toLowerCase().replace(/;.*$/s, '').trim();

function isFeedLink(href: string, read: (attribute: string) => string): boolean {
  const relations = read('rel').toLowerCase().split(/\s+/);
  const type = typeOf(read);
  if (relations.includes('feed')) return !type.includes('html');
  if (!relations.includes('alternate') && !relations.includes('alternative')) return false;
  if (feedTypes.test(type)) return true;
  // Where a language is named, the other page is this one in that language.
  const isPlain = (plainTypes.test(type) || type === '') && read('hreflang') === '';
  return isPlain && namesFeed(href, read('title'));
}

const namesFeed = (href: string, words: string): boolean =>
  feedAddress.test(href.slice(0, longestAddress)) ||
  feedScheme.test(href) ||
  (plainAddress.test(href) && aboutFeeds.test(words));
