import { expect, it } from 'vitest';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';

const begin = '<rss version="2.0"><channel><title>x</title>';
const end = '</channel></rss>';
const item = (inner: string): string => `<item><title>t</title>${inner}</item>`;
const feed = (inner: string): string => begin + inner + end;
const numbered = (count: number, toText: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => toText(index)).join('');
const megabytes = 1 << 20;

const laughs = numbered(12, (index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);

/** Each reads in far less than the 2 s that any one document may take of the worker. */
const bombs: readonly (readonly [name: string, text: string, outcome: string | number])[] = [
  ['a billion laughs', `<!DOCTYPE r [<!ENTITY l0 "lol">${laughs}]>${feed(item('&l12;'))}`, 1],
  ['quadratic entities', `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(900)}">]>${feed(item('&a;'.repeat(200_000)))}`, 1],
  ['a million numeric references', feed(item('&#65;'.repeat(1_000_000))), 1],
  ['an external entity', `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${feed(item('&x;'))}`, 1],
  ['200,000 nested tags', feed(item('<a>'.repeat(200_000))), 'too-deeply-nested'],
  ['nested tags with other ends', feed(item('<a>'.repeat(900) + '</b>'.repeat(1_000_000))), 1],
  ['100,000 attributes', feed(`<item ${numbered(100_000, (index) => `a${index}="x" `)}><title>t</title></item>`), 1],
  ['100,000 declarations', feed(item(`<a ${numbered(100_000, (index) => `xmlns:a${index}="x" `)}/>`)), 1],
  [
    '20,000 items with a namespace each',
    feed(numbered(20_000, (i) => `<item xmlns:n${i}="n"><n${i}:a/></item>`)),
    5_000,
  ],
  ['a million names', feed(item(numbered(600_000, (index) => `<x${index}/>`))), 1],
  ['items without end', begin + '<item>'.repeat(1_000_000), 5_000],
  ['10 MB in one element', feed(item(`<description>${'&lt;p&gt;text '.repeat(800_000)}</description>`)), 1],
  ['10 MB of empty elements', feed(numbered(1_000, () => item('<a/>'.repeat(2_500)))), 160],
  ['spaces before the feed', ' '.repeat(10 * megabytes) + feed(item('')), 1],
  ['spaces in a tag', feed(`<item${' '.repeat(5 * megabytes)}><title>t</title></item>`), 1],
  ['spaces in a title', feed(`<item><title>${' '.repeat(5 * megabytes)}</title></item>`), 1],
  ['signs', feed(item('<'.repeat(5 * megabytes))), 1],
  ['ampersands', feed(item('&'.repeat(5 * megabytes))), 1],
  ['CDATA that never ends', begin + '<item><title><![CDATA[x</title>'.repeat(300_000), 5_000],
  [
    'CDATA that ends too late',
    `${begin + '<item><title><![CDATA[x</title>'.repeat(300_000)}]]></title></item>${end}`,
    5_000,
  ],
  ['quotes that never end', begin + '<item><a b="><c> '.repeat(300_000), 5_000],
  ['comments', '<!--'.repeat(2_000_000), 'not-a-feed'],
  ['doctypes', '<!DOCTYPE x ['.repeat(500_000), 'not-a-feed'],
  ['declarations', `${'<!x '.repeat(1_000_000)}`, 'not-a-feed'],
  ['instructions', begin + item('<?x '.repeat(500_000)), 1],
  ['a namespace of slashes', feed(item(`<a xmlns="${'/'.repeat(megabytes)}x"/>`)), 1],
  ['a date of numbers', feed(numbered(4_000, () => item(`<pubDate>${'1:'.repeat(150)}</pubDate>`))), 4_000],
  ['a person of brackets', feed(item(`<author>${'('.repeat(500_000)}</author>`)), 1],
  ['a headline of brackets', feed(`<item><title>${'&lt;a '.repeat(150_000)}</title></item>`), 1],
  ['a web page of 5 MB', `<html><body>${'<div><p>text</p></div>'.repeat(230_000)}`, 'web-page'],
  ['part of a page of 5 MB', '<div><p>text</p></div>'.repeat(230_000), 'web-page'],
  ['nested JSON', `{"items":${'['.repeat(5 * megabytes)}`, 'cut-off-before-any-story'],
  ['nested JSON in an item', `{"items":[{"id":"1"},${'{"a":'.repeat(megabytes)}`, 1],
];

it.each(bombs)('withstands %s', (_name, text, outcome) => {
  const start = performance.now();
  const result = parseFeed(text, 'https://feeds.example/feed');
  expect(performance.now() - start).toBeLessThan(2_000);
  if (typeof outcome === 'string') expect(result).toEqual({ ok: false, failure: { kind: outcome } });
  else
    expect(result.ok ? result.value.items.length : result.failure.kind === 'cut-off-before-any-story' ? 0 : -1).toBe(
      outcome,
    );
  expect(JSON.stringify(result).length).toBeLessThan(12 * megabytes);
});

/** What is broken a million times over must not be looked at again and again. */
const pieces = [
  ...[
    '</a ',
    '</a',
    '</title<',
    '</title ',
    '<a ',
    '<a b',
    '<a b="',
    `<a b='"`,
    '<a b="><',
    '<a =',
    '<a b=<',
    '<:',
    '<a<',
  ],
  ...[
    '<title<',
    '<title <',
    '<title><b>',
    '<item><title>',
    '<item>x</',
    '<!--x',
    '<!--</item>',
    '<![CDATA[</item>',
    '<?',
    '<!',
  ],
  ...['&a', '&amp;', '&#', ']]>', '-->', '?>', '<link>', '<x:y>', '<p/>', '<a xmlns="b">'],
];

it.each(pieces)('takes linear time for many of %j', (piece) => {
  const many = piece.repeat(Math.ceil(megabytes / piece.length));
  for (const close of ['', `>]]>-->?>"'</item></channel></rss>`]) {
    const start = performance.now();
    parseFeed(`${begin}<item>${many}${close}`, 'https://feeds.example/feed');
    expect(performance.now() - start).toBeLessThan(1_500);
  }
});

it('keeps the rest of a story of which one part is too large', () => {
  const text = feed(
    item(`<link>https://harbour.example/1</link><description>${'x'.repeat(2 * megabytes)}</description>`),
  );
  const result = parseFeed(text, 'https://feeds.example/feed');
  expect(result).toMatchObject({
    ok: true,
    value: { damage: { kind: 'malformed' }, items: [{ title: { value: 't' }, link: 'https://harbour.example/1' }] },
  });
  expect(result.ok && result.value.items[0]).not.toHaveProperty('summary');
});

it('says so when it leaves items out', () => {
  const result = parseFeed(feed(item('').repeat(5_001)), 'https://feeds.example/feed');
  expect(result).toMatchObject({ ok: true, value: { damage: { kind: 'too-many-items', kept: 5_000 } } });
});

it('reads names that objects have as the text they are', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
    const xml = feed(
      `<item ${name}="x" xmlns:${name}="y"><${name}:a/><${name}>1</${name}><title>&${name};</title></item>`,
    );
    const json = `{"version":"https://jsonfeed.org/version/1","${name}":{"polluted":1},"items":[{"id":"1","${name}":{"polluted":1}}]}`;
    for (const text of [xml, json]) expect(parseFeed(text, 'https://feeds.example/feed').ok).toBe(true);
  }
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
