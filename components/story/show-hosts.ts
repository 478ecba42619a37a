import { hostOf } from '../source/source-name.ts';

/**
 * Says of each link in a story where it leads; and says it beside the link's words when these look like the address of
 * another host. After cleaning, which must not change what is clean already.
 */
export function showHosts(text: DocumentFragment): void {
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = URL.parse(link.getAttribute('href') ?? '');
    if (!url) continue;
    const host = url.protocol === 'mailto:' ? decoded(url.pathname) : hostOf(url.href);
    link.title = host;
    const claimed = claimedHost(link.textContent);
    if (claimed === undefined || withoutWww(claimed) === withoutWww(url.hostname)) continue;
    const real = document.createElement('small');
    real.textContent = ` (${host})`;
    link.after(real);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A "%" that is none of an escape.
    return text;
  }
}

/** The host that words name, when they are an address as a whole or have one among them that begins like one. */
function claimedHost(words: string): string | undefined {
  // Signs that are not seen, between those that are.
  const seen = words.replace(/\p{Cf}/gu, '').trim();
  const found = wholeAddress.exec(seen) ?? addressAmongWords.exec(seen);
  return found?.[1] === undefined ? undefined : URL.parse(`https://${found[1]}`)?.hostname;
}

const host = String.raw`((?:[\p{L}\p{N}-]+[.。．｡])+\p{L}[\p{L}\p{N}-]+)`;
const wholeAddress = new RegExp(String.raw`^(?:https?:\/\/)?${host}(?:[/:?#@]\S*)?$`, 'iu');
const addressAmongWords = new RegExp(String.raw`(?:https?:\/\/|\b(?=www\.))${host}`, 'iu');

const withoutWww = (name: string): string => name.replace(/^www\./, '');
