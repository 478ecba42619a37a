import type { ParsedFeed } from '../parsed-feed.ts';
import type { XmlFeed } from '../read-xml.ts';
import { childOf } from '../xml-element.ts';
import { readChannel } from './rss.ts';

/** RSS 0.90 and 1.0: the same words as RSS 2.0 in another order, each thing named by rdf:about. */
export function readRdf(feed: XmlFeed, address: string): ParsedFeed {
  return { ...readChannel(childOf(feed.root, 'channel') ?? feed.root, feed, address), format: 'rdf' };
}
