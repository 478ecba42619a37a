import type { SourceId } from '../sources/source.ts';
import type { StoryId } from '../stories/story.ts';

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
  markRead: { ask: { storyId: StoryId }; answer: null };
  /** The panel is open and has read the last look from the store: the badge starts from now. */
  look: { ask: Record<string, never>; answer: null };
}

export type RequestName = keyof Protocol;
export type Ask<Name extends RequestName> = Protocol[Name]['ask'];
export type Answer<Name extends RequestName> = Protocol[Name]['answer'];
