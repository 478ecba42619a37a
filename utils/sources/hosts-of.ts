import type { KnownSource } from './source.ts';

/** The hosts that may have to be read for a source: its feed's, those that lead there, and its site's for its pages. */
export function hostsOf({ source, state }: KnownSource): readonly string[] {
  const { failure, siteLink, hosts = [] } = state;
  const named = [source.address, siteLink].map(hostOf).filter((host) => host !== undefined);
  return [...new Set([...named, ...hosts, ...(failure?.kind === 'no-permission' ? [failure.host] : [])])];
}

/** As permissions name it: without a port. */
export const hostOf = (address: string | undefined): string | undefined =>
  (address === undefined ? undefined : URL.parse(address)?.hostname) || undefined;

/** More would be a server that leads somewhere else each time. */
const mostHosts = 8;

/** The hosts that a source is known to lead over, with those of its last answer. */
export const withHosts = (known: readonly string[] | undefined, led: readonly string[]): readonly string[] =>
  [...new Set([...led, ...(known ?? [])])].slice(0, mostHosts);
