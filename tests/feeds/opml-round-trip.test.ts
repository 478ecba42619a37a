import fc from 'fast-check';
import { parseOpml as parseWithAnother } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Opml, OpmlAttribute, OpmlOutline } from '../../utils/feeds/opml/opml.ts';
import { parseOpml } from '../../utils/feeds/opml/parse-opml.ts';
import { writeOpml } from '../../utils/feeds/opml/write-opml.ts';
import { toXmlText } from '../../utils/feeds/opml/xml-names.ts';

/** Pieces that break what is not escaped, and strings of any characters at all, halves of pairs among them. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['&', '<', '>', '"', "'", '/>', ']]>', '<!--', '-->', '<?', '&amp;', '&#10;', '&eacute;', '&lt', '\t', '\n'],
        ...[
          '\r',
          '\r\n',
          '\0',
          '\x0b',
          '\x85',
          '\x93',
          '\u2028',
          '\ud83d',
          '\ude00',
          '\ufeff',
          '\uffff',
          '\u202e',
          ' ',
        ],
        ...['x', 'é', '<outline text="x"/>', '</body>', '<![CDATA[', '{', '😀'],
      ),
      { maxLength: 12 },
    )
    .map((list) => list.join('')),
);
const value = hostile.map(toXmlText);
const said = hostile.map((text) => toXmlText(text).trim() || 'Harbour');
const address = fc.constantFrom(
  'https://harbour.example/feed',
  'http://harbour.example',
  'https://harbour.example/f?a=1&b=2&copy=3#x',
  "https://harbour.example/it's",
  'https://user:secret@harbour.example/',
);
const unusable = fc.constantFrom('javascript:alert(1)', 'gopher://harbour.example/', 'feed', 'file:///etc/x?a&b');
const names = [
  ...['category', 'created', 'isComment', 'language', 'version', 'url', 'fz:quickMode', 'frss:xPathItem', 'xml:lang'],
  ...['__proto__', 'constructor', 'toString', 'é', '_a.b-c', 'ns:__proto__', 'Xmlns'],
];
const attributes = (inOutline: boolean): fc.Arbitrary<readonly OpmlAttribute[]> =>
  fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names.filter((name) => inOutline || name !== 'version')), value }),
    { selector: ({ name }) => name, maxLength: 5 },
  );
const root = attributes(false).map((list) => [
  ...list,
  { name: 'xmlns:fz', value: 'urn:forumzilla:' },
  { name: 'xmlns:frss', value: 'https://example.org/<x>&' },
  { name: 'xmlns:ns', value: 'urn:undeclared:ns' },
]);

const own = fc.record(
  { text: said, description: said, siteLink: address, attributes: attributes(true) },
  { requiredKeys: ['text', 'attributes'] },
);
const kind = fc.oneof(
  fc.record({ type: said }, { requiredKeys: [] }),
  fc.record({ feedAddress: address, type: fc.oneof(fc.constant('rss'), said) }),
  fc.record({ unusableAddress: unusable, type: fc.constant('rss') }),
);
/** A folder of old files with an "url" would be a feed, if it says that it is. */
const isSound = ({ type, attributes: list, feedAddress, unusableAddress }: Partial<OpmlOutline>): boolean =>
  type !== 'rss' || feedAddress !== undefined || unusableAddress !== undefined || !list?.some((a) => a.name === 'url');
const { outline } = fc.letrec<{ outline: OpmlOutline }>((tie) => ({
  outline: fc
    .tuple(own, kind, fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('outline'), { maxLength: 3 })))
    .map(([first, second, children]) => ({ ...first, ...second, children }))
    .filter(isSound),
}));
const list: fc.Arbitrary<Opml> = fc.record(
  {
    title: said,
    head: fc.array(
      fc.record({
        name: fc.constantFrom('dateCreated', 'ownerName', 'docs', 'title', '__proto__', 'fz:x'),
        value: fc.oneof(said, fc.constant('')),
        attributes: attributes(true),
      }),
      { maxLength: 4 },
    ),
    attributes: root,
    outlines: fc.array(outline, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['head', 'attributes', 'outlines'] },
);
/** The first title of a head is the list's, and it is the title only if it says something. */
const titled = list.map((opml) => ({
  ...opml,
  head: opml.head
    .filter(({ name, value: text }) => name !== 'title' || (text !== '' && opml.title !== undefined))
    .map((element) => (element.name === 'title' ? { ...element, attributes: [] } : element)),
}));

function read(text: string): Opml {
  const result = parseOpml(text);
  if (!result.ok) throw new Error(`${result.failure.kind}: ${text}`);
  return result.value;
}

describe('a list that is written', () => {
  it('reads as what was written', () => {
    fc.assert(
      fc.property(titled, (opml) => {
        expect(read(writeOpml(opml))).toEqual(opml);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is written the same again once it is read', () => {
    fc.assert(
      fc.property(titled, (opml) => {
        const text = writeOpml(opml);
        expect(writeOpml(read(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is well-formed whatever is in its strings', () => {
    const anyAttributes = fc.array(
      fc.record({
        name: fc.oneof(
          hostile,
          fc.constantFrom('text', 'xmlUrl', 'xmlns', 'xmlns:xml', 'xmlns:a', 'a:b', 'a:b:c', ':a'),
        ),
        value: hostile,
      }),
      { maxLength: 5 },
    );
    const anyOutline = fc.record({
      ...{ text: hostile, feedAddress: hostile, siteLink: hostile, description: hostile, type: hostile },
      attributes: anyAttributes,
      children: fc.constant([]),
    });
    const anyHead = fc.record({ name: hostile, value: hostile, attributes: anyAttributes });
    const anyList = fc.record({
      ...{ title: hostile, head: fc.array(anyHead, { maxLength: 2 }), attributes: anyAttributes },
      outlines: fc.array(anyOutline, { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyList, (opml) => {
        const text = writeOpml(opml);
        expectWellFormed(text);
        expect(read(text).outlines).toHaveLength(opml.outlines.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read by another reader as it is meant', () => {
    const text = writeOpml({
      title: 'Wire & <desk>',
      head: [{ name: 'ownerName', value: 'Ada Quay', attributes: [] }],
      attributes: [],
      outlines: [
        {
          text: '"News" & more',
          attributes: [],
          children: [
            {
              text: 'Harbour <em>',
              type: 'rss',
              feedAddress: 'https://harbour.example/feed?a=1&b=2',
              siteLink: 'https://harbour.example/',
              description: 'Ships\nand quays',
              attributes: [{ name: 'category', value: '/News/Sea,ships' }],
              children: [],
            },
          ],
        },
      ],
    });
    expect(parseWithAnother(text)).toEqual({
      head: { title: 'Wire & <desk>', ownerName: 'Ada Quay' },
      body: {
        outlines: [
          {
            ...{ text: '"News" & more', title: '"News" & more' },
            outlines: [
              {
                ...{ text: 'Harbour <em>', title: 'Harbour <em>', type: 'rss', description: 'Ships\nand quays' },
                xmlUrl: 'https://harbour.example/feed?a=1&b=2',
                htmlUrl: 'https://harbour.example/',
                category: '/News/Sea,ships',
              },
            ],
          },
        ],
      },
    });
  });

  it('is indented by two spaces, with its parts in the order of OPML 2.0', () => {
    const one = { text: 'Harbour', feedAddress: 'https://harbour.example/feed', attributes: [], children: [] };
    const folder = { text: 'Sea', attributes: [], children: [one] };
    expect(writeOpml({ title: 'Wire', head: [], attributes: [], outlines: [folder] })).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Wire</title>
  </head>
  <body>
    <outline text="Sea" title="Sea">
      <outline text="Harbour" title="Harbour" type="rss" xmlUrl="https://harbour.example/feed"/>
    </outline>
  </body>
</opml>
`,
    );
  });

  it('is a whole document without outlines too', () => {
    const text = writeOpml({ head: [], attributes: [], outlines: [] });
    expectWellFormed(text);
    expect(parseOpml(text)).toEqual({ ok: false, failure: { kind: 'without-outlines' } });
  });
});

describe('a list that is read', () => {
  const pieces = fc.constantFrom(
    ...[
      '<opml version="2.0">',
      '<opml xmlns:a="urn:a" a:b="c">',
      '<head>',
      '</head>',
      '<title>',
      'Harbour',
      '</title>',
    ],
    ...[
      '<body>',
      '</body>',
      '</opml>',
      '<outline text="a">',
      '<outline title="b" Title="c"/>',
      '</outline>',
      '<docs/>',
    ],
    ...[
      '<outline xmlUrl="https://harbour.example/f"',
      ' XMLURL="x"',
      ' xmlurl="https://b.example"',
      ' url="z" type="rss"',
    ],
    ...[
      '<OUTLINE TEXT=\'x\' HTMLURL="/a"/>',
      '<outline text="x',
      '<outline ',
      ' a:x="1"',
      ' xmlns:a="urn:b"',
      '/>',
      '>',
    ],
    ...[
      ' text="&#xd800;&#1;&copy;&x;"',
      ' text=" "',
      ' title=""',
      '"',
      "'",
      '<',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    ],
    ...[
      '<?',
      '?>',
      '\n',
      '\r\n',
      '\0',
      '\ud83d',
      '\u{1f600}',
      '<a:b c:d="e">',
      ' description="<p>x</p> <p>"',
      ' __proto__="x"',
    ],
    ...[' xmlns="http://www.w3.org/2000/xmlns/"', ' version="3"', ' type="link"', ' htmlUrl=www.harbour.example/'],
  );

  it('loses nothing more when it is written and read again, whatever the file was', () => {
    let lists = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (file) => {
        const result = parseOpml(`<opml>${file.join('')}`);
        if (!result.ok) return;
        lists++;
        const { damage: _, ...opml } = result.value;
        const text = writeOpml(opml);
        expectWellFormed(text);
        expect(read(text)).toEqual(opml);
        expect(JSON.parse(JSON.stringify(opml))).toEqual(opml);
      }),
      { numRuns: 3_000 },
    );
    expect(lists).toBeGreaterThan(1_000);
  });
});

/** As strict as a reader of XML is with the few forms that we write: tags that match, references, characters. */
function expectWellFormed(text: string): void {
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/);
  const begin = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(text.startsWith(begin)).toBe(true);
  const open: string[] = [];
  const scopes: (readonly string[])[] = [['xml', 'xmlns']];
  const tag = /<(\/?)([^ \t\n\r<>/="]+)((?: [^ \t\n\r<>/="]+="[^<>"\t\n\r]*")*)(\/?)>|[^<]+/gy;
  let end = begin.length;
  tag.lastIndex = end;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    end = tag.lastIndex;
    const [, close, name, list = '', slash] = found;
    if (name === undefined) continue;
    if (close) {
      expect(open.pop()).toBe(name);
      scopes.pop();
      continue;
    }
    const own = [...list.matchAll(/ ([^=]+)="[^"]*"/g)].map((match) => match[1] ?? '');
    expect(new Set(own).size).toBe(own.length);
    const declared = own.filter((one) => one.startsWith('xmlns:')).map((one) => one.slice(6));
    const scope = [...(scopes.at(-1) ?? []), ...declared];
    for (const one of [name, ...own]) {
      expect(one).toMatch(/^[^\d.:&'-][^:&']*(?::[^\d.:&'-][^:&']*)?$/);
      if (one.includes(':')) expect(scope).toContain(one.slice(0, one.indexOf(':')));
    }
    if (slash) continue;
    open.push(name);
    scopes.push(scope);
  }
  expect(end).toBe(text.length);
  expect(open).toEqual([]);
}
