import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../public/_locales/en/messages.json';
import { chooseLanguage, direction, language, listOf, numberOf, say, sayCount } from '../../utils/words/words.ts';

const message = (text: string) => ({ message: text });
const files: Readonly<Record<string, object>> = {
  en: english,
  uk: {
    languageTag: message('uk'),
    back: message('Назад'),
    firstStories: message('$2: $1'),
    checkedAt: message('Перевірено $1.'),
    newCount_one: message('$1 нова'),
    newCount_few: message('$1 нові'),
    newCount_many: message('$1 нових'),
    newCount_other: message('$1 нової'),
  },
  ar: { languageTag: message('ar'), moved: message('نُقل $1') },
};

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `extension:/${path}` });
  vi.stubGlobal('fetch', async (address: string) => {
    const locale = /_locales\/(\w+)\/messages\.json$/.exec(address)?.[1] ?? '';
    if (!files[locale]) throw new TypeError('Failed to fetch');
    return Response.json(files[locale]);
  });
});

afterEach(async () => {
  await chooseLanguage('browser');
  vi.unstubAllGlobals();
});

describe('words', () => {
  it('are the browser’s while no other language is chosen', () => {
    expect(language()).toBe('en');
    expect(direction()).toBe('ltr');
    expect(say('backTo', 'Settings')).toBe('Back, Settings');
    expect([0, 1, 2, 1000].map((count) => sayCount('newCount', count))).toEqual([
      '0 new',
      '1 new',
      '2 new',
      `${numberOf(1000)} new`,
    ]);
  });

  it('are those of the chosen language, in the forms that its counts have', async () => {
    await chooseLanguage('uk');
    expect(language()).toBe('uk');
    expect(say('back')).toBe('Назад');
    expect([1, 3, 5, 21, 22].map((count) => sayCount('newCount', count))).toEqual([
      '1 нова',
      '3 нові',
      '5 нових',
      '21 нова',
      '22 нові',
    ]);
    expect(say('firstStories', '$2', 'b')).toBe('b: $2');
    expect(listOf(['a', 'b'])).toBe('a і b');
  });

  it('end with one period, also after a value that has its own', async () => {
    expect(say('checkedAt', '14:41')).toBe('Checked 14:41.');
    expect(say('checkedAt', '12 Nov.')).toBe('Checked 12 Nov.');
    await chooseLanguage('uk');
    expect(say('checkedAt', '12 лист.')).toBe('Перевірено 12 лист.');
  });

  it('set values apart that run the other way, and only those', async () => {
    expect(say('moved', 'Harbour Post')).toBe('Harbour Post moved');
    expect(say('moved', 'بريد الميناء')).toBe('\u2068بريد الميناء\u2069 moved');
    await chooseLanguage('ar');
    expect(say('moved', 'Harbour Post')).toBe('نُقل \u2068Harbour Post\u2069');
    expect(say('moved', listOf(['نسيم', 'Post']))).toBe('نُقل نسيم و\u2068Post\u2069');
    expect([say('moved', 'بريد الميناء'), say('moved', '12')]).toEqual(['نُقل بريد الميناء', 'نُقل 12']);
  });

  it('are English where the language has none, and the browser’s when they cannot be read', async () => {
    await chooseLanguage('ar');
    expect(direction()).toBe('rtl');
    expect(say('back')).toBe('Back');
    await chooseLanguage('ja');
    expect(language()).toBe('en');
  });

  it('are waited for by whoever chooses the same language meanwhile', async () => {
    void chooseLanguage('uk');
    await chooseLanguage('uk');
    expect(say('back')).toBe('Назад');
  });

  it('are of the language that was chosen last, however long the ones before it take', async () => {
    const first = chooseLanguage('uk');
    await Promise.all([first, chooseLanguage('browser')]);
    expect(language()).toBe('en');
  });
});
