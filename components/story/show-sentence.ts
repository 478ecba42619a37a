import type { Sentence } from './speech-text.ts';

const name = 'listening';
/** The header above, the player below, and a line of air. */
const covered = { top: 44 + 12, bottom: 52 + 12 };

/**
 * Marks the sentence that is being read aloud, and brings it into sight. Whoever has scrolled more than a screen away from
 * the last one is reading elsewhere, and is left there unless they asked for this one.
 */
export function showSentence({ place }: Sentence, isAskedFor: boolean): void {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  // Without the interface (Safari before 17.2) reading goes on without the mark.
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  const isInSight = top >= covered.top && bottom <= innerHeight - covered.bottom;
  const isNear = bottom > -innerHeight && top < 2 * innerHeight;
  if (isInSight || !(isNear || isAskedFor)) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 4, behavior: isStill ? 'instant' : 'smooth' });
}

export function unmarkSentence(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}
