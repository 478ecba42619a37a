import { canonical } from '../kernel/canonical.ts';
import { soundSettings, type Settings } from '../kernel/settings.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { isSourceId, recordOf, soundKept } from '../sources/kept-source.ts';
import type { Belongings, SavedStory } from '../stories/belongings.ts';
import { fromMarks, groupBySource, toMarks } from './marks.ts';
import { soundSaved } from './sound-story.ts';

/** All that a person has in Wireside and that cannot be fetched again. */
export interface Backup extends Belongings {
  readonly settings: Partial<Settings>;
}

export type BackupFailure =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'no-backup' }
  | { readonly kind: 'newer-backup'; readonly version: number };

/** Raised when a file of this version can no longer be read as one of the version before. */
const version = 1;

/**
 * A backup as a file. The same belongings give the same bytes, wherever they are: rows by their ids, names by their letters,
 * and nothing of when or by what it was written.
 */
export function writeBackup({ sources, statuses, saved, settings }: Backup): string {
  const byId = <Row>(rows: readonly Row[], idOf: (row: Row) => string) =>
    rows.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const marks = [...groupBySource(byId(statuses, ({ id }) => id))].map(([id, group]) => [id, toMarks(group)]);
  const said = {
    wireside: version,
    settings,
    sources: byId(sources, ({ id }) => id),
    marks: Object.fromEntries(marks),
    saved: byId(saved, ({ story }) => story.id),
  };
  return `${canonical(said, 1)}\n`;
}

/** Reads what `writeBackup` wrote, or what anybody else calls so: rows that can be none are left out, and counted. */
export function readBackup(text: string, now: number): Result<Backup & { readonly unsound: number }, BackupFailure> {
  let said: Readonly<Record<string, unknown>>;
  try {
    said = recordOf(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
  const found = said['wireside'];
  if (typeof found !== 'number' || !Array.isArray(said['sources'])) return fail({ kind: 'no-backup' });
  if (found > version) return fail({ kind: 'newer-backup', version: found });
  const rows = said['sources'] as readonly unknown[];
  const stories = Array.isArray(said['saved']) ? (said['saved'] as readonly unknown[]) : [];
  const sources = rows.map(soundKept).filter((source) => source !== undefined);
  const saved = stories.map((row) => soundSaved(row, now)).filter((story) => story !== undefined);
  const marks = Object.entries(recordOf(said['marks']));
  return succeed({
    settings: soundSettings(said['settings']),
    sources,
    statuses: marks.flatMap(([id, row]) => (isSourceId(id) ? fromMarks(id, row) : [])),
    saved: withMarks(saved, marks),
    unsound: rows.length - sources.length + (stories.length - saved.length),
  });
}

/** A story that is not marked as saved would belong to nobody. */
function withMarks(
  saved: readonly SavedStory[],
  marks: readonly (readonly [string, unknown])[],
): readonly SavedStory[] {
  const ids = new Set(
    marks.flatMap(([id, row]) => Object.keys(recordOf(recordOf(row)['saved'])).map((rest) => `${id}/${rest}`)),
  );
  return saved.filter(({ story }) => ids.has(story.id));
}
