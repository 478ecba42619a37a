import { day, second } from '../kernel/duration.ts';

/** A publisher's wish beyond this is taken as a mistake: a max-age of sixteen years has been seen on a feed that updates daily. */
const longestFreshness = 7 * day;

/** For how many milliseconds the publisher calls an answer fresh: max-age, else Expires (RFC 9111, 5.2.2.1 and 5.3). */
export function freshnessOf(headers: Headers, now: number): number | undefined {
  const cacheControl = headers.get('cache-control') ?? '';
  if (/\b(?:no-cache|no-store)\b/i.test(cacheControl)) return undefined;
  const maxAge = /\bmax-age\s*=\s*"?(\d+)/i.exec(cacheControl);
  if (maxAge) return Math.min(Number(maxAge[1]) * second, longestFreshness);
  const expiresAt = Date.parse(headers.get('expires') ?? '');
  if (Number.isNaN(expiresAt)) return undefined;
  // Counted on the server's own clock, since the reader's may be wrong.
  const sentAt = Date.parse(headers.get('date') ?? '');
  return Math.min(Math.max(0, expiresAt - (Number.isNaN(sentAt) ? now : sentAt)), longestFreshness);
}

/** When Retry-After allows the next request: seconds or an HTTP date (RFC 9110, 10.2.3); at most seven days ahead. */
export function retryAtOf(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const retryAt = /^\d+$/.test(value) ? now + Number(value) * second : Date.parse(value);
  if (Number.isNaN(retryAt)) return undefined;
  return Math.min(Math.max(retryAt, now), now + longestFreshness);
}
