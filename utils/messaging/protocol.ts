import type { Result } from '../kernel/result.ts';
import type { PageFailure, SourceId } from '../sources/source.ts';
import type { FoundArticle } from '../stories/article.ts';
import type { StoryId } from '../stories/story.ts';
import type { Typesetting } from '../stories/typesetting.ts';

/**
 * Every request that the panel makes of the background, with its ask and its answer. Plain JSON only: in Chromium a Date
 * arrives as a string and a Map as {}. The handlers are a total mapped type: a line here does not build until it is handled.
 */
export interface Protocol {
  /** Follow these addresses. The permission is asked for by the panel, in the click. Answers at once; reading comes after. */
  follow: { ask: { addresses: readonly string[] }; answer: { sourceIds: readonly SourceId[] } };
  /** A page led to several feeds and the person chose: the source reads this one from now on. */
  chooseFeed: { ask: { sourceId: SourceId; address: string }; answer: null };
  /** Stop following. The source and its stories are kept aside until `forget`, so that `restore` brings all back. */
  unfollow: { ask: { sourceId: SourceId }; answer: null };
  restore: { ask: { sourceId: SourceId }; answer: null };
  /** Look now, whatever the next check says. `all` or one source. Answers when the looking is done. */
  refresh: { ask: { sourceId: SourceId | 'all' }; answer: { checked: number; news: number } };
  /** Fetch the page of a story, for its full text. The permission is asked for by the panel, in a click. */
  readPage: { ask: { storyId: StoryId }; answer: Result<FetchedPage, PageFailure> };
  /** What the panel found in that page. It is cleaned, measured and kept with the story. */
  keepArticle: { ask: { storyId: StoryId; found: FoundArticle }; answer: null };
  /** The reader says how fast they read, in English words a minute. */
  setReadingSpeed: { ask: { wordsPerMinute: number }; answer: null };
  /** How large the reader wants stories, and in what type. */
  setText: { ask: Typesetting; answer: null };
  markRead: { ask: { storyId: StoryId }; answer: null };
  markUnread: { ask: { storyId: StoryId }; answer: null };
  /** Keep a story for later, or no longer. A saved story outlives its source. */
  save: { ask: { storyId: StoryId; isSaved: boolean }; answer: null };
  /** The panel is open and has read the last look from the store: the badge starts from now. */
  look: { ask: Record<string, never>; answer: null };
}

/** A page as text, and where it was after redirects. */
export interface FetchedPage {
  readonly html: string;
  readonly address: string;
}

export type RequestName = keyof Protocol;
export type Ask<Name extends RequestName> = Protocol[Name]['ask'];
export type Answer<Name extends RequestName> = Protocol[Name]['answer'];
