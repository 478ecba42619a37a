import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';

/** Real documents with another reader's readings beside them. They are not ours to keep in the repository. */
const corpus = join(import.meta.dirname, '../../../shared/corpus/feeds');
const address = 'https://base.example/feed';

/** Where we read otherwise on purpose, by document and field, and why. */
const differences: Readonly<Record<string, string>> = {
  'atom_entry_1 title': 'a document of one entry is called by that entry’s title',
  'atom_relative link': 'relative addresses are resolved, theirs stay',
  'atom_relative items link': 'relative addresses are resolved, theirs stay',
  'rss_0.91_encoding_1 items link': 'the host is kept as the publisher spells it',
  'atom_example_3 items link': 'the story’s own address is taken, where it stands beside that of a proxy that is gone',
  'rss_2.0_rps items link': 'the story’s own address is taken, where it stands beside that of a proxy that is gone',
  'rss_1.0_example_1 items link': 'relative addresses are resolved, theirs stay',
  'rss_1.0_spec_2 published': 'dc:date of the channel counts as its date',
  'rss_2.0_dbengines published': 'a year and a month are a date',
  'rss_2.0_nbcny items published': 'a date with "EST" after the offset is a date',
  'rss_2.0_spec_1 items link': 'a guid that is an address is the link where there is no other',
};

interface Expected {
  readonly title: { readonly content: string } | null;
  readonly updated: string | null;
  readonly published: string | null;
  readonly links: readonly { readonly href: string; readonly rel: string | null }[];
  readonly entries: readonly (Omit<Expected, 'entries'> & { readonly id: string })[];
}

const documents = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.expected.json'))
  : [];

describe.skipIf(documents.length === 0)(
  documents.length === 0 ? `the corpus (not compared: there is no ${corpus})` : 'the corpus',
  () => {
    it('has every document read', () => {
      const failed = documents.filter((name) => !read(name).ok);
      expect(failed).toEqual([]);
    });

    it.each(documents)('agrees on %s', (name) => {
      const result = read(name);
      if (!result.ok) return;
      const feed = result.value;
      const expected = JSON.parse(readFileSync(join(corpus, name), 'utf8')) as Expected;
      const check = (field: string, ours: unknown, theirs: unknown): void => {
        const key = `${name.replace(/^.*\/|\.expected\.json$/g, '')} ${field}`;
        if (key in differences) expect(ours, `${key} no longer differs`).not.toEqual(theirs);
        else expect(ours, key).toEqual(theirs);
      };
      check('items', feed.items.length, expected.entries.length);
      check('title', fold(feed.title?.value), fold(expected.title?.content));
      check('updated', feed.updatedAt, toTime(expected.updated));
      check('published', feed.publishedAt, toTime(expected.published));
      check('link', isAmong(feed.link, expected), true);
      const entries = expected.entries.map((entry, index) => ({ ...entry, ours: feed.items[index] }));
      check(
        'items title',
        entries.map(({ ours }) => fold(ours?.title?.value)),
        entries.map(({ title }) => fold(title?.content)),
      );
      check(
        'items link',
        entries.map((entry) => isAmong(entry.ours?.link, entry)),
        entries.map(() => true),
      );
      check(
        'items id',
        entries.map(({ id, ours }) => idOf(id, ours)),
        entries.map(({ id }) => id),
      );
      check(
        'items published',
        entries.map(({ ours }) => ours?.publishedAt),
        entries.map(({ published }) => toTime(published)),
      );
      const stated = entries.filter(({ ours }) => ours?.updatedAt !== undefined);
      check(
        'items updated',
        stated.map(({ ours }) => ours?.updatedAt),
        stated.map(({ updated }) => toTime(updated)),
      );
    });
  },
);

function read(name: string) {
  const xml = join(corpus, name.replace('.expected.json', '.xml'));
  const path = existsSync(xml) ? xml : join(corpus, name.replace('.expected.json', '.json'));
  return parseFeed(decodeBytes(readFileSync(path)), address);
}

const fold = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const toTime = (time: string | null): number | undefined => (time === null ? undefined : Date.parse(time));
const trimSlash = (link: string): string => link.replace(/\/$/, '');

/** They list every link of a story. Ours must be among them, or none where none is to a page. */
function isAmong(link: string | undefined, { links }: { readonly links: Expected['links'] }): boolean {
  return link === undefined
    ? !links.some(({ rel }) => rel === null || rel === 'alternate')
    : links.some(({ href }) => trimSlash(href) === trimSlash(link));
}

/** They make an id of a hash, or by chance, where a story states none, and so for every story of RSS 1.0. */
const idOf = (theirs: string, item: ParsedItem | undefined): string | undefined =>
  /^[0-9a-f]{30,32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(theirs) ? theirs : item?.id;
