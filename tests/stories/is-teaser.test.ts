import { describe, expect, it } from 'vitest';
import { isTeaser } from '../../utils/stories/is-teaser.ts';
import { measureText } from '../../utils/text/count-words.ts';

const story = { hasLink: true, hasHeadline: true, hasContent: true };
const sentence = 'The harbour office reads the gauge twice a day and writes it down by hand. ';
const judge = (text: string, facts: Partial<typeof story> = {}): boolean =>
  isTeaser(text, measureText(text), { ...story, ...facts });

describe('isTeaser', () => {
  it.each([
    'The gauge at the quay froze again…',
    'The gauge at the quay froze again...',
    'The gauge at the quay froze again [...]',
    'The gauge at the quay froze again […]”',
    `${sentence.repeat(30)}Read more`,
    `${sentence.repeat(30)}Continue reading »`,
    `${sentence.repeat(30)}Weiterlesen`,
    `${sentence.repeat(30)}Lire la suite →`,
    `${sentence.repeat(30)}Читать далее...`,
    `${sentence.repeat(30)}続きを読む`,
  ])('knows a beginning by its end: %s', (text) => {
    expect(judge(text)).toBe(true);
  });

  it('takes a long text for the whole story, whichever field it is in', () => {
    expect(judge(sentence.repeat(20))).toBe(false);
    expect(judge(sentence.repeat(20), { hasContent: false })).toBe(false);
  });

  it('takes a paragraph for a teaser where it is all that the feed says', () => {
    expect(judge(sentence.repeat(3), { hasContent: false })).toBe(true);
    expect(judge(sentence.repeat(2), { hasContent: true })).toBe(true);
  });

  it('takes a short story for whole where the feed gives it beside a summary', () => {
    expect(judge(sentence.repeat(6), { hasContent: true })).toBe(false);
  });

  it('measures Han and kana by characters', () => {
    expect(judge('港'.repeat(60), { hasContent: false })).toBe(true);
    expect(judge('港の水位計。'.repeat(90), { hasContent: false })).toBe(false);
  });

  it('takes nothing for a teaser that has no page, or is a brief', () => {
    expect(judge('A beginning…', { hasLink: false })).toBe(false);
    expect(judge('“We counted the swifts twice…”', { hasHeadline: false })).toBe(false);
  });
});
