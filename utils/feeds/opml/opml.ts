/**
 * A list of subscriptions as its file says it (OPML 1.0, 1.1 and 2.0), for import and export. What we have no use for is
 * kept, so that a list which passes through here loses nothing. Strings are decoded once and never empty (absent
 * instead), but for `text` and the values of `OpmlAttribute` and `OpmlHeadElement`. Plain JSON.
 */
export interface Opml {
  readonly title?: string;
  /** The head's other elements, in order. */
  readonly head: readonly OpmlHeadElement[];
  /** What stands on the root besides its version: mostly the namespaces that other attributes use. */
  readonly attributes: readonly OpmlAttribute[];
  /** At most 10,000 in all, 32 deep. One that stands twice in the file stands twice here. */
  readonly outlines: readonly OpmlOutline[];
  /** Set when not all of the file could be read. It is not written. */
  readonly damage?: OpmlDamage;
}

/** A feed, a folder, or any other line of an outline. A feed may hold outlines too, as with episodes of a podcast. */
export interface OpmlOutline {
  /** From text, else title, else the host of the feed. Empty only where none of them is there. */
  readonly text: string;
  /** xmlUrl: http or https, spelled as written. It is not yet checked for passwords or private hosts. */
  readonly feedAddress?: string;
  /** An xmlUrl that is neither http nor https, as written. Never together with `feedAddress`. */
  readonly unusableAddress?: string;
  /** htmlUrl: http or https. What else stands there is among the attributes. */
  readonly siteLink?: string;
  readonly description?: string;
  /** "rss" where there is an address without a type, which OPML 2.0 requires. */
  readonly type?: string;
  /** All others, and a title that is not the text. */
  readonly attributes: readonly OpmlAttribute[];
  readonly children: readonly OpmlOutline[];
}

/** Name and prefix as written. A name stands once in a list. */
export interface OpmlAttribute {
  readonly name: string;
  readonly value: string;
}

export interface OpmlHeadElement {
  readonly name: string;
  readonly value: string;
  readonly attributes: readonly OpmlAttribute[];
}

/**
 * `outlines` and `kept` count those that were read. Nothing is lost of outlines that were `too-deep`: they stand on the
 * deepest level there may be.
 */
export type OpmlDamage =
  | { readonly kind: 'too-many'; readonly kept: number }
  | { readonly kind: 'cut-off'; readonly outlines: number }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'malformed' };

export type OpmlFailure =
  | { readonly kind: 'empty-document' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'feed-but-no-opml' }
  | { readonly kind: 'json-but-no-opml' }
  | { readonly kind: 'not-opml' }
  | { readonly kind: 'without-outlines' }
  | { readonly kind: 'cut-off-before-any-outline' }
  | { readonly kind: 'too-large' };

/** Real lists have hundreds; no reader lets one follow as many as these. */
export const mostOutlines = 10_000;
export const deepestOutline = 32;
/** In UTF-16 units. A file that is longer is read as far. */
export const longestOpml = 10 << 20;
