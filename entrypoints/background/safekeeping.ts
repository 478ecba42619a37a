import type { Handlers } from '../../utils/messaging/serve.ts';
import { removeLocal, writeLocal } from '../../utils/platform/local-store.ts';
import type { Database } from '../../utils/store/database.ts';
import { gatherSaved, gatherSources } from '../../utils/store/gather.ts';
import { rangeOf, toMarks } from '../../utils/store/marks.ts';
import { marksKey, mirrorKey, revisionKey, savedKey, toMirror } from '../../utils/store/mirror.ts';
import { saveRevision } from '../../utils/store/reader.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { sourceOf, type StoryId } from '../../utils/stories/story.ts';

let revision = 0;

/** How often was written before this life of the background. */
export const countFrom = (count: number): void => void (revision = count);

async function keep(database: Database, rows: Readonly<Record<string, unknown>>): Promise<void> {
  revision++;
  await writeLocal({ ...rows, [revisionKey]: revision });
  await saveRevision(database, revision);
}

async function keepSources(database: Database): Promise<void> {
  await keep(database, { [mirrorKey]: toMirror(await gatherSources(database)) });
}

async function keepStories(database: Database, ids: readonly StoryId[]): Promise<void> {
  for (const sourceId of new Set(ids.map(sourceOf))) {
    const statuses = await database.getAll('statuses', rangeOf(sourceId));
    const own = ids.filter((id) => sourceOf(id) === sourceId);
    const isSaved = new Set(statuses.filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => id));
    const saved = await Promise.all(
      own.map(async (id) => [savedKey(id), isSaved.has(id) ? await gatherSaved(database, id) : undefined] as const),
    );
    const kept = Object.fromEntries(saved.filter(([, story]) => story !== undefined));
    await keep(database, { [marksKey(sourceId)]: toMarks(statuses), ...kept });
    const gone = saved.filter(([, story]) => story === undefined).map(([key]) => key);
    if (gone.length > 0) await removeLocal(gone);
  }
}

/** Of so many sources in one writing. */
const atOnce = 20;

/** Of all these sources, where no story was saved and none is saved no longer. */
async function keepMarks(database: Database, sourceIds: readonly SourceId[]): Promise<void> {
  for (let from = 0; from < sourceIds.length; from += atOnce) {
    const rows = sourceIds.slice(from, from + atOnce).map(async (id) => {
      return [marksKey(id), toMarks(await database.getAll('statuses', rangeOf(id)))] as const;
    });
    await keep(database, Object.fromEntries(await Promise.all(rows)));
  }
}

/** One at a time: of two that overlap, the one that read first could write last. */
let last: Promise<unknown> = Promise.resolve();
function inTurn(act: () => Promise<void>): Promise<void> {
  // A device that is full must not keep a reader from reading: the next change tries again.
  const turn = last.then(act).catch(() => {});
  last = turn;
  return turn;
}

/** For what is changed without a request. */
export const keepAllSources = (database: Database): Promise<void> => inTurn(() => keepSources(database));
export const keepMarksOf = (database: Database, ids: readonly StoryId[]): Promise<void> =>
  inTurn(() => keepStories(database, ids));

export const keepManyMarks = (database: Database, sourceIds: ReadonlySet<SourceId>): Promise<void> =>
  inTurn(() => keepMarks(database, [...sourceIds]));

/** Requests that leave sources and marks as they are, or keep what they change themselves. */
const idle: ReadonlySet<string> = new Set(
  'look refresh readPage lookAtPage previewFeeds leavePage verify markAllRead undoAllRead'.split(' '),
);

/** The handlers, with what they changed kept beside the store before they answer. Which stories, each request says itself. */
export function withKeeping(handlers: Handlers, database: () => Promise<Database>): Handlers {
  const keeping = Object.entries(handlers).map(([name, handle]) => {
    const act = handle as (ask: { storyId?: StoryId; storyIds?: readonly StoryId[] }) => Promise<unknown>;
    const kept: typeof act = async (ask) => {
      const answer = await act(ask);
      const ids = ask.storyIds ?? (ask.storyId === undefined ? undefined : [ask.storyId]);
      const db = await database();
      await inTurn(() => (ids ? keepStories(db, ids) : keepSources(db)));
      return answer;
    };
    return [name, idle.has(name) ? act : kept];
  });
  return Object.fromEntries(keeping) as Handlers;
}
