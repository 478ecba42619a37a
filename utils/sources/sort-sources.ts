import { byPlace } from './folders.ts';
import { healthOf, needsLook } from './health.ts';
import { nameOf } from './source-name.ts';
import type { KnownSource, SourceId } from './source.ts';

/** `own` is the order in which the person put them. */
export type SourceOrder = 'own' | 'name' | 'latest' | 'read' | 'trouble';

export interface SortFacts {
  readonly now: number;
  readonly collator: Intl.Collator;
  /** How many stories of each were read. */
  readonly readCounts: ReadonlyMap<SourceId, number>;
}

/** Sorts sources; those that the order says nothing about stand as the person put them. */
export function sortSources<Entry extends KnownSource>(
  sources: readonly Entry[],
  order: SourceOrder,
  { now, collator, readCounts }: SortFacts,
): readonly Entry[] {
  const placed = sources.toSorted(byPlace);
  if (order === 'own') return placed;
  if (order === 'name') return placed.toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
  const rankOf = {
    latest: ({ state }: Entry) => state.arrivals?.[0] ?? -Infinity,
    read: ({ source }: Entry) => readCounts.get(source.id) ?? 0,
    trouble: (entry: Entry) => (needsLook(entry) ? 2 : Number(healthOf(entry, now).remedy !== undefined)),
  }[order];
  const ranks = new Map(placed.map((entry) => [entry, rankOf(entry)]));
  return placed.toSorted((one, other) => compare(ranks.get(other)!, ranks.get(one)!));
}

/** Two that are both without end are alike, which their difference does not say. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** Whether a source is meant by what is typed: by its name, its own title, its address or its folder. */
export function isMeant({ source, state }: KnownSource, typed: string): boolean {
  const words = [source.name, state.title, source.address, ...(source.folder ?? [])].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
