import { isTime, recordOf } from '../sources/kept-source.ts';
import type { SourceId } from '../sources/source.ts';
import { sourceOf, type StoryId, type StoryStatus } from '../stories/story.ts';

/** What the reader did with the stories of one source, by the part of their ids after the source's. */
export interface Marks {
  readonly read?: Readonly<Record<string, number>>;
  readonly saved?: Readonly<Record<string, number>>;
  readonly givenUp?: readonly string[];
}

/** More than any feed holds: what is older will hardly come back. */
const mostRead = 5_000;

export function toMarks(statuses: readonly StoryStatus[]): Marks {
  const read = statuses.filter(({ readAt }) => readAt !== undefined);
  const kept = read.length > mostRead ? new Set(newest(read).map(({ id }) => id)) : undefined;
  const timesOf = (name: 'readAt' | 'savedAt') =>
    Object.fromEntries(
      statuses.flatMap((status) => {
        const at = status[name];
        return at === undefined || (name === 'readAt' && kept?.has(status.id) === false)
          ? []
          : [[restOf(status.id), at]];
      }),
    );
  const givenUp = read.filter(({ id, isGivenUp }) => isGivenUp && kept?.has(id) !== false).map(({ id }) => restOf(id));
  return {
    ...(read.length > 0 && { read: timesOf('readAt') }),
    ...(statuses.some(({ savedAt }) => savedAt !== undefined) && { saved: timesOf('savedAt') }),
    ...(givenUp.length > 0 && { givenUp }),
  };
}

const newest = (read: readonly StoryStatus[]): readonly StoryStatus[] =>
  read.toSorted((one, other) => (other.readAt ?? 0) - (one.readAt ?? 0)).slice(0, mostRead);

/** Whether these are all marks of a source that there were. */
export const isWhole = (marks: unknown): boolean =>
  marks !== undefined && Object.keys(recordOf(recordOf(marks)['read'])).length < mostRead;

/** What somebody says are marks, as far as they can be. */
export function fromMarks(sourceId: SourceId, value: unknown): readonly StoryStatus[] {
  const { read, saved, givenUp } = recordOf(value);
  const statuses = new Map<StoryId, StoryStatus>();
  const add = (rest: unknown, mark: Omit<StoryStatus, 'id'>) => {
    if (typeof rest !== 'string' || rest === '' || rest.length > 100) return;
    const id = `${sourceId}/${rest}` as StoryId;
    statuses.set(id, { ...statuses.get(id), ...mark, id });
  };
  for (const [rest, readAt] of Object.entries(recordOf(read))) if (isTime(readAt)) add(rest, { readAt });
  for (const [rest, savedAt] of Object.entries(recordOf(saved))) if (isTime(savedAt)) add(rest, { savedAt });
  for (const rest of Array.isArray(givenUp) ? givenUp : []) {
    if (statuses.has(`${sourceId}/${rest}` as StoryId)) add(rest, { isGivenUp: true });
  }
  return [...statuses.values()];
}

const restOf = (id: StoryId): string => id.slice(id.indexOf('/') + 1);

/** A row stays when a mark is taken off again. */
export const isMark = ({ readAt, savedAt }: StoryStatus): boolean => readAt !== undefined || savedAt !== undefined;

export function groupBySource(statuses: readonly StoryStatus[]): ReadonlyMap<SourceId, readonly StoryStatus[]> {
  return Map.groupBy(statuses, ({ id }) => sourceOf(id));
}

/** All rows that belong to a source in a table whose keys are ids of stories. */
export const rangeOf = (sourceId: SourceId): IDBKeyRange =>
  IDBKeyRange.bound(`${sourceId}/`, `${sourceId}0`, false, true);
