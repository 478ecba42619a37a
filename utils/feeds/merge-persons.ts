import type { Person } from './parsed-feed.ts';

/**
 * Each person once, as feeds name the same one in several vocabularies: by name, or by mail address where one of the two
 * has no name. Places are looked up and not searched for, because a feed may name a hundred thousand.
 */
export function mergePersons(all: readonly Person[]): Person[] {
  if (all.length < 2) return [...all];
  const merged: Person[] = [];
  const byName = new Map<string, number>();
  const byEmail = new Map<string, number>();
  const namelessByEmail = new Map<string, number>();
  const note = (place: number, { name, email }: Person): void => {
    if (name !== undefined) keepFirst(byName, name.toLowerCase(), place);
    if (email !== undefined) keepFirst(byEmail, email, place);
    if (email !== undefined && name === undefined) keepFirst(namelessByEmail, email, place);
  };
  for (const person of all) {
    const { name, email = '' } = person;
    const place =
      name === undefined ? byEmail.get(email) : firstOf(byName.get(name.toLowerCase()), namelessByEmail.get(email));
    const known = place === undefined ? undefined : merged[place];
    if (place === undefined || known === undefined) {
      note(merged.push(person) - 1, person);
    } else {
      const whole = { ...person, ...known };
      if (known.name === undefined && whole.name !== undefined) namelessByEmail.delete(email);
      merged[place] = whole;
      note(place, whole);
    }
  }
  return merged;
}

function keepFirst(places: Map<string, number>, key: string, place: number): void {
  const known = places.get(key);
  if (known === undefined || place < known) places.set(key, place);
}

const firstOf = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
