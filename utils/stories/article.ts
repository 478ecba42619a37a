import type { Picture, StoryId, TextLength } from './story.ts';

/** What the page of a story gave, when the reader opened it. It stays with the story, offline and whatever becomes of the page. */
export type StoryArticle = FullText | NoFullText;

export interface FullText {
  readonly id: StoryId;
  readonly kind: 'text';
  /** Passed the allow-list; addresses are absolute. */
  readonly html: string;
  /** Where the page was, after redirects. */
  readonly address: string;
  readonly fetchedAt: number;
  readonly length: TextLength;
  /** How many words the feed had given, to learn whether its own texts are whole. */
  readonly feedWords: number;
  readonly author?: string;
  readonly publishedAt?: number;
  readonly language?: string;
  readonly picture?: Picture;
}

/** The page was read and has no text to give. It is not asked again by itself. */
export interface NoFullText {
  readonly id: StoryId;
  readonly kind: 'none';
  readonly reason: NoTextReason;
  readonly address: string;
  readonly fetchedAt: number;
}

/** What the panel found in a page, before it is cleaned and measured. */
export type FoundArticle =
  | (Pick<FullText, 'kind' | 'html' | 'author' | 'publishedAt' | 'language' | 'picture'> & { readonly address: string })
  | Pick<NoFullText, 'kind' | 'reason' | 'address'>;

export type NoTextReason = 'no-text' | 'consent-wall' | 'paywall' | 'too-short';
