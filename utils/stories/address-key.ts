/** Parameters that tell a publisher where a reader came from, and not which page is meant. */
const tracking = /^(?:utm_\w+|at_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ocid|ns_\w+|source|ref|rss)$/i;

/** What two spellings of the address of one page have in common: not scheme, slash at the end, fragment or tracking. */
export function addressKey(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null) return '';
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name)).map((pair) => pair.join('='));
  return `${url.host}${url.pathname.replace(/\/$/, '')}?${parameters.join('&')}`;
}
