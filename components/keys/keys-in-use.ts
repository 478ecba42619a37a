import type { ChosenKeys, Settings } from '../../utils/kernel/settings.ts';
import { actNames, acts, type ActName } from './acts.ts';

/** The keys of each act as they are now, the one to be shown first. */
export type KeysInUse = Readonly<Record<ActName, readonly string[]>>;

/** What was chosen stands before what is usual: an act whose usual key is another's has none. */
export function keysInUse({ keys: chosen, hasLetterKeys }: Pick<Settings, 'keys' | 'hasLetterKeys'>): KeysInUse {
  const found = new Map<ActName, readonly string[]>();
  const isFree = (name: ActName) => (key: string) =>
    ![...found].some(([other, keys]) => meet(name, other) && keys.some((taken) => clash(key, taken)));
  const take = (name: ActName, keys: readonly string[]) => found.set(name, keys.filter(isFree(name)));
  for (const name of actNames) {
    const key = chosenKey(chosen, name);
    if (key !== undefined) take(name, key === '' ? [] : [key]);
  }
  for (const name of actNames) if (!found.has(name)) take(name, acts[name].keys);
  const all = actNames.map((name) => {
    const own = hasLetterKeys ? (found.get(name) ?? []) : [];
    return [name, [...own, ...(acts[name].always ?? [])]] as const;
  });
  return Object.fromEntries(all) as unknown as KeysInUse;
}

/** The acts that would lose their key to this one. */
export const losersTo = (name: ActName, key: string, inUse: KeysInUse): readonly ActName[] =>
  actNames.filter((other) => other !== name && meet(name, other) && inUse[other].some((taken) => clash(key, taken)));

/** With this key for the act, and none for those that had it. The usual key is no choice. */
export function withKey(chosen: ChosenKeys, name: ActName, key: string, losers: readonly ActName[] = []): ChosenKeys {
  const { [name]: _before, ...others } = chosen;
  const lost = Object.fromEntries(losers.map((loser) => [loser, '']));
  return { ...others, ...lost, ...(key !== acts[name].keys[0] && { [name]: key }) };
}

/** A sign that is seen; or one after another. All else has work of its own in a page. */
export const canBeChosen = (key: string): boolean => /^[\p{L}\p{N}\p{P}\p{S}](?: [\p{L}\p{N}\p{P}\p{S}])?$/u.test(key);

function chosenKey(chosen: ChosenKeys, name: ActName): string | undefined {
  const key = Object.hasOwn(chosen, name) && acts[name].keys.length > 0 ? chosen[name] : undefined;
  return key === '' || (key !== undefined && canBeChosen(key)) ? key : undefined;
}

/** Whether there is a place where both hold. */
export function meet(one: ActName, other: ActName): boolean {
  const [here, there] = [acts[one].places, acts[other].places];
  return [here, there].some((places) => places.includes('everywhere')) || here.some((place) => there.includes(place));
}

/** The same, or one is the other's beginning. */
const clash = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
