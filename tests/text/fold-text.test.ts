import { describe, expect, it } from 'vitest';
import { findWords, foldText, wordsOf } from '../../utils/text/fold-text.ts';

const found = (text: string, typed: string) =>
  findWords(text, wordsOf(typed)).map(([start, end]) => text.slice(start, end));

describe('text that is compared in a search', () => {
  it.each([
    ['Crème brûlée', 'creme BRULEE'],
    ['Straße', 'STRASSE'],
    ['Οδός', 'ΟΔΟΣ'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Київ', 'киів'],
    ['أَحْمَد', 'احمد'],
    ['مــدرسة', 'مدرسة'],
    ['Ｗｉｒｅ', 'wire'],
    ['ﬁne', 'fine'],
  ])('“%s” is “%s”', (text, typed) => {
    expect(foldText(text)).toBe(foldText(typed));
  });

  it.each([
    ['ハート', 'バード'],
    ['कि', 'का'],
  ])('“%s” is not “%s”', (text, other) => {
    expect(foldText(text)).not.toBe(foldText(other));
  });
});

describe('words that are found', () => {
  it('stand where they stand in the text, however their letters are made up', () => {
    expect(found('A Crème brûlée, a crème', 'creme')).toEqual(['Crème', 'crème']);
    expect(found('Cre\u0300me brule\u0301e', 'creme brulee')).toEqual(['Cre\u0300me', 'brule\u0301e']);
    expect(found('Die Straßenbahn', 'strasse')).toEqual(['Straße']);
    expect(found('高速道路が再開', '道路')).toEqual(['道路']);
    expect(found('قال أَحْمَدُ ذلك', 'احمد')).toEqual(['أَحْمَدُ']);
    expect(found('На Поділлі сівба', 'сІВ')).toEqual(['сів']);
    expect(found('𝒮torm 🌩 storm', 'storm')).toEqual(['𝒮torm', 'storm']);
  });

  it('are one where they overlap, and none where there are none', () => {
    expect(found('stormwater', 'storm orm water')).toEqual(['stormwater']);
    expect(found('calm', 'storm')).toEqual([]);
    expect(found('calm', '  ')).toEqual([]);
  });
});
