import { bodyHtml } from '../newsroom/body-html.ts';
import { pellowTide } from '../newsroom/sources/pellow-tide.ts';

/**
 * Sentences of a real newspaper's kind, so that a store which packs what it keeps finds no more to save than it does on the
 * web: it packs some 4 KB at a time, and within so much none comes twice.
 */
const sentences: readonly string[] = pellowTide.stories
  .flatMap(({ body }) => bodyHtml(body, 'https://pellow.example').match(/(?<=<p>)[^<]+(?=<\/p>)/g) ?? [])
  .flatMap((paragraph) => paragraph.split(/(?<=[.?]) (?=[A-Z])/));

/** A seeded source of numbers from 0 to 1 (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Paragraphs of at least so many characters, the same for the same number. */
export function proseOf(number: number, length: number): string {
  const random = createRandom(number);
  const left = [...sentences];
  let html = '';
  while (html.length < length) {
    const taken = Array.from({ length: 4 }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? '');
    html += `<p>${taken.join(' ')}</p>`;
    if (left.length < 4) left.push(...sentences);
  }
  return html;
}

export const sentenceOf = (number: number): string => sentences[number % sentences.length] ?? '';
