import type { FeedServer } from '../support/feed-server.ts';

export interface ServedFeed {
  readonly name: string;
  readonly address: string;
  /** A BCP 47 tag, "und" when the document has not been asked. */
  readonly language: string;
}

/** Any server of feeds that the demo and the tests can follow. */
export interface ServedFeeds {
  readonly origin: string;
  readonly feeds: readonly ServedFeed[];
  readonly server: FeedServer;
  close(): Promise<void>;
}
