import { expect, it } from 'vitest';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { threadTime } from '../support/thread-time.ts';

/** Letters of the smaller document; the larger has four times as many. */
const size = 1 << 16;
const growth = 4;
/** Linear time is four times the time and quadratic sixteen; what is done in a moment tells nothing. */
const most = { times: 7, momentMs: 25 };

/** What is broken a hundred thousand times over must not be looked at again and again. */
const pieces = [
  ...['</a ', '</a', '</title<', '</title ', '<a ', '<a b', '<a b="', `<a b='"`, '<a b="><', '<a =', '<a b=<', '<:'],
  ...['<a<', '<title<', '<title <', '<title><b>', '<item><title>', '<item>x</', '<!--x', '<!--</item>', '<q><!--'],
  ...[
    '<![CDATA[</item>',
    '<q><![CDATA[',
    '<![CDATA[]]>a',
    '<?',
    '<!',
    '&a',
    '&amp;',
    '&#',
    ']]>',
    '-->',
    '?>',
    '<link>',
  ],
  ...[
    '<x:y>',
    '<p/>',
    '<a xmlns="b">',
    '<it>em>',
    '</it>em>',
    'item></item>',
    '<tem></item>',
    '<lnk></link>',
    '<r>ss ',
  ],
  ...['<author>(', '<author>"', '<author>&lt;a@', '<category>', '<media:group>', '<itunes:category text="a">', '<b>  '],
  ...['<a xml:base="b/">', '<link href="a" rel="enclosure"/>', '<pubDate>1:', '<title>&lt;b ', '<description>&lt;!--'],
  ...['<enclosure url="www.a.b"/>', '<guid>http', '<ttl>1', '<media:credit>', '<source url="', '<dc:creator>mailto:'],
];
/** What is never the same twice must not be compared with all that was before. */
const numbered: readonly ((index: number) => string)[] = [
  (index) => `<x${index}/>`,
  (index) => `<x${index}:y/>`,
  (index) => `<a xmlns:x${index}="y${index}"/>`,
  (index) => `<author>a${index}</author>`,
  (index) => `<author>a${index}@b.example</author>`,
  (index) => `<author><email>${index}</email><name>${index % 7}</name></author>`,
  (index) => `<category>${index}</category>`,
  (index) => `<media:thumbnail url="${index}"/>`,
  (index) => `<media:content url="${index}"><media:credit>${index}</media:credit></media:content>`,
  (index) => `<link rel="r${index}" href="${index}"/>`,
];
const json: readonly ((index: number) => string)[] = [
  (index) => `{"id":${index}},`,
  (index) => `{"id":"1","tags":["${index}"]},`,
  (index) => `{"id":"1","authors":[{"name":"${index}"}]},`,
  () => '{"id":"',
  () => ',{"id":"1"',
  () => ',{"id":"1","a":{"b":[{',
  () => ',{" ',
  () => '[',
  () => '\\"',
];

const many = (write: (index: number) => string, letters: number): string => {
  const written: string[] = [];
  for (let length = 0, index = 0; length < letters; length += written[index++]?.length ?? 0) written.push(write(index));
  return written.join('');
};

const begin = '<rss version="2.0"><channel><title>x</title>';
const documents: readonly { readonly what: string; readonly make: (letters: number) => string }[] = [
  ...[...pieces.map((piece) => () => piece), ...numbered].flatMap((write) => [
    { what: `${write(1)} in an item`, make: (letters: number) => `${begin}<item>${many(write, letters)}` },
    {
      what: `${write(1)} in a channel with ends of everything`,
      make: (letters: number) => `${begin}${many(write, letters)}>]]>-->?>"'</item></channel></rss>`,
    },
  ]),
  ...json.flatMap((write) => [
    { what: `${write(1)} in JSON`, make: (letters: number) => `{"items":[${many(write, letters)}` },
    { what: `${write(1)} in JSON with ends`, make: (letters: number) => `{"items":[{"a":"${many(write, letters)}"}]}` },
  ]),
];

it.each(documents)('takes four times as long for four times as many of $what', ({ make }) => {
  const [small, large] = [make(size), make(size * growth)];
  const smallMs = Math.min(timeOf(small), timeOf(small));
  // A busy machine may hold up any one reading.
  let largeMs = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && largeMs > smallMs * most.times + most.momentMs; run++) {
    largeMs = Math.min(largeMs, timeOf(large));
  }
  expect(largeMs).toBeLessThanOrEqual(smallMs * most.times + most.momentMs);
});

function timeOf(text: string): number {
  const start = threadTime();
  parseFeed(text, 'https://feeds.example/feed');
  return threadTime() - start;
}
