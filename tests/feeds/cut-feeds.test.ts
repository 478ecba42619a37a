import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { encodeText } from './encode-text.ts';
import { address, fixtureFeeds, itemsOf, type FixtureFeed } from './fixture-feeds.ts';
import { sampleAtom, sampleJson, sampleRss } from './sample-feeds.ts';

const itemEnd = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;
const endsOf = (text: string): number[] => [...text.matchAll(itemEnd)].map((match) => match.index + match[0].length);
const completeIn = (text: string): number => endsOf(text).length;

describe.each([
  ['RSS', sampleRss(10)],
  ['Atom', sampleAtom(10)],
])('%s', (_format, text) => {
  const whole = itemsOf(text);

  it('keeps every complete story when it is cut at any letter, and says that it was', () => {
    for (let cut = 0; cut < text.trimEnd().length; cut++) {
      const part = text.slice(0, cut);
      const complete = completeIn(part);
      const result = parseFeed(part, address);
      expect(result.ok ? result.value.items : [], part.slice(-40)).toEqual(whole.slice(0, complete));
      if (result.ok) expect(result.value.damage).toEqual({ kind: 'cut-off', items: complete });
      else
        expect(result.failure.kind).toMatch(/^(?:empty-document|not-a-feed|xml-but-no-feed|cut-off-before-any-story)$/);
    }
  });
});

it('keeps every complete story of a JSON Feed that is cut at any letter', () => {
  const text = sampleJson(8);
  const whole = itemsOf(text);
  const ends = [...text.matchAll(/^ {2}\}/gm)].map((match) => match.index + match[0].length);
  for (let cut = 0; cut < text.length - 1; cut++) {
    const complete = ends.filter((end) => end <= cut).length;
    const result = parseFeed(text.slice(0, cut), address);
    expect(result.ok ? result.value.items : []).toEqual(whole.slice(0, complete));
    if (result.ok) expect(result.value.damage).toEqual({ kind: 'cut-off', items: complete });
  }
});

/** Whose items end where they say, and of which nothing that is said later changes what was said before. */
function isPlain({ name, text, feed }: FixtureFeed): boolean {
  const isWhole = feed !== undefined && feed.damage === undefined && completeIn(text) === feed.items.length;
  return isWhole && name !== 'channel-told-after-its-items.xml';
}

describe('every whole document', () => {
  const whole = fixtureFeeds.filter((fixture) => isPlain(fixture) && completeIn(fixture.text) > 0);

  it('is among those that are cut, but for a few', () => {
    const exceptions = fixtureFeeds.filter((fixture) => fixture.feed?.damage === undefined && !isPlain(fixture));
    const left = exceptions.filter(({ name, feed }) => feed !== undefined && !name.startsWith('json-'));
    expect(left.map(({ name }) => name)).toEqual([
      // A comment in it holds an item.
      'broken-comment-names-a-feed.xml',
      // Its channel's address comes last, and the items' addresses count from there.
      'channel-told-after-its-items.xml',
      // One of its items has no end tag.
      'empty-elements.xml',
    ]);
    expect(whole.length).toBeGreaterThan(100);
  });

  it.each(whole)('keeps its complete stories when $name is cut at any byte', ({ bytes, feed }) => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      const part = decodeBytes(bytes.subarray(0, cut));
      const complete = completeIn(part);
      const items = itemsOf(part);
      expect(items.slice(0, complete), part.slice(-40)).toEqual(feed?.items.slice(0, complete));
    }
  });
});

const words = {
  japanese: '港の船はまた走る',
  chinese: '港口的船又開了',
  korean: '항구의 배가 다시 다닌다',
  russian: 'Паром снова ходит',
  german: 'Die Fähre fährt über den Fluß',
};

interface EncodedFeed {
  readonly encoding: string;
  readonly headline: string;
  readonly declared?: string;
  readonly sentAs?: string;
}

/** What the bytes of a document are, what it declares and what its server says of it. */
const encoded: readonly EncodedFeed[] = [
  { encoding: 'utf-8', headline: words.japanese },
  { encoding: 'utf-8', headline: words.german, declared: 'iso-8859-1' },
  { encoding: 'utf-8', headline: words.russian, sentAs: 'text/xml; charset=iso-8859-1' },
  { encoding: 'utf-8', headline: words.german, declared: 'utf-16' },
  { encoding: 'utf-16le', headline: words.japanese, declared: 'utf-16' },
  { encoding: 'utf-16be', headline: words.korean, declared: 'utf-16' },
  { encoding: 'utf-32le', headline: words.russian, declared: 'utf-32' },
  { encoding: 'utf-32be', headline: words.chinese, declared: 'utf-32' },
  { encoding: 'shift_jis', headline: words.japanese, declared: 'shift_jis' },
  { encoding: 'shift_jis', headline: words.japanese, sentAs: 'text/xml; charset=shift_jis' },
  { encoding: 'euc-jp', headline: words.japanese, declared: 'euc-jp' },
  { encoding: 'iso-2022-jp', headline: words.japanese, declared: 'iso-2022-jp' },
  { encoding: 'big5', headline: words.chinese, declared: 'big5' },
  { encoding: 'gbk', headline: words.chinese, declared: 'gb2312' },
  { encoding: 'euc-kr', headline: words.korean, declared: 'ks_c_5601-1987' },
  { encoding: 'windows-1251', headline: words.russian, declared: 'windows-1251' },
  { encoding: 'koi8-r', headline: words.russian, declared: 'koi8-r' },
  { encoding: 'windows-1252', headline: words.german, declared: 'iso-8859-1' },
  { encoding: 'windows-1252', headline: words.german },
];

it.each(encoded)(
  'keeps complete stories in $encoding (declared: $declared, sent as: $sentAs), cut at any byte',
  ({ encoding, headline, declared, sentAs }) => {
    const headlines = [1, 2, 3].map((number) => `${headline} ${number}`);
    const items = headlines.map((title) => `<item><title>${title}</title></item>\n`).join('');
    const declaration = declared === undefined ? '' : `<?xml version="1.0" encoding="${declared}"?>`;
    const bytes = encodeText(`${declaration}<rss><channel><title>Harbour</title>${items}</channel></rss>`, encoding);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const part = decodeBytes(bytes.subarray(0, cut), sentAs);
      const complete = completeIn(part);
      const titles = itemsOf(part).map(({ title }) => title?.value);
      expect(titles.slice(0, complete), part.slice(-40)).toEqual(headlines.slice(0, complete));
    }
    expect(completeIn(decodeBytes(bytes, sentAs))).toBe(headlines.length);
  },
);
