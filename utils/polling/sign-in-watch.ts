/** So many hosts do not show the same page by chance. */
const fewestHosts = 3;

export interface SignInWatch<Entry> {
  /**
   * Hears of a page that stands where a feed was. Answers what has been heard of the same page from `fewestHosts` hosts, once
   * each: then the network answers for them (RFC 8952), and none of them is to blame.
   */
  readonly hear: (host: string, pageHash: string, entry: Entry) => readonly Entry[];
  /** Whether a network like that was met. */
  readonly isMet: () => boolean;
}

export function createSignInWatch<Entry>(): SignInWatch<Entry> {
  const heard = new Map<string, { readonly hosts: Set<string>; entries: Entry[] }>();
  let isMet = false;
  return {
    hear: (host, pageHash, entry) => {
      const page = heard.get(pageHash) ?? { hosts: new Set(), entries: [] };
      heard.set(pageHash, page);
      page.hosts.add(host);
      page.entries.push(entry);
      if (page.hosts.size < fewestHosts) return [];
      isMet = true;
      return page.entries.splice(0);
    },
    isMet: () => isMet,
  };
}
