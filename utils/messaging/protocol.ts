import type { Result } from '../kernel/result.ts';
import type { Settings } from '../kernel/settings.ts';
import type { SourceChange } from '../sources/change-source.ts';
import type { SourcePlace } from '../sources/folders.ts';
import type { UnreadPage } from '../platform/page-beside.ts';
import type { PublishingRate } from '../sources/publishing-rate.ts';
import type { Scope } from '../sources/scope.ts';
import type { FeedCandidate, PageFailure, SourceFailure, SourceId } from '../sources/source.ts';
import type { Belongings } from '../stories/belongings.ts';
import type { FoundArticle } from '../stories/article.ts';
import type { StoryId } from '../stories/story.ts';
import type { Verdict } from '../stories/verdict.ts';

/**
 * Every request that the panel makes of the background, with its ask and its answer. Plain JSON only: in Chromium a Date
 * arrives as a string and a Map as {}. The handlers are a total mapped type: a line here does not build until it is handled.
 */
export interface Protocol {
  /** Follow these addresses. The permission is asked for by the panel, in the click. Answers at once; reading comes after. */
  follow: { ask: { addresses: readonly string[] }; answer: { sourceIds: readonly SourceId[] } };
  /** Read the page in the tab that this window shows, once, as far as the browser lets it be read. Asks no server for anything. */
  lookAtPage: { ask: { windowId: number }; answer: Result<SeenPage, UnreadPage> };
  /**
   * Fetch these feeds to see what they are, in the same order, as far as they may be read: for good, or for now as the page
   * beside. A lasting permission is asked for by the panel, in a click.
   */
  previewFeeds: {
    ask: { addresses: readonly string[]; windowId: number };
    answer: readonly Result<FeedPreview, SourceFailure>[];
  };
  /** Follow a page that has no feed: what changes on it becomes a story. */
  watchPage: { ask: { address: string }; answer: { sourceId: SourceId } };
  /** The person goes on without following: access to these is given back unless a source needs it. */
  leavePage: { ask: { addresses: readonly string[] }; answer: null };
  /** A page led to several feeds and the person chose: the source reads this one from now on. */
  chooseFeed: { ask: { sourceId: SourceId; address: string }; answer: null };
  /** Stop following. The source and its stories are kept aside until `forget`, so that `restore` brings all back. */
  unfollow: { ask: { sourceId: SourceId }; answer: null };
  restore: { ask: { sourceId: SourceId }; answer: null };
  /** Call a source otherwise, or choose for it alone. `null` takes a name or a choice back. */
  changeSource: { ask: { sourceId: SourceId; change: SourceChange }; answer: null };
  /** Put sources into other places and folders. */
  moveSources: { ask: { places: readonly SourcePlace[] }; answer: null };
  /**
   * Look now, whatever the next check says. `all` or one source. Answers when the looking is done; `rested` are those that
   * were asked too short a while ago.
   */
  refresh: { ask: { sourceId: SourceId | 'all' }; answer: { checked: number; news: number; rested: number } };
  /** Ask a source again at the address that its publisher has moved it from, and stay there. */
  moveBack: { ask: { sourceId: SourceId }; answer: null };
  /** Fetch the page of a story, for its full text. The permission is asked for by the panel, in a click. */
  readPage: { ask: { storyId: StoryId }; answer: Result<FetchedPage, PageFailure> };
  /** What the panel found in that page. It is cleaned, measured and kept with the story. */
  keepArticle: { ask: { storyId: StoryId; found: FoundArticle }; answer: null };
  markRead: { ask: { storyId: StoryId }; answer: null };
  markUnread: { ask: { storyId: StoryId }; answer: null };
  /** Stories that the reader has scrolled past, where that is as good as reading them. */
  markPassed: { ask: { storyIds: readonly StoryId[] }; answer: null };
  /**
   * Mark all stories of a scope read that came up to `arrivedUpTo`: what the reader cannot know of stays unread. Answers how
   * many they were. `readAt` is when, and by it they are known when that is undone.
   */
  markAllRead: { ask: { scope: Scope; arrivedUpTo: number; readAt: number }; answer: { count: number } };
  undoAllRead: { ask: { readAt: number }; answer: null };
  /** Keep a story for later, or no longer. A saved story outlives its source. */
  save: { ask: { storyId: StoryId; isSaved: boolean }; answer: null };
  /**
   * Follow and keep what a file offers, as far as it is not there yet. A large one comes in parts with one id, by which all of
   * it is taken back. The permission is asked for by the panel, in the click.
   */
  bringIn: { ask: BringIn; answer: null };
  /** Undo the last import. */
  takeBack: { ask: Record<string, never>; answer: null };
  /** Look whether all that is kept fits together. Changes nothing. */
  verify: { ask: Record<string, never>; answer: Verdict };
  /** The person has read of what was put back after the browser lost the store. */
  dismissRestored: { ask: Record<string, never>; answer: null };
  /** The panel is open and has read the last look from the store: the badge starts from now. */
  look: { ask: Record<string, never>; answer: null };
}

export interface BringIn {
  readonly importId: string;
  /** The name of the file. */
  readonly name: string;
  readonly belongings: Belongings;
  /** Taken where the person has chosen nothing else. */
  readonly settings: Partial<Settings>;
}

/** A page as text, and where it was after redirects. */
export interface FetchedPage {
  readonly html: string;
  readonly address: string;
}

/** The page beside the panel, and the feeds that it names, the best first. */
export interface SeenPage {
  readonly address: string;
  readonly title?: string;
  readonly feeds: readonly FeedCandidate[];
}

export interface FeedPreview {
  readonly title?: string;
  readonly language?: string;
  /** How often it publishes. */
  readonly rate?: PublishingRate;
  readonly stories: number;
  /** The newest stories: their headlines, or what a brief says. */
  readonly latest: readonly { readonly words: string; readonly publishedAt?: number }[];
}

export type RequestName = keyof Protocol;
export type Ask<Name extends RequestName> = Protocol[Name]['ask'];
export type Answer<Name extends RequestName> = Protocol[Name]['answer'];
