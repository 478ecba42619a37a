import { keyOf } from '../../utils/stories/picture-words.ts';
import { isBiography, isColophon, isInvitation, isRelatedLabel } from './line-words.ts';
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
  { author }: KnownOfArticle,
): readonly TextBlock[] {
  const found: TextBlock[] = [];
  for (const block of blocks.toReversed()) {
    if (unwanted.has(block) || block.kind === 'figure' || block.kind === 'card') continue;
    if (!isTailLine(block, author)) break;
    found.push(block);
  }
  return found;
}

function isTailLine(block: TextBlock, author: string | undefined): boolean {
  const { kind, text, words, isProse, linked } = block;
  if (kind === 'other') return text === '';
  if (kind === 'heading' || isAllLinks(block) || (kind === 'list' && linked > mostlyLinks)) return true;
  if (words > longestLine) return false;
  if (isColophon(text) || isInvitation(text, linked > 0) || isBiography(text) || isRelatedLabel(text)) return true;
  if (author !== undefined && keyOf(text).startsWith(keyOf(author.split(', ')[0] ?? ''))) return true;
  return !isProse && kind === 'text' && words <= longestLabel && !endOfSentence.test(text);
}
