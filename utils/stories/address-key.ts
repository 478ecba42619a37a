/** Parameters that tell a publisher where a reader came from, and not which page is meant. */
const tracking =
  /^(?:utm_\w+|at_\w+|ns_\w+|pk_\w+|mtm_\w+|hsa_\w+|wt[._]\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|cmp|ocid|ito|xtor|smid|source|ref|rss|feed(?:type)?|partner)$/i;

/**
 * What two spellings of the address of one page have in common: not scheme, "www.", slash at the end, fragment or tracking.
 * Empty where there is no address. Identities of items that share a guid are made of it.
 */
export function addressKey(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null) return '';
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name)).map((pair) => pair.join('='));
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}?${parameters.join('&')}`;
}

/** Whether such a key is that of the first page of a site. */
export const isHomePage = (key: string): boolean => /^[^/?]*\?$/.test(key);
