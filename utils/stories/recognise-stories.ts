import { addressKey } from './address-key.ts';
import type { Story, StoryId } from './story.ts';
import type { Incoming } from './to-story.ts';

export interface Recognised {
  /** The items as they are to be compared with `before`. */
  readonly recognised: readonly Incoming[];
  readonly before: ReadonlyMap<StoryId, Story>;
}

/**
 * Feeds change their guids, drop them and bring them back. An item takes over the id of a stored story that it is: with the
 * same page and headline, and the same date or the same summary (a "Forecast for today" with another date and other words
 * is news). `alike` are the stored stories with the page and headline of one that came. Only those that the feed does not
 * name by their own ids can be taken over, each once.
 */
export function recogniseStories(
  incoming: readonly Incoming[],
  stored: ReadonlyMap<StoryId, Story>,
  alike: readonly Story[],
): Recognised {
  const before = new Map(stored);
  const named = new Set(incoming.map(({ story }) => story.id));
  const free = new Map(alike.filter(({ id }) => !named.has(id)).map((story) => [story.id, story]));
  const doubtful = incoming.filter(({ story }) => isInDoubt(story, stored.get(story.id)));
  const found = new Map<Incoming, Story>();
  // All by their dates first: an item that only says the same may not take the story of another.
  for (const markOf of free.size === 0 || doubtful.length === 0 ? [] : [dateMarkOf, summaryMarkOf(alike)]) {
    const marked = Map.groupBy([...free.values()].toReversed(), markOf);
    for (const entry of doubtful.filter((one) => !found.has(one))) {
      const mark = markOf(entry.story);
      const known = mark === undefined ? undefined : marked.get(mark)?.pop();
      if (known === undefined) continue;
      free.delete(known.id);
      found.set(entry, known);
      before.set(known.id, known);
    }
  }
  const recognised = incoming.map((entry) => {
    const known = found.get(entry);
    return known === undefined ? entry : withId(entry, known.id);
  });
  return { recognised, before };
}

/**
 * Whether an item may be another story than the one that is stored under its id, or none is: a guid that several items
 * shared comes alone, when the others have left the feed.
 */
export const isInDoubt = (story: Story, stored: Story | undefined): boolean =>
  stored === undefined ||
  stored.headline !== story.headline ||
  (stored.link !== story.link && addressKey(stored.link) !== addressKey(story.link));

type Mark = (story: Story) => string | undefined;

const dateMarkOf: Mark = (story) =>
  story.publishedAt === undefined ? undefined : `${nameOf(story)}\n${story.publishedAt}`;

/** What comes again and again with the same words and another date, a bulletin, is told apart by the date alone. */
function summaryMarkOf(alike: readonly Story[]): Mark {
  const dates = new Map<string, Set<number | undefined>>();
  for (const story of alike) {
    const mark = sayingOf(story);
    if (mark !== undefined) dates.set(mark, (dates.get(mark) ?? new Set()).add(story.publishedAt));
  }
  return (story) => {
    const mark = sayingOf(story);
    return mark === undefined || (dates.get(mark)?.size ?? 0) > 1 ? undefined : mark;
  };
}

/** What has no page or no headline may say the same again on another day: "Good morning." */
const sayingOf: Mark = (story) =>
  story.publishedAt === undefined || (story.link !== undefined && story.headline !== undefined)
    ? `${nameOf(story)}\n${story.summary ?? ''}`
    : undefined;

const nameOf = ({ link, headline, summary }: Story): string =>
  `${addressKey(link)}\n${headline === undefined ? `brief ${summary ?? ''}` : `story ${headline}`}`;

const withId = ({ story, body }: Incoming, id: StoryId): Incoming => ({
  story: { ...story, id },
  ...(body && { body: { ...body, id } }),
});
