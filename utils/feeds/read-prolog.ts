import { decodeReferences } from '../text/decode-references.ts';
import type { FeedFailure } from './feed-failure.ts';
import { rootNames } from './mend-names.ts';

/** Where a feed's root begins in a document, and the entities declared before it. */
export interface Prolog {
  readonly rootIndex: number;
  readonly entities: ReadonlyMap<string, string>;
}

/** More of a DOCTYPE than this is not read: real ones hold a list of accented letters. */
const longestSubset = 32_768;
const longestEntity = 1_000;

/** With a sign slipped in anywhere: "<f&eed" and "<r>ss" are roots all the same, and no element of HTML is so called. */
const root = new RegExp(
  `<[<>&"']?(?:[a-z_][\\w.-]{0,40}:)?(?:${rootNames.map((name) => name.split('').join(`[<>&"']?`)).join('|')})["'&]?(?=[\\s<>/])`,
  'iy',
);
const page = /<html(?=[\s>/])/iy;
const pageDoctype = /<!doctype\s{1,20}html/iy;
const anyElement = /<([a-z_][\w.:-]{0,80})(?=[\s>/])/i;
/** What the parts of a page begin with that lack its outermost element. */
const pageParts =
  /^(?:head|body|frameset|title|meta|link|script|style|div|p|table|a|b|br|center|font|form|h[1-6]|hr|img|pre|span|ul)$/i;

/**
 * Finds the root of a feed, past a byte order mark, warnings of a server's scripts, comments and the declarations.
 * A web page is known by its first words, so that megabytes of one cost nothing.
 */
export function readProlog(text: string): Prolog | FeedFailure {
  let entities: ReadonlyMap<string, string> = new Map();
  let isDoctypeRead = false;
  let index = text.indexOf('<');
  if (index < 0) return { kind: /\S/.test(text) ? 'not-a-feed' : 'empty-document' };
  for (; index >= 0; index = text.indexOf('<', index)) {
    const next = text.charAt(index + 1);
    if (next === '?') {
      index += 2;
    } else if (text.startsWith('<!--', index)) {
      const end = text.indexOf('-->', index + 4);
      index = end < 0 ? text.length : end + 3;
    } else if (next === '!') {
      if (matchesAt(pageDoctype, text, index)) return { kind: 'web-page' };
      // The first alone is read: looking for the ends of many that have none would cost the square of their number.
      const doctype: Doctype | undefined = isDoctypeRead ? undefined : readDoctype(text, index);
      isDoctypeRead ||= doctype !== undefined;
      entities = doctype?.entities ?? entities;
      index = doctype?.end ?? index + 2;
    } else if (matchesAt(root, text, index)) {
      return { rootIndex: index, entities };
    } else if (matchesAt(page, text, index)) {
      return { kind: 'web-page' };
    } else {
      index++;
    }
  }
  const first = anyElement.exec(text)?.[1];
  if (first === undefined) return { kind: 'not-a-feed' };
  return { kind: pageParts.test(first) ? 'web-page' : 'xml-but-no-feed' };
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

interface Doctype {
  readonly end: number;
  readonly entities: ReadonlyMap<string, string>;
}

const declaration =
  /<!ENTITY\s{1,20}([\w.-]{1,64})\s{1,20}(?:"([^"]{0,1000})"|'([^']{0,1000})')\s{0,20}>|\]\s{0,20}>/gi;

/** Internal entities are text; those that name others, or a file elsewhere, stay as they are written. */
function readDoctype(text: string, start: number): Doctype | undefined {
  if (!/^<!doctype/i.test(text.slice(start, start + 9))) return undefined;
  const entities = new Map<string, string>();
  const close = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (close < 0) return { end: start + 2, entities };
  if (bracket < 0 || bracket > close) return { end: close + 1, entities };
  for (const found of text.slice(bracket, bracket + longestSubset).matchAll(declaration)) {
    if (found[1] === undefined) return { end: bracket + found.index + found[0].length, entities };
    // Decoded as it is declared and again where it is used: "&#38;#233;" is é (XML 1.0, appendix D).
    const value = decodeReferences((found[2] ?? found[3] ?? '').replaceAll('&#38;', '&'), 'strict');
    if (!entities.has(found[1]) && value.length <= longestEntity) entities.set(found[1], value);
  }
  const end = text.indexOf(']>', bracket);
  return { end: end < 0 ? close + 1 : end + 2, entities };
}
