import type { Story, StoryId } from './story.ts';
import type { Incoming } from './to-story.ts';

/**
 * Feeds change their guids, drop them and bring them back. An item that is not stored takes over the id of a stored story
 * that it is, with the same page and headline, and the same date or the same summary (a "Forecast for today" with another
 * date and other words is news). `alike` are stored stories with the likeness of one that came, and only those that the
 * feed does not name by their own ids can be taken over, each once. Answers the items as they are to be compared with
 * `before`.
 */
export function recogniseStories(
  incoming: readonly Incoming[],
  stored: ReadonlyMap<StoryId, Story>,
  alike: readonly Story[],
): { readonly recognised: readonly Incoming[]; readonly before: ReadonlyMap<StoryId, Story> } {
  const before = new Map(stored);
  const named = new Set(incoming.map(({ story }) => story.id));
  const free = new Set(alike.filter(({ id }) => !named.has(id)));
  if (free.size === 0) return { recognised: incoming, before };
  const recognised = incoming.map((entry) => {
    if (stored.has(entry.story.id)) return entry;
    const known = [...free].find((story) => isSame(story, entry.story));
    if (known === undefined) return entry;
    free.delete(known);
    before.set(known.id, known);
    return withId(entry, known.id);
  });
  return { recognised, before };
}

function isSame(stored: Story, incoming: Story): boolean {
  if (stored.likeness === undefined || stored.likeness !== incoming.likeness) return false;
  const isSameDate = stored.publishedAt !== undefined && stored.publishedAt === incoming.publishedAt;
  return isSameDate || stored.summary === incoming.summary;
}

const withId = ({ story, body }: Incoming, id: StoryId): Incoming => ({
  story: { ...story, id },
  ...(body && { body: { ...body, id } }),
});
