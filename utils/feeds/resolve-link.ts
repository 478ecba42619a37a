import { resolveUrl } from '../text/clean-url.ts';
import { attributeOf, childOf, textOf, type XmlElement } from './xml-element.ts';

/** Letters. Nobody's page has an address that long, and the largest of signed downloads do not come near it. */
const longestAddress = 4_000;
/** From a longer base nothing is counted: a hundred thousand small links on a large one would fill the memory. */
const longestBase = 500;

/** An address in a feed. Publishers forget the protocol of "www.example.org/page", which is not a path. */
export function resolveLink(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address.length > longestAddress) return undefined;
  const near = base !== undefined && base.length > longestBase ? undefined : base;
  const whole = /^www\.[^/]+\./i.test(address) ? `http://${address}` : address;
  const link = resolveUrl(whole, near) ?? resolveUrl(mendAddress(whole), near);
  return link === undefined || link.length > longestAddress ? undefined : link;
}

/** Publishers misspell the protocol ("htp://"), and no host has a "<" or ">" in it: one that has was broken by it. */
const mendAddress = (address: string): string =>
  address
    .replace(/^h?(?:tt?ps?|tts?):\/\//i, (protocol) => (/s:/i.test(protocol) ? 'https://' : 'http://'))
    .replace(/[<>]/g, '');

/** The address that an element holds as its text, or in an attribute where it has no text. */
export function linkOf(
  element: XmlElement | undefined,
  base: string | undefined,
  ...attributes: string[]
): string | undefined {
  if (element === undefined) return undefined;
  const inner = element.base ?? base;
  const text = resolveLink(textOf(element), inner);
  if (text !== undefined) return text;
  for (const attribute of attributes) {
    const address = resolveLink(attributeOf(element, attribute), inner);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** Services that stand between a feed and its stories to count readers. */
const proxies = /^https?:\/\/(?:feedproxy\.google|feeds\.feedburner|[\w.-]{1,60}\.feedsportal)\.com\//i;

/** The story's own address, where the feed tells it beside that of a service in between. */
export function unproxied(link: string | undefined, item: XmlElement, base: string): string | undefined {
  if (link !== undefined && !proxies.test(link)) return link;
  return linkOf(childOf(item, 'feedburner:origlink'), base) ?? link;
}
