import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import { usualSettings } from '../../utils/kernel/settings.ts';
import { acts, type ActName } from '../keys/acts.ts';
import { isModifier, isPlain, isTyping, nameOfPress } from '../keys/key-press.ts';
import { keysInUse } from '../keys/keys-in-use.ts';

/** Which key does what: views know acts, and no keys. */
export const Keys = createContext(keysInUse(usualSettings));

/**
 * What is done when the key of an act is pressed; it is told which. Answers false when the key meant nothing just now, so
 * that the browser does what it would have done.
 */
export type KeyBindings = { readonly [Name in ActName]?: (key: string) => boolean | void };

interface Held {
  readonly bindings: KeyBindings;
  readonly keys: Readonly<Record<ActName, readonly string[]>>;
}

/** Those of the view that is shown, and those that hold everywhere. */
const held = new Set<{ readonly current: Held }>();

/** A key that another one is to follow, and when it was pressed. */
let begun: { readonly key: string; readonly at: number } | undefined;
const patienceMs = 1.5 * second;

/** Keys for what is shown; never while something is being typed, and never with Ctrl, Alt or Meta. */
export function useKeys(bindings: KeyBindings, isActive: boolean): void {
  const keys = useContext(Keys);
  const latest = useRef<Held>({ bindings, keys });
  latest.current = { bindings, keys };
  // Before the view is painted: a key pressed as soon as it is seen is heard.
  useLayoutEffect(() => {
    if (!isActive) return undefined;
    if (held.size === 0) document.addEventListener('keydown', hear);
    held.add(latest);
    return () => {
      held.delete(latest);
      if (held.size === 0) document.removeEventListener('keydown', hear);
    };
  }, [isActive]);
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || !isPlain(event) || isModifier(event) || isTyping(event.target)) return;
  if (document.querySelector(':popover-open, :modal')) return;
  const name = nameOfPress(event);
  const before = begun && event.timeStamp - begun.at < patienceMs ? begun.key : undefined;
  begun = undefined;
  const pressed = before === undefined ? name : `${before} ${name}`;
  if (isDone(pressed, event.repeat)) return event.preventDefault();
  if (before !== undefined) {
    // It ends what was begun, and nothing besides.
    if (name === 'Escape') event.preventDefault();
  } else if (isBeginning(pressed)) {
    begun = { key: pressed, at: event.timeStamp };
    event.preventDefault();
  }
}

const isDone = (pressed: string, isRepeat: boolean): boolean =>
  [...held].some(({ current: { bindings, keys } }) => {
    const name = (Object.keys(bindings) as ActName[]).find((act) => keys[act].includes(pressed));
    if (name === undefined) return false;
    return (isRepeat && !acts[name].isRepeated) || bindings[name]?.(pressed) !== false;
  });

const isBeginning = (pressed: string): boolean =>
  [...held].some(({ current: { bindings, keys } }) =>
    (Object.keys(bindings) as ActName[]).some((act) => keys[act].some((key) => key.startsWith(`${pressed} `))),
  );
