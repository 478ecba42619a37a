import { browser } from './browser.ts';

/** A match pattern has no port, and http and https of a host are one choice to a person. */
const patternOf = (address: string): string => patternOfHost(new URL(address).hostname);
const patternOfHost = (host: string): string => `*://${host}/*`;
const hostPattern = /^(?:\*|https?):\/\/([^/]+)\/\*$/;

/**
 * Asks the person for access to the hosts of these addresses, in one prompt. Must be the first thing that a click's handler
 * does: after one await browsers refuse. The addresses must be valid http(s) addresses.
 */
export function requestAccess(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(patternOf))] });
}

/** As requestAccess, for every site there is. */
export const requestAccessEverywhere = (): Promise<boolean> => browser.permissions.request({ origins: ['*://*/*'] });

/** A missing permission does not stop a request from being sent: ask before every hop. */
export function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

/** The hosts that may be read; `*` is all of them. */
export async function readHeldHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((origin) => (origin === '<all_urls>' ? '*' : (hostPattern.exec(origin)?.[1] ?? [])));
  return [...new Set(hosts)].toSorted();
}

/** What may be done besides, by the names that the manifest has for it. */
export async function readPermissions(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).permissions ?? [];
}

/** Gives access to these hosts back, as far as it is held for each by itself. */
export async function giveBack(hosts: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const held = origins.filter((origin) =>
    hosts.includes(origin === '<all_urls>' ? '*' : (hostPattern.exec(origin)?.[1] ?? '')),
  );
  if (held.length > 0) await browser.permissions.remove({ origins: held });
}

/** Calls back when access to hosts was given or taken, by whomever. Call it synchronously at start. Answers what ends it. */
export function onAccessChange({ onGiven, onTaken }: { onGiven: () => void; onTaken: () => void }): () => void {
  browser.permissions.onAdded.addListener(onGiven);
  browser.permissions.onRemoved.addListener(onTaken);
  return () => {
    browser.permissions.onAdded.removeListener(onGiven);
    browser.permissions.onRemoved.removeListener(onTaken);
  };
}
