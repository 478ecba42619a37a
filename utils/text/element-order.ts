import type { ElementRule } from './element-rules.ts';
import type { OpenElement } from './open-element.ts';
import { isTablePart, sections, tableFences } from './table-parts.ts';

const lists = new Set(['ol', 'ul']);
const none: ReadonlySet<string> = new Set();
/** What ends when an item begins. */
const items = new Map([
  ['li', new Set(['li'])],
  ['dd', new Set(['dd', 'dt'])],
  ['dt', new Set(['dd', 'dt'])],
]);
/** What an item may lie in without its list being another one. */
const transparent = new Set(['aside', 'div', 'p']);
/** What in a formula holds text, and for browsers HTML, but no other part of the formula. */
const tokens = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * How many of the open elements stay open when an element begins (HTML Standard, sections 13.1.2.4 and 13.2.6.4.7);
 * undefined where it may not begin.
 */
export function countBefore(open: readonly OpenElement[], { name, kind, isBlock }: ElementRule): number | undefined {
  const count = open.length;
  const top = open.at(-1);
  if (top?.isHidden) return count;
  if (kind === 'math') return top && tokens.has(top.name) ? count - 1 : count;
  if (!isBlock) {
    if (name === 'a') return countBeforeLink(open);
    return name === 'rt' || name === 'rp' ? countBeforeReading(open) : count;
  }
  if (isTablePart(name)) return countBeforePart(open, name);
  const ended = items.get(name);
  for (let at = count - 1; ended && at >= 0; at--) {
    const element = open[at];
    if (element === undefined) break;
    if (ended.has(element.name)) return at;
    if (element.isBlock && !transparent.has(element.name)) break;
  }
  const paragraph = lastOf(open, 'p', tableFences);
  return headings.has(name) ? countBeforeHeading(open, paragraph) : paragraph < 0 ? count : paragraph;
}

/** Before a heading, one right around it ends as well. */
function countBeforeHeading(open: readonly OpenElement[], paragraph: number): number {
  const count = paragraph < 0 ? open.length : paragraph;
  const around = open.findLastIndex(({ tag }, at) => at < count && tag !== '');
  return around >= 0 && headings.has(open[around]?.name ?? '') ? around : count;
}

function countBeforeLink(open: readonly OpenElement[]): number | undefined {
  const link = lastOf(open, 'a', none);
  if (link < 0) return open.length;
  // A link around a table cannot end within it.
  return lastOf(open, 'table', none) > link ? undefined : link;
}

/** In a ruby element, what needs no end ends before a reading. */
function countBeforeReading(open: readonly OpenElement[]): number {
  let count = open.length;
  if (lastOf(open, 'ruby', tableFences) < 0) return count;
  for (; count > 0; count--) {
    const element = open[count - 1];
    if (element === undefined || (element.tag !== '' && !endless.has(element.name))) break;
  }
  return count;
}
const endless = new Set(['dd', 'dt', 'li', 'p', 'rp', 'rt']);

function countBeforePart(open: readonly OpenElement[], name: string): number | undefined {
  const table = lastOf(open, 'table', none);
  if (table < 0) return undefined;
  if (sections.has(name) || name === 'caption') return table + 1;
  const rows = sections.has(open[table + 1]?.name ?? '') ? table + 2 : table + 1;
  return name !== 'tr' && open[rows]?.name === 'tr' ? rows + 1 : rows;
}

/** The open element that an end in the document is meant for, or -1. */
export function indexOfEnded(open: readonly OpenElement[], { source, name }: ElementRule): number {
  const isPart = isTablePart(name);
  for (let at = open.length - 1; at >= 0; at--) {
    const element = open[at];
    if (element?.source === source) return at;
    const around = element?.name ?? '';
    const isFence = isPart ? around === 'table' : tableFences.has(around) || (source === 'li' && lists.has(around));
    if (isFence && source !== 'table') return -1;
  }
  return -1;
}

/** The last open element of a name, but none beyond a fence; -1 where there is none. */
function lastOf(open: readonly OpenElement[], name: string, isFence: ReadonlySet<string>): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const found = open[at]?.name ?? '';
    if (found === name) return at;
    if (isFence.has(found)) return -1;
  }
  return -1;
}
