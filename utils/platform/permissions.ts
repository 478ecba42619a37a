import { browser } from './browser.ts';

/** A match pattern has no port, and http and https of a host are one choice to a person. */
const patternOf = (address: string): string => `*://${new URL(address).hostname}/*`;

/**
 * Asks the person for access to the hosts of these addresses, in one prompt. Must be the first thing that a click's handler
 * does: after one await browsers refuse. The addresses must be valid http(s) addresses.
 */
export function requestAccess(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(patternOf))] });
}

/** A missing permission does not stop a request from being sent: ask before every hop. */
export function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}
