import type { TextLength } from './story.ts';

/** What ends a text that goes on elsewhere. */
const brokenOff = /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))["”»’)\]]*$/;

/** Words of links to the rest of a story; in the languages of the starter packs. */
export const readMoreWords =
  'read (?:more|on|the (?:full|rest|whole|original))|continue reading|(?:read )?full (?:story|article)|keep reading|' +
  'see more|learn more|weiterlesen|mehr lesen|zum artikel|lire (?:la suite|plus)|en savoir plus|leer más|' +
  "seguir leyendo|sigue leyendo|leggi (?:tutto|l[’']articolo|di più)|continua a leggere|lees (?:meer|verder)|" +
  'läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|leia mais|continue (?:lendo|a ler)|devamını oku|' +
  'читать (?:далее|полностью)|читати далі|続きを読む|阅读全文|閱讀全文|閱讀更多|자세히 보기|기사 전문|اقرأ المزيد|קרא עוד';
const readMore = new RegExp(`(?:${readMoreWords})[\\s.…»›>→:-]*$`, 'iu');

/** A paragraph or two. Han and kana say in 1.6 characters what takes a word elsewhere (IReST: 255 to 158 a minute). */
const fewWords = 80;
const manyWords = 250;
const charactersPerWord = 1.6;

export const wordsIn = ({ words, characters }: TextLength): number => words + characters / charactersPerWord;

/**
 * Whether a feed gives only the beginning of a story, from what it gives. By the end of the text where that tells; else by
 * its length, where a text that the feed offers beside a summary of its own counts as whole from a paragraph or two on.
 */
export function isTeaser(
  text: string,
  textLength: TextLength,
  { hasLink, hasHeadline, hasContent }: { hasLink: boolean; hasHeadline: boolean; hasContent: boolean },
): boolean {
  // A brief is its own text, and without a page there is nothing more to be had.
  if (!hasLink || !hasHeadline) return false;
  const end = text.trimEnd().slice(-100);
  if (brokenOff.test(end) || readMore.test(end)) return true;
  const length = wordsIn(textLength);
  if (length >= manyWords) return false;
  return hasContent ? length < fewWords / 2 : length < fewWords * 2;
}
