import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePersons } from '../../utils/feeds/merge-persons.ts';
import type { Person } from '../../utils/feeds/parsed-feed.ts';

it('names a person once whom several vocabularies name', () => {
  const persons = [{ name: 'Ada Quay' }, { name: 'Bo Pier' }, { name: 'ADA QUAY', email: 'ada@harbour.example' }];
  expect(mergePersons(persons)).toEqual([{ name: 'Ada Quay', email: 'ada@harbour.example' }, { name: 'Bo Pier' }]);
});

it('gives a mail address the name that is told later', () => {
  const persons = [{ email: 'ada@harbour.example' }, { name: 'Ada Quay', email: 'ada@harbour.example' }];
  expect(mergePersons(persons)).toEqual([{ name: 'Ada Quay', email: 'ada@harbour.example' }]);
});

it('keeps two names of one mail address apart', () => {
  const persons = [
    { name: 'Ada Quay', email: 'desk@harbour.example' },
    { name: 'Bo Pier', email: 'desk@harbour.example' },
  ];
  expect(mergePersons(persons)).toEqual(persons);
});

it('merges as looking through all persons before would', () => {
  const letter = fc.constantFrom('a', 'A', 'b', 'c');
  const person: fc.Arbitrary<Person> = fc.record({ name: letter, email: letter, url: letter }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12, size: 'max' }), (persons) => {
      expect(mergePersons(persons)).toEqual(mergeOneByOne(persons));
    }),
    { numRuns: 2_000 },
  );
});

function mergeOneByOne(all: readonly Person[]): readonly Person[] {
  const isSame = (one: Person, other: Person) =>
    one.name === undefined || other.name === undefined
      ? one.email !== undefined && one.email === other.email
      : one.name.toLowerCase() === other.name.toLowerCase();
  return all.reduce<readonly Person[]>((merged, person) => {
    const place = merged.findIndex((known) => isSame(known, person));
    return place < 0 ? [...merged, person] : merged.with(place, { ...person, ...merged[place] });
  }, []);
}
