import { expect, it } from 'vitest';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { threadTime } from '../support/thread-time.ts';

const address = 'https://feeds.example/feed';
const begin = '<rss version="2.0"><channel><title>x</title>';
const end = '</channel></rss>';
const item = (inner: string): string => `<item><title>t</title>${inner}</item>`;
const feed = (inner: string): string => begin + inner + end;
const numbered = (count: number, toText: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => toText(index)).join('');
const megabytes = 1 << 20;

const smallLinks = (count: number): string => numbered(count, (index) => `<media:content url="${index}"/>`);
const channelAt = (length: number, inner: string): string =>
  feed(`<link>https://harbour.example/${'a'.repeat(length)}/</link>${inner}`);

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
  ['names that share nothing', feed(item(numbered(45_000, (index) => `<author>a${index}</author>`))), 1],
  ['names of the channel', feed(numbered(300_000, (index) => `<author>a${index}@b.c</author>`) + item('')), 1],
  [
    'namespaces in namespaces',
    feed(item('<a xmlns:p="q">'.repeat(900) + numbered(600_000, (index) => `<x${index}:y/>`))),
    1,
  ],
  ['small links on a large one', channelAt(900_000, item(smallLinks(30)).repeat(3_000)), 3_000],
  ['small links on one that is not too large', channelAt(400, item(smallLinks(30)).repeat(700)), 700],
  [
    'a large base',
    feed(`<item xml:base="https://harbour.example/${'a'.repeat(900_000)}/">${smallLinks(4_000)}</item>`),
    1,
  ],
  ['bases on bases', feed(item(`<a xml:base="${'b'.repeat(400)}/">`.repeat(90) + smallLinks(9_000))), 1],
  ['broken ends of items', begin + '<tem>'.repeat(500) + '</item>'.repeat(1_000_000), 'cut-off-before-any-story'],
  ['ends of items', begin + 'item>x</item>'.repeat(700_000), 5_000],
  ['ends of titles', begin + '<item>' + 'title</title>'.repeat(700_000), 'cut-off-before-any-story'],
  ['tags that end too early', begin + '<it>em>'.repeat(1_000_000), 5_000],
  [
    'a million tags of JSON',
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","tags":[${numbered(800_000, (index) => `"${index}",`)}""]}]}`,
    1,
  ],
  [
    'a million authors of JSON',
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","authors":[${'{"name":"a"},'.repeat(700_000)}{}]}]}`,
    1,
  ],
  [
    'items of JSON that never end',
    `{"version":"https://jsonfeed.org/version/1","items":[${'{"id":"'.repeat(1_400_000)}`,
    'cut-off-before-any-story',
  ],
  [
    'broken items of JSON',
    `{"version":"https://jsonfeed.org/version/1","items":[${'{"id":1,,"a":[{"b":1}]},'.repeat(400_000)}`,
    'cut-off-before-any-story',
  ],
  [
    'nested JSON',
    `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(5 * megabytes)}`,
    'cut-off-before-any-story',
  ],
  [
    'nested JSON in an item',
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"},${'{"a":'.repeat(megabytes)}`,
    1,
  ],
];

it.each(bombs)('withstands %s', (_name, text, outcome) => {
  const start = threadTime();
  const result = parseFeed(text, address);
  expect(threadTime() - start).toBeLessThan(2_000);
  if (typeof outcome === 'string') expect(result).toEqual({ ok: false, failure: { kind: outcome } });
  else
    expect(result.ok ? result.value.items.length : result.failure.kind === 'cut-off-before-any-story' ? 0 : -1).toBe(
      outcome,
    );
  expect(JSON.stringify(result).length).toBeLessThan(12 * megabytes);
});

it('reads nothing from elsewhere, and no entity that names another', () => {
  const declared = `<!DOCTYPE r [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % other SYSTEM "https://x.example/">
    %other;<!ENTITY one "1"><!ENTITY two "&one;&one;">]>`;
  const start = threadTime();
  const result = parseFeed(declared + feed('<item><title>&file; &one; &two; %other;</title></item>'), address);
  expect(threadTime() - start).toBeLessThan(50);
  expect(result.ok && result.value.items[0]?.title?.value).toBe('&file; 1 &one;&one; %other;');
});

it('lets all entities of a document together grow to 1 MiB and no further', () => {
  const text = `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(1_000)}">]>${feed(item('<description>&a;</description>').repeat(2_000))}`;
  const result = parseFeed(text, address);
  const letters = JSON.stringify(result).split('a').length;
  expect(letters).toBeGreaterThan(800_000);
  expect(letters).toBeLessThan(1_200_000);
});

it('keeps 256 attributes of an element, and 100 elements within each other', () => {
  const attributes = numbered(1_000, (index) => ` a${index}="x"`);
  const nested = `${'<b>'.repeat(500)}words${'</b>'.repeat(500)}`;
  const result = parseFeed(feed(`<item><description><p${attributes}>x</p>${nested}</description></item>`), address);
  const html = (result.ok && result.value.items[0]?.summary?.value) || '';
  expect(html.match(/ a\d+="x"/g)).toHaveLength(256);
  // The feed's own elements around them count.
  expect(html.match(/<b>/g)).toHaveLength(96);
  expect(html).toContain('words');
});

it.each([
  ['RSS', (body: string) => feed(`<item><title>t</title><content:encoded>${body}</content:encoded></item>`)],
  [
    'RSS whose item lost a letter',
    (body: string) => feed(`<tem><title>t</title><content:encoded>${body}</content:encoded></item>`),
  ],
  ['Atom', (body: string) => `<feed><title>x</title><entry><title>t</title><content>${body}</content></entry></feed>`],
  [
    'JSON Feed',
    (body: string) =>
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_html: body }] }),
  ],
  [
    'a title of JSON Feed',
    (body: string) => JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', title: body }] }),
  ],
  [
    'tags of JSON Feed',
    (body: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: [{ id: '1', tags: body.match(/.{1,99}/g)?.map((tag, index) => `${index}${tag}`) }],
      }),
  ],
])('reads 1 MiB of an item of %s and no more', (_format, write) => {
  const small = parseFeed(write('x'.repeat(0.8 * megabytes)), address);
  const large = parseFeed(write('x'.repeat(9 * megabytes)), address);
  expect(JSON.stringify(small).length).toBeGreaterThan(0.7 * megabytes);
  expect(JSON.stringify(large).length).toBeLessThan(1.3 * megabytes);
});

it('keeps the rest of a story of which one part is too large', () => {
  const text = feed(
    item(`<link>https://harbour.example/1</link><description>${'x'.repeat(2 * megabytes)}</description>`),
  );
  const result = parseFeed(text, address);
  expect(result).toMatchObject({
    ok: true,
    value: { damage: { kind: 'malformed' }, items: [{ title: { value: 't' }, link: 'https://harbour.example/1' }] },
  });
  expect(result.ok && result.value.items[0]).not.toHaveProperty('summary');
});

it('says so when it leaves items out', () => {
  const result = parseFeed(feed(item('').repeat(5_001)), address);
  expect(result).toMatchObject({ ok: true, value: { damage: { kind: 'too-many-items', kept: 5_000 } } });
});

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const polluted = (name: string) => `{"${name}":{"polluted":1,"${name}":{"polluted":1}}}`;
const payloads = names.flatMap((name) => [
  feed(`<item ${name}="x" xmlns:${name}="y"><${name}:a/><${name}>1</${name}><title>&${name};</title></item>`),
  `<!DOCTYPE r [<!ENTITY ${name} "polluted">]><${name}:rss>${feed(item(`&${name};`))}</${name}:rss>`,
  `{"version":"https://jsonfeed.org/version/1","${name}":{"polluted":1},"items":[{"id":"1","${name}":{"polluted":1}}]}`,
  `{"version":"https://jsonfeed.org/version/1","items":[${polluted(name)},{"id":"1","authors":[${polluted(name)}],"attachments":[${polluted(name)}],"tags":["${name}"]}]}`,
  `{"version":"https://jsonfeed.org/version/1","${name}":{"polluted":1},"items":[{"id":"1","${name}":{"polluted":1}},{"id":`,
]);

it.each(payloads)('reads names that objects have as the text they are (payload %#)', (text) => {
  const before = Reflect.ownKeys(Object.prototype);
  expect(parseFeed(text, address).ok).toBe(true);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});
