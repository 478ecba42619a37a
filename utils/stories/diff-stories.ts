import type { Incoming } from './to-story.ts';
import type { Story, StoryId } from './story.ts';

export interface StoryChanges {
  readonly added: readonly Incoming[];
  /** Stories that the feed edited, as they are to be stored. */
  readonly edited: readonly Incoming[];
}

/**
 * What a reading of a feed changes. Nothing is ever removed: a feed shows a window, and what slid out of it is still the
 * reader's. An edited story keeps its place in the river and the time it came, so that an edit makes nothing new.
 */
export function diffStories(stored: ReadonlyMap<StoryId, Story>, incoming: readonly Incoming[]): StoryChanges {
  const added = new Map<StoryId, Incoming>();
  const edited = new Map<StoryId, Incoming>();
  for (const entry of incoming) {
    const { id } = entry.story;
    // A feed that names an item twice means its first, newest telling.
    if (added.has(id) || edited.has(id)) continue;
    const before = stored.get(id);
    if (!before) added.set(id, entry);
    else if (before.fingerprint !== entry.story.fingerprint) edited.set(id, keepPlace(entry, before));
  }
  return { added: [...added.values()], edited: [...edited.values()] };
}

/** What the page told of a story that the reader opened is more than what the feed tells of it. */
function withPage(story: Story, { length, lengthOf, language, author, picture }: Story): Story {
  const told = { ...(language && { language }), ...(author && { author }), ...(picture && { picture }) };
  return { ...told, ...story, length, lengthOf };
}

function keepPlace(entry: Incoming, before: Story): Incoming {
  const { firstSeenAt, riverOrder, arrival } = before;
  // A date in the future was taken for the time the item was seen, and that was when it was seen first.
  const isClamped = entry.story.publishedAt === entry.story.firstSeenAt && before.publishedAt !== undefined;
  const publishedAt = isClamped ? before.publishedAt : entry.story.publishedAt;
  return {
    ...entry,
    story: {
      ...(before.lengthOf === 'page' ? withPage(entry.story, before) : entry.story),
      ...(publishedAt !== undefined && { publishedAt }),
      firstSeenAt,
      riverOrder,
      arrival,
    },
  };
}
