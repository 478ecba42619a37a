import { describe, expect, it } from 'vitest';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import { measureBody } from '../../utils/stories/measure-body.ts';
import { htmlToText } from '../../utils/text/html-to-text.ts';

/** A sentence of each language, counted by hand, repeated as often as makes a text of the length of a story. */
const texts = [
  {
    language: 'en',
    sentence: 'The ferries stayed where they were until the pilots had come back. ',
    words: 12,
    times: 100,
    minutes: 5,
  },
  {
    language: 'de',
    sentence: 'Die Fähren blieben liegen, bis die Lotsen aus dem Hafen zurück waren. ',
    words: 12,
    times: 100,
    minutes: 5,
  },
  {
    language: 'ar',
    sentence: 'بقيت العبارات في مكانها حتى عاد المرشدون من الميناء القديم. ',
    words: 10,
    times: 100,
    minutes: 6,
  },
  { language: 'ko', sentence: '도선사들이 돌아올 때까지 배는 그 자리에 머물렀다. ', words: 7, times: 150, minutes: 5 },
] as const;
const characters = [
  { language: 'zh', sentence: '渡轮一直停在原处直到领航员回来。', count: 15, times: 100, minutes: 4 },
  { language: 'ja', sentence: '水先人が戻るまで渡船はその場にとどまった。', count: 20, times: 100, minutes: 5 },
] as const;

const read = (language: string, html: string): number => minutesToRead(measureBody(html, htmlToText(html)), language);

describe('the reading time of a text', () => {
  it.each(texts)(
    'is within a minute of what was counted by hand: $language',
    ({ language, sentence, words, times, minutes }) => {
      const html = `<p>${sentence.repeat(times)}</p>`;
      expect(measureBody(html, htmlToText(html))).toEqual({ words: words * times, characters: 0 });
      expect(Math.abs(read(language, html) - minutes)).toBeLessThanOrEqual(1);
    },
  );

  it.each(characters)(
    'is within a minute of what was counted by hand: $language',
    ({ language, sentence, count, times, minutes }) => {
      const html = `<p>${sentence.repeat(times)}</p>`;
      expect(measureBody(html, htmlToText(html))).toEqual({ words: 0, characters: count * times });
      expect(Math.abs(read(language, html) - minutes)).toBeLessThanOrEqual(1);
    },
  );

  it('counts words of Thai, which writes them without spaces', () => {
    // เรือ ข้าม ฟาก จอด อยู่ ที่ เดิม: seven words, of which dictionaries join some.
    const html = `<p>${'เรือข้ามฟากจอดอยู่ที่เดิม '.repeat(150)}</p>`;
    const { words } = measureBody(html, htmlToText(html));
    expect(words / 150).toBeGreaterThanOrEqual(5);
    expect(words / 150).toBeLessThanOrEqual(8);
    expect(Math.abs(read('th', html) - 5)).toBeLessThanOrEqual(1);
  });

  it('says 28 minutes of 6,600 words, and adds 12 seconds for a first picture', () => {
    const html = `<p>${'word '.repeat(6_600)}</p>`;
    expect(read('en', html)).toBe(28);
    const pictures = '<img src="https://harbour.example/a.jpg">'.repeat(5);
    expect(read('en', html + pictures) - read('en', html)).toBe(1);
  });

  it('follows the reader’s own speed', () => {
    expect(minutesToRead({ words: 2_380, characters: 0 }, 'en', 476)).toBe(5);
    expect(minutesToRead({ words: 0, characters: 4_200 }, 'zh', 119)).toBe(20);
  });
});
