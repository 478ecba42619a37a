import fc from 'fast-check';
import { mergePersons } from '../../utils/feeds/merge-persons.ts';
import type { MarkedText, Media, ParsedFeed, ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import { repairCharacters } from '../../utils/feeds/repair-characters.ts';
import { resolveUrl } from '../../utils/text/clean-url.ts';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';

/** Whatever stands in texts, with more of what writing and reading could get wrong. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('<b>', '</b>', '<br/>', '< 2', '&', '&amp;', '&lt;', '&#233;', '&copy=1', ']]>', '<![CDATA[', '<!--'),
  fc.constantFrom('"', "'", '\n', '\r\n', '  ', '\t', '船', '🚢', '\u00a0', '\u200b', '</title>', '<item>', '<?x'),
);
const written = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => repairCharacters(pieces.join('')));
const isSaid = (value: string): boolean => value !== '';
const text = written.map((value) => value.trim()).filter(isSaid);
/** Names, categories and captions, which stand on one line. */
const line = written.map(foldWhitespace).filter(isSaid);
const word = fc.stringMatching(/^[a-z][a-z\d]{0,8}$/);
const url = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    word.map((path) => `https://harbour.example/${path}?a=1&amp=2&b="'#船`),
  )
  .map((address) => resolveUrl(address) ?? 'https://harbour.example/');
const time = fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(9999, 11, 31) });
const count = fc.integer({ min: 1, max: 999_999_999 });
const type = fc.constantFrom('audio/mpeg', 'video/mp4', 'image/jpeg', 'application/x-"odd"');
const list = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 3 });
const set = <Value>(one: fc.Arbitrary<Value>) => fc.uniqueArray(one, { maxLength: 3 });

/** A record without those fields that happen not to be said. */
const record = <Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const marked: fc.Arbitrary<MarkedText> = fc.oneof(
  text.map((value) => ({ type: 'text' as const, value })),
  fc.record({ type: fc.constant('html' as const), value: text, baseUrl: url }),
);
const persons = list(
  record({ name: line, email: fc.emailAddress(), url }).filter((one) => Object.keys(one).length > 0),
);
const enclosure = fc.record({ url, type, length: count }, { requiredKeys: ['url'] });
const media: fc.Arbitrary<Media> = fc.record(
  {
    url,
    type,
    length: count,
    medium: fc.constantFrom('image', 'video', 'audio'),
    width: count,
    height: count,
    title: line,
    description: line,
    credit: line,
    isDefault: fc.constant(true),
  },
  { requiredKeys: ['url'] },
);

const said = record({
  id: text,
  title: marked,
  link: url,
  publishedAt: time,
  updatedAt: time,
  image: url,
  language: fc.constantFrom('en', 'de-CH', 'zh-Hant'),
});
const lists = fc.record({ authors: persons.map(mergePersons), categories: set(line) });

const item = fc
  .tuple(
    said,
    lists,
    record({ summary: marked, content: marked, comments: url }),
    fc.record({ enclosures: list(enclosure), thumbnails: set(url), media: list(media), credits: set(line) }),
    fc.option(
      record({ title: text, url }).filter((source) => Object.keys(source).length > 0),
      { nil: undefined },
    ),
  )
  .map(([plain, listed, texts, pictures, source]): ParsedItem => {
    const credits = new Set([...pictures.credits, ...pictures.media.flatMap(({ credit }) => credit ?? [])]);
    return { ...plain, ...listed, ...texts, ...pictures, credits: [...credits], ...(source && { source }) };
  });

/** Feeds as the formats could give them: texts trimmed and on one line where they should be, persons named once. */
export const arbitraryFeed: fc.Arbitrary<ParsedFeed> = fc
  .tuple(
    said,
    lists,
    record({ description: marked, selfLink: url, icon: url }),
    record({
      ttlMinutes: count,
      skipHours: fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 24 }),
      skipDays: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 7 }),
    }),
    fc.array(item, { minLength: 1, maxLength: 4 }),
  )
  .map(([plain, listed, texts, pace, items]) => ({
    format: 'atom',
    ...plain,
    ...listed,
    ...texts,
    pace,
    items: items.map(({ language, ...rest }) => ({
      ...rest,
      ...(language !== plain.language && language && { language }),
    })),
  }));
