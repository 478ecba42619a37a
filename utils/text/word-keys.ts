import { segmenterFor } from './sentences.ts';

/** Han and kana, Thai, Lao, Burmese and Khmer: written without spaces between words. */
const unspaced =
  /[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u{20000}-\u{323af}]+/u;
const unspacedRuns = new RegExp(unspaced, 'gu');
/** Such words are grammar, nearly all of them. */
const hiragana = /^[\u3041-\u309f\u30fc]+$/;
/** No longer than any word: the browser runs out of stack over a hundred thousand. */
const letters = /[\p{L}\p{M}]{1,100}/gu;

/** Accents, vowel points and the stroke that lengthens: of Latin, Greek, Cyrillic, Hebrew and Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]+/g;

/** The Arabic article, with the particles that are written to it. */
const article = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=..)/;
const isArabic = /^[\u0600-\u06ff]/;

/** Letters of a word that count. What follows is mostly an ending. */
const longestStem = 6;

/**
 * What the words of a text are looked up by: a spaced word by its stem, without case and accents, and where words are not
 * spaced each two letters that follow each other. To tell those words apart takes Intl.Segmenter 54 µs for 80 letters
 * (Node 24): too long for thousands of texts. Numbers, single letters and hiragana alone are left out.
 */
export function wordKeys(text: string): string[] {
  const pairs: string[] = [];
  const keys = readWords(text, (run) => pairs.push(...pairsOf(run)));
  return keys.concat(pairs);
}

/** The words of a text, each as all the keys that a text with this word has, with a space between them. */
export function wordsByKeys(text: string): string[] {
  const words: string[] = [];
  const keys = readWords(text, (run) => {
    for (const { segment } of segmenterFor('word').segment(run)) {
      const pairs = pairsOf(segment);
      if (pairs.length > 0) words.push(pairs.join(' '));
    }
  });
  return keys.concat(words);
}

/** The keys of the spaced words; the rest is handed on. */
function readWords(text: string, onUnspaced: (run: string) => void): string[] {
  let folded = text.normalize('NFKD').replace(marks, '').toLowerCase();
  if (unspaced.test(folded)) {
    folded = folded.normalize('NFC').replace(unspacedRuns, (run) => {
      onUnspaced(run);
      return ' ';
    });
  }
  const keys: string[] = [];
  for (const word of folded.match(letters) ?? []) {
    const stem = (isArabic.test(word) ? word.replace(article, '') : word).slice(0, longestStem);
    if (stem.length > 1) keys.push(stem);
  }
  return keys;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters
    .slice(1)
    .map((character, before) => `${characters[before]}${character}`)
    .filter((pair) => !hiragana.test(pair));
}
