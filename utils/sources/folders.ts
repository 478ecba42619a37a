import type { Folder, Source, SourceId } from './source.ts';

/** Where a source is put: without a folder it lies beside them, without a position where it was among the others. */
export interface SourcePlace {
  readonly sourceId: SourceId;
  readonly folder?: Folder;
  readonly position?: number;
}

/** The sources that lie in no folder, or directly in one. */
export interface Group<Entry> {
  readonly folder: Folder | undefined;
  readonly entries: readonly Entry[];
}

interface HasSource {
  readonly source: Source;
}

/** Between a source and one that is put at the end or the beginning: places are times, or numbers between them. */
const step = 60_000;

/** The larger stands first, so that what was followed last does. */
const placeOf = ({ position, followedAt }: Source): number => position ?? followedAt;

export const byPlace = (one: HasSource, other: HasSource): number => placeOf(other.source) - placeOf(one.source);

export const isSameFolder = (one: Folder | undefined, other: Folder | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** Whether a folder is this one, or lies in it. */
export const isWithin = (folder: Folder | undefined, outer: Folder): boolean =>
  folder?.[0] === outer[0] && (outer[1] === undefined || folder[1] === outer[1]);

/**
 * The groups in the order in which they are shown: first what lies in no folder, then each folder by its name with those
 * that lie in it after it. A folder that holds only folders is a group without entries.
 */
export function groupByFolder<Entry extends HasSource>(
  entries: readonly Entry[],
  collator: Intl.Collator,
): readonly Group<Entry>[] {
  const byKey = new Map<string, { folder: Folder; entries: Entry[] }>();
  const groupOf = (folder: Folder) => {
    const key = JSON.stringify(folder);
    const group = byKey.get(key) ?? { folder, entries: [] };
    byKey.set(key, group);
    return group.entries;
  };
  const loose: Entry[] = [];
  for (const entry of entries) {
    const { folder } = entry.source;
    if (!folder) {
      loose.push(entry);
      continue;
    }
    groupOf([folder[0]]);
    groupOf(folder).push(entry);
  }
  const groups = [...byKey.values()].toSorted(
    ({ folder: one }, { folder: other }) =>
      collator.compare(one[0], other[0]) ||
      (one[0] < other[0] ? -1 : Number(one[0] > other[0])) ||
      Number(one.length - other.length) ||
      collator.compare(one[1] ?? '', other[1] ?? ''),
  );
  return [{ folder: undefined, entries: loose }, ...groups];
}

/**
 * Puts a source into a folder, before another one of it or at its end. Only that source is given a place, unless there is
 * no number left between its neighbours'.
 */
export function putSource(
  all: readonly HasSource[],
  id: SourceId,
  folder: Folder | undefined,
  before?: SourceId,
): readonly SourcePlace[] {
  const others = all
    .filter(({ source }) => source.id !== id && isSameFolder(source.folder, folder))
    .toSorted(byPlace)
    .map(({ source }) => source);
  const found = others.findIndex((source) => source.id === before);
  const at = found < 0 ? others.length : found;
  const [above, below] = [others[at - 1], others[at]].map((source) => source && placeOf(source));
  const moved = { sourceId: id, ...(folder && { folder }) };
  if (above === undefined && below === undefined) return [moved];
  if (above === undefined) return [{ ...moved, position: below! + step }];
  if (below === undefined) return [{ ...moved, position: above - step }];
  const between = below + (above - below) / 2;
  if (between > below && between < above) return [{ ...moved, position: between }];
  const top = placeOf(others[0]!) + step;
  const order = [...others.slice(0, at).map(({ id }) => id), id, ...others.slice(at).map(({ id }) => id)];
  return order.map((sourceId, index) => ({ ...moved, sourceId, position: top - index * step }));
}

/**
 * Moves a source one place up or down in what is shown: past its neighbour, or over the edge of its folder into the next.
 * Undefined where there is nothing further.
 */
export function stepSource<Entry extends HasSource>(
  groups: readonly Group<Entry>[],
  id: SourceId,
  by: 1 | -1,
): readonly SourcePlace[] | undefined {
  const all = groups.flatMap(({ entries }) => entries);
  const at = groups.findIndex(({ entries }) => entries.some(({ source }) => source.id === id));
  const group = groups[at];
  if (!group) return undefined;
  const index = group.entries.findIndex(({ source }) => source.id === id);
  const neighbour = group.entries[index + by];
  if (neighbour) {
    const before = by < 0 ? neighbour : group.entries[index + 2];
    return putSource(all, id, group.folder, before?.source.id);
  }
  const next = groups[at + by];
  return next && putSource(all, id, next.folder, by > 0 ? next.entries[0]?.source.id : undefined);
}

/** Gives a folder another name or place, or with `to` undefined takes it away; what lies in it goes with it. */
export function moveFolder(all: readonly HasSource[], from: Folder, to: Folder | undefined): readonly SourcePlace[] {
  return all
    .filter(({ source }) => isWithin(source.folder, from))
    .map(({ source }) => {
      const [first, second] = [...(to ?? []), ...(source.folder ?? []).slice(from.length)];
      const folder: Folder | undefined =
        first === undefined ? undefined : second === undefined ? [first] : [first, second];
      return { sourceId: source.id, ...(folder && { folder }) };
    });
}

/** Whether a folder may lie in another one: nested once, and in itself never. */
export const fitsInto = (all: readonly HasSource[], folder: Folder, outer: string): boolean =>
  folder[0] !== outer &&
  !all.some(({ source }) => isWithin(source.folder, folder) && source.folder!.length > folder.length);

/** The source with its place. */
export function withPlace(source: Source, { folder, position }: SourcePlace): Source {
  const { folder: _folder, ...rest } = source;
  return { ...rest, ...(folder && { folder }), ...(position !== undefined && { position }) };
}
