import type { KeptSource } from '../sources/kept-source.ts';
import type { StoryArticle } from './article.ts';
import type { Story, StoryBody, StoryStatus } from './story.ts';

/** A saved story with its texts, as it is kept apart from the store. */
export interface SavedStory {
  readonly story: Story;
  readonly body?: StoryBody;
  readonly article?: StoryArticle;
}

/** What is a person's own in Wireside, and what no check of a source brings again. Plain JSON. */
export interface Belongings {
  readonly sources: readonly KeptSource[];
  readonly statuses: readonly StoryStatus[];
  readonly saved: readonly SavedStory[];
}
