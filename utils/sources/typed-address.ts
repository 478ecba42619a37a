import type { FetchFailure } from '../fetching/fetch-failure.ts';
import { checkAddress, isPrivateHost } from '../fetching/url-gate.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';

/**
 * Reads what a person typed or pasted as addresses of feeds or pages, one or several, separated by white space. A missing
 * scheme is https (http for a machine of one's own), and feed: is what some sites put in front of an http address. All or
 * nothing: the first part that is no address is the answer, so that nothing is followed half.
 */
export function readTypedAddresses(
  text: string,
): Result<readonly string[], { readonly part: string; readonly failure: FetchFailure }> {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return fail({ part: '', failure: { kind: 'bad-address' } });
  const addresses = new Set<string>();
  for (const part of parts) {
    const address = checkAddress(withScheme(part), { isLocal: true });
    if (!address.ok) return fail({ part, failure: address.failure });
    const isBareWord = !part.includes('://') && !looksLikeHost(address.value.hostname);
    if (isBareWord) return fail({ part, failure: { kind: 'bad-address' } });
    addresses.add(address.value.href);
  }
  return succeed([...addresses]);
}

/** Whether an address that a person typed is on their own machine or network, which only typing it allows. */
export function isLocalAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && isPrivateHost(url.hostname);
}

function withScheme(part: string): string {
  const withoutFeed = part.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?=\/\/)/i, 'http:');
  // "localhost:8080" is a host and a port, "mailto:someone" is a scheme: a port is all digits.
  if (/^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(withoutFeed)) return withoutFeed;
  const host = withoutFeed.replace(/[:/?#].*$/s, '');
  return `${isPrivateHost(host) && host !== '' ? 'http' : 'https'}://${withoutFeed}`;
}

/** A plain word is a valid URL host, but nobody means it as an address: "news" is a search, "localhost" is a machine. */
const looksLikeHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[');
