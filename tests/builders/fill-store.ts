import type { Source, SourceState } from '../../utils/sources/source.ts';
import type { Story, StoryBody, StoryId, StoryStatus } from '../../utils/stories/story.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import { openDatabase } from '../../utils/store/database.ts';
import type { Reader } from '../../utils/store/schema.ts';

export interface Contents {
  sources?: readonly Source[];
  states?: readonly SourceState[];
  stories?: readonly Story[];
  bodies?: readonly StoryBody[];
  readIds?: readonly StoryId[];
  statuses?: readonly StoryStatus[];
  reader?: Partial<Reader>;
  lastLookAt?: number;
}

/** Puts rows into the store as the background would have left them there, and tells open panels. */
export async function fillStore(contents: Contents): Promise<void> {
  const { sources = [], states = [], stories = [], bodies = [], readIds = [], lastLookAt } = contents;
  const database = await openDatabase();
  const statuses = [...readIds.map((id) => ({ id, readAt: 1 })), ...(contents.statuses ?? [])];
  const reader = { ...contents.reader, ...(lastLookAt !== undefined && { lastLookAt }) };
  await Promise.all([
    ...sources.map((row) => database.put('sources', row)),
    ...states.map((row) => database.put('states', row)),
    ...stories.map((row) => database.put('stories', row)),
    ...bodies.map((row) => database.put('bodies', row)),
    ...statuses.map((row) => database.put('statuses', row)),
    Object.keys(reader).length > 0 && database.put('reader', { id: 'reader', lastLookAt: 0, ...reader }),
  ]);
  database.close();
  announceChange('sources', 'states', 'stories', 'statuses', 'reader');
}
