import type { SampleSource, SampleStory } from '../sample-story.ts';

export interface FeedToWrite {
  readonly source: SampleSource;
  readonly origin: string;
  readonly siteAddress: string;
  readonly feedAddress: string;
  /** Newest first. */
  readonly stories: readonly PublishedStory[];
}

export interface PublishedStory {
  readonly story: SampleStory;
  readonly address: string;
  readonly publishedAt: number;
}

/** Stays the same from run to run, whatever the port: "tag:" ids have no host to depend on. */
export const idOf = (source: SampleSource, { story }: PublishedStory) => `tag:${source.key}.example,2026:${story.slug}`;

export const updatedAtOf = ({ stories }: FeedToWrite) => Math.max(...stories.map((story) => story.publishedAt));
