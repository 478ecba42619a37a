import type { StoryId } from '../../utils/stories/story.ts';
import { readStory, type WholeStory } from '../../utils/store/stories.ts';
import { useQuery } from './use-query.ts';

/** The story with its text; undefined until read, null when it is not kept (any more). Edits and marks are taken in. */
export function useStory(id: StoryId): WholeStory | null | undefined {
  return useQuery(undefined, {
    read: async (database) => (await readStory(database, id)) ?? null,
    changes: ['stories', 'statuses'],
    key: id,
  });
}
