import { cleanWebAddress } from '../../utils/text/clean-address.ts';
import { beginsRelated, isInvitation, isQuotation, isRelatedLabel, isSetOff } from './line-words.ts';
import { countWords, isAllLinks, unlinkedText, type TextBlock } from './text-blocks.ts';
import { isOfSite } from './site-of.ts';
import type { KnownOfArticle } from './tidy-text.ts';

/** Words. */
const longestHeadline = 20;
const longestLabel = 4;
const longestInvitation = 45;
const longestRelated = 60;
/** A part of its text that plainly is more than a word or two. */
const linkedInPart = 0.4;
const file = /\.(?:pdf|docx?|xlsx?|pptx?|zip|csv|mp[34]|avif|gif|jpe?g|png|webp)$/i;

/** The lines anywhere in a text that lead to other stories, or ask for something. */
export function findLinesBetween(blocks: readonly TextBlock[], { base }: KnownOfArticle): readonly TextBlock[] {
  return blocks.filter((block) => isBetween(block, base));
}

function isBetween(block: TextBlock, base: string): boolean {
  const { kind, text, words, linked } = block;
  if (kind === 'heading') return isRelatedLabel(text) || isRelatedLabel(unlinkedText(block));
  if (kind !== 'text' && kind !== 'list') return false;
  if (!isQuotation(text)) {
    if (leadsToRelated(block)) return true;
    if (kind === 'text' && words <= longestInvitation && isInvitation(text, linked)) return true;
  }
  return isAllLinks(block) && leadsElsewhere(block, base);
}

/** "Read more: …", and not a sentence that begins with these words and has a link. */
export function leadsToRelated(block: TextBlock): boolean {
  const { element, text, words, linked } = block;
  if (isRelatedLabel(text)) return true;
  if (linked === 0 || (words > longestRelated && !isAllLinks(block))) return false;
  const unlinked = unlinkedText(block);
  // "Watch <a>the film</a>" goes on with a small letter, and a headline does not.
  if (isRelatedLabel(unlinked) && !/^\s*\p{Ll}/u.test(element.querySelector('a[href]')?.textContent ?? '')) return true;
  return linked > linkedInPart && (isSetOff(text) || (beginsRelated(text) && countWords(unlinked) <= longestLabel));
}

/** To headlines of the same site, alone on a line or in a list, and not to files or within the page. */
function leadsElsewhere({ element, kind, words }: TextBlock, base: string): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (kind === 'list' && links.length < 2) return false;
  return words <= longestHeadline * links.length && links.every((link) => leadsToStory(link, base));
}

function leadsToStory(link: Element, base: string): boolean {
  const address = cleanWebAddress(link.getAttribute('href') ?? '', base);
  if (address === undefined || !isOfSite(address, base)) return false;
  const { pathname } = new URL(address);
  return pathname !== URL.parse(base)?.pathname && !file.test(pathname);
}
