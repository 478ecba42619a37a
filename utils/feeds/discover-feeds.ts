import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { resolveUrl } from '../text/clean-url.ts';
import { decodeReferences } from '../text/decode-references.ts';
import { htmlToLine } from '../text/html-to-text.ts';

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
const mostFeeds = 100;

/**
 * The feeds that a page names, the best first: those of its link elements, or else anchors whose address plainly is
 * that of a feed. Feeds of comments come last. Nothing is guessed and nothing fetched.
 */
export function discoverFeeds(html: string, pageAddress: string): readonly FoundFeed[] {
  const reader = new LinkReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(html);
  tokenizer.end();
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

class LinkReader implements TokenizerCallbacks {
  readonly links: FoundLink[] = [];
  readonly anchors: FoundLink[] = [];
  base: string | undefined;
  readonly #html: string;
  #name = '';
  #attribute = '';
  #attributes = new Map<string, string>();
  #anchor: { href: string; title: string; text: number } | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#name = end - start > 4 ? '' : this.#html.slice(start, end).toLowerCase();
    if (this.#attributes.size > 0) this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#isOfInterest() ? this.#html.slice(start, end).toLowerCase() : '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === '' || this.#attributes.has(this.#attribute) || this.#attributes.size >= 20) return;
    this.#attributes.set(this.#attribute, decodeReferences(this.#html.slice(start, end), 'attribute').trim());
  }

  onopentagend(end: number): void {
    if (!this.#isOfInterest()) return;
    const href = this.#attributes.get('href') ?? '';
    if (href === '') return;
    if (this.#name === 'base') this.base ??= href;
    else if (this.#name === 'link') this.#addLink(href);
    else this.#anchor = { href, title: this.#attributes.get('title') ?? '', text: end + 1 };
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const anchor = this.#anchor;
    if (anchor === undefined || this.#html.slice(start, end).toLowerCase() !== 'a') return;
    this.#anchor = undefined;
    const isFeed = feedAddress.test(anchor.href.slice(0, 2_000)) || /^feed:/i.test(anchor.href);
    if (!isFeed || otherReaders.test(anchor.href) || this.anchors.length >= mostFeeds) return;
    const text = this.#html.slice(anchor.text, Math.min(start - 2, anchor.text + longestTitle));
    this.anchors.push({ href: anchor.href, title: anchor.title || text });
  }

  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}

  #isOfInterest(): boolean {
    return this.#name === 'link' || this.#name === 'a' || this.#name === 'base';
  }

  #addLink(href: string): void {
    const relations = (this.#attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const type = (this.#attributes.get('type') ?? '').toLowerCase().replace(/;.*$/s, '').trim();
    if (this.links.length >= mostFeeds * 2) return;
    const isFeed =
      (relations.includes('alternate') && feedTypes.test(type)) ||
      (relations.includes('alternate') &&
        (plainTypes.test(type) || type === '') &&
        feedAddress.test(href.slice(0, 2_000))) ||
      (relations.includes('feed') && !type.includes('html'));
    if (isFeed) this.links.push({ href, title: this.#attributes.get('title') ?? '' });
  }
}
