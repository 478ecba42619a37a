import { never } from './record-check.ts';
import { nextCheckAfterSuccess } from './next-check.ts';
import type { KnownSource, Source, SourceChoices } from './source.ts';

/** What a person changes of a source. `null` takes a name or a choice back: it is then as for all. */
export interface SourceChange {
  readonly name?: string | null;
  readonly choices?: { readonly [Name in keyof SourceChoices]?: SourceChoices[Name] | null };
}

export const isInRiver = ({ choices }: Source): boolean => !choices?.isMuted;

export const countsInBadge = (source: Source): boolean => isInRiver(source) && !source.choices?.isLeftOutOfBadge;

/** The source as it was changed, and its next check where the change moves that. */
export function changeSource(
  { source, state }: KnownSource,
  change: SourceChange,
  circumstances: { readonly now: number; readonly random: () => number },
): KnownSource {
  const changed = withChange(source, change);
  const before = source.choices ?? {};
  const after = changed.choices ?? {};
  const isResumed = before.isPaused === true && !after.isPaused;
  if (!isResumed && before.interval === after.interval && before.isPaused === after.isPaused) {
    return { source: changed, state };
  }
  if (after.isPaused) return { source: changed, state: { ...state, nextCheckAt: never } };
  const { now, random } = circumstances;
  const { failure, lastSuccessAt } = state;
  if (failure || lastSuccessAt === undefined) {
    return { source: changed, state: isResumed ? { ...state, nextCheckAt: now } : state };
  }
  const wished = nextCheckAfterSuccess({ source: changed, state }, { now: lastSuccessAt, random });
  return { source: changed, state: { ...state, nextCheckAt: Math.max(now, wished) } };
}

function withChange(source: Source, change: SourceChange): Source {
  const name = change.name === undefined ? source.name : (change.name ?? undefined);
  const entries = Object.entries({ ...source.choices, ...change.choices }).filter(([, choice]) => choice != null);
  const { name: _name, choices: _choices, ...rest } = source;
  return {
    ...rest,
    ...(name !== undefined && { name }),
    ...(entries.length > 0 && { choices: Object.fromEntries(entries) }),
  };
}

/** Longer would be no name. */
export const longestName = 200;

/** A name as it is kept; undefined for one that is too long. Empty: as the source calls itself. */
export function readName(typed: string): string | undefined {
  const name = typed.replace(/\s+/g, ' ').trim();
  return name.length > longestName ? undefined : name;
}
