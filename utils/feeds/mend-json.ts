import { largestItem, mostItems } from './feed-limits.ts';

/** Where an object may begin that is an item. */
const beginning = /[[,]\s*\{(?=\s*["}])/g;
/** Letters looked at for each of the text, where objects are searched for whose ends are missing. */
const mostPasses = 4;
/** So many objects are read that may be none. A document that has more is no feed with a letter too many. */
const mostBroken = 10_000;

export interface MendedJson {
  readonly document: object;
  readonly isCut: boolean;
}

/**
 * What can be read of a JSON Feed that is no JSON: the items that are whole, wherever it was cut or broken, and what it
 * says of itself before them. Nothing where there is no such item.
 */
export function mendJson(text: string): MendedJson | undefined {
  const list = /"items"\s*:\s*\[/.exec(text);
  const listStart = list === null ? 0 : list.index + list[0].length;
  const items: object[] = [];
  let passed = 0;
  let broken = 0;
  let lastEnd = listStart;
  let at = Math.max(0, listStart - 1);
  while (items.length < mostItems && broken < mostBroken && passed < text.length * mostPasses) {
    beginning.lastIndex = at;
    const found = beginning.exec(text);
    if (found === null) break;
    const start = beginning.lastIndex - 1;
    const end = endOfObject(text, start);
    passed += Math.abs(end) - start;
    const item = end < 0 ? undefined : readItem(text.slice(start, end));
    at = item === undefined ? start + 1 : end;
    if (item === undefined) {
      broken++;
    } else {
      items.push(item);
      lastEnd = end;
    }
  }
  if (items.length === 0) return undefined;
  const head = readObject(`${text.slice(0, listStart)}]}`);
  return { document: { ...head, items }, isCut: endOfFeed(text, lastEnd) < 0 };
}

/** Authors and attachments are objects as well, but nothing of these is theirs. */
function readItem(text: string): object | undefined {
  const object = readObject(text);
  const has = (key: string): boolean => object !== undefined && Object.hasOwn(object, key);
  const isItem = ['id', 'title', 'content_html', 'content_text'].some(has) && !has('mime_type');
  return isItem ? object : undefined;
}

const endOfObject = (text: string, start: number): number =>
  endOfNesting(text, start, Math.min(text.length, start + largestItem * 2), 0);

/** Of the list of items and of the feed around it, from the end of the last item on. */
const endOfFeed = (text: string, start: number): number => endOfNesting(text, start, text.length, 2);

/** The place after the bracket that closes the outermost, or where none was found, with a minus. */
function endOfNesting(text: string, start: number, last: number, outside: number): number {
  let depth = outside;
  for (let index = start; index < last; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) index = endOfString(text, index, last);
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return index + 1;
  }
  return -last;
}

function endOfString(text: string, start: number, last: number): number {
  let index = start + 1;
  for (; index < last; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5c) index++;
    else if (code === 0x22) break;
  }
  return index;
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
