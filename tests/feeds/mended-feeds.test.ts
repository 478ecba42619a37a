import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { address, itemsOf } from './fixture-feeds.ts';

const rss = (items: string, channel = ''): string =>
  `<rss version="2.0"><channel><title>Harbour</title>${channel}${items}</channel></rss>`;
const ferry = '<title>Ferry runs again</title><link>https://harbour.example/ferry</link>';
const linksOf = (text: string) => itemsOf(text).map(({ link }) => link);

describe('a tag that lost or won a letter', () => {
  it.each([
    ['a ">" in its name', `<it>em>${ferry}</item>`],
    ['a ">" before its name', `<>item>${ferry}</item>`],
    ['no first letter', `<tem>${ferry}</item>`],
    ['no last letter', `<ite>${ferry}</item>`],
    ['no "<"', `item>${ferry}</item>`],
    ['no space before an attribute', `<itemrdf:about="https://harbour.example/">${ferry}</item>`],
  ])('opens an item with %s', (_what, item) => {
    const bridge = '<item><title>Bridge</title><link>https://harbour.example/bridge</link></item>';
    expect(linksOf(rss(bridge + item + bridge))).toEqual(
      ['bridge', 'ferry', 'bridge'].map((page) => `https://harbour.example/${page}`),
    );
  });

  it.each(['<lnk>', '<li>nk>', '<link', 'link>'])('names a story after "%s"', (tag) => {
    const item = `<item><title>Ferry</title>${tag}https://harbour.example/ferry</link></item>`;
    expect(linksOf(rss(item))).toEqual(['https://harbour.example/ferry']);
  });

  it.each(['<r>ss>', '<rs&s>', '<"rss>', '<rss&>', '<r<ss>'])('begins a feed with "%s"', (root) => {
    const text = rss(`<item>${ferry}</item>`).replace('<rss version="2.0">', root);
    expect(parseFeed(text, address)).toMatchObject({ ok: true, value: { title: { value: 'Harbour' } } });
    expect(linksOf(text)).toEqual(['https://harbour.example/ferry']);
  });

  it('leaves text alone that reads like one', () => {
    const text = rss('<item><title>Ferry</title><description>the item>list</item> of things</description></item>');
    expect(itemsOf(text)).toHaveLength(1);
    const words = '<item><title>About &lt;item> and &lt;it>em></title></item>';
    expect(itemsOf(rss(words))[0]?.title?.value).toBe('About <item> and <it>em>');
  });
});

it('reads all entries of a feed whose own element is lost', () => {
  const entry = (id: number) => `<entry><id>${id}</id><title>Story ${id}</title></entry>`;
  const text = `<fed xmlns="http://www.w3.org/2005/Atom">${entry(1)}${entry(2)}${entry(3)}</feed>`;
  expect(itemsOf(text).map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it.each([
  ['htp://harbour.example/a', 'http://harbour.example/a'],
  ['ttps://harbour.example/a', 'https://harbour.example/a'],
  ['https://har<bour.example/a', 'https://harbour.example/a'],
  [`https://harbour.example/${'a'.repeat(4_000)}`, undefined],
])('reads the address %s as %s', (written, link) => {
  expect(linksOf(rss(`<item><title>x</title><link>${written}</link></item>`))).toEqual([link]);
});

describe('the language of an item', () => {
  it.each([
    ['RSS', rss('<item xml:lang="de"><title>x</title></item>', '<language>en</language>'), 'de'],
    ['RSS as its channel', rss('<item xml:lang="en"><title>x</title></item>', '<language>en</language>'), undefined],
    [
      'RSS in a channel of two',
      rss('<item xml:lang="de"><title>x</title></item>', '<language>en</language>').replace(
        '<channel',
        '<channel xml:lang="de"',
      ),
      'de',
    ],
    [
      'Atom as its feed',
      '<feed><title>x</title><dc:language>en</dc:language><entry xml:lang="en"><id>1</id></entry></feed>',
      undefined,
    ],
  ])('in %s', (_format, text, language) => {
    expect(itemsOf(text)[0]?.language).toBe(language);
  });
});

it('writes types of media in small letters in every format', () => {
  const url = 'https://harbour.example/1.mp3';
  const typesIn = (text: string) => itemsOf(text).map(({ enclosures, media }) => [...enclosures, ...media][0]?.type);
  const media = `<media:content url="${url}" type="Audio/MPEG"/>`;
  expect(typesIn(rss(`<item><enclosure url="${url}" type="Audio/MPEG"/></item><item>${media}</item>`))).toEqual([
    'audio/mpeg',
    'audio/mpeg',
  ]);
  const attachments = [{ url, mime_type: 'Audio/MPEG' }];
  expect(
    typesIn(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', attachments }] })),
  ).toEqual(['audio/mpeg']);
});

describe('a JSON Feed that is no JSON', () => {
  const feed = (items: string) =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[${items}],"language":"en"}`;
  const items =
    '{"id":"1","title":"One"},{"id":"2","title":"T"wo"},{"id":"3","attachments":[{"url":"/a","title":"x"}]}';

  it('keeps the items that are whole, and what it says of itself before them', () => {
    const result = parseFeed(feed(items), address);
    expect(result).toMatchObject({ ok: true, value: { title: { value: 'Harbour' }, damage: { kind: 'malformed' } } });
    expect(itemsOf(feed(items)).map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('takes nothing inside of an item for one', () => {
    const broken =
      '{"id":"1","x":,"attachments":[{"url":"/a","title":"x","mime_type":"audio/mpeg"}],"authors":[{"name":"A"}]}';
    expect(itemsOf(feed(`${broken},{"id":"2"}`)).map(({ id }) => id)).toEqual(['2']);
  });

  it('reads tags on one line, persons once, and no control characters', () => {
    const item = { id: '1', title: 'A\u0000\u0092s', tags: [' a \n b '], authors: [{ name: 'Ada' }, { name: 'ada' }] };
    expect(itemsOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [item] }))).toMatchObject([
      { title: { value: 'A’s' }, categories: ['a b'], authors: [{ name: 'Ada' }] },
    ]);
  });
});

it.each([
  ['"" (ada@harbour.example)', { email: 'ada@harbour.example' }],
  ['"Ada Quay "', { name: 'Ada Quay' }],
  ['Ada (mailto:mailto:ada@harbour.example)', { name: 'Ada', email: 'ada@harbour.example' }],
])('reads the person %s', (line, person) => {
  expect(itemsOf(rss(`<item><title>x</title><author>${line}</author></item>`))[0]?.authors).toEqual([person]);
});
