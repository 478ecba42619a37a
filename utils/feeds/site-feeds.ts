import { sitePages, type SitePage } from './site-feeds-table.ts';

export interface SiteFeed {
  readonly href: string;
  readonly title: string;
}

const longestAddress = 2_000;

/** First parts of paths and hosts that sites keep for themselves: nobody is called so. */
const reserved = new Set(
  (
    'about api apps assets blog categories channels codespaces collections contact copilot dashboard docs embed enterprise ' +
    'events explore features feed following groups help home issues jobs join latest likes login m manage marketplace me ' +
    'new news notifications ondemand open organizations orgs p plans policy pricing privacy pulls search security settings ' +
    'showcase signin signup site sponsors stars stock support t tag tagged tags team terms topic topics trending u upload ' +
    'user users videos watch'
  ).split(' '),
);

/**
 * The feeds that a site is known to have for a page, in order: by the page's address alone, or by its HTML as well. Only
 * sites whose pattern is known are answered for.
 */
export function siteFeeds(pageAddress: string, html?: string): readonly SiteFeed[] {
  const page = pageAddress.length > longestAddress ? null : URL.parse(pageAddress);
  if (page === null) return [];
  for (const kind of sitePages) {
    const find = recognise(kind, page, html);
    if (find === undefined) continue;
    return kind.feeds.map(([title, address]) => {
      const fill = (text: string) => text.replace(/\$(\w)/g, (_, place: string) => find(place));
      const name = fill(title);
      // Not from the page's own address, which may hold a password.
      const url = URL.parse(fill(address), page.origin + page.pathname);
      return { href: url?.href ?? '', title: name.charAt(0).toUpperCase() + name.slice(1) };
    });
  }
  return [];
}

/** What the places of a kind's addresses are filled with, if the page is of that kind. */
function recognise(
  { at, mark }: SitePage,
  { hostname, pathname, search }: URL,
  html: string | undefined,
): ((place: string) => string) | undefined {
  if (mark && html === undefined) return undefined;
  const address = hostname.replace(/^(?:www|m)\./, '') + pathname.replace(/(?:\.git)?\/?$/, '');
  const found = at.exec(address) ?? at.exec(address + search);
  if (!found || reserved.has(found.groups?.['name']?.toLowerCase() ?? '')) return undefined;
  const marked = mark?.exec(html ?? '');
  if (mark && (!marked || (marked.length > 1 && marked[1] === undefined))) return undefined;
  return (place) => (place === 'm' ? unescapeJson(marked?.[1] ?? '') : (found[Number(place)] ?? ''));
}

/** A string out of JSON, which may have been written into JSON once more. */
function unescapeJson(text: string): string {
  return text
    .replace(/\\+u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\', '');
}
