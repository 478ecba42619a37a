import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { mergePersons } from '../../utils/feeds/merge-persons.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import type { MarkedText, ParsedFeed, ParsedItem, Person } from '../../utils/feeds/parsed-feed.ts';
import { withoutAbsent } from '../../utils/feeds/without-absent.ts';
import { htmlToLine, htmlToText } from '../../utils/text/html-to-text.ts';
import { arbitraryFeed } from './arbitrary-feed.ts';
import { address, fixtureFeeds } from './fixture-feeds.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { sampleAtom, sampleJson, sampleRss } from './sample-feeds.ts';
import { toPlain, writeJsonFeed } from './write-json-feed.ts';
import { writeAtom } from './write-atom.ts';

const samples = [
  { name: 'a sample of RSS', text: sampleRss(20) },
  { name: 'a sample of Atom', text: sampleAtom(20) },
  { name: 'a sample of JSON Feed', text: sampleJson(20) },
];
const feeds = [...fixtureFeeds, ...samples].flatMap(({ name, text }) => {
  const result = parseFeed(text, address);
  return result.ok ? [{ name, feed: result.value }] : [];
});

const read = (text: string): ParsedFeed => {
  const result = parseFeed(text, address);
  if (!result.ok) throw new Error(`${result.failure.kind}: ${text}`);
  return result.value;
};

/** What is written is whole, and in the format it is written in. */
const inAtom = ({ damage: _damage, ...feed }: ParsedFeed): ParsedFeed => ({ ...feed, format: 'atom' });

/**
 * What JSON Feed has no word for: markup in titles, descriptions and summaries; the feed's id, dates, categories and pace;
 * media, thumbnails and credits; comments and source; a mail address beside that of a page; another base of a body than
 * the story's own address.
 */
function inJsonFeed({ link, selfLink, language, image, icon, ...feed }: ParsedFeed): ParsedFeed {
  return withoutAbsent({
    format: 'json-feed' as const,
    title: plainly(feed.title, htmlToLine),
    description: plainly(feed.description, htmlToText),
    ...{ link, selfLink, language, image, icon },
    authors: authorsInJson(feed.authors),
    categories: [],
    pace: {},
    items: feed.items.map((item) => itemInJson(item, item.link ?? link ?? address)),
  });
}

function itemInJson(item: ParsedItem, baseUrl: string): ParsedItem {
  const { comments: _comments, source: _source, content, ...rest } = item;
  return withoutAbsent({
    ...rest,
    title: plainly(item.title, htmlToLine),
    summary: plainly(item.summary, htmlToText),
    content: content?.type === 'html' ? { ...content, baseUrl } : content,
    authors: authorsInJson(item.authors),
    thumbnails: [],
    media: [],
    credits: [],
  });
}

function plainly(text: MarkedText | undefined, fromHtml: (html: string) => string): MarkedText | undefined {
  const value = toPlain(text, fromHtml);
  return value ? { type: 'text', value } : undefined;
}

const authorsInJson = (authors: readonly Person[]): Person[] =>
  mergePersons(
    authors.map(({ email, ...author }) => (author.url === undefined && email ? { ...author, email } : author)),
  );

describe.each([
  { format: 'Atom', write: writeAtom, sayable: inAtom },
  { format: 'JSON Feed', write: writeJsonFeed, sayable: inJsonFeed },
])('a feed written as $format', ({ write, sayable }) => {
  it.each(feeds)('says what $name said', ({ feed }) => {
    const once = read(write(feed));
    expect(once).toEqual(sayable(feed));
    expect(read(write(once))).toEqual(once);
  });

  it('says what was left to say of documents with their bytes changed', () => {
    fc.assert(
      fc.property(mutatedBytes(fixtureFeeds.map(({ bytes }) => bytes)), (bytes) => {
        const result = parseFeed(decodeBytes(bytes), address);
        // In XML, what says nothing at all is no feed.
        if (!result.ok || (result.value.items.length === 0 && !result.value.title && !result.value.link)) return;
        const once = read(write(result.value));
        expect(once).toEqual(sayable(result.value));
        expect(read(write(once))).toEqual(once);
      }),
      { numRuns: 12_000 },
    );
  }, 500_000);

  it('says what any feed said', () => {
    fc.assert(
      fc.property(arbitraryFeed, (feed) => {
        const once = read(write(feed));
        expect(once).toEqual(sayable(feed));
        expect(read(write(once))).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

it('has feeds of every format to write', () => {
  expect(new Set(feeds.map(({ feed }) => feed.format)).size).toBe(4);
  expect(feeds.length).toBeGreaterThan(130);
});
