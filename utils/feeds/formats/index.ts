import type { ParsedFeed } from '../parsed-feed.ts';
import type { XmlFeed } from '../read-xml.ts';
import { readAtom } from './atom.ts';
import { readRdf } from './rdf.ts';
import { readRss } from './rss.ts';

export { readJsonFeed } from './json-feed.ts';

/** Each format of XML by its root element. */
export const xmlFormats: ReadonlyMap<string, (feed: XmlFeed, address: string) => ParsedFeed> = new Map([
  ['rss', readRss],
  ['channel', readRss],
  ['rdf', readRdf],
  ['feed', readAtom],
  ['entry', readAtom],
]);
