/**
 * Marks over and under letters, and the stroke that lengthens Arabic words. Those of scripts in which they are vowels or
 * other letters (Devanagari, kana) are not among them.
 */
const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const plain = /^[\x00-\x7f]*$/;

/** Text as it is compared in a search. Capitals, since the small ones of "ß" and of a Greek sigma are not one. */
export const foldText = (text: string): string =>
  plain.test(text) ? text.toUpperCase() : text.normalize('NFKD').replace(marks, '').toUpperCase();

/** The words of a search, folded. */
export const wordsOf = (typed: string): readonly string[] => [...new Set(foldText(typed).split(/\s+/).filter(Boolean))];

/** Where folded words stand in a text, in its own positions and order; what overlaps is one. */
export function findWords(text: string, words: readonly string[]): readonly (readonly [start: number, end: number])[] {
  let folded = '';
  /** Where the letter begins that each folded one comes from. */
  const from: number[] = [];
  let position = 0;
  for (const letter of text) {
    const own = foldText(letter);
    for (let at = 0; at < own.length; at++) from.push(position);
    folded += own;
    position += letter.length;
  }
  from.push(text.length);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const start = from[at] ?? 0;
      const last = from[at + word.length - 1] ?? 0;
      // Up to the next letter that stands for something: marks belong to the one before.
      found.push([start, from.find((place, index) => index >= at + word.length && place > last) ?? text.length]);
    }
  }
  const merged: [number, number][] = [];
  for (const [start, end] of found.toSorted(([one], [other]) => one - other)) {
    const before = merged.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
