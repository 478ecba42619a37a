/**
 * What the wire said, before anything is kept: the one seam between the formats and the rest.
 * Strings are trimmed and never empty (absent instead). Times are epoch milliseconds. Addresses of links, pictures and
 * enclosures are absolute where the document gave a base. HTML stays HTML here; `baseUrl` is what its relative
 * addresses count from.
 */
export interface ParsedFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json-feed';
  readonly title?: MarkedText;
  readonly description?: MarkedText;
  readonly link?: string;
  /** The feed's own address as it states it (Atom's rel=self, JSON Feed's feed_url). */
  readonly selfLink?: string;
  readonly id?: string;
  /** A BCP 47 tag as written, for example "en-GB". */
  readonly language?: string;
  readonly updatedAt?: number;
  readonly publishedAt?: number;
  readonly authors: readonly Person[];
  readonly image?: string;
  readonly icon?: string;
  readonly categories: readonly string[];
  readonly pace: PublishingPace;
  readonly items: readonly ParsedItem[];
  /** Set when the document was broken and only part of it could be read. */
  readonly damage?: FeedDamage;
}

export interface ParsedItem {
  /** guid, atom:id, rdf:about or JSON Feed's id, as written. */
  readonly id?: string;
  readonly title?: MarkedText;
  /** The page of the story: alternate, then a permalink guid; never self, enclosure or replies. */
  readonly link?: string;
  readonly summary?: MarkedText;
  readonly content?: MarkedText;
  readonly publishedAt?: number;
  readonly updatedAt?: number;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  /** The page where the story is discussed. */
  readonly comments?: string;
  /** A picture named for the item itself (JSON Feed's image, itunes:image). */
  readonly image?: string;
  readonly thumbnails: readonly string[];
  readonly media: readonly Media[];
  readonly credits: readonly string[];
  /** Where an aggregated item came from. */
  readonly source?: { readonly title?: string; readonly url?: string };
  /** A BCP 47 tag given for this item alone (xml:lang, JSON Feed's language). */
  readonly language?: string;
}

/** A text construct after exactly one decoding. `text` is to be shown as it is, `html` holds markup. */
export interface MarkedText {
  readonly type: 'text' | 'html';
  readonly value: string;
  readonly baseUrl?: string;
}

export interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

/** `length` in bytes, as stated. */
export interface Enclosure {
  readonly url: string;
  readonly type?: string;
  readonly length?: number;
}

/** Media RSS. Sizes in pixels. */
export interface Media extends Enclosure {
  readonly medium?: string;
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly description?: string;
  readonly credit?: string;
  readonly isDefault?: boolean;
}

/** How often the publisher says to look. Hours and days are GMT (RSS 2.0 skipHours, skipDays; 0 is Sunday). */
export interface PublishingPace {
  readonly ttlMinutes?: number;
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly number[];
}

export type FeedDamage =
  | { readonly kind: 'cut-off'; readonly items: number }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-many-items'; readonly kept: number };
