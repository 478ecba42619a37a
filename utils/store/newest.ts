import type { SourceId } from '../sources/source.ts';
import type { Story } from '../stories/story.ts';
import type { Database } from './database.ts';
import type { RiverKey } from './river.ts';

/** Read in a millisecond or two of the reader's thread. */
const partSize = 250;

export interface NewestQuery {
  readonly followed: Pick<ReadonlySet<SourceId>, 'has'>;
  readonly since: number;
  readonly most: number;
  readonly after?: RiverKey | undefined;
}

/**
 * The newest stories of the followed sources, in parts: those later than `since`, and no more parts than hold `most`. While
 * one part is being used the next is read, each in a transaction of its own, so that no writer waits.
 */
export async function* readNewestParts(
  database: Database,
  { followed, since, most, after }: NewestQuery,
): AsyncGenerator<readonly Story[]> {
  const read = (after: RiverKey | undefined) => {
    const range = after ? IDBKeyRange.bound(after, [-since], true) : IDBKeyRange.upperBound([-since]);
    return database.getAllFromIndex('stories', 'byRiver', range, partSize);
  };
  let next: Promise<Story[]> | undefined = read(after);
  for (let count = 0; next !== undefined;) {
    const part: readonly Story[] = await next;
    count += part.length;
    const last = part.at(-1);
    const isOver = part.length < partSize || count >= most;
    next = last && !isOver ? read([last.riverOrder, last.id]) : undefined;
    yield part.filter(({ sourceId }) => followed.has(sourceId));
  }
}
