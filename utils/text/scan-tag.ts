export interface ScannedAttribute {
  /** As written. */
  readonly name: string;
  /** As written, references and all; empty where there is none. */
  readonly value: string;
  readonly hasValue: boolean;
}

/** What follows a tag's name, up to where the tag ends. */
export interface ScannedTag {
  readonly attributes: readonly ScannedAttribute[];
  /** The place after the ">", or the "<" that broke the tag off. */
  readonly end: number;
  readonly isSelfClosing: boolean;
  readonly ending: 'whole' | 'broken' | 'cut';
}

/** Past these, attributes are read but not kept. */
const mostAttributes = 256;

/**
 * Reads a tag from the end of its name on. Where `isMended`, a tag that lost its ">" or a closing quote ends before the
 * next tag; in HTML, as in browsers, it runs on to the next ">" outside of quotes.
 */
export function scanTag(text: string, nameEnd: number, isMended: boolean): ScannedTag {
  if (text.charCodeAt(nameEnd) === 0x3e)
    return { attributes: [], end: nameEnd + 1, isSelfClosing: false, ending: 'whole' };
  const attributes: ScannedAttribute[] = [];
  const finish = (ending: ScannedTag['ending'], end: number, isSelfClosing = false): ScannedTag => ({
    attributes,
    end,
    isSelfClosing,
    ending,
  });
  let at = nameEnd;
  for (;;) {
    at = skipSpace(text, at);
    const sign = text.charAt(at);
    if (sign === '') return finish('cut', text.length);
    if (sign === '>') return finish('whole', at + 1);
    if (sign === '<' && isMended) return finish('broken', at);
    if (sign === '/') {
      if (text.charAt(at + 1) === '>') return finish('whole', at + 2, true);
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, at + 1, true);
    const name = text.slice(start, at);
    const equals = skipSpace(text, at);
    const value = text.charAt(equals) === '=' ? scanValue(text, skipSpace(text, equals + 1), isMended) : undefined;
    if (isMended && value === undefined && name.includes('<')) return finish('broken', start + name.indexOf('<'));
    if (attributes.length < mostAttributes) {
      attributes.push({ name, value: value === undefined ? '' : value.text, hasValue: value !== undefined });
    }
    at = value?.end ?? at;
    if (value?.tagEnd !== undefined) return finish('broken', value.tagEnd, value.isSelfClosing);
  }
}

interface ScannedValue {
  readonly text: string;
  readonly end: number;
  /** Set where the value lost its closing quote, and the tag ends with it. */
  readonly tagEnd?: number;
  readonly isSelfClosing?: boolean;
}

function scanValue(text: string, start: number, isMended: boolean): ScannedValue {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") {
    const end = endOfWord(text, start, false);
    const tag = isMended ? text.slice(start, end).indexOf('<') : -1;
    if (tag > 0) return { text: text.slice(start, start + tag), end: start + tag };
    return { text: text.slice(start, end), end };
  }
  const close = text.indexOf(quote, start + 1);
  const value = text.slice(start + 1, close < 0 ? text.length : close);
  const runOn = isMended ? (close < 0 ? value.indexOf('>') : value.search(/>\s*</)) : -1;
  if (runOn < 0) return { text: value, end: close < 0 ? text.length : close + 1 };
  const isSelfClosing = value.charAt(runOn - 1) === '/';
  const tagEnd = start + 1 + runOn + 1;
  return { text: value.slice(0, isSelfClosing ? runOn - 1 : runOn), end: tagEnd, tagEnd, isSelfClosing };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, start: number, isName: boolean): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e || isSpace(code) || (isName && (code === 0x3d || code === 0x2f))) break;
  }
  return at;
}

/** Where a tag's name ends that begins at `start`, or so many letters later at most. */
export function endOfTagName(text: string, start: number, most = text.length): number {
  const end = Math.min(text.length, start + most);
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e || code === 0x2f || isSpace(code)) break;
  }
  return at;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
