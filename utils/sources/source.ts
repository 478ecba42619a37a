import type { FeedDamage, PublishingPace } from '../feeds/parsed-feed.ts';
import type { FeedFailure } from '../feeds/feed-failure.ts';
import type { FetchFailure } from '../fetching/fetch-failure.ts';

export type SourceId = string & { readonly __id: 'source' };

/** A folder's name, after that of the folder it lies in. */
export type Folder = readonly [string] | readonly [string, string];

/** What the person chose. */
export interface Source {
  readonly id: SourceId;
  /** The address as the person gave it, or the feed's once a page has led to it. */
  readonly address: string;
  /** Whether the person typed an address of their own machine or network, so that it may be fetched. */
  readonly isLocal: boolean;
  /** A page that has no feed: it is watched, and what changes of its text is a story. */
  readonly kind?: 'page';
  readonly followedAt: number;
  /** Set while the person may still undo; the stories go for good a little later. */
  readonly unfollowedAt?: number;
  /** Where it was before its publisher moved it for good and Wireside went along, or the person looked for it elsewhere. */
  readonly formerAddress?: string;
  readonly movedAt?: number;
  /** The person wants it asked at its address whatever its publisher says. */
  readonly staysPut?: boolean;
  /** As the person calls it, where that is not as its feed does. */
  readonly name?: string;
  /** The folder it lies in, and the folder of that one before it. */
  readonly folder?: Folder;
  /** Its place among the others, where the person moved it: a number between its neighbours'. `followedAt` otherwise. */
  readonly position?: number;
  readonly choices?: SourceChoices;
}

/** What was chosen and what was learned. */
export interface KnownSource {
  readonly source: Source;
  readonly state: SourceState;
}

/** What the person chose for one source. What is absent is as it is for all. */
export interface SourceChoices {
  /** Milliseconds between checks, at least. Absent: as the source publishes. */
  readonly interval?: number;
  /** Checked by hand only. */
  readonly isPaused?: boolean;
  /** Its stories stay out of the river and of the badge, and are read in its own list. */
  readonly isMuted?: boolean;
  readonly isLeftOutOfBadge?: boolean;
  readonly hasNoPictures?: boolean;
  readonly fullText?: 'always' | 'never';
  readonly opensInTab?: boolean;
  readonly notifies?: boolean;
}

/** What polling learned. One row a source, written once a refresh. */
export interface SourceState {
  readonly sourceId: SourceId;
  /** The feed's own title, as text. */
  readonly title?: string;
  /** The site the feed belongs to. */
  readonly siteLink?: string;
  readonly language?: string;
  readonly nextCheckAt: number;
  readonly lastAttemptAt?: number;
  /** When the source last answered with a feed, changed or unchanged. */
  readonly lastSuccessAt?: number;
  readonly failure?: SourceFailure;
  /** Failures in a row. */
  readonly failureCount: number;
  /** Attempts in a row that were begun and of which no end is known: the worker was stopped, perhaps by this very source. */
  readonly unfinishedAttempts: number;
  readonly damage?: FeedDamage;
  readonly validators: Validators;
  /** When it last sent a document, and did not only say that nothing had changed. */
  readonly lastDocumentAt?: number;
  /** Until when its publisher called its last answer fresh. */
  readonly freshUntil?: number;
  /** Where its publisher says that it is from now on, since when, and in how many checks in a row. */
  readonly movedTo?: { readonly address: string; readonly since: number; readonly checks: number };
  /** Digest of the last document that was stored. */
  readonly documentHash?: string;
  /** Of a watched page: the lines of its text at the last check. */
  readonly pageText?: string;
  readonly pace: PublishingPace;
  /** Hosts that reading it led over, besides its address's. */
  readonly hosts?: readonly string[];
  /** Set while the person waits for a check of it, which is then made whatever else is chosen. */
  readonly isAsked?: true;
  /** Feeds that the address's page names, when the person has to choose. */
  readonly candidates?: readonly FeedCandidate[];
  /** The latest checks, the newest first. */
  readonly checks?: readonly Check[];
  /** Of all checks since the source was followed. */
  readonly totals?: CheckTotals;
  /** When its latest stories were published, the newest first: what its rhythm is learned from. */
  readonly arrivals?: readonly number[];
}

/** What one check came to. */
export interface Check {
  readonly at: number;
  readonly outcome: 'read' | 'unchanged' | 'failed';
  /** Stories that were new. */
  readonly added?: number;
  /** Of the document, unpacked. */
  readonly bytes?: number;
  readonly failure?: SourceFailure;
}

export interface CheckTotals {
  readonly checks: number;
  readonly unchanged: number;
  readonly bytes: number;
}

/** Byte for byte as the server gave them. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FeedCandidate {
  readonly address: string;
  readonly title?: string;
}

export type SourceFailure =
  | FetchFailure
  | FeedFailure
  /** Several hosts answered with one and the same page: the network wants its user to sign in. */
  | { readonly kind: 'sign-in-page' }
  /** Reading it threw: a fault in Wireside, which may cost this source alone. */
  | { readonly kind: 'our-fault'; readonly message: string }
  | { readonly kind: 'page-without-feed' }
  /** A watched page that says nothing without its scripts, or that is a file of another kind. */
  | { readonly kind: 'page-without-text' }
  | { readonly kind: 'page-with-feeds'; readonly count: number };

/** Why the page of a story could not be read. */
export type PageFailure =
  | FetchFailure
  /** The address answers with something else than a web page: a picture, a recording, a document. */
  | { readonly kind: 'not-a-page'; readonly type: string }
  /** Its markup led the code astray that takes it apart. */
  | { readonly kind: 'unreadable-page' };

/** What is known of a source that was never looked at: it is due at once. */
export const newState = (source: Source): SourceState => ({
  sourceId: source.id,
  nextCheckAt: source.followedAt,
  failureCount: 0,
  unfinishedAttempts: 0,
  validators: {},
  pace: {},
});

/** The state of a source that is read from the start: what it is called and what is known of its habits stay. */
export function readAnew(state: SourceState): SourceState {
  const { lastAttemptAt, lastSuccessAt, failure, damage, documentHash, candidates, ...kept } = state;
  return { ...kept, failureCount: 0, unfinishedAttempts: 0, validators: {}, pace: {} };
}
