import { namedCharacters } from './character-names.ts';
import { fromWindows1252 } from './windows-1252.ts';

/**
 * `running`: as in a text of HTML, where "&copy 2024" is one. `attribute`: as in an attribute of HTML. `strict`: only
 * with a semicolon, as in XML, so that "&copy=3" in an address stays.
 */
export type ReferenceRules = 'running' | 'attribute' | 'strict';

/** Names that HTML reads without a semicolon as well, as browsers always have (HTML Standard, section 13.5). */
const looseNames = new Set(
  (
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave ' +
    'Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc ' +
    'acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth ' +
    'euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde ' +
    'oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig ' +
    'thorn times uacute ucirc ugrave uml uuml yacute yen yuml'
  ).split(' '),
);
const longestLooseName = 6;
const longestName = 31;

/** Read when a name is first met that is not one of those. */
let allNames: ReadonlyMap<string, string> | undefined;

function characterNamed(name: string): string | undefined {
  return (allNames ??= readNames()).get(name);
}

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let character = '';
  for (const word of namedCharacters.split(' ')) {
    if (/^[a-z]/i.test(word)) names.set(word, character);
    else character = word;
  }
  return names;
}

/** Decodes a text's references to characters once, by HTML's names, which feeds use without declaring them. */
export function decodeReferences(text: string, rules: ReferenceRules): string {
  let next = text.indexOf('&');
  if (next < 0) return text;
  let decoded = '';
  let last = 0;
  while (next >= 0) {
    const reference = readReference(text, next, rules);
    if (reference !== undefined) {
      decoded += text.slice(last, next) + reference.character;
      last = reference.end;
    }
    next = text.indexOf('&', reference?.end ?? next + 1);
  }
  return decoded + text.slice(last);
}

interface Reference {
  readonly character: string;
  readonly end: number;
}

const semicolon = 0x3b;

function readReference(text: string, start: number, rules: ReferenceRules): Reference | undefined {
  // Those of markup in markup are nearly all there are.
  switch (text.charCodeAt(start + 1)) {
    case 0x23:
      return readNumber(text, start, rules);
    case 0x61:
      if (text.startsWith('amp;', start + 1)) return { character: '&', end: start + 5 };
      break;
    case 0x67:
      if (text.startsWith('gt;', start + 1)) return { character: '>', end: start + 4 };
      break;
    case 0x6c:
      if (text.startsWith('lt;', start + 1)) return { character: '<', end: start + 4 };
      break;
    case 0x71:
      if (text.startsWith('quot;', start + 1)) return { character: '"', end: start + 6 };
  }
  return readName(text, start + 1, rules);
}

function readName(text: string, start: number, rules: ReferenceRules): Reference | undefined {
  let end = start;
  while (end - start <= longestName && isAlphanumeric(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === semicolon) {
    const character = characterNamed(text.slice(start, end));
    if (character !== undefined) return { character, end: end + 1 };
  }
  return rules === 'strict' ? undefined : readLooseName(text, start, Math.min(end, start + longestLooseName), rules);
}

/** The longest beginning that is a name. In an attribute it counts only where no more of a word or a "=" follows. */
function readLooseName(text: string, start: number, longest: number, rules: ReferenceRules): Reference | undefined {
  for (let end = longest; end > start + 1; end--) {
    const name = text.slice(start, end);
    if (!looseNames.has(name)) continue;
    const after = text.charCodeAt(end);
    if (rules === 'attribute' && after !== semicolon && (after === 0x3d || isAlphanumeric(after))) return undefined;
    return { character: characterNamed(name) ?? '', end: after === semicolon ? end + 1 : end };
  }
  return undefined;
}

function readNumber(text: string, start: number, rules: ReferenceRules): Reference | undefined {
  const isHexadecimal = (text.charCodeAt(start + 2) | 0x20) === 0x78;
  const base = isHexadecimal ? 16 : 10;
  const first = isHexadecimal ? start + 3 : start + 2;
  let end = first;
  let codePoint = 0;
  for (let digit = digitOf(text.charCodeAt(end)); digit < base; digit = digitOf(text.charCodeAt(++end))) {
    codePoint = Math.min(codePoint * base + digit, 0x110000);
  }
  const isClosed = text.charCodeAt(end) === semicolon;
  if (end === first || (rules === 'strict' && !isClosed)) return undefined;
  return { character: toCharacter(codePoint), end: isClosed ? end + 1 : end };
}

/** What is no character becomes U+FFFD, and C1 controls what windows-1252 has there (HTML Standard, section 13.2.5.80). */
function toCharacter(codePoint: number): string {
  const isNone = codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff);
  return String.fromCodePoint(isNone ? 0xfffd : fromWindows1252(codePoint));
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
