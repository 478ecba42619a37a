/**
 * One element of a feed. `name` is "title" for the feed's own vocabulary and "dc:title" for others, whatever prefixes
 * the document chose, in lower case. Attributes are named alike.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string> | undefined;
  readonly children: (XmlElement | string)[];
  /** What xml:base says, here or above; absent where nothing does. */
  readonly base: string | undefined;
  readonly language: string | undefined;
}

export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes?.get(name)?.trim() || undefined;

const none: readonly XmlElement[] = [];

/** In the order of the document. Most lookups find nothing, and are not to cost anything. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  if (element === undefined) return none;
  let found: XmlElement[] | undefined;
  for (const child of element.children) {
    if (typeof child !== 'string' && names.includes(child.name)) (found ??= []).push(child);
  }
  return found ?? none;
}

/** In the order of the names. */
export function childrenByName(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  let found: XmlElement[] | undefined;
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child !== 'string' && child.name === name) (found ??= []).push(child);
    }
  }
  return found ?? none;
}

/** The first child of the first name that has one, of the next name otherwise. Empty elements count for nothing. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== name) continue;
      if (child.children.length > 0 || child.attributes) return child;
    }
  }
  return undefined;
}

/** The text of an element and all within it, without the white space around it. Nothing for nothing. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const [first] = element.children;
  if (element.children.length === 1 && typeof first === 'string') return first.trim() || undefined;
  return joinText(element).trim() || undefined;
}

function joinText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : joinText(child);
  return text;
}

/** The text of the first child that has any, by order of names. */
export function childText(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== name) continue;
      const text = textOf(child);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

export const hasElements = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string');
