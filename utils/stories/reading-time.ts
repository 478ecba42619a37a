import type { TextLength } from './story.ts';

/**
 * Whole minutes to read a text in silence, never below 1.
 *
 * Speeds in words a minute: Brysbaert 2019 (doi 10.1016/j.jml.2019.104047, 190 studies of silent reading) for en, ar, nl,
 * fi, fr, he and sv; where it has few studies or none, Trauzettel-Klosinski & Dietz 2012 (IReST, doi
 * 10.1167/iovs.11-8284, reading aloud) times 1.21, the median of silent to aloud over the languages that both have, or a
 * figure between the two (de, it, es, ja, pl, pt, ru, sl, tr). ko: 215, between 226 and 202 of two smaller studies.
 * Han and kana in characters a minute: zh 420 is Brysbaert's 260 words × IReST's 255 characters to 158 words; ja 430 is
 * IReST's 357 × 1.21.
 *
 * `ownWordsPerMinute` is what the reader says of themselves, in English words, and makes every language as much faster.
 */
export function minutesToRead(
  { words, characters, pictures = 0 }: TextLength,
  language: string | undefined,
  ownWordsPerMinute: number = usualWordsPerMinute,
): number {
  const primary = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const minutes = words / (wordsPerMinute.get(primary) ?? 220) + characters / (charactersPerMinute.get(primary) ?? 420);
  const text = minutes * (usualWordsPerMinute / ownWordsPerMinute);
  return Math.max(1, Math.round(text + secondsToSee(pictures) / 60));
}

/** 12 seconds for the first picture and one less for each that follows, down to 3 (Medium's rule). */
function secondsToSee(pictures: number): number {
  const falling = Math.min(pictures, 10);
  return (falling * (25 - falling)) / 2 + (pictures - falling) * 3;
}

/** Of English. */
export const usualWordsPerMinute = 238;

const wordsPerMinute: ReadonlyMap<string, number> = new Map([
  ['ar', 181],
  ['de', 230],
  ['en', usualWordsPerMinute],
  ['es', 265],
  ['fi', 195],
  ['fr', 214],
  ['he', 224],
  ['it', 240],
  ['ko', 215],
  ['nl', 228],
  ['pl', 200],
  ['pt', 220],
  ['ru', 220],
  ['sl', 215],
  ['sv', 218],
  ['tr', 200],
]);

const charactersPerMinute: ReadonlyMap<string, number> = new Map([
  ['ja', 430],
  ['zh', 420],
]);
