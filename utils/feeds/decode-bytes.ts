import { mendUtf8 } from './mend-utf8.ts';

/** How far into a document its own declaration of encoding is looked for. */
const declarationBytes = 1024;
/** In a page scripts and comments may stand before it. */
const pageHeadBytes = 16_384;

/**
 * The text of a document: byte order mark, then the HTTP charset, then the document's own declaration, then UTF-8.
 * UTF-8 is believed over any other charset when the bytes beyond ASCII are valid UTF-8: servers name a default they
 * know nothing about, and no text in another encoding passes that test by chance. Bytes that are neither are read as
 * windows-1252 one by one, so that a document with a single bad character, or one cut inside a character, stays whole.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const marked = decodeByMark(bytes);
  if (marked !== undefined) return marked;
  const wide = decodeUnmarkedWide(bytes);
  if (wide !== undefined) return wide;
  const declared = declaredCharset(new TextDecoder('windows-1252').decode(bytes.subarray(0, pageHeadBytes)));
  const isSevenBit = [httpCharset(contentType), declared].some((name) => /^(?:iso-2022|utf-7|hz-)/i.test(name ?? ''));
  if (!isSevenBit) {
    const text = tryDecode('utf-8', bytes) ?? decodeCutUtf8(bytes);
    if (text !== undefined) return text;
  }
  for (const label of [httpCharset(contentType), declared]) {
    const name = label === undefined ? undefined : toEncodingLabel(label);
    // A declared UTF-16 cannot be true here: the bytes have no zeros.
    if (name === undefined || /^utf-?(?:8|16|32)/.test(name)) continue;
    const text = tryDecode(name, bytes, false);
    if (text !== undefined) return text;
  }
  return mendUtf8(bytes);
}

function decodeByMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return tryDecode('utf-8', bytes) ?? mendUtf8(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0 ? decodeUtf32(bytes.subarray(4), true) : tryDecode('utf-16le', bytes, false);
  }
  if (a === 0xfe && b === 0xff) return tryDecode('utf-16be', bytes, false);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes.subarray(4), false);
  return undefined;
}

/** UTF-16 and UTF-32 show themselves by the zeros beside the first ASCII characters (XML 1.0 appendix F). */
function decodeUnmarkedWide(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0 && d) return decodeUtf32(bytes, false);
  if (a && b === 0 && c === 0 && d === 0) return decodeUtf32(bytes, true);
  if (a === 0 && b && c === 0 && d) return tryDecode('utf-16be', bytes, false);
  if (a && b === 0 && c && d === 0) return tryDecode('utf-16le', bytes, false);
  return undefined;
}

function tryDecode(label: string, bytes: Uint8Array, isFatal = true): string | undefined {
  try {
    return new TextDecoder(label, { fatal: isFatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 that was cut inside a character, if there is another before it to show that it is UTF-8. */
function decodeCutUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\0-\x7f]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers dropped UTF-32, so no TextDecoder knows it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let points: number[] = [];
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const point = view.getUint32(offset, isLittleEndian);
    points.push(point > 0x10ffff ? 0xfffd : point);
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...points);
}

function httpCharset(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1];
}

/** The XML declaration, wherever junk before it has pushed it, or a web page's meta element. */
function declaredCharset(start: string): string | undefined {
  const nearby = start.slice(0, declarationBytes);
  const xml = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(nearby)?.[1];
  if (xml !== undefined) return xml;
  // The items of a feed may hold whole pages.
  const isFeed = /<(?:rss|feed|opml|(?:\w+:)?rdf)[\s>]/i.test(nearby);
  const head = isFeed
    ? nearby
    : (start.replace(/<!--(?:[^]*?-->|[^]*$)/g, '').split(/<\/head|<body[\s>]/i, 1)[0] ?? '');
  return /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

/** TextDecoder knows most spellings; these are the ones that feeds use and it does not. */
function toEncodingLabel(label: string): string {
  const plain = label.toLowerCase();
  const windows = /^(?:x-)?(?:win|windows|cp|ansi)?[-_]?(125[0-8]|874|932|936|949|950)$/.exec(plain)?.[1];
  if (windows === undefined) return plain.replace(/^latin[-_]?(?=\d$)/, 'l').replace(/^koi8r$/, 'koi8-r');
  const asian: Record<string, string> = { '932': 'shift_jis', '936': 'gbk', '949': 'euc-kr', '950': 'big5' };
  return asian[windows] ?? `windows-${windows}`;
}
