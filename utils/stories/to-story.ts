import type { MarkedText, ParsedFeed, ParsedItem, Person } from '../feeds/parsed-feed.ts';
import { hashText } from '../kernel/hash.ts';
import { measureText } from '../text/count-words.ts';
import { foldWhitespace } from '../text/fold-whitespace.ts';
import { htmlToLine, htmlToText } from '../text/html-to-text.ts';
import type { SourceId } from '../sources/source.ts';
import { choosePicture } from './choose-picture.ts';
import { identifyItems } from './identify-items.ts';
import { storyIdOf } from './story-id.ts';
import { likenessOf } from './likeness.ts';
import type { Picture, Story, StoryBody, StoryId } from './story.ts';
import { summarize } from './summarize.ts';

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

/** Every item of a feed as a story. */
export function toStories(feed: ParsedFeed, context: Context): readonly Incoming[] {
  const ids = identifyItems(feed.items, context.sourceId);
  return feed.items.map((item, index) => toStory(item, feed, { ...context, id: ids[index] }));
}

/** An item as a story. `id` is given where the item shares its own with another of the document. */
export function toStory(
  item: ParsedItem,
  feed: ParsedFeed,
  { sourceId, seenAt, isNews, id = storyIdOf(item, sourceId) }: Context & { readonly id?: StoryId | undefined },
): Incoming {
  const headline = lineOf(item.title).slice(0, longestHeadline);
  const summaryText = textOf(item.summary);
  const contentText = textOf(item.content);
  const summary = summarize([summaryText, contentText], headline || undefined);
  const body = bodyOf(item, summaryText, contentText);
  const publishedAt = publishedAtOf(item, seenAt);
  const author = authorOf(item.authors) ?? authorOf(feed.authors);
  const language = item.language ?? feed.language;
  const picture = withoutEcho(choosePicture(item), [headline, summary]);
  const told = contentText.length > summaryText.length ? contentText : summaryText;
  const likeness = likenessOf(sourceId, item.link, headline);
  const story = {
    id,
    sourceId,
    ...(likeness && { likeness }),
    ...(headline && { headline }),
    ...(item.link && { link: item.link }),
    ...(author && { author }),
    ...(summary && { summary }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language && { language }),
    length: measureText(told || headline),
    ...(picture && { picture }),
    hasBody: body !== undefined,
  };
  return {
    story: {
      ...story,
      firstSeenAt: seenAt,
      riverOrder: -(publishedAt ?? seenAt),
      arrival: [isNews ? 1 : 0, seenAt],
      fingerprint: hashText(JSON.stringify(story) + (body?.value ?? '')),
    },
    ...(body && { body: { id, html: body.value, ...(body.baseUrl && { baseUrl: body.baseUrl }) } }),
  };
}

/** A caption that only says again what stands beside it is none. */
function withoutEcho(picture: Picture | undefined, texts: readonly (string | undefined)[]): Picture | undefined {
  if (picture?.caption === undefined || !texts.includes(picture.caption)) return picture;
  const { caption: _caption, ...rest } = picture;
  return rest;
}

const textOf = (marked: MarkedText | undefined): string =>
  marked === undefined ? '' : marked.type === 'html' ? htmlToText(marked.value) : marked.value;

const lineOf = (marked: MarkedText | undefined): string => foldWhitespace(textOf(marked));

/** The longer of content and summary, when it holds more than the river's summary already shows. */
function bodyOf(item: ParsedItem, summaryText: string, contentText: string): MarkedText | undefined {
  const marked = contentText.length >= summaryText.length ? (item.content ?? item.summary) : item.summary;
  if (!marked || !marked.value.trim()) return undefined;
  return marked.type === 'html' ? marked : { type: 'html', value: paragraphsOf(marked.value) };
}

const paragraphsOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A date in the future would pin the story to the top, so it counts as seen now. */
function publishedAtOf(item: ParsedItem, seenAt: number): number | undefined {
  const date = item.publishedAt ?? item.updatedAt;
  if (date === undefined || date < earliestDate) return undefined;
  return Math.min(date, seenAt);
}

function authorOf(authors: readonly Person[]): string | undefined {
  const names = authors.map(({ name, email }) => name ?? email).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : htmlToLine([...new Set(names)].join(', '));
}
