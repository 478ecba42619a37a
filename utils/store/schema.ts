import type { DBSchema } from 'idb';
import type { Source, SourceId, SourceState } from '../sources/source.ts';
import type { Skip } from '../sources/why-not-now.ts';
import type { StoryArticle } from '../stories/article.ts';
import type { Likeness, Story, StoryId, StoryStatus } from '../stories/story.ts';
import type { StoredBody } from './packed-body.ts';

export const databaseName = 'wireside';

export interface WiresideSchema extends DBSchema {
  sources: { key: SourceId; value: Source };
  states: { key: SourceId; value: SourceState; indexes: { byNextCheck: number } };
  stories: {
    key: StoryId;
    value: Story;
    indexes: {
      /** The river, newest first. The id makes the key unique, so that a page can go on exactly where the last one ended. */
      byRiver: [riverOrder: number, id: StoryId];
      /** What the badge and the pill count. */
      byArrival: [foundBy: number, firstSeenAt: number];
      byLikeness: Likeness;
    };
  };
  bodies: { key: StoryId; value: StoredBody };
  articles: { key: StoryId; value: StoryArticle };
  statuses: {
    key: StoryId;
    value: StoryStatus;
    indexes: {
      /** When they were made. Rows without that mark are in neither. */
      byRead: number;
      bySaved: number;
    };
  };
  reader: { key: 'reader'; value: Reader };
}

/** What belongs to no story and no source: one row. */
export interface Reader {
  readonly id: 'reader';
  /** The arrival of the newest story that was there when the panel was last open. */
  readonly lastLookAt: number;
  /** Rounds that were passed over, the newest first. */
  readonly skips?: readonly Skip[];
  /** When old stories were last given up. */
  readonly prunedAt?: number;
  /** Which of the writings beside the store this one has seen (see mirror). */
  readonly revision?: number;
  /** When sources were last looked at without having been asked for. */
  readonly roundAt?: number;
  /** Until when nothing is looked at unasked, since the network wants its user to sign in. */
  readonly signInUntil?: number;
  /** The hosts that want to be left alone, each until a time. */
  readonly holds?: Readonly<Record<string, number>>;
  /** What was put back after the browser lost the store, until the person has read of it. */
  readonly restored?: Restored;
}

/** How much came back. */
export interface Restored {
  readonly sources: number;
  readonly marks: number;
  readonly saved: number;
}
