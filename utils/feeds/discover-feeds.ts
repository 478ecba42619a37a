import { resolveUrl } from '../text/clean-url.ts';
import { decodeReferences } from '../text/decode-references.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { scanHtml, type HtmlListener } from '../text/scan-html.ts';
import type { ScannedTag } from '../text/scan-tag.ts';

export interface FoundFeed {
  readonly address: string;
  readonly title?: string;
}

/** Every type that pages are seen to give their feeds. Plain XML and JSON count only if the address says "feed". */
const feedTypes = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed|x-rss|x-atom|rss\+atom)\+?(?:xml|json)?|x?rss|atom)$/;
const plainTypes = /^(?:application|text)\/(?:x-)?(?:xml|json)$/;
/** An address that plainly names a feed. */
const feedAddress =
  /(?:^|[/.?&=_-])(?:rss|rss2|atom|feed|feeds|rdf|jsonfeed)(?:[/.?&=_-]?(?:xml|rss|rdf|atom|json|php|aspx?|jsp|cgi|full|all|index))?(?:[/?#&]|$)|\.(?:rss|rdf|atom)(?:[?#]|$)|[?&](?:format|type|alt|output|feed)=(?:rss2?|atom|feed)(?:&|#|$)|\/\/feeds\./i;
/** Addresses that send a known feed to someone else's reader. */
const otherReaders =
  /(?:feedly|inoreader|newsblur|theoldreader|bloglines|netvibes|my\.yahoo|add\.my|facebook|twitter|reddit)\.com\/|^mailto:/i;
const aboutComments = /comments?\b|kommentare|commentaires|comentarios|reacties/i;

const longestTitle = 300;
const longestAddress = 2_000;
const mostFeeds = 100;

/**
 * The feeds that a page names, the best first: those of its link elements, or else anchors whose address plainly is
 * that of a feed. Feeds of comments come last. Nothing is guessed and nothing fetched.
 */
export function discoverFeeds(html: string, pageAddress: string): readonly FoundFeed[] {
  const reader = new LinkReader(html);
  scanHtml(html, reader);
  const base = resolveUrl(reader.base ?? '', pageAddress) ?? pageAddress;
  const linked = toFeeds(reader.links, base);
  const found = linked.length > 0 ? linked : toFeeds(reader.anchors, base);
  const isOfComments = ({ address, title = '' }: FoundFeed) =>
    aboutComments.test(title) || /\/comments?[/.]/i.test(address);
  return [...found.filter((feed) => !isOfComments(feed)), ...found.filter(isOfComments)].slice(0, mostFeeds);
}

interface FoundLink {
  readonly href: string;
  readonly title: string;
}

/** The first mention of an address gives its place; http and https, and a slash at the end, make no difference. */
function toFeeds(links: readonly FoundLink[], base: string): FoundFeed[] {
  const feeds = new Map<string, FoundFeed>();
  for (const link of links) {
    const address = resolveUrl(link.href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:'), base);
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

class LinkReader implements HtmlListener {
  readonly links: FoundLink[] = [];
  readonly anchors: FoundLink[] = [];
  base: string | undefined;
  readonly #html: string;
  #anchor: { readonly href: string; readonly title: string; readonly textStart: number } | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  onOpenTag(name: string, tag: ScannedTag): void {
    if (name !== 'link' && name !== 'a' && name !== 'base') return;
    const read = (attribute: string) => readAttribute(tag, attribute);
    const href = read('href');
    if (href === '') return;
    if (name === 'base') this.base ??= href;
    else if (name === 'a') this.#anchor = { href, title: read('title'), textStart: tag.end };
    else if (this.links.length < mostFeeds * 2 && isFeedLink(href, read('rel'), read('type'))) {
      this.links.push({ href, title: read('title') });
    }
  }

  onCloseTag(name: string, start: number): void {
    const anchor = this.#anchor;
    if (anchor === undefined || name !== 'a') return;
    this.#anchor = undefined;
    const isFeed = feedAddress.test(anchor.href.slice(0, longestAddress)) || /^feed:/i.test(anchor.href);
    if (!isFeed || otherReaders.test(anchor.href) || this.anchors.length >= mostFeeds) return;
    const text = this.#html.slice(anchor.textStart, Math.min(start, anchor.textStart + longestTitle));
    this.anchors.push({ href: anchor.href, title: anchor.title || text });
  }

  onText(): void {}
}

function readAttribute(tag: ScannedTag, name: string): string {
  const found = tag.attributes.find((attribute) => attribute.name.toLowerCase() === name);
  return found === undefined ? '' : decodeReferences(found.value, 'attribute').trim();
}

function isFeedLink(href: string, relation: string, fullType: string): boolean {
  const relations = relation.toLowerCase().split(/\s+/);
  const type = fullType.toLowerCase().replace(/;.*$/s, '').trim();
  if (relations.includes('feed')) return !type.includes('html');
  if (!relations.includes('alternate')) return false;
  return (
    feedTypes.test(type) || ((plainTypes.test(type) || type === '') && feedAddress.test(href.slice(0, longestAddress)))
  );
}
