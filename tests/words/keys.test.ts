import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actGroups, actNames, acts, type ActName } from '../../components/keys/acts.ts';
import { canBeChosen, keysInUse, losersTo, meet, withKey } from '../../components/keys/keys-in-use.ts';
import { soundSettings } from '../../utils/kernel/settings.ts';

const folder = resolve(import.meta.dirname, '../../public/_locales');
const usual = keysInUse({ keys: {}, hasLetterKeys: true });
const inUse = (keys: Readonly<Record<string, string>>) => keysInUse({ keys, hasLetterKeys: true });

/** Pairs of acts that a key of one place would both do. */
function shared(keys: ReturnType<typeof keysInUse>): readonly string[] {
  return actNames.flatMap((one, index) =>
    actNames
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .filter((other) => keys[one].some((key) => keys[other].some((there) => begins(key, there) || begins(there, key))))
      .map((other) => `${one} and ${other}`),
  );
}

const begins = (one: string, other: string): boolean => `${other} `.startsWith(`${one} `);

describe('the table of acts', () => {
  it('gives no key to two acts of one place, and none that begins another’s', () => {
    expect(shared(usual)).toEqual([]);
    const beginnings = actNames.flatMap((name) => usual[name]).flatMap((key) => (key.includes(' ') ? key[0] : []));
    expect(actNames.filter((name) => usual[name].some((key) => beginnings.includes(key)))).toEqual([]);
  });

  it('gives each act a key that can be chosen again, or one that stays', () => {
    for (const name of actNames) {
      expect(usual[name].length, name).toBeGreaterThan(0);
      for (const key of acts[name].keys) expect(canBeChosen(key), key).toBe(true);
      for (const key of acts[name].always ?? []) expect(canBeChosen(key), key).toBe(false);
    }
  });

  it('has words for each act, and stands whole under four headings', () => {
    for (const locale of readdirSync(folder)) {
      const messages = JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >;
      const said = [...actNames.map((name) => acts[name].words), ...actGroups.map(({ words }) => words)];
      expect(said.filter((words) => !messages[words]?.message)).toEqual([]);
      const own = actNames.map((name) => messages[acts[name].words]?.message);
      expect(new Set(own).size, `${locale}: each its own`).toBe(own.length);
    }
    expect(actGroups.flatMap(({ names }) => names).toSorted()).toEqual(actNames.toSorted());
  });
});

describe('keys that were chosen', () => {
  it('stand in the place of the usual ones, also of those of another act', () => {
    expect(inUse({ save: 'n' }).save).toEqual(['n']);
    expect(inUse({ save: 'm' })).toMatchObject({ save: ['m'], read: [] });
    expect(inUse({ faster: 'f' }).faster).toEqual(['f']);
    expect(inUse({ back: 'b' }).back).toEqual(['b', 'Escape']);
    expect(inUse({ goSources: '' }).goSources).toEqual([]);
    // Where the one holds the other does not.
    expect(inUse({ newStories: 'l' })).toMatchObject({ newStories: ['l'], listen: ['l'] });
  });

  it.each(['', ' ', 'Enter', 'Tab', 'jj', 'j k l', '\u0000', 'ArrowUp'])('are none of %j, or none at all', (key) => {
    expect(canBeChosen(key)).toBe(false);
    expect(inUse({ save: key }).save).toEqual(key === '' ? [] : ['s']);
  });

  it('are not of acts that have no key of their own, or that there are not', () => {
    expect(inUse({ step: 'x', fly: 'y', constructor: 'z', __proto__: 'w' })).toEqual(usual);
  });

  it('say whose key it is, and take it', () => {
    expect(losersTo('next', 's', usual)).toEqual(['save']);
    expect(losersTo('next', 'g', usual)).toEqual(['goRiver', 'goSources', 'goAdd', 'goSettings']);
    expect(losersTo('listen', '.', usual)).toEqual([]);
    expect(losersTo('refresh', 'l', inUse({ newStories: 'l' }))).toEqual(['newStories', 'listen']);
    const taken = withKey({}, 'next', 's', ['save']);
    expect(taken).toEqual({ next: 's', save: '' });
    expect(inUse(taken)).toMatchObject({ next: ['s'], save: [] });
    // The usual key is no choice: what becomes usual later is taken.
    expect(withKey(taken, 'next', 'j')).toEqual({ save: '' });
  });

  it('never leave one key to two acts of one place, whatever was stored', () => {
    const key = fc.oneof(fc.constantFrom('', 'a', 'j', 's', 'g', 'g s', 'g x', 'x', 'x y', '?', 'Enter'), fc.string());
    const chosen = fc.dictionary(fc.constantFrom<ActName | 'other'>(...actNames, 'other'), key);
    fc.assert(fc.property(chosen, (keys) => shared(inUse(keys)).length === 0));
  });

  it('are silent with all others of single signs, but not those that stay', () => {
    const quiet = keysInUse({ keys: { save: 'n' }, hasLetterKeys: false });
    expect(actNames.flatMap((name) => quiet[name])).toEqual(['Enter', 'ArrowDown', 'ArrowUp', 'Escape']);
  });

  it('are kept as a setting like any other, when they are small and plain', () => {
    expect(soundSettings({ keys: { save: 'n', next: '' } })).toEqual({ keys: { save: 'n', next: '' } });
    for (const bad of [[], 'save', 7, null, { save: 7 }, { 'a b': 'x' }, { save: 'x'.repeat(9) }, { save: null }]) {
      expect(soundSettings({ keys: bad })).toEqual({});
    }
  });
});
