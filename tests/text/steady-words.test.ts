import { describe, expect, it } from 'vitest';
import { steadyWords } from '../../utils/text/steady-words.ts';
import { threadTime } from '../support/thread-time.ts';

describe('what a line says apart from what changes by itself', () => {
  it.each([
    ['Updated 14 May 2026, 10:40', 'Updated 2 June 2026, 09:05'],
    ['Stand: 14. Mai 2026, 10.30 Uhr', 'Stand: 2. Juni 2026, 11.05 Uhr'],
    ['le 14 mai 2026 à 10h30', 'le 2 juin 2026 à 9h05'],
    ['May 14, 2026', 'June 2, 2026'],
    ['14 травня 2026', '2 червня 2026'],
    ['2026年5月14日', '2026年6月2日'],
    ['2026-05-14T10:40:12Z', '2026-06-02T09:05:00Z'],
    ['14/05/2026', '02.06.2026'],
    ['Posted 5 minutes ago by Ann', 'Posted 3 hours ago by Ann'],
    ['vor 5 Minuten', 'vor 2 Stunden'],
    ['il y a 3 heures', 'il y a 2 jours'],
    ['You are visitor number 12,345', 'You are visitor number 12,346'],
    ['1.2k views', '1.3k views'],
    ['Kommentare: 12', 'Kommentare: 15'],
    ['  The   quay\u00a0is open ', 'The quay is open'],
  ])('is the same of “%s” and “%s”', (one, other) => {
    expect(steadyWords(one)).toBe(steadyWords(other));
  });

  it.each([
    ['Price 12.50 €', 'Price 13.50 €'],
    ['Version 1.2.3', 'Version 1.2.4'],
    ['Room 14 is free', 'Room 15 is free'],
    ['3 days of rain', '4 days of rain'],
    ['Open on Monday', 'Open on Tuesday'],
    ['12 seats left', '11 seats left'],
    ['The tide is out', 'The tide is in'],
  ])('differs between “%s” and “%s”', (one, other) => {
    expect(steadyWords(one)).not.toBe(steadyWords(other));
  });

  it('is nothing of a date alone, of a counter alone and of signs', () => {
    expect(['14 May 2026', 'Visitors: 12,345', '10:40', '· | –', ''].map(steadyWords)).toEqual(['', '', '', '', '']);
  });

  it.each(['a', '1', '1 ', 'may 1 ', '12.', '5 min'])(
    'takes no longer than the line for 50,000 letters of “%s”',
    (part) => {
      const began = threadTime();
      steadyWords(part.repeat(50_000 / part.length));
      expect(threadTime() - began).toBeLessThan(500);
    },
  );
});
