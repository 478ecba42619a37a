import type { Story, StoryId, StoryStatus } from '../../utils/stories/story.ts';
import type { RiverStory } from '../../utils/store/river.ts';

export interface ShownStory extends RiverStory {
  /** What the store said last of a story whose status the reader has changed since: it follows. */
  readonly stored?: { readonly status: StoryStatus | undefined };
}

export type StatusChange = (status: StoryStatus) => StoryStatus;

/** Shows what the reader did with stories; or, without a change, what the store says of them. */
export const withStatus = (
  shown: readonly ShownStory[],
  ids: ReadonlySet<StoryId>,
  change: StatusChange | undefined,
): readonly ShownStory[] =>
  shown.map((entry) => {
    const { story, status, stored = { status } } = entry;
    if (!ids.has(story.id)) return entry;
    return change ? { story, status: change(status ?? { id: story.id }), stored } : { story, status: stored.status };
  });

/** An edit may have moved a story to another day: it is shown once. */
export function joined(shown: readonly ShownStory[], added: readonly ShownStory[]): readonly ShownStory[] {
  const ids = new Set(shown.map(({ story }) => story.id));
  return [...shown, ...added.filter(({ story }) => !ids.has(story.id))];
}

/**
 * Takes edits and marks in, each in its place. Rows that are the same stay the same object and are not drawn again; what
 * the reader has just done stands until the store has something new to say of it.
 */
export function updated(shown: readonly ShownStory[], now: readonly RiverStory[]): readonly ShownStory[] {
  const byId = new Map(now.map((entry) => [entry.story.id, entry]));
  let isChanged = false;
  const stories = shown.map((old) => {
    const entry = byId.get(old.story.id);
    if (!entry) return old;
    const isSameStatus = isSame(old.stored ? old.stored.status : old.status, entry.status);
    if (isSameStatus && isSameEdit(old, entry) && old.story.lengthOf === entry.story.lengthOf) return old;
    isChanged = true;
    const story = isSameEdit(old, entry) ? withLength(old.story, entry.story) : entry.story;
    return isSameStatus ? { ...old, story } : { story, status: entry.status };
  });
  return isChanged ? stories : shown;
}

const isSame = (one: StoryStatus | undefined, other: StoryStatus | undefined): boolean =>
  one?.readAt === other?.readAt && one?.savedAt === other?.savedAt;

const isSameEdit = ({ story: one }: RiverStory, { story: other }: RiverStory): boolean =>
  one.fingerprint === other.fingerprint;

/** The full text of a page tells how long a story is. The picture of it would change the row's height under the eye. */
const withLength = (story: Story, { length, lengthOf }: Story): Story => ({ ...story, length, lengthOf });
