import type { DBSchema } from 'idb';
import type { Source, SourceId, SourceState } from '../sources/source.ts';
import type { StoryArticle } from '../stories/article.ts';
import type { Likeness, Story, StoryBody, StoryId, StoryStatus } from '../stories/story.ts';
import type { TextSize, Typeface } from '../stories/typesetting.ts';

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
  bodies: { key: StoryId; value: StoryBody };
  articles: { key: StoryId; value: StoryArticle };
  statuses: { key: StoryId; value: StoryStatus };
  reader: { key: 'reader'; value: Reader };
}

/** What the reader did that belongs to no story: one row. */
export interface Reader {
  readonly id: 'reader';
  /** The arrival of the newest story that was there when the panel was last open. */
  readonly lastLookAt: number;
  /** How fast they read, in English words; absent while they have not said. */
  readonly wordsPerMinute?: number;
  readonly textSize?: TextSize;
  readonly typeface?: Typeface;
}
