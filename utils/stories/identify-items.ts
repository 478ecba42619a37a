import type { ParsedItem } from '../feeds/parsed-feed.ts';
import { hashText } from '../kernel/hash.ts';
import type { SourceId } from '../sources/source.ts';
import { tellApart } from './tell-apart.ts';
import { storyIdOf } from './story-id.ts';
import type { StoryId } from './story.ts';

/**
 * The identity of each item of a document. Some feeds give all their items one guid, or the link of their home page: those
 * that share an identity and are different stories are told apart, and an item that stands there twice stays one. An item
 * alone with its identity has the frozen one. `home` is the page that the feed belongs to.
 */
export function identifyItems(
  items: readonly ParsedItem[],
  sourceId: SourceId,
  home?: string | undefined,
): readonly StoryId[] {
  const ids = items.map((item) => storyIdOf(item, sourceId));
  for (const [id, places] of Map.groupBy(items.keys(), (place) => ids[place])) {
    if (places.length === 1) continue;
    const group = places.flatMap((place) => items[place] ?? []);
    tellApart(group, home).forEach((addition, index) => {
      const place = places[index];
      if (place !== undefined && addition !== undefined) {
        ids[place] = `${sourceId}/${hashText(`${id}\n${addition}`)}` as StoryId;
      }
    });
  }
  return ids;
}
