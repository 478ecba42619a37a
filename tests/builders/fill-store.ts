import type { Source, SourceState } from '../../utils/sources/source.ts';
import type { Story, StoryBody, StoryId, StoryStatus } from '../../utils/stories/story.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import { openDatabase } from '../../utils/store/database.ts';
import type { Reader, WiresideSchema } from '../../utils/store/schema.ts';

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
  // One transaction for each kind of row: a newsroom has hundreds of them.
  const put = async <Name extends 'sources' | 'states' | 'stories' | 'bodies' | 'statuses'>(
    name: Name,
    rows: readonly WiresideSchema[Name]['value'][],
  ): Promise<void> => {
    const transaction = database.transaction(name, 'readwrite');
    for (const row of rows) void transaction.store.put(row);
    await transaction.done;
  };
  await Promise.all([
    put('sources', sources),
    put('states', states),
    put('stories', stories),
    put('bodies', bodies),
    put('statuses', statuses),
    Object.keys(reader).length > 0 && database.put('reader', { id: 'reader', lastLookAt: 0, ...reader }),
  ]);
  database.close();
  announceChange('sources', 'states', 'stories', 'statuses', 'reader');
}
