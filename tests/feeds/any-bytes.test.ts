import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { expectSound } from './expect-sound.ts';
import { address, fixtureFeeds } from './fixture-feeds.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { sampleAtom, sampleJson, sampleRss } from './sample-feeds.ts';

const samples = [sampleRss(4), sampleAtom(4), sampleJson(4)].map((text) => new TextEncoder().encode(text));
const seeds = [...fixtureFeeds.map(({ bytes }) => bytes), ...samples];

it('reads every document of the fixtures and samples soundly', () => {
  for (const { feed } of fixtureFeeds) if (feed) expectSound(feed);
  for (const bytes of samples) {
    const result = parseFeed(decodeBytes(bytes), address);
    expect(result.ok).toBe(true);
    if (result.ok) expectSound(result.value);
  }
});

it('reads what became of their bytes soundly or says why not, and never throws', () => {
  let read = 0;
  fc.assert(
    fc.property(mutatedBytes(seeds), fc.constantFrom('', 'text/xml; charset=iso-8859-1', 'x'), (bytes, contentType) => {
      const result = parseFeed(decodeBytes(bytes, contentType), address);
      if (!result.ok) return;
      read++;
      expectSound(result.value);
    }),
    { numRuns: 1_000 },
  );
  // The changes leave most documents to be read, or nothing would be shown by it.
  expect(read).toBeGreaterThan(400);
}, 20_000);

it('reads what is made of the pieces of feeds soundly or says why not, and never throws', () => {
  const pieces = [
    ...['<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '<!--', '-->', '<a b="'],
    ...['<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '</entry>', '<link href="/x"/>', '<link>', '</link>'],
    ...['<?x', '?>', '<!DOCTYPE r [', '<!ENTITY a "b">', ']>', '&a;', '&amp;', '&#1;', '&#xd800;', '<', '>', '"', "'"],
    ...[
      '""',
      '"" (a@b.c)',
      '(',
      ')',
      'mailto:',
      '<dc:creator>',
      '<source>',
      '<category>',
      '<guid>',
      'http://a',
      '&lt;b&gt;',
    ],
    ...['/>', 'text', ' ', '[', '<x:y xmlns:x="z">', '<author>', '<name>', '<email>mailto:', '<media:content url="a"'],
    ...['{"items":', '[', '{', '"id":', '"1"', ',', '}', ']', '"authors":[{"name":" "}]', '<it>em>', 'item>', '</tem>'],
  ];
  const list = fc.array(fc.constantFrom(...pieces), { maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(fc.constantFrom('', '<rss><channel>', '<feed>'), list, (beginning, more) => {
      const result = parseFeed(beginning + more.join(''), address);
      if (result.ok) expectSound(result.value);
    }),
    { numRuns: 5_000 },
  );
});
