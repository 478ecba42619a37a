import type { MarkedText, ParsedFeed, ParsedItem, Person } from '../feeds/parsed-feed.ts';
import { hashText } from '../kernel/hash.ts';
import { measureText } from '../text/count-words.ts';
import { foldWhitespace } from '../text/fold-whitespace.ts';
import { htmlToLine, htmlToText } from '../text/html-to-text.ts';
import type { SourceId } from '../sources/source.ts';
import { bodyOf } from './body-of.ts';
import { choosePicture } from './choose-picture.ts';
import { identifyItems } from './identify-items.ts';
import { isTeaser } from './is-teaser.ts';
import { measureBody } from './measure-body.ts';
import { storyIdOf } from './story-id.ts';
import { likenessOf } from './likeness.ts';
import type { Story, StoryBody, StoryId } from './story.ts';
import { summarize, type About } from './summarize.ts';

const longestHeadline = 500;
/** Before the first feed: RSS is of 1999, so an earlier date is a broken clock or an empty field. */
const earliestDate = Date.UTC(1990, 0);

export interface Incoming {
  readonly story: Story;
  readonly body?: StoryBody;
}

export interface Context {
  readonly sourceId: SourceId;
  readonly seenAt: number;
  /** Whether the source was read before, so that an item is new to the reader and not only to us. */
  readonly isNews: boolean;
}

/** Every item of a feed that says anything, as a story. */
export function toStories(feed: ParsedFeed, context: Context): readonly Incoming[] {
  const ids = identifyItems(feed.items, context.sourceId, feed.link);
  return feed.items
    .map((item, index) => toStory(item, feed, { ...context, id: ids[index] }))
    .filter(({ story }, index) => saysAnything(story) || feed.items[index]?.enclosures[0] !== undefined);
}

/** Templates of feeds leave empty items behind: nobody can read them, and nothing tells one from another. */
const saysAnything = ({ headline, summary, link, picture, hasBody }: Story): boolean =>
  hasBody || [headline, summary, link, picture].some((said) => said !== undefined);

/** An item as a story. `id` is given where the item shares its own with another of the document. */
export function toStory(
  item: ParsedItem,
  feed: ParsedFeed,
  { sourceId, seenAt, isNews, id = storyIdOf(item, sourceId) }: Context & { readonly id?: StoryId | undefined },
): Incoming {
  const headline = lineOf(item.title).slice(0, longestHeadline);
  const summaryText = textOf(item.summary);
  const contentText = textOf(item.content);
  const language = item.language ?? feed.language;
  const summary = summaryOf(item, [summaryText, contentText], { headline: headline || undefined, language });
  const body = bodyOf(item, summaryText, contentText);
  const statedAt = statedDateOf(item);
  // A date in the future would pin the story to the top, so it counts as seen now.
  const publishedAt = statedAt === undefined ? undefined : Math.min(statedAt, seenAt);
  const author = authorOf(item.authors) ?? authorOf(feed.authors);
  const picture = choosePicture(item, [headline, summary ?? '']);
  const longest = contentText.length > summaryText.length ? contentText : summaryText;
  const length = body === undefined ? measureText(longest || headline) : measureBody(body, longest);
  const facts = {
    hasLink: item.link !== undefined,
    hasHeadline: headline !== '',
    hasContent: item.content !== undefined,
  };
  const said = {
    sourceId,
    ...(headline && { headline }),
    ...(item.link && { link: item.link }),
    ...(author && { author }),
    ...(summary && { summary }),
    ...(language && { language }),
    length,
    lengthOf: isTeaser(longest, length, facts) ? ('teaser' as const) : ('story' as const),
    ...(picture && { picture }),
    hasBody: body !== undefined,
  };
  const likeness = likenessOf(said);
  return {
    story: {
      id,
      ...said,
      ...(likeness && { likeness }),
      ...(publishedAt !== undefined && { publishedAt }),
      firstSeenAt: seenAt,
      riverOrder: -(publishedAt ?? seenAt),
      arrival: [isNews ? 1 : 0, seenAt],
      // Without the id, which the feed may change, and with the date as stated: seen again, neither is an edit.
      fingerprint: hashText(JSON.stringify({ ...said, statedAt }) + (body ?? '')),
    },
    ...(body !== undefined && { body: { id, html: body } }),
  };
}

const textOf = (marked: MarkedText | undefined): string =>
  marked === undefined ? '' : marked.type === 'html' ? htmlToText(marked.value) : marked.value;

const lineOf = (marked: MarkedText | undefined): string => foldWhitespace(textOf(marked));

/** Letters of markup, in which all of a summary is found. */
const longestLead = 5_000;
const captions =
  /<figcaption(?:\s[^<>]{0,500})?>[^]{0,3000}?<\/figcaption>|<p\s[^<>]{0,300}\bwp-caption-text\b[^<>]{0,300}>[^]{0,3000}?<\/p>/gi;

/** Of what is told, the first that says something beyond the headline, without what its pictures say if that leaves any. */
function summaryOf(
  { summary, content }: ParsedItem,
  [summaryText, contentText]: readonly [string, string],
  about: About,
): string | undefined {
  return (
    summarize(withoutCaptions(summary) ?? summaryText, 'summary', about) ??
    summarize(withoutCaptions(content) ?? contentText, 'story', about) ??
    summarize(summaryText, 'summary', about) ??
    summarize(contentText, 'story', about)
  );
}

function withoutCaptions(marked: MarkedText | undefined): string | undefined {
  if (marked?.type !== 'html') return undefined;
  const lead = marked.value.slice(0, longestLead);
  const rest = lead.replace(captions, '');
  return rest.length === lead.length ? undefined : htmlToText(rest);
}

function statedDateOf({ publishedAt, updatedAt }: ParsedItem): number | undefined {
  const date = publishedAt ?? updatedAt;
  return date === undefined || date < earliestDate ? undefined : date;
}

function authorOf(authors: readonly Person[]): string | undefined {
  const names = authors.map(({ name, email }) => name ?? email).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : htmlToLine([...new Set(names)].join(', '));
}
