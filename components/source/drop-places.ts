import { fitsInto, isSameFolder, moveFolder, putSource, type SourcePlace } from '../../utils/sources/folders.ts';
import type { Folder } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import type { Dragged, Target } from '../state/use-dragging.ts';
import type { Section } from './arrange-sources.ts';

/** What dropping something there would move; undefined where it may not be dropped. */
export function dropPlaces(
  dragged: Dragged,
  target: Target,
  all: readonly FollowedSource[],
  sections: readonly Section[],
  canMove: boolean,
): readonly SourcePlace[] | undefined {
  const section = sections.find(({ key, entries }) =>
    target.kind === 'section' ? key === target.key : entries.some(({ source }) => source.id === target.id),
  );
  if (section?.kind !== 'loose' && section?.kind !== 'folder') return undefined;
  if (dragged.kind === 'folder') return dropFolder(dragged.folder, section.folder, all);
  const { id } = dragged;
  if (target.kind === 'section') {
    const top = section.entries.find(({ source }) => source.id !== id);
    return putSource(all, id, section.folder, top?.source.id);
  }
  if (!canMove || target.id === id) return undefined;
  const at = section.entries.findIndex(({ source }) => source.id === target.id);
  const before = section.entries[target.edge === 'before' ? at : at + 1]?.source.id;
  // Beside itself is where it is.
  return before === id ? undefined : putSource(all, id, section.folder, before);
}

/** Into another folder, or out of the one it lies in. */
function dropFolder(
  folder: Folder,
  to: Folder | undefined,
  all: readonly FollowedSource[],
): readonly SourcePlace[] | undefined {
  const name = folder.at(-1) ?? '';
  if (!to) return folder.length === 2 ? moveFolder(all, folder, [name]) : undefined;
  const outer = to[0];
  const next: Folder = [outer, name];
  if (isSameFolder(folder, next) || folder[0] === outer || !fitsInto(all, folder, outer)) return undefined;
  return moveFolder(all, folder, next);
}
