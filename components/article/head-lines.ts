import { keyOf } from '../../utils/stories/picture-words.ts';
import { isQuotation, isReadingTime, tellsDate } from './line-words.ts';
import { isAllLinks, type TextBlock } from './text-blocks.ts';
import type { KnownOfArticle } from './tidy-text.ts';

/** Blocks after the first paragraph, which may be the standfirst, among which date and author are looked for. */
const afterFirst = 3;
const longestHead = 8;
/** Words of a line that tells of the article. */
const longestLine = 20;
const longestLabel = 4;
const stamped = /^(?:(?:first|last) )?(?:published|updated|posted|modified)(?!\p{L})/iu;
const endOfSentence = /[.!?:…"”»。！？]$/u;

/** The lines above a text that say what is known: its title, its date, its author, its place on the site. */
export function findHeadLines(
  blocks: readonly TextBlock[],
  firstProse: number,
  known: KnownOfArticle,
): readonly TextBlock[] {
  const length = Math.max(firstProse, Math.min(longestHead, firstProse + afterFirst));
  return blocks.slice(0, length).filter((block) => isHeadLine(block, known));
}

function isHeadLine(block: TextBlock, { title, author, siteName }: KnownOfArticle): boolean {
  const { kind, text, words, isProse } = block;
  if (kind === 'figure' || kind === 'card' || kind === 'other' || text === '') return false;
  const key = keyOf(text);
  if (title !== undefined && key === keyOf(title)) return true;
  if (words > longestLine || (isQuotation(text) && !isAllLinks(block))) return false;
  const isSentence = endOfSentence.test(text);
  // "It broke on 4 May 1962." and "Updated on 4 May 2024."
  if (isReadingTime(text) || (tellsDate(text) && !isProse && (!isSentence || stamped.test(text)))) return true;
  if (author !== undefined && isAuthorLine(key, author)) return true;
  if (isProse || kind === 'heading') return false;
  if (siteName !== undefined && key === keyOf(siteName)) return true;
  return isAllLinks(block) || (words <= longestLabel && !isSentence);
}

/** Letters around the name: "by", "for The Harbour Post". */
const besideName = 30;

function isAuthorLine(line: string, author: string): boolean {
  const names = author.split(', ').map(keyOf);
  const [first = ''] = names;
  return first !== '' && line.includes(first) && line.length <= names.join('').length + besideName;
}
