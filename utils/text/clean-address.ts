const pageSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const webSchemes: ReadonlySet<string> = new Set(['http:', 'https:']);

/** What browsers pass over in a scheme, and what a reader would not see in one. */
const unseen = /[\0- \x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffd]+/g;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
/** Names of scripts' schemes before anything but the rest of a relative address. */
const scriptScheme = /^(?:java|vb|live)script[^\w./?#-]/i;
/** An address as most are: parsed, it would come out as it is. */
const plain =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/[\w~-][\w.~-]*)*\/(?:[\w~-][\w.~-]*)?(?:\?[\w.~=&%+-]*)?(?:#[\w-]*)?$/;
/** A relative address in a text costs as much as its base is long. */
const longestBase = 2_000;
const longestAddress = 8_000;

/** Where a page's own web address is not known, relative addresses lead nowhere. */
export function toBase(address: string | undefined): string | undefined {
  if (address === undefined || address.length > longestBase) return undefined;
  const url = URL.parse(address);
  return url !== null && webSchemes.has(url.protocol) ? url.href : undefined;
}

/**
 * Where a link leads: an absolute http, https or mailto address. Nothing for any other scheme in whatever disguise, and
 * nothing where a name or password stands before the host, which would pass for the host.
 */
export const cleanPageAddress = (address: string, base: string | undefined): string | undefined =>
  cleanAddress(address, base, pageSchemes);

/** As for links, but http and https alone: what a picture is loaded from. */
export const cleanWebAddress = (address: string, base: string | undefined): string | undefined =>
  cleanAddress(address, base, webSchemes);

function cleanAddress(address: string, base: string | undefined, schemes: ReadonlySet<string>): string | undefined {
  if (address.length > longestAddress) return undefined;
  if (plain.test(address)) return address;
  const seen = address.replace(unseen, '');
  if (seen === '' || scriptScheme.test(seen)) return undefined;
  const written = scheme.exec(seen)?.[0].toLowerCase();
  if (written !== undefined && !schemes.has(written)) return undefined;
  // A scheme without its slashes counts from a base of the same scheme.
  const url = URL.parse(address, written === undefined || !/^\s*https?:\/\//i.test(address) ? base : undefined);
  const isAllowed = url !== null && schemes.has(url.protocol) && url.username === '' && url.password === '';
  return isAllowed && url.href.length <= longestAddress ? url.href : undefined;
}
