import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import type { FeedFailure } from '../../utils/feeds/feed-failure.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import type { ParsedFeed } from '../../utils/feeds/parsed-feed.ts';
import type { Result } from '../../utils/kernel/result.ts';

/** Real documents with another reader's readings beside them. They are not ours to keep in the repository. */
export const corpus = join(import.meta.dirname, '../../../shared/corpus/feeds');

/** Where all of the documents are said to come from: what relative addresses count from. */
export const corpusAddress = 'https://base.example/feed';

/** The other reader's model: a list of links without choice, media in groups, texts with their type. */
export interface ExpectedFeed extends ExpectedEntry {
  readonly entries: readonly ExpectedEntry[];
  readonly description: ExpectedText | null;
  readonly logo: { readonly uri: string } | null;
  readonly icon: { readonly uri: string } | null;
}

export interface ExpectedEntry {
  readonly id: string;
  readonly title: ExpectedText | null;
  readonly updated: string | null;
  readonly published: string | null;
  readonly links: readonly { readonly href: string; readonly rel: string | null }[];
  readonly authors: readonly { readonly name: string; readonly uri: string | null; readonly email: string | null }[];
  readonly summary?: ExpectedText | null;
  readonly content?: { readonly body: string | null } | null;
  readonly base?: string | null;
  readonly media?: readonly {
    readonly content: readonly { readonly url: string | null }[];
    readonly thumbnails: readonly { readonly image: { readonly uri: string } }[];
  }[];
}

export interface ExpectedText {
  readonly content: string;
}

export interface CorpusDocument {
  readonly name: string;
  readonly expected: ExpectedFeed;
  readonly read: Result<ParsedFeed, FeedFailure>;
}

/** None where the corpus is not beside the project. */
export function readCorpus(): readonly CorpusDocument[] {
  if (!existsSync(corpus)) return [];
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).toSorted();
  return files.filter((file) => file.endsWith('.expected.json')).map(readDocument);
}

function readDocument(file: string): CorpusDocument {
  const path = join(corpus, file);
  const xml = path.replace(/\.expected\.json$/, '.xml');
  const document = existsSync(xml) ? xml : path.replace(/\.expected\.json$/, '.json');
  return {
    name: file.replace(/^.*[\\/]|\.expected\.json$/g, ''),
    expected: JSON.parse(readFileSync(path, 'utf8')) as ExpectedFeed,
    read: parseFeed(decodeBytes(readFileSync(document)), corpusAddress),
  };
}
