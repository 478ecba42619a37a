/** Plainly written: nothing in it that a parser would have to repair, so it is kept as the publisher spells it. */
const plainAddress = /^https?:\/\/[^\s\\<>"'`{}|^]+$/i;

/** A host of letters needs no parser to be one; what ends in a number, or is encoded, may be none. */
const plainHost = /^https?:\/\/(?:(?!xn--)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?!xn--)[a-z]{2,63}(?:[/?#]|$)/i;

/**
 * An absolute http or https address, or nothing. Tabs and line breaks inside are dropped, as browsers do. An address
 * that is absolute and plain keeps its own spelling ("http://example.org" gets no slash): feeds are read as they say.
 */
export function resolveUrl(address: string, base?: string): string | undefined {
  const compact = address.trim().replace(/[\t\n\r\f\0]+ */g, '');
  if (compact === '') return undefined;
  if (plainAddress.test(compact)) return plainHost.test(compact) || URL.canParse(compact) ? compact : undefined;
  const url = URL.parse(compact, base === undefined || base === '' ? undefined : base);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}
