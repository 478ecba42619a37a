import { describe, expect, it } from 'vitest';
import { minute } from '../../utils/kernel/duration.ts';
import {
  byPlace,
  fitsInto,
  groupByFolder,
  moveFolder,
  putSource,
  stepSource,
  withPlace,
  type SourcePlace,
} from '../../utils/sources/folders.ts';
import type { Folder, Source, SourceId } from '../../utils/sources/source.ts';
import { noon, source } from '../builders/source.ts';

type Entry = { source: Source };

const entry = (name: string, folder?: Folder, age = 0): Entry => ({
  source: source({ name, followedAt: noon - age * minute, ...(folder && { folder }) }),
});
const collator = new Intl.Collator('en', { sensitivity: 'base' });
const id = (name: string) => name as SourceId;

/** "a b | Coast: c | Coast/North: d" */
const told = (entries: readonly Entry[]): string =>
  groupByFolder(entries.toSorted(byPlace), collator)
    .map(({ folder, entries: held }) => {
      const names = held.map(({ source: { id: name } }) => name).join(' ');
      return folder ? `${folder.join('/')}: ${names}` : names;
    })
    .join(' | ');

const after = (entries: readonly Entry[], places: readonly SourcePlace[] | undefined): readonly Entry[] => {
  const placeOf = new Map(places?.map((place) => [place.sourceId, place]));
  return entries.map((one) => {
    const place = placeOf.get(one.source.id);
    return place ? { source: withPlace(one.source, place) } : one;
  });
};

const all = [
  entry('a', undefined, 1),
  entry('b', undefined, 2),
  entry('c', undefined, 3),
  entry('d', ['Coast'], 4),
  entry('e', ['Coast'], 5),
  entry('f', ['Coast', 'North'], 6),
  entry('g', ['alps', 'Huts'], 7),
];

describe('the order of sources', () => {
  it('is the newest first, in folders by their names, with a folder for each that lies in one', () => {
    expect(told(all)).toBe('a b c | alps:  | alps/Huts: g | Coast: d e | Coast/North: f');
  });

  it.each([
    ['c', undefined, 'a', 'c a b'],
    ['c', undefined, 'b', 'a c b'],
    ['a', undefined, undefined, 'b c a'],
    ['a', ['Coast'], 'e', 'b c | alps:  | alps/Huts: g | Coast: d a e'],
    ['d', ['Coast', 'North'], 'f', 'a b c | alps:  | alps/Huts: g | Coast: e | Coast/North: d f'],
    ['f', ['New'], undefined, 'a b c | alps:  | alps/Huts: g | Coast: d e | New: f'],
    ['f', undefined, 'a', 'f a b c'],
  ] as const)('puts %s into %j before %s', (name, folder, before, expected) => {
    const places = putSource(all, id(name), folder, before && id(before));
    expect(places).toHaveLength(1);
    expect(told(after(all, places))).toContain(expected);
  });

  it('finds a place between two neighbours however often it is asked for', () => {
    let entries: readonly Entry[] = [entry('a', undefined, 1), entry('b', undefined, 1), entry('x', undefined, 2)];
    for (let move = 0; move < 200; move++) {
      const [first, second, third] = entries.toSorted(byPlace).map(({ source: { id: name } }) => name);
      // The last one between the other two, over and over.
      entries = after(entries, putSource(entries, third!, undefined, second));
      expect(told(entries)).toBe([first, third, second].join(' '));
    }
  });
});

describe('a step up or down', () => {
  const step = (name: string, by: 1 | -1, entries: readonly Entry[] = all) =>
    stepSource(groupByFolder(entries.toSorted(byPlace), collator), id(name), by);
  it.each([
    ['b', -1, 'b a c | alps'],
    ['b', 1, 'a c b | alps'],
    ['c', 1, 'a b | alps: c | alps/Huts: g'],
    ['g', 1, 'Coast: g d e'],
    ['g', -1, 'a b c | alps: g | Coast'],
    ['d', -1, 'alps/Huts: g d | Coast: e'],
    ['e', 1, 'Coast: d | Coast/North: e f'],
  ] as const)('takes %s by %i', (name, by, expected) => {
    expect(told(after(all, step(name, by)))).toContain(expected);
  });

  it('ends where the list does', () => {
    expect(step('a', -1)).toBeUndefined();
    expect(step('f', 1)).toBeUndefined();
  });

  it('goes through the whole list, and back', () => {
    let entries: readonly Entry[] = all;
    const way: string[] = [];
    for (let places = step('a', 1, entries); places; places = step('a', 1, entries)) {
      entries = after(entries, places);
      way.push(told(entries));
    }
    expect(new Set(way).size).toBe(way.length);
    expect(way.at(-1)).toContain('Coast/North: f a');
    for (let places = step('a', -1, entries); places; places = step('a', -1, entries)) entries = after(entries, places);
    expect(told(entries)).toBe(told(all));
  });
});

describe('a folder', () => {
  const move = (from: Folder, to: Folder | undefined) => told(after(all, moveFolder(all, from, to)));
  it('is renamed with those that lie in it', () => {
    expect(move(['Coast'], ['Shore'])).toBe('a b c | alps:  | alps/Huts: g | Shore: d e | Shore/North: f');
    expect(move(['Coast', 'North'], ['Coast', 'South'])).toContain('Coast: d e | Coast/South: f');
  });

  it('is put into another, and out again', () => {
    expect(move(['alps', 'Huts'], ['Huts'])).toBe('a b c | Coast: d e | Coast/North: f | Huts: g');
    const nested = after(all, moveFolder(all, ['alps', 'Huts'], ['Coast', 'Huts']));
    expect(told(nested)).toBe('a b c | Coast: d e | Coast/Huts: g | Coast/North: f');
  });

  it('is taken apart, and what lay in it stays', () => {
    expect(move(['Coast'], undefined)).toBe('a b c d e | alps:  | alps/Huts: g | North: f');
    expect(move(['Coast', 'North'], ['Coast'])).toBe('a b c | alps:  | alps/Huts: g | Coast: d e f');
  });

  it('lies in another only when none lies in it', () => {
    const loose = [...all, entry('h', ['Lakes'])];
    expect(fitsInto(loose, ['Lakes'], 'Coast')).toBe(true);
    expect(fitsInto(loose, ['Coast'], 'Lakes')).toBe(false);
    expect(fitsInto(loose, ['Lakes'], 'Lakes')).toBe(false);
  });
});
