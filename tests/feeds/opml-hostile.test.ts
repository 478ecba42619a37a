import { describe, expect, it } from 'vitest';
import { deepestOutline, longestOpml, mostOutlines, type Opml, type OpmlOutline } from '../../utils/feeds/opml/opml.ts';
import { parseOpml } from '../../utils/feeds/opml/parse-opml.ts';
import { writeOpml } from '../../utils/feeds/opml/write-opml.ts';
import { threadTime } from '../support/thread-time.ts';

const begin = '<opml version="2.0"><head><title>x</title></head><body>';
const end = '</body></opml>';
const list = (inner: string): string => begin + inner + end;
const numbered = (count: number, toText: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => toText(index)).join('');
const feed = (index: number): string => `<outline text="${index}" xmlUrl="https://harbour.example/${index}"/>`;
const longestMs = 3_000;
const megabytes = 1 << 20;

const laughs = numbered(12, (index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);

/** With how many outlines are read of each, or why none is. */
const bombs: readonly (readonly [name: string, text: () => string, outcome: number | string])[] = [
  ['a million outlines', () => list(numbered(1_000_000, feed)), mostOutlines],
  ['a million outlines of three letters', () => list('<outline/>'.repeat(1_000_000)), mostOutlines],
  ['a million outlines without end', () => begin + '<outline>'.repeat(1_000_000), mostOutlines],
  ['a million feeds without end', () => begin + '<outline xmlUrl="https://a.example">'.repeat(250_000), mostOutlines],
  [
    'a million folders in a million',
    () => list('<outline>'.repeat(500_000) + '</outline>'.repeat(500_000)),
    mostOutlines,
  ],
  ['ends without a beginning', () => list(`${feed(1)}${'</outline>'.repeat(900_000)}`), 1],
  ['10,000 levels', () => list('<outline text="a">'.repeat(10_000) + '</outline>'.repeat(10_000)), mostOutlines],
  ['50 MB of one attribute', () => list(`<outline text="${'a'.repeat(50 * megabytes)}"/>`), 'too-large'],
  ['50 MB of attributes', () => list(`${feed(1)}<outline ${numbered(4_000_000, (i) => `a${i}="x" `)}/>`), 1],
  ['9 MB of attributes', () => list(`<outline ${numbered(800_000, (i) => `a${i}="x" `)}/>`), 1],
  ['9 MB of the same attribute', () => list(`<outline ${'a="x" '.repeat(1_500_000)}/>`), 1],
  [
    'many attributes of many',
    () => list(`<outline ${numbered(90, (i) => `a${i}="" `)}/>`.repeat(10_000)),
    mostOutlines,
  ],
  [
    '9 MB of prefixes',
    () => list(numbered(8_000, (i) => `<outline ${numbered(90, (n) => `a${i}-${n}:b="" `)}/>`)),
    8_000,
  ],
  ['a million declarations', () => list(`<outline ${numbered(500_000, (i) => `xmlns:a${i}="x" `)}/>`), 1],
  ['declarations in declarations', () => list(numbered(9_000, (i) => `<outline xmlns:a${i}="x" b:c="">`)), 9_000],
  ['a long prefix', () => list(`<outline ${'a'.repeat(9 * megabytes)}:b="c"/>`), 1],
  [
    'a head of a million elements',
    () => begin.replace('</head>', `${'<a/>'.repeat(1_000_000)}</head>`) + feed(1) + end,
    1,
  ],
  ['a head that never ends', () => `<opml><title>${'<'.repeat(5 * megabytes)}${feed(1)}`, 1],
  ['a billion laughs', () => `<!DOCTYPE o [<!ENTITY l0 "lol">${laughs}]>${list('<outline text="&l12;"/>')}`, 1],
  [
    'quadratic entities',
    () => `<!DOCTYPE o [<!ENTITY a "${'a'.repeat(900)}">]>${list(`<outline text="${'&a;'.repeat(2_000_000)}"/>`)}`,
    1,
  ],
  [
    'an external entity',
    () =>
      `<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]>${list('<outline text="&x;" xmlUrl="https://a.example/&x;"/>')}`,
    1,
  ],
  ['a million numeric references', () => list(`<outline text="${'&#65;'.repeat(1_000_000)}"/>`), 1],
  ['ampersands', () => list(`<outline text="${'&'.repeat(5 * megabytes)}"/>`), 1],
  ['spaces before the list', () => ' '.repeat(9 * megabytes) + list(feed(1)), 1],
  ['spaces in a tag', () => list(`<outline${' '.repeat(9 * megabytes)}text="x"/>`), 1],
  ['spaces in a value', () => list(`<outline text="${' '.repeat(9 * megabytes)}x"/>`), 1],
  ['an address of spaces', () => list(`<outline xmlUrl="a${' '.repeat(4 * megabytes)}b"/>`), 1],
  ['an address of line breaks', () => list(`<outline xmlUrl="a${'&#10;'.repeat(megabytes)}b"/>`), 1],
  ['signs', () => list('<'.repeat(9 * megabytes)), 'without-outlines'],
  ['controls', () => list('\x01'.repeat(9 * megabytes) + feed(1)), 1],
  ['halves of pairs', () => list(`<outline text="${'\ud83d'.repeat(4 * megabytes)}"/>`), 1],
  ['comments', () => '<!--'.repeat(2_000_000), 'not-opml'],
  ['comments in a list', () => list(`${'<!--'.repeat(2_000_000)}${feed(1)}`), 1],
  ['doctypes', () => '<!DOCTYPE x ['.repeat(500_000), 'not-opml'],
  ['names of a list', () => '<opml'.repeat(1_500_000), 'not-opml'],
  ['a web page of 9 MB', () => `<html><body>${'<div><p>text</p></div>'.repeat(400_000)}`, 'web-page'],
  ['nested JSON', () => '['.repeat(9 * megabytes), 'json-but-no-opml'],
];

it.each(bombs)('withstands %s', (_name, toText, outcome) => {
  const text = toText();
  const start = threadTime();
  const result = parseOpml(text);
  expect(threadTime() - start).toBeLessThan(longestMs);
  if (!result.ok) {
    expect(result.failure).toEqual({ kind: outcome });
    return;
  }
  expect(measure(result.value.outlines)).toEqual({ count: outcome, isDeeper: false });
  expect(JSON.stringify(result).length).toBeLessThan(40 * megabytes);
  const written = threadTime();
  const again = writeOpml(result.value);
  const read = parseOpml(again);
  expect(threadTime() - written).toBeLessThan(longestMs);
  // What is nearly too long becomes so by the title beside the text, and by what is escaped.
  if (again.length > longestOpml) return;
  const toJson = ({ damage: _, ...opml }: Opml): string => JSON.stringify(opml);
  expect(read.ok && toJson(read.value) === toJson(result.value)).toBe(true);
});

/** What is broken a million times over must not be looked at again and again. */
const pieces = [
  ...['</outline', '</outline ', '</outline<', '<outline ', '<outline a', '<outline a="', `<outline a='"`, '<outline<'],
  ...['<outline a="><', '<outline a="><x ', '<outline a="><outline ', '<outline =', '<outline a=<', '<outline a="x"b'],
  ...[`<outline a='><x b="`, '<outline xmlUrl="https://a.example">', '<opml>', '<head>', '<body>', '</body>', '<a>'],
  ...['<!--x', '<!--</outline>', '<![CDATA[x', '<?', '<!', '&a', '&amp;', '&#', ']]>', '-->', '?>', '"', "'", '>', '/'],
];

it.each(pieces)('takes linear time for many of %j', (piece) => {
  const many = piece.repeat(Math.ceil(megabytes / 2 / piece.length));
  for (const head of [begin, '<opml><title>', '<outline text="']) {
    for (const close of ['', `>]]>-->?>"'</outline></body></opml>`]) {
      const start = threadTime();
      parseOpml(`${head}${many}${close}`);
      expect(threadTime() - start).toBeLessThan(longestMs / 2);
    }
  }
});

describe('a list beyond a limit', () => {
  it('says how many outlines were kept, and keeps the first', () => {
    const result = parseOpml(list(numbered(mostOutlines + 1, feed)));
    expect(result).toMatchObject({ ok: true, value: { damage: { kind: 'too-many', kept: mostOutlines } } });
    expect(result.ok && result.value.outlines.at(-1)?.text).toBe(String(mostOutlines - 1));
  });

  it('is whole with as many as there may be', () => {
    const result = parseOpml(list(numbered(mostOutlines, feed)));
    expect(result.ok && result.value.outlines.length).toBe(mostOutlines);
    expect(result.ok && result.value).not.toHaveProperty('damage');
  });

  it('keeps what is too deep on the deepest level', () => {
    const depth = deepestOutline + 3;
    const folders = numbered(depth, (index) => `<outline text="${index}">`);
    const result = parseOpml(list(`${folders}${feed(99)}${'</outline>'.repeat(depth)}${feed(100)}`));
    expect(result).toMatchObject({ ok: true, value: { damage: { kind: 'too-deep' } } });
    let level = result.ok ? result.value.outlines : [];
    expect(level.map(({ text }) => text)).toEqual(['0', '100']);
    for (let at = 1; at < deepestOutline; at++) level = level[0]?.children ?? [];
    expect(level.map(({ text }) => text)).toEqual(['31', '32', '33', '34', '99']);
  });

  it('is whole at the deepest level there may be', () => {
    const result = parseOpml(
      list('<outline text="a">'.repeat(deepestOutline - 1) + feed(1) + '</outline>'.repeat(deepestOutline - 1)),
    );
    expect(result.ok && result.value).not.toHaveProperty('damage');
  });

  it('is read as far as its length may be, and says so', () => {
    const filler = `<!--${'x'.repeat(longestOpml)}-->`;
    expect(parseOpml(list(feed(1) + filler + feed(2)))).toMatchObject({
      ok: true,
      value: { outlines: [{ text: '1' }], damage: { kind: 'too-many', kept: 1 } },
    });
  });

  it('says when an outline had more attributes than are kept', () => {
    const result = parseOpml(list(`<outline text="a" ${numbered(101, (index) => `a${index}="x" `)}/>`));
    expect(result.ok && result.value.outlines[0]?.attributes.length).toBe(100);
    expect(result).toMatchObject({ ok: true, value: { damage: { kind: 'malformed' } } });
  });
});

it('keeps 200,000 attributes in all, and says so', () => {
  const result = parseOpml(list(`<outline ${numbered(90, (index) => `a${index}="" `)}/>`.repeat(3_000)));
  const outlines = result.ok ? result.value.outlines : [];
  expect(outlines.reduce((sum, { attributes }) => sum + attributes.length, 0)).toBe(200_000);
  expect(result).toMatchObject({ ok: true, value: { damage: { kind: 'malformed' } } });
});

it('reads names that objects have as the text they are', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
    const text = `<opml ${name}="a" xmlns:${name}="b"><head><${name}>c</${name}></head><body><outline ${name}="polluted" ${name}:polluted="d" text="&${name};"/></body></opml>`;
    const result = parseOpml(text);
    expect(result).toMatchObject({
      ok: true,
      value: {
        head: [{ name }],
        outlines: [{ text: `&${name};`, attributes: [{ name }, { name: `${name}:polluted` }] }],
      },
    });
    expect(result.ok && writeOpml(result.value)).toContain(` ${name}="polluted" ${name}:polluted="d"/>`);
  }
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

function measure(outlines: readonly OpmlOutline[]): { count: number; isDeeper: boolean } {
  let count = 0;
  let level: readonly OpmlOutline[] = outlines;
  for (let depth = 1; depth <= deepestOutline; depth++) {
    count += level.length;
    level = level.flatMap(({ children }) => children);
  }
  return { count, isDeeper: level.length > 0 };
}
