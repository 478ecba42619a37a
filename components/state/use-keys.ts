import { useLayoutEffect, useRef } from 'preact/hooks';

/** Answers false when the key meant nothing just now, so that the browser does what it would have done. */
export type KeyBindings = Readonly<Record<string, () => boolean | void>>;

/** Single keys for the view that is shown; never while something is being typed, and never with Ctrl, Alt or Meta. */
export function useKeys(bindings: KeyBindings, isActive: boolean): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  // Before the view is painted: a key pressed as soon as it is seen is heard.
  useLayoutEffect(() => {
    if (!isActive) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector(':popover-open')) return;
      const name = nameOf(event);
      if (name.length === 1 && document.documentElement.dataset['letterKeys'] === 'off') return;
      const action = latest.current[name];
      if (action && action() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isActive]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');

/** A layout without Latin letters has them where the keyboard prints them. */
const nameOf = ({ key, code }: KeyboardEvent): string =>
  /^\P{ASCII}$/u.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
