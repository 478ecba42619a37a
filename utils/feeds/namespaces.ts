/** Short names of the vocabularies that feeds use. The empty one is RSS in all its versions. */
const spaces = new Map<string, string>([
  ['backend.userland.com/rss', ''],
  ['backend.userland.com/rss2', ''],
  ['backend.userland.com/rss091', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['cyber.harvard.edu/rss', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1', ''],
  ['my.opera.com/rss', ''],
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/xml/1998/namespace', 'xml'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['purl.org/rss/1.0/modules/image', 'image'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['search.yahoo.com/mrss', 'media'],
  ['tools.search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['search.yahoo.com/rss', 'media'],
  ['rssboard.org/media-rss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['itunes.apple.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['podcastindex.org/namespace/1.0', 'podcast'],
  ['github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md', 'podcast'],
  ['google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['webfeeds.org/rss/1.0', 'webfeeds'],
  ['georss.org/georss', 'georss'],
  ['xmlns.com/foaf/0.1', 'foaf'],
]);

/** Prefixes whose meaning is plain even where nothing, or the wrong address, declares them. */
const prefixes = new Map<string, string>([
  ...[...new Set(spaces.values())].filter((space) => space !== '').map((space) => [space, space] as const),
  ['atom10', 'atom'],
  ['atom03', 'atom'],
  ['a10', 'atom'],
  ['rss', ''],
  ['rss1', ''],
  ['mrss', 'media'],
  ['dct', 'dcterms'],
]);

/** Declarations of one element; what it does not declare is looked up in the one above. */
export interface NamespaceScope {
  readonly above: NamespaceScope | undefined;
  readonly declared: ReadonlyMap<string, string>;
  /** Names that were resolved before in this scope. */
  readonly names: Map<string, string>;
}

/** Addresses of namespaces are compared without protocol, "www.", letter case and trailing slash or hash. */
export function spaceOfAddress(address: string, prefix: string): string {
  const plain = address
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]{1,5}$/, '');
  if (plain === '') return '';
  return spaces.get(plain) ?? prefixes.get(prefix) ?? `?${plain}`;
}

export function spaceOfPrefix(prefix: string, scope: NamespaceScope | undefined): string {
  for (let current = scope; current !== undefined; current = current.above) {
    const space = current.declared.get(prefix);
    if (space !== undefined) return space;
  }
  return prefix === '' ? '' : (prefixes.get(prefix) ?? `?${prefix}`);
}
