import type { MarkedText, ParsedFeed, ParsedItem, Person } from '../../utils/feeds/parsed-feed.ts';
import { resolveUrl } from '../../utils/text/clean-url.ts';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { htmlToText } from '../../utils/text/html-to-text.ts';
import { corpusAddress, type ExpectedEntry, type ExpectedFeed } from './read-corpus.ts';

export const fields = [
  'titles',
  'links',
  'ids',
  'dates',
  'authors',
  'summaries',
  'bodies',
  'enclosures',
  'pictures',
] as const;
export type Field = (typeof fields)[number];

/** One thing that both readers say of one feed or one item, made alike as far as the two models differ in form alone. */
export interface Comparison {
  readonly field: Field;
  /** "feed", or which item, counted from 1. */
  readonly place: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export function compareFeeds(ours: ParsedFeed, theirs: ExpectedFeed): readonly Comparison[] {
  const feed: Comparison[] = [
    compare('titles', 'feed', lineOf(ours.title), foldWhitespace(theirs.title?.content ?? '')),
    compare('links', 'feed', ours.link, chooseLink(ours.link, theirs)),
    compare('dates', 'feed', datesOf(ours), expectedDates(theirs, ours)),
    compare('summaries', 'feed', textOf(ours.description), htmlText(theirs.description?.content)),
    compare('authors', 'feed', ours.authors.map(personOf), theirs.authors.map(expectedPerson)),
    compare('pictures', 'feed', setOf([ours.image, ours.icon]), setOf([theirs.logo?.uri, theirs.icon?.uri].map(whole))),
  ];
  const count = Math.max(ours.items.length, theirs.entries.length);
  for (let index = 0; index < count; index++)
    feed.push(...compareItem(ours.items[index], theirs.entries[index], index));
  return feed;
}

function compareItem(ours: ParsedItem | undefined, theirs: ExpectedEntry | undefined, index: number): Comparison[] {
  const place = `item ${index + 1}`;
  if (ours === undefined || theirs === undefined) {
    return [compare('titles', place, ours && 'an item', theirs && 'an item')];
  }
  const media = theirs.media ?? [];
  return [
    compare('titles', place, lineOf(ours.title), foldWhitespace(theirs.title?.content ?? '')),
    compare('links', place, ours.link, chooseLink(ours.link, theirs)),
    compare('ids', place, ours.id, isMadeUp(theirs.id) ? ours.id : theirs.id),
    compare('dates', place, datesOf(ours), expectedDates(theirs, ours)),
    compare('authors', place, ours.authors.map(personOf), theirs.authors.map(expectedPerson)),
    compare('summaries', place, textOf(ours.summary), htmlText(theirs.summary?.content)),
    compare('bodies', place, textOf(ours.content), htmlText(theirs.content?.body)),
    compare(
      'enclosures',
      place,
      setOf([...ours.enclosures, ...ours.media].map(({ url }) => url)),
      setOf([
        ...media.flatMap(({ content }) => content.map(({ url }) => whole(url))),
        ...theirs.links.filter(({ rel }) => rel === 'enclosure').map(({ href }) => whole(href)),
      ]),
    ),
    compare(
      'pictures',
      place,
      setOf([...ours.thumbnails, ours.image]),
      setOf(media.flatMap(({ thumbnails }) => thumbnails.map(({ image }) => whole(image.uri)))),
    ),
  ];
}

const compare = (field: Field, place: string, ours: unknown, theirs: unknown): Comparison => ({
  field,
  place,
  ours,
  theirs,
});

export const agrees = ({ ours, theirs }: Comparison): boolean => JSON.stringify(ours) === JSON.stringify(theirs);

/** Their texts have lost what their own cleaning takes, so what is compared is the text that a reader would see. */
const textOf = (text: MarkedText | undefined): string =>
  text?.type === 'text' ? foldWhitespace(text.value) : htmlText(text?.value);
const htmlText = (html: string | null | undefined): string => foldWhitespace(htmlToText(html ?? ''));
const lineOf = (text: MarkedText | undefined): string => foldWhitespace(text?.value ?? '');

const timeOf = (time: string | null): number | undefined => (time === null ? undefined : Date.parse(time));

/** Where an item has no date of change, they say the date of publication twice. */
function expectedDates({ published, updated }: ExpectedEntry, ours: { readonly updatedAt?: number }) {
  const isRepeated = published === updated && ours.updatedAt === undefined;
  return [timeOf(published), isRepeated ? undefined : timeOf(updated)];
}

const datesOf = ({ publishedAt, updatedAt }: { publishedAt?: number; updatedAt?: number }) => [publishedAt, updatedAt];

const personOf = ({ name, email, url }: Person) => [name, email, url];
const expectedPerson = ({ name, uri, email }: ExpectedEntry['authors'][number]) => [
  name,
  email ?? undefined,
  uri ?? undefined,
];

const whole = (address: string | null | undefined): string | undefined =>
  typeof address === 'string' ? resolveUrl(address, corpusAddress) : undefined;
const setOf = (addresses: readonly (string | undefined)[]): string[] =>
  [...new Set(addresses)].filter((address) => address !== undefined).toSorted();

/** They list every link. Ours is right when it is one of those to a page, give or take a slash at the end. */
function chooseLink(
  ours: string | undefined,
  { links }: { readonly links: ExpectedEntry['links'] },
): string | undefined {
  const pages = links.filter(({ rel }) => rel === null || rel === 'alternate').map(({ href }) => href);
  return pages.find((href) => withoutSlash(href) === withoutSlash(ours ?? '')) === undefined ? pages[0] : ours;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');

/** They make an id of a hash, or by chance, where a story states none, and so for every story of RSS 1.0. */
const isMadeUp = (id: string): boolean => /^[0-9a-f]{30,32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
