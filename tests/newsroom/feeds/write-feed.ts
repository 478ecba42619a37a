import type { FeedToWrite } from './feed-to-write.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRdf } from './write-rdf.ts';
import { writeRss } from './write-rss.ts';

export function writeFeed(feed: FeedToWrite): string {
  switch (feed.source.format) {
    case 'rss-media':
    case 'rss-enclosure':
      return writeRss(feed);
    case 'atom-html':
    case 'atom-xhtml':
      return writeAtom(feed);
    case 'rdf':
      return writeRdf(feed);
    case 'json-feed':
      return writeJsonFeed(feed);
  }
}
