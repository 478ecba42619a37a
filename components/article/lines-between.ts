import { cleanWebAddress } from '../../utils/text/clean-address.ts';
import { isInvitation, isRelatedLabel } from './line-words.ts';
import { isAllLinks, type TextBlock } from './text-blocks.ts';
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
  if (kind !== 'text' && kind !== 'list' && kind !== 'heading') return false;
  if (isRelatedLabel(text) && (linked > linkedInPart || words <= longestLabel)) {
    return words <= longestRelated || isAllLinks(block);
  }
  if (kind === 'text' && isInvitation(text, linked > 0) && words <= longestInvitation) return true;
  return kind !== 'heading' && isAllLinks(block) && leadsElsewhere(block, base);
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
