import { foldWhitespace } from '../text/fold-whitespace.ts';
import { countPlainWords, isCourtesy, isPosition, namesAgency, readLabel } from './credit-words.ts';

/** A caption, and whose picture it is where its end tells. */
export interface CaptionAndCredit {
  readonly caption?: string;
  readonly credit?: string;
}

/** Letters at the end of a caption in which a credit is looked for. */
const longestCredit = 160;
/** After the end of a sentence, with or without a space, and after signs that part a caption from its credit. */
const beginnings = /[.!?…。！？»”"’)\]）]\s*|[|•·\n]\s*|\s[–—-]\s+|;\s+/gu;
const mostBeginnings = 40;
const mostWordsOfName = 4;
const sentenceEnd = /\p{Ll}{3}[.!?…]\s+[\p{Lu}©]|[。！？]./u;
const rightsReserved = /[.,;\s]*all rights reserved\.?$/iu;

/**
 * Parts a caption from the credit at its end: "… (Jane Roe/AFP via Getty Images)", "… Photo: Jane Roe", "… © Jane Roe".
 * Of several lines the last may be one. Both parts come as single lines.
 */
export function splitCredit(text: string): CaptionAndCredit {
  const caption = text.trim();
  const start = Math.max(0, caption.length - longestCredit);
  const end = caption.slice(start);
  return splitBrackets(caption, start, end) ?? splitEnd(caption, start, end) ?? parted(caption, '');
}

/** A credit without what is said around the name: "Photograph: Jane Roe/Reuters". */
export function nameOfCredit(text: string): string {
  const { caption, credit } = splitCredit(text);
  return caption === undefined && credit !== undefined ? credit : foldWhitespace(text);
}

function splitBrackets(caption: string, start: number, end: string): CaptionAndCredit | undefined {
  const closing = /\s*[)\]）］][.\s]*$/u.exec(end);
  if (closing === null) return undefined;
  const opening = openingOf(end.slice(0, closing.index));
  if (opening < 0) return undefined;
  const inner = end.slice(opening + 1, closing.index).trim();
  const before = caption.slice(0, start + opening).trimEnd();
  if (isSpeltOut(before, inner)) return undefined;
  const credit = creditIn(inner, 'brackets');
  if (credit === undefined) return undefined;
  const hasStop = closing[0].includes('.') && !/[.!?…”"]$/u.test(before);
  return parted(hasStop && before !== '' ? `${before}.` : before, credit);
}

/** Where the bracket opens that closes at the end. */
function openingOf(text: string): number {
  let depth = 1;
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[)\]）］]/u.test(text.charAt(at))) depth++;
    else if (/[([（［]/u.test(text.charAt(at)) && --depth === 0) return at;
  }
  return -1;
}

function splitEnd(caption: string, start: number, end: string): CaptionAndCredit | undefined {
  const places = [...(start === 0 ? [0] : []), ...beginningsOf(end)];
  for (const place of places) {
    const credit = creditIn(end.slice(place).trim(), start + place === 0 ? 'alone' : 'end');
    if (credit !== undefined) return parted(caption.slice(0, start + place), credit);
  }
  return undefined;
}

function beginningsOf(text: string): readonly number[] {
  const signs = [...text.matchAll(beginnings)].map((found) => found.index + found[0].length);
  const copyrights = [...text.matchAll(/\s(?=©)/gu)].map((found) => found.index + 1);
  return [...signs, ...copyrights].toSorted((one, other) => one - other).slice(-mostBeginnings);
}

/** Whose a picture is, if the text says just that. */
function creditIn(text: string, place: Place): string | undefined {
  if (text.length < 2 || !/\p{L}/u.test(text) || sentenceEnd.test(text.replace(rightsReserved, ''))) return undefined;
  if (/^(?:©|\(c\)|copyright\b)/iu.test(text)) return countPlainWords(text) <= 2 ? withoutRights(text) : undefined;
  if (isCourtesy(text)) return countPlainWords(text) <= 4 ? text : undefined;
  const labelled = readLabel(text);
  if (labelled !== undefined) {
    const { sign, name } = labelled;
    const isName = sign === 'colon' ? isNameLike(name) : isCapitalised(name) && isNameLike(name);
    return isName && (sign !== 'space' || isByline(name, 'end')) ? withoutRights(name) : undefined;
  }
  return isByline(text, place) || (place === 'brackets' && isAgencyAlone(text)) ? text : undefined;
}

/** A name, with few other words. Scripts without capitals have no words to count. */
function isNameLike(text: string): boolean {
  if (text.length < 2 || !/\p{L}/u.test(text) || isPosition(text)) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return text.length <= 30;
  const plain = countPlainWords(text);
  return plain <= 1 || (plain <= 3 && text.split(/\s+/u).length <= 3);
}

/** Where a text stands that may be a credit: in brackets at the end, at the end, or as all that there is. */
type Place = 'brackets' | 'end' | 'alone';

const person = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}`;
/** "Jane Roe for The Harbour Post". */
const commissioned = new RegExp(`^${person} (?:for|für|pour|para|per) (?:The )?\\p{Lu}`, 'u');
/** "Jane Roe/The Harbour Post", "NASA/JPL". */
const twoNames = new RegExp(`^(?:[\\p{Lu}\\d-]{2,}|${person}) ?/ ?\\p{L}`, 'u');
/** "Pittsburgh, PA" is a place. */
const state = /, [A-Z]{2}$/;

/** A name as only credits have it. */
function isByline(text: string, place: Place): boolean {
  if (/[?!“”«»:©]/u.test(text) || isPosition(text) || !isNameLike(text)) return false;
  const plain = countPlainWords(text);
  if (namesAgency(text)) return place === 'brackets' ? plain <= 1 && !state.test(text) : plain === 0 && isSigned(text);
  if (place === 'alone' || plain > 0) return false;
  return commissioned.test(text) || (place === 'brackets' && (/^via \p{Lu}/u.test(text) || twoNames.test(text)));
}

/** "(Ansa)", as some write what others write "(ANSA)". */
const isAgencyAlone = (text: string): boolean => /^\p{Lu}\p{Ll}{2,5}$/u.test(text) && namesAgency(text.toUpperCase());

/** Without brackets around it, an agency is a credit beside a stroke, or at the end of a few words. */
function isSigned(text: string): boolean {
  const words = text.split(/[\s,]+/u);
  const isShort = words.length <= mostWordsOfName && namesAgency(words.slice(-2).join(' '));
  return !/\d/u.test(text) && (isShort || /\/|\svia\s/u.test(text));
}

/** "the National Space Agency (NSA)" tells what letters stand for. */
function isSpeltOut(before: string, inner: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(inner)) return false;
  const initials = before
    .slice(-120)
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.endsWith(inner);
}

const isCapitalised = (text: string): boolean => /^[^\p{L}]*(?:\p{Lu}|\p{Lo}|i\p{Lu})/u.test(text);
const withoutRights = (text: string): string => text.replace(rightsReserved, '');

function parted(caption: string, credit: string): CaptionAndCredit {
  const rest = foldWhitespace(credit === '' ? caption : withoutSigns(caption));
  const name = foldWhitespace(credit)
    .replace(/[\s|,;]+$/u, '')
    .replace(/(?<=\p{Ll}{3}|\d)\.+$/u, '');
  return { ...(rest && { caption: rest }), ...(name && { credit: name }) };
}

/** In a loop, since a run of signs in the middle would cost a pattern the square of its length. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s|•·,;–—-]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
