/**
 * Splits what is to be done in turn into groups of neighbours that may run together: at most `most`, and no two of one
 * host, since those would wait for each other.
 */
export function groupByTurn<Entry extends { readonly host: string }>(
  entries: readonly Entry[],
  most: number,
): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  let hosts = new Set<string>();
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.length < most && !hosts.has(entry.host)) {
      last.push(entry);
      hosts.add(entry.host);
    } else {
      groups.push([entry]);
      hosts = new Set([entry.host]);
    }
  }
  return groups;
}
