const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

export const isModifier = ({ key }: KeyboardEvent): boolean => modifiers.has(key);

/** With Ctrl, Alt or Meta a key is the browser's. */
export const isPlain = ({ ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && !isComposing;

/** What the press is called: a letter in its case, a sign as it is, any other key by its name. */
export function nameOfPress(event: KeyboardEvent): string {
  const key = latinKey(event);
  if (/^\p{L}$/u.test(key)) return event.getModifierState('CapsLock') ? inCase(key, event.shiftKey) : key;
  return event.shiftKey && key.length > 1 ? `Shift+${key}` : key;
}

/** A layout without Latin letters has them, and the signs, where other keyboards print them. */
function latinKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (!/^\P{ASCII}+$/u.test(key)) return key;
  if (/^Key[A-Z]$/.test(code)) return inCase(code.slice(3), shiftKey);
  return /\p{Script=Latin}/u.test(key) ? key : (signs[code]?.[shiftKey ? 1 : 0] ?? key);
}

const signs: Readonly<Record<string, string>> = {
  Slash: '/?',
  Period: '.>',
  Comma: ',<',
  Minus: '-_',
  Equal: '=+',
};

const inCase = (letter: string, isUpper: boolean): string => (isUpper ? letter.toUpperCase() : letter.toLowerCase());

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
