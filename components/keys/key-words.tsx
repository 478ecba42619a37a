import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { say } from '../../utils/words/words.ts';
import { sayWith } from '../parts/words.tsx';
import { Keys } from '../state/use-keys.ts';
import type { ActName } from './acts.ts';

/** What a key is called on a keyboard, or two that come in turn. */
export function wordsOfKey(key: string): string {
  const [first = '', second] = key.split(' ').map(nameOfKey);
  return second === undefined ? first : say('keysInTurn', first, second);
}

/** As it is drawn in a list of keys. */
export function DrawnKey({ of }: { of: string }): ComponentChildren {
  const [first, second] = of.split(' ').map((key) => <kbd dir="ltr">{nameOfKey(key)}</kbd>);
  return second ? <span class="keys-in-turn">{sayWith('keysInTurn', first, second)}</span> : first;
}

function nameOfKey(key: string): string {
  if (/^\p{Lu}$/u.test(key)) return `${say('keyShift')}+${key}`;
  return arrows[key] ?? (key === 'Escape' ? say('keyEscape') : key === 'Enter' ? say('keyEnter') : key);
}

const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** What a button tells of the key of its act: to the eye in its tooltip, and to a screen reader. */
export function useKeyTip(label: string, act: ActName | undefined) {
  const keys = useContext(Keys);
  const [key] = act ? keys[act] : [];
  if (key === undefined) return { title: label };
  return { title: say('toolWithKey', label, wordsOfKey(key)), 'aria-keyshortcuts': act && ariaKeys(keys[act]) };
}

/** Keys as `aria-keyshortcuts` has them. One that comes after another has no form there. */
export function ariaKeys(keys: readonly string[]): string | undefined {
  return (
    keys
      .filter((key) => !key.includes(' '))
      .map(ariaOf)
      .join(' ') || undefined
  );
}

const ariaOf = (key: string): string => (key === '+' ? 'Plus' : /^\p{Lu}$/u.test(key) ? `Shift+${key}` : key);
