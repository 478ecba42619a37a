import { canonical } from '../kernel/canonical.ts';
import { recordOf, soundKept, type KeptSource } from '../sources/kept-source.ts';
import type { Source, SourceId } from '../sources/source.ts';
import { sourceOf, type StoryId, type StoryStatus } from '../stories/story.ts';
import type { Belongings } from '../stories/belongings.ts';
import { fromMarks, isWhole } from './marks.ts';
import { soundSaved } from './sound-story.ts';

/**
 * What is kept beside the store, so that losing it costs nobody a source or a mark: one row with the sources, one a source
 * with its marks, and one a saved story. A row for each, since what is written is written whole.
 */
export interface Mirror {
  readonly version: 1;
  readonly sources: readonly KeptSource[];
}

export const mirrorKey = 'mirror';
export const marksKey = (id: SourceId): string => `marks ${id}`;
export const savedKey = (id: StoryId): string => `saved ${id}`;

/**
 * Counts what is written here; the store is told afterwards. A store that knows of less than was written has lost its last
 * hours, as when the browser finds its log cut off, and what stands here is then newer.
 */
export const revisionKey = 'revision';

/** Whole backups, one a day, by the days that they are of. */
export const snapshotsKey = 'snapshots';
export const snapshotKey = (day: string): string => `snapshot ${day}`;
export const soundDays = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((day) => typeof day === 'string').toSorted() : [];

export const toMirror = (sources: readonly KeptSource[]): Mirror => ({ version: 1, sources });

/** Undefined when there is none, or what stands there can be none. */
export function soundMirror(value: unknown): Mirror | undefined {
  const { sources } = recordOf(value);
  if (!Array.isArray(sources)) return undefined;
  return toMirror((sources as readonly unknown[]).map(soundKept).filter((source) => source !== undefined));
}

/** The sources that the store lacks: neither there, nor there at the same address, nor there and just being removed. */
export function missingFrom(stored: readonly Source[], { sources }: Mirror): readonly KeptSource[] {
  const ids = new Set(stored.map(({ id }) => id));
  const addresses = new Set(stored.map(({ address }) => address));
  return sources.filter(({ id, address }) => !ids.has(id) && !addresses.has(address));
}

/** Whether the mirror says what the store does of what the person chose; by what sources are known may have changed. */
export const isMirrored = (stored: readonly Source[], { sources }: Mirror): boolean =>
  canonical(stored.filter(({ unfollowedAt }) => unfollowedAt === undefined)) ===
  canonical(sources.map(({ title: _title, siteLink: _siteLink, ...source }) => source));

/** The marks and saved stories among everything that is kept beside the store. */
export function gatherKept(
  all: Readonly<Record<string, unknown>>,
  now: number,
): Pick<Belongings, 'statuses' | 'saved'> {
  const rows = (name: string) => Object.entries(all).filter(([key]) => key.startsWith(name));
  const statuses = rows(marksKey('' as SourceId)).flatMap(([key, value]) =>
    fromMarks(key.slice(marksKey('' as SourceId).length) as SourceId, value),
  );
  const isSaved = new Set(statuses.filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => id));
  const saved = rows(savedKey('' as StoryId))
    .map(([, value]) => soundSaved(value, now))
    .filter((one) => one !== undefined && isSaved.has(one.story.id));
  return { statuses, saved: saved.filter((one) => one !== undefined) };
}

/**
 * What a store that has lost its last hours has to become: the kept marks, with those taken off that it has and nobody keeps
 * any more. Of a source without a row nothing is known, nor of one with so many that the oldest are not kept.
 */
export function newerMarks(
  all: Readonly<Record<string, unknown>>,
  kept: readonly StoryStatus[],
  stored: readonly StoryStatus[],
): readonly StoryStatus[] {
  const ids = new Set(kept.map(({ id }) => id));
  const off = stored.filter(({ id }) => !ids.has(id) && isWhole(all[marksKey(sourceOf(id))]));
  return [...kept, ...off.map(({ id }) => ({ id }))];
}

/** The marks that the store lacks. One that was taken off is still there, without what it said. */
export function missingMarks(stored: readonly StoryStatus[], kept: readonly StoryStatus[]): readonly StoryStatus[] {
  const ids = new Set(stored.map(({ id }) => id));
  return kept.filter(({ id }) => !ids.has(id));
}
