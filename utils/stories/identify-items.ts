import type { ParsedItem } from '../feeds/parsed-feed.ts';
import { hashText } from '../kernel/hash.ts';
import type { SourceId } from '../sources/source.ts';
import { addressKey } from './address-key.ts';
import { storyIdOf } from './story-id.ts';
import type { StoryId } from './story.ts';

/**
 * The identity of each item of a document. Some feeds give all their items one guid, or the link of their home page: those
 * that share an identity and are different stories are told apart by their links and headlines, and an item that stands
 * there twice stays one. An item alone with its identity has the frozen one.
 */
export function identifyItems(items: readonly ParsedItem[], sourceId: SourceId): readonly StoryId[] {
  const ids = items.map((item) => storyIdOf(item, sourceId));
  const groups = Map.groupBy(items.keys(), (index) => ids[index]);
  return items.map((item, index) => {
    const id = ids[index] as StoryId;
    const group = (groups.get(id) ?? []).flatMap((member) => items[member] ?? []);
    const facts = distinguish(group);
    return facts === undefined ? id : (`${sourceId}/${hashText(`${id}\n${facts(item)}`)}` as StoryId);
  });
}

type Facts = (item: ParsedItem) => string;

const linkOf: Facts = ({ link }) => addressKey(link);
const headlineOf: Facts = ({ title, summary, content }) => (title ?? summary ?? content)?.value ?? '';

/** What tells the items of a group apart; nothing where they are one item, told again or edited. */
function distinguish(group: readonly ParsedItem[]): Facts | undefined {
  if (group.length === 1) return undefined;
  const count = (facts: Facts) => new Set(group.map(facts)).size;
  const headlines = count(headlineOf);
  if (headlines === 1) return undefined;
  // With one guid and one link, two headlines are most likely an edit beside what it replaces.
  const isEdit = count(linkOf) === 1 && headlines === 2 && group.every(({ id }) => id !== undefined);
  return isEdit ? undefined : (item) => `${linkOf(item)}\n${headlineOf(item)}`;
}
