import { fail, succeed, type Result } from '../kernel/result.ts';
import type { FetchFailure } from './fetch-failure.ts';

/**
 * Whether an address may be asked for at all, before any permission is looked at: http or https, no password in it, and
 * not on the reader's own machine or network unless the person typed it themselves. A public name that resolves to a
 * private address cannot be seen by an extension.
 */
export function checkAddress(address: string, { isLocal }: { isLocal: boolean }): Result<URL, FetchFailure> {
  const url = URL.parse(address);
  if (!url) return fail({ kind: 'bad-address' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail({ kind: 'not-http', scheme: url.protocol.slice(0, -1) });
  }
  if (url.username || url.password) return fail({ kind: 'has-password' });
  if (!isLocal && isPrivateHost(url.hostname)) return fail({ kind: 'private-address', host: url.hostname });
  url.hash = '';
  return succeed(url);
}

/**
 * Loopback, private, link-local, shared and unspecified addresses (RFC 6890), and names that only a local network knows.
 * Takes `URL.hostname`, in which decimal, octal and hexadecimal spellings of IPv4 have already become dotted ones.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const octets = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (octets) return isPrivateIpv4(Number(octets[1]), Number(octets[2]));
  return !host.includes('.') || /\.(local|localhost|internal|lan|home\.arpa|intranet|corp|home)$/.test(host);
}

function isPrivateIpv4(first: number, second: number): boolean {
  return (
    first === 0 ||
    first === 10 ||
    first === 127 ||
    first >= 224 ||
    (first === 100 && second >= 64 && second <= 127) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 198 && (second === 18 || second === 19))
  );
}

function isPrivateIpv6(address: string): boolean {
  if (address === '::' || address === '::1') return true;
  // URL spells the IPv4 part of a mapped, compatible or translated (64:ff9b::/96) address as two groups of hexadecimal digits.
  const embedded = /^(?:::ffff:|::|64:ff9b::)([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(address);
  if (embedded) {
    const group = Number.parseInt(embedded[1] ?? '', 16);
    return isPrivateIpv4(group >> 8, group & 255);
  }
  // fc00::/7 unique local, fe80::/10 link-local, fec0::/10 site-local (deprecated), ff00::/8 multicast.
  return /^(f[cd]|fe[89a-f]|ff)/.test(address);
}
