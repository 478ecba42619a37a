import { fieldNames } from './element-nesting.ts';
import type { XmlElement } from './xml-element.ts';

/** What a feed's own element may be called that holds the rest. */
export const rootNames = ['rss', 'feed', 'rdf', 'channel', 'entry'] as const;

/** Where a name can break in two. Few tags begin like that, so that the others cost no more than a look. */
const beginnings = new Set(
  [...fieldNames, ...rootNames].flatMap((name) => Array.from(name, (_letter, index) => name.slice(0, index))),
);

/** The rest of a name and what must follow it: an end, or an attribute. */
const ending = /[\w:.-]{1,20}(?=\/?>|\s{1,20}[\w:.-]{1,40}\s{0,20}=)/y;

/** "<it>em>" has a ">" too many: the rest of the name that stands after it, in lower case. */
export function restOfName(text: string, name: string, close: number): string | undefined {
  if (!beginnings.has(name)) return undefined;
  ending.lastIndex = close + 1;
  return ending.exec(text)?.[0].toLowerCase();
}

/** A tag that lost one of its letters, or what stood between its name and an attribute. */
export function isNearly(tag: string, name: string): boolean {
  if (tag.length > name.length) return tag.startsWith(name);
  if (tag.length !== name.length - 1) return false;
  let same = 0;
  while (same < tag.length && tag.charAt(same) === name.charAt(same)) same++;
  return tag.slice(same) === name.slice(same + 1);
}

/** An item has no more fields than that, where it has to be put together again; nor has a tag more letters. */
const mostFields = 200;

/**
 * The content of an element of which only the end is left: the rest of its tag is text of the parent ("item>" or
 * "<linkhttps:"), and what follows that is its own. It is taken out of the parent's children.
 */
export function takeUnopened(children: (XmlElement | string)[], name: string): (XmlElement | string)[] | undefined {
  for (let index = children.length - 1; index >= Math.max(0, children.length - mostFields); index--) {
    const child = children[index];
    if (typeof child !== 'string') continue;
    const place = child.toLowerCase().lastIndexOf(name, mostFields);
    if (place < 0) continue;
    if (place > 0 && !/[\s<>]/.test(child.charAt(place - 1))) return undefined;
    const content = child.slice(place + name.length).replace(/^(?:\s[^<>]{0,200})?>/, '');
    return [content, ...children.splice(index).slice(1)];
  }
  return undefined;
}
