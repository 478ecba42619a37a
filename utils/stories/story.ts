import type { SourceId } from '../sources/source.ts';

export type StoryId = string & { readonly __id: 'story' };

export type Likeness = string & { readonly __id: 'likeness' };

/** What we keep of an item, replaced whole when the feed edits it. Plain JSON; all text is text, never markup. */
export interface Story {
  readonly id: StoryId;
  readonly sourceId: SourceId;
  /** Absent for a brief: its summary is the story. */
  readonly headline?: string;
  readonly link?: string;
  /** By what the story is known again when its feed calls it by another id. */
  readonly likeness?: Likeness;
  readonly author?: string;
  readonly summary?: string;
  /** The summary is what was taken away from a watched page, to which nothing came. */
  readonly isRemoval?: true;
  /** As the publisher dates it; absent when the feed has no date or an impossible one. */
  readonly publishedAt?: number;
  readonly firstSeenAt: number;
  /**
   * The time the river sorts by (publishedAt, but never later than firstSeenAt), negated: IndexedDB's getAll reads upwards
   * only, and the river reads the newest first.
   */
  readonly riverOrder: number;
  /** How the story came: in a source's first reading, or as news. The badge counts news alone. */
  readonly arrival: readonly [foundBy: 0 | 1, firstSeenAt: number];
  readonly language?: string;
  readonly length: TextLength;
  /** What that is the length of. A teaser is the beginning of a story that goes on at its page. */
  readonly lengthOf: 'story' | 'teaser' | 'page';
  readonly picture?: Picture;
  /** Whether a StoryBody stands beside it. */
  readonly hasBody: boolean;
  /** Digest of what the feed said, to notice edits. */
  readonly fingerprint: string;
}

/**
 * Words in spaced scripts, characters where words are not spaced (Han, kana), and pictures in the text. Listings of code
 * are left out: nobody reads them at the speed of prose. Minutes are worked out when drawn.
 */
export interface TextLength {
  readonly words: number;
  readonly characters: number;
  readonly pictures?: number;
}

/** Sizes in pixels, as the feed states them. */
export interface Picture {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** The bulky part, in its own table: the river never reads it. Its HTML is cleaned, with whole addresses, and again when drawn. */
export interface StoryBody {
  readonly id: StoryId;
  readonly html: string;
}

/** What the reader did with a story. Lives apart from it and outlives it. */
export interface StoryStatus {
  readonly id: StoryId;
  readonly readAt?: number;
  /** Kept for later: with all that belongs to it, whatever becomes of its source. */
  readonly savedAt?: number;
  /** The story was read long ago and is no longer kept: its item is not news, however long the feed goes on naming it. */
  readonly isGivenUp?: true;
}

/** The source of a story, from the id alone: indexes give ids without reading the rows. */
export const sourceOf = (id: StoryId): SourceId => id.slice(0, id.indexOf('/')) as SourceId;
