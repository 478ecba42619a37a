import { canonical } from '../kernel/canonical.ts';
import { hour } from '../kernel/duration.ts';
import { recordOf } from '../sources/kept-source.ts';
import { hasNextCheck } from '../sources/record-check.ts';
import type { Source, SourceId, SourceState } from '../sources/source.ts';
import { sourceOf, type Story, type StoryId, type StoryStatus } from '../stories/story.ts';
import type { Broken, BrokenKind, Verdict } from '../stories/verdict.ts';
import type { Database } from './database.ts';
import { furthest } from './due.ts';
import { isMark, rangeOf, toMarks } from './marks.ts';
import { isMirrored, marksKey, mirrorKey, savedKey, soundMirror } from './mirror.ts';
import { readReader } from './reader.ts';

/** All that is kept of one source. */
interface Kept {
  readonly id: SourceId;
  readonly source: Source | undefined;
  readonly state: SourceState | undefined;
  readonly stories: readonly Story[];
  readonly bodies: readonly StoryId[];
  readonly articles: readonly StoryId[];
  readonly statuses: readonly StoryStatus[];
}

interface Circumstances {
  /** All that is kept beside the store. */
  readonly mirrored: Readonly<Record<string, unknown>>;
  /** When sources were last looked at without having been asked for. */
  readonly roundAt: number;
  readonly now: number;
}

/**
 * Looks whether all that is kept fits together, source by source, so that no transaction holds others up. Changes nothing.
 * Between two sources somebody may write: what is found should be found twice.
 */
export async function verifyStore(
  database: Database,
  mirrored: Readonly<Record<string, unknown>>,
  now: number,
): Promise<Verdict> {
  const sources = await database.getAll('sources');
  const { roundAt = 0 } = await readReader(database);
  const found = new Map<BrokenKind, { count: number; ids: Set<SourceId> }>();
  const note = (kind: BrokenKind, id?: SourceId) => {
    const entry = found.get(kind) ?? { count: 0, ids: new Set() };
    found.set(kind, entry);
    entry.count++;
    if (id !== undefined) entry.ids.add(id);
  };
  let stories = 0;
  let marks = 0;
  for (const id of await readIds(database)) {
    const kept = await readKept(database, id);
    stories += kept.stories.length;
    marks += kept.statuses.filter(isMark).length;
    for (const kind of brokenIn(kept, { mirrored, roundAt, now })) note(kind, id);
  }
  const followed = sources.filter(({ unfollowedAt }) => unfollowedAt === undefined);
  for (const [, [, ...others]] of Map.groupBy(followed, ({ address }) => address)) {
    for (const { id } of others) note('source-followed-twice', id);
  }
  const mirror = soundMirror(mirrored[mirrorKey]);
  if (mirror ? !isMirrored(sources, mirror) : followed.length > 0) note('sources-not-mirrored');
  const broken = [...found].map(([kind, { count, ids }]): Broken => ({ kind, count, sourceIds: [...ids] }));
  return { sources: followed.length, stories, marks, broken };
}

/** Of every source that anything is kept of. */
async function readIds(database: Database): Promise<ReadonlySet<SourceId>> {
  const tables = ['stories', 'bodies', 'articles', 'statuses'] as const;
  const keys = await Promise.all(tables.map((name) => database.getAllKeys(name)));
  const own = await Promise.all((['sources', 'states'] as const).map((name) => database.getAllKeys(name)));
  return new Set([...own.flat(), ...keys.flat().map(sourceOf)]);
}

async function readKept(database: Database, id: SourceId): Promise<Kept> {
  const transaction = database.transaction(['sources', 'states', 'stories', 'bodies', 'articles', 'statuses']);
  const range = rangeOf(id);
  const [source, state, stories, bodies, articles, statuses] = await Promise.all([
    transaction.objectStore('sources').get(id),
    transaction.objectStore('states').get(id),
    transaction.objectStore('stories').getAll(range),
    transaction.objectStore('bodies').getAllKeys(range),
    transaction.objectStore('articles').getAllKeys(range),
    transaction.objectStore('statuses').getAll(range),
  ]);
  return { id, source, state, stories, bodies, articles, statuses };
}

/** Each thing that is wrong with what is kept of one source, once for each place where it is. */
function* brokenIn(kept: Kept, circumstances: Circumstances): Generator<BrokenKind> {
  const { source, state } = kept;
  if (source && !state) yield 'source-without-state';
  if (state && !source) yield 'state-without-source';
  if (source && state) yield* brokenInState(source, state, circumstances);
  yield* brokenInStories(kept);
  yield* brokenInMirror(kept, circumstances.mirrored);
}

function* brokenInState(source: Source, state: SourceState, { roundAt, now }: Circumstances): Generator<BrokenKind> {
  const { nextCheckAt, unfinishedAttempts, validators, documentHash, failure, failureCount, checks = [] } = state;
  if (hasNextCheck(state) && nextCheckAt > now + furthest) yield 'check-too-far';
  if (!hasNextCheck(state) && !source.choices?.isPaused && !isFinal(failure)) yield 'check-never';
  // The round that follows a second chance takes it. By the clock alone nobody could tell: the browser may have been closed.
  const isPassedOver = nextCheckAt + hour < Math.min(roundAt, now);
  if (unfinishedAttempts > 0 && isPassedOver && source.unfollowedAt === undefined) yield 'check-unfinished';
  const hasValidators = validators.etag !== undefined || validators.lastModified !== undefined;
  if (hasValidators && documentHash === undefined) yield 'validators-without-document';
  const totals = state.totals ?? { checks: 0, unchanged: 0, bytes: 0 };
  const isPossible =
    totals.unchanged <= totals.checks &&
    checks.length <= totals.checks &&
    totals.bytes >= 0 &&
    unfinishedAttempts >= 0 &&
    failureCount >= 0 &&
    (failureCount === 0 || failure !== undefined);
  if (!isPossible) yield 'figures-impossible';
}

/** Only the person goes on from there (see next-check); access that was taken since is told instead. */
const isFinal = (failure: SourceState['failure']): boolean =>
  failure?.kind === 'no-permission' ||
  (failure?.kind === 'status' && (failure.status === 401 || failure.status === 410));

function* brokenInStories({ id, source, stories, bodies, articles, statuses }: Kept): Generator<BrokenKind> {
  const storyIds = new Set(stories.map((story) => story.id));
  const statusOf = new Map(statuses.map((status) => [status.id, status]));
  const textOf = new Set(bodies);
  for (const textId of [...bodies, ...articles]) if (!storyIds.has(textId)) yield 'text-without-story';
  for (const story of stories) {
    const status = statusOf.get(story.id);
    // One that was saved once waits for the next source that is taken out.
    if (!source && !status) yield 'story-without-source';
    if (story.sourceId !== id) yield 'story-of-another-source';
    if (story.hasBody && !textOf.has(story.id)) yield 'story-without-text';
  }
  for (const { id: storyId, savedAt } of statuses) {
    if (savedAt !== undefined && !storyIds.has(storyId)) yield 'saved-story-gone';
  }
}

function* brokenInMirror({ id, stories, statuses }: Kept, mirrored: Circumstances['mirrored']): Generator<BrokenKind> {
  const { read, saved } = recordOf(mirrored[marksKey(id)]);
  const marks = toMarks(statuses);
  if (canonical([marks.read, marks.saved]) !== canonical([read, saved])) yield 'marks-not-mirrored';
  const storyIds = new Set(stories.map((story) => story.id));
  for (const { id: storyId, savedAt } of statuses) {
    const isKept = savedAt === undefined || !storyIds.has(storyId) || mirrored[savedKey(storyId)] !== undefined;
    if (!isKept) yield 'saved-story-not-mirrored';
  }
}
