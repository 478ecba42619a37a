import { isInRiver } from './change-source.ts';
import { isWithin } from './folders.ts';
import type { Folder, KnownSource, SourceId } from './source.ts';

/** Which stories the river shows. Plain JSON: it is kept with the reader's place, and sent to the background. */
export type Scope = (
  | { readonly of: 'all' }
  | { readonly of: 'saved' }
  | { readonly of: 'folder'; readonly folder: Folder }
  | { readonly of: 'source'; readonly sourceId: SourceId }
) & {
  readonly isUnreadOnly?: boolean;
  /** As they are typed. Empty: nothing is typed yet. Absent: nothing is searched for. */
  readonly words?: string;
};

export const everything: Scope = { of: 'all' };

export const isSameScope = (one: Scope, other: Scope): boolean => keyOf(one) === keyOf(other);

/** What the scope is of, however it is read. */
export function isSamePlace(one: Scope, other: Scope): boolean {
  return keyOf({ ...one, isUnreadOnly: false, words: '' }) === keyOf({ ...other, isUnreadOnly: false, words: '' });
}

const keyOf = (scope: Scope): string =>
  JSON.stringify([
    scope.of,
    scope.of === 'folder' && scope.folder,
    scope.of === 'source' && scope.sourceId,
    scope.isUnreadOnly ?? false,
    scope.words ?? null,
  ]);

/**
 * Whose stories belong to a scope. A muted source is read in a scope of its own, and found when something is searched for.
 * To `all` belong all saved stories too, and to `saved` those alone.
 */
export function sourcesIn(scope: Scope, sources: readonly KnownSource[]): readonly KnownSource[] {
  switch (scope.of) {
    case 'all':
      return scope.words === undefined ? sources.filter(({ source }) => isInRiver(source)) : sources;
    case 'saved':
      return [];
    case 'folder':
      return sources.filter(({ source }) => isInRiver(source) && isWithin(source.folder, scope.folder));
    case 'source':
      return sources.filter(({ source }) => source.id === scope.sourceId);
  }
}

/** The scope as far as there is still what it is of: a folder may be called otherwise by now, a source be gone. */
export function soundScope(scope: Scope | undefined, sources: readonly KnownSource[]): Scope {
  if (!scope) return everything;
  const isGone =
    (scope.of === 'source' && sourcesIn(scope, sources).length === 0) ||
    (scope.of === 'folder' && !sources.some(({ source }) => isWithin(source.folder, scope.folder)));
  return isGone ? { of: 'all', ...(scope.isUnreadOnly && { isUnreadOnly: true }) } : scope;
}
