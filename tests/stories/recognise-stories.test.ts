import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { recogniseStories } from '../../utils/stories/recognise-stories.ts';
import { toStory } from '../../utils/stories/to-story.ts';
import { parsedFeed, parsedItem } from '../builders/parsed-item.ts';

const monday = Date.UTC(2026, 4, 11, 8);
const text = (value: string) => ({ type: 'text', value }) as const;
const road: Partial<ParsedItem> = {
  id: '1',
  link: 'http://courier.example/road/',
  title: text('Coast road reopens'),
  summary: text('One lane each way.'),
  publishedAt: monday,
};
const come = (more: Partial<ParsedItem>) =>
  toStory(parsedItem({ ...road, ...more }), parsedFeed(), {
    sourceId: 'courier' as SourceId,
    seenAt: monday + 3_600_000,
    isNews: true,
  });
const known = come({}).story;

function idAfter(more: Partial<ParsedItem>, ...others: readonly Partial<ParsedItem>[]): string | undefined {
  const incoming = [more, ...others].map(come);
  const { recognised } = recogniseStories(incoming, new Map(), [known]);
  return recognised[0]?.story.id;
}

describe('recogniseStories', () => {
  it.each([
    ['changes its guid', { id: '2' }],
    ['drops its guid', { id: undefined }],
    ['moves to https', { id: '2', link: 'https://courier.example/road' }],
    ['tracks its readers', { id: '2', link: 'http://courier.example/road/?utm_source=rss&fbclid=7#top' }],
    ['changes its guid and date', { id: '2', publishedAt: monday + 60_000 }],
    ['changes its guid and summary', { id: '2', summary: text('Two lanes by Friday.') }],
  ] as [string, Partial<ParsedItem>][])('knows a story again whose feed %s', (_change, more) => {
    expect(idAfter(more)).toBe(known.id);
  });

  it.each([
    ['another page', { id: '2', link: 'http://courier.example/bridge/' }],
    ['another page by a parameter', { id: '2', link: 'http://courier.example/road/?id=7' }],
    ['another headline', { id: '2', title: text('Coast road closes') }],
    ['another date and other words', { id: '2', publishedAt: monday + 86_400_000, summary: text('Rain later.') }],
  ] as [string, Partial<ParsedItem>][])('takes what has %s for news', (_difference, more) => {
    expect(idAfter(more)).not.toBe(known.id);
  });

  it('takes the date before the words: a bulletin that always says the same is not taken for another', () => {
    const bulletins = [1, 2, 3].map((hour) => come({ id: `old ${hour}`, publishedAt: monday + hour }).story);
    const incoming = [4, 3, 2].map((hour) => come({ id: `new ${hour}`, publishedAt: monday + hour }));
    const { recognised } = recogniseStories(incoming, new Map(), bulletins);
    expect(recognised.map(({ story }) => story.id)).toEqual([
      incoming[0]?.story.id,
      bulletins[2]?.id,
      bulletins[1]?.id,
    ]);
  });

  it('goes by the summary where dates lie in the future, and are taken for the time of the reading', () => {
    const future = { publishedAt: Date.UTC(2099, 0) };
    const before = come(future).story;
    const later = toStory(parsedItem({ ...road, ...future, id: '2' }), parsedFeed(), {
      sourceId: 'courier' as SourceId,
      seenAt: monday + 7_200_000,
      isNews: true,
    });
    expect(later.story.publishedAt).not.toBe(before.publishedAt);
    expect(recogniseStories([later], new Map(), [before]).recognised[0]?.story.id).toBe(before.id);
  });

  it.each(['title', 'link'] as const)('knows what has no %s again by its date alone', (absent) => {
    const { [absent]: _absent, ...said } = road;
    const read = (more: Partial<ParsedItem>) =>
      toStory(parsedItem({ ...said, ...more }), parsedFeed(), {
        sourceId: 'courier' as SourceId,
        seenAt: monday + 3_600_000,
        isNews: true,
      });
    const before = read({}).story;
    const again = (more: Partial<ParsedItem>) =>
      recogniseStories([read({ id: '2', ...more })], new Map(), [before]).recognised[0]?.story.id;
    expect(again({})).toBe(before.id);
    expect(again({ publishedAt: monday + 60_000 })).not.toBe(before.id);
  });

  it('finds the story of an item whose guid once belonged to another: those that shared it have left the feed', () => {
    const [shared, other] = [come({ id: 'shared' }).story, come({ id: '1', title: text('Ferry sails') }).story];
    const alone = come({ id: '1' });
    const stored = new Map([[other.id, other]]);
    expect(alone.story.id).toBe(other.id);
    expect(recogniseStories([alone], stored, [shared]).recognised[0]?.story.id).toBe(shared.id);
    expect(recogniseStories([alone], stored, []).recognised[0]?.story.id).toBe(other.id);
  });

  it('leaves its id to a story that the feed still names by it', () => {
    expect(idAfter({ id: '2' }, {})).not.toBe(known.id);
  });

  it('gives an id away once', () => {
    const { recognised } = recogniseStories([come({ id: '2' }), come({ id: '3' })], new Map(), [known]);
    expect(recognised.map(({ story }) => story.id === known.id)).toEqual([true, false]);
  });

  it('gives the body the same id', () => {
    const { recognised } = recogniseStories([come({ id: '2', content: text('All of it.') })], new Map(), [known]);
    expect(recognised[0]?.body?.id).toBe(known.id);
  });
});
