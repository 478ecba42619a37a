import { keyOf } from '../../utils/stories/picture-words.ts';
import { isBiography, isColophon, isInvitation, isQuotation } from './line-words.ts';
import { leadsToRelated } from './lines-between.ts';
import { isAllLinks, type TextBlock } from './text-blocks.ts';
import type { KnownOfArticle } from './tidy-text.ts';

/** Words. */
const longestLine = 60;
const longestLabel = 4;
const mostlyLinks = 0.5;
const endOfSentence = /[.!?…"”»。！？]$/u;

/** What stands after the last paragraph. Pictures there are left, since they may be the article's own. */
export function findTailLines(
  blocks: readonly TextBlock[],
  unwanted: ReadonlySet<TextBlock>,
  known: KnownOfArticle,
): readonly TextBlock[] {
  const authors = namesOfAuthors(known);
  const found: TextBlock[] = [];
  for (const block of blocks.toReversed()) {
    if (unwanted.has(block) || block.kind === 'figure' || block.kind === 'card') continue;
    if (!isTailLine(block, authors)) break;
    found.push(block);
  }
  return found;
}

function isTailLine(block: TextBlock, authors: readonly string[]): boolean {
  const { kind, text, words, isProse, linked } = block;
  if (kind === 'other') return text === '';
  if (kind === 'heading' || isAllLinks(block) || (kind === 'list' && linked > mostlyLinks)) return true;
  if (words > longestLine || isQuotation(text)) return false;
  if (isColophon(text) || isBiography(text, authors) || leadsToRelated(block)) return true;
  if (kind === 'text' && isInvitation(text, linked)) return true;
  return !isProse && kind === 'text' && words <= longestLabel && !endOfSentence.test(text);
}

/** Those that cannot stand in the story itself: the site asks people there, and a portrait has its subject in its headline. */
function namesOfAuthors({ author, siteName, title }: KnownOfArticle): readonly string[] {
  const [site, headline] = [keyOf(siteName ?? ''), keyOf(title ?? '')];
  return (author?.split(', ') ?? []).filter((name) => keyOf(name) !== site && !headline.includes(keyOf(name)));
}
