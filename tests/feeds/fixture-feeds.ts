import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import type { ParsedFeed, ParsedItem } from '../../utils/feeds/parsed-feed.ts';

/** Where all documents are said to come from. */
export const address = 'https://feeds.example/news/feed';

export interface FixtureFeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Nothing where the document is refused. */
  readonly feed: ParsedFeed | undefined;
}

const folder = join(import.meta.dirname, '../fixtures/feeds');

/** Every document of tests/fixtures/feeds with its reading. */
export const fixtureFeeds: readonly FixtureFeed[] = readdirSync(folder)
  .filter((name) => !name.includes('.expected.'))
  .map((name) => {
    const bytes = Uint8Array.from(readFileSync(join(folder, name)));
    const text = decodeBytes(bytes);
    const result = parseFeed(text, address);
    return { name, bytes, text, feed: result.ok ? result.value : undefined };
  });

/** The items of a document, or none where it is refused. */
export function itemsOf(text: string): readonly ParsedItem[] {
  const result = parseFeed(text, address);
  return result.ok ? result.value.items : [];
}
