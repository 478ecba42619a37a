import { describe, expect, it } from 'vitest';
import { minutesToRead } from '../../utils/stories/reading-time.ts';

describe('minutesToRead', () => {
  it.each([
    ['en', { words: 4242, characters: 0 }, 18],
    ['en-GB', { words: 476, characters: 0 }, 2],
    ['EN', { words: 476, characters: 0 }, 2],
    ['ar', { words: 905, characters: 0 }, 5],
    ['ar_SA', { words: 1_810, characters: 0 }, 10],
    ['de', { words: 1150, characters: 0 }, 5],
    ['zh-Hans', { words: 0, characters: 3396 }, 8],
    ['ja', { words: 0, characters: 1325 }, 3],
    ['ja', { words: 220, characters: 430 }, 2],
    ['ko', { words: 1600, characters: 0 }, 7],
    ['uk', { words: 660, characters: 0 }, 3],
    [undefined, { words: 660, characters: 0 }, 3],
    ['', { words: 0, characters: 840 }, 2],
  ])('reads %s at its own speed', (language, length, minutes) => {
    expect(minutesToRead(length, language)).toBe(minutes);
  });

  it('never says less than a minute', () => {
    expect(minutesToRead({ words: 3, characters: 0 }, 'en')).toBe(1);
    expect(minutesToRead({ words: 0, characters: 0 }, undefined)).toBe(1);
  });

  it('rounds to the nearest minute', () => {
    expect(minutesToRead({ words: 356, characters: 0 }, 'en')).toBe(1);
    expect(minutesToRead({ words: 358, characters: 0 }, 'en')).toBe(2);
  });
});
