import { useRef } from 'preact/hooks';
import { isSameScope, soundScope, type Scope } from '../../utils/sources/scope.ts';
import { select, type Selection } from '../../utils/store/selection.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';

// Sources change with each check of one, and what a scope is of hardly ever. What has not changed stays the same object, so
// that nothing is read or counted again for it.

export function useScope(wanted: Scope, sources: readonly FollowedSource[]): Scope {
  const latest = useRef<Scope>(undefined);
  const scope = soundScope(wanted, sources);
  if (!latest.current || !isSameScope(latest.current, scope)) latest.current = scope;
  return latest.current;
}

export function useSelection(scope: Scope, sources: readonly FollowedSource[]): Selection {
  const latest = useRef<{ scope: Scope; sources: readonly FollowedSource[]; selection: Selection }>(undefined);
  const before = latest.current;
  if (before?.scope === scope && before.sources === sources) return before.selection;
  const found = select(scope, sources);
  const isSame = before?.scope === scope && isSameSet(before.selection.followed, found.followed);
  const selection = isSame ? before.selection : found;
  latest.current = { scope, sources, selection };
  return selection;
}

const isSameSet = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && one.isSubsetOf(other);
