import { groupByFolder } from '../../utils/sources/folders.ts';
import { needsLook } from '../../utils/sources/health.ts';
import { isMeant, sortSources, type SortFacts, type SourceOrder } from '../../utils/sources/sort-sources.ts';
import type { Folder } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';

/** What stands under one heading of the Sources view. */
export interface Section {
  readonly key: string;
  /** Absent where the list is one ranking of all sources. */
  readonly title?: string;
  readonly kind: 'trouble' | 'loose' | 'folder' | 'ranking';
  readonly folder: Folder | undefined;
  readonly entries: readonly FollowedSource[];
}

export interface Arrangement extends SortFacts {
  readonly order: SourceOrder;
  /** What is typed into the filter. */
  readonly typed: string;
}

/**
 * The sections of the list: first what needs a look, then what lies in no folder, then the folders. By last story, by
 * reading or by trouble it is one list, since folders would hide what stands first.
 */
export function arrangeSources(all: readonly FollowedSource[], arrangement: Arrangement): readonly Section[] {
  const { order, typed, collator } = arrangement;
  const meant = typed.trim() === '' ? all : all.filter((followed) => isMeant(followed, typed.trim()));
  const sorted = sortSources(meant, order, arrangement);
  if (order !== 'own' && order !== 'name') {
    return sorted.length === 0 ? [] : [{ key: 'ranking', kind: 'ranking', folder: undefined, entries: sorted }];
  }
  const troubled = sorted.filter(needsLook);
  const groups = groupByFolder(
    sorted.filter((followed) => !needsLook(followed)),
    collator,
  );
  return [
    { key: 'trouble', title: say('needsALook'), kind: 'trouble' as const, folder: undefined, entries: troubled },
    ...groups.map(({ folder, entries }) => ({
      key: keyOf(folder),
      title: folder?.at(-1) ?? say('following'),
      kind: folder ? ('folder' as const) : ('loose' as const),
      folder,
      entries,
    })),
  ].filter(({ kind, entries }) => kind === 'folder' || entries.length > 0);
}

export const keyOf = (folder: Folder | undefined): string => JSON.stringify(folder ?? []);

/** What lies under a heading when it is folded: of a folder, also what lies in those that lie in it. */
export function heldBy({ folder: outer, entries }: Section, sections: readonly Section[]): readonly FollowedSource[] {
  const inner = sections.filter(({ folder }) => outer?.length === 1 && folder?.length === 2 && folder[0] === outer[0]);
  return [...entries, ...inner.flatMap((section) => section.entries)];
}
