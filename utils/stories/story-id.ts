import type { ParsedItem } from '../feeds/parsed-feed.ts';
import { hashText } from '../kernel/hash.ts';
import type { SourceId } from '../sources/source.ts';
import type { StoryId } from './story.ts';

/**
 * The identity of an item within its source: its id, else its link, else what it says. Frozen: another answer for the same
 * item would bring read stories back as new ones. http and https count as one, since feeds move from the one to the other.
 */
export function storyIdOf(item: ParsedItem, sourceId: SourceId): StoryId {
  const identity = item.id ?? item.link;
  const key =
    identity?.replace(/^https?:\/\//i, '//') ??
    `${item.title?.value ?? ''}\n${item.summary?.value ?? item.content?.value ?? ''}`;
  return `${sourceId}/${hashText(key)}` as StoryId;
}
