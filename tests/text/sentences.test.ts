import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmenterFor, splitSentences } from '../../utils/text/sentences.ts';

describe('splitSentences', () => {
  // Where a bar stands, and nowhere else, a sentence ends.
  it.each([
    ['en', 'The road is open.|Two lanes are free!|Is the third?|Nobody knows…'],
    ['en', 'Dr. Holm met Mrs. Lind in St. Anna.|They spoke.'],
    ['en', 'The U.S. Navy came at 5 p.m. Tuesday.|It left the U.S.|The ferry stayed.'],
    ['en', 'J. R. Lind and M. Holm wrote it, vol. 2, No. 5.|Then they slept.'],
    ['en', 'It costs 3.50 a day, 1,000.5 a year.|Version 2.1.3 is out.'],
    ['en', '“Stop!” she said.|“Nobody is in a hurry.”|(It was late.)|Then they left.'],
    ['en', 'Brine Inc. Chief Ida Lind left Brine Inc.|The firm said so.'],
    ['en', 'ST. ANNA, Mich. (WP) — The ice broke.|Boats sailed.'],
    ['en', '1. Open the lock.|2. Close the lock.'],
    ['en', 'A heading without a stop\n|The gauge was read\n|twice.'],
    ['en-GB', 'She read www.harbour.example/a.b.|He did not.'],
    ['de', 'Am 3. Oktober öffnet der Hafen.|Das 2. Boot folgt.|Es war 2019.|Heute nicht.'],
    [
      'de-AT',
      'Es kamen z. B. Fischer, ca. 30 Boote bzw. Kähne, d.h. alle.|Prof. Dr. Lind sagte: „Nein.“|Dann ging er.',
    ],
    ['fr', 'M. Dupont est arrivé.|Mme Lind aussi !|Vraiment ?|Oui, vers 15 h.'],
    ['es', '¿Qué pasa?|¡Nada!|El Sr. Lind vive en EE. UU. desde 1990.|El puerto abrió.'],
    ['it', 'Il dott. Lind è qui.|La Sig.ra Holm no.'],
    ['pt', 'O Sr. Lind chegou.|A Dra. Holm também.'],
    ['nl', 'Dhr. Lind en mevr. Holm kwamen, bijv. Jan en o.a. Piet.|Dat was alles.'],
    ['pl', 'Przy ul. Morskiej stoi dom im. Holma.|Prof. Lind tam mieszka od 3. Maja.|Tak.'],
    ['ru', 'Проф. Линд и А. С. Холм живут на ул. Морской.|Они рады.'],
    ['ja', '港は再開した。|「誰も急いでいない。」と港長は語った。|『本当か？』と尋ねた。|はい。'],
    ['zh', '港口重新开放。|“没有人着急。”|他走了。'],
    ['ar', 'عاد الميناء إلى العمل.|هل أبحرت العبارات؟|نعم.'],
    ['hi', 'तट की सड़क खुली है।|दो लेन मुक्त हैं।'],
    ['el', 'Τι είναι;|Ναι.|Όχι.'],
    [undefined, 'Am 3. Oktober öffnet der Hafen.|Nobody is in a hurry.'],
  ])('%s: %s', (language, marked) => {
    const sentences = splitSentences(
      marked.replace(/\|/g, language === 'ja' || language === 'zh' ? '' : ' '),
      language,
    );
    expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it.each(['', ' ', '!!', 'en_US', 'x-klingon', 'deutsch', 'qqq', '1', 'zh-Hant-TW', '\0'])(
    'takes any language tag: %j',
    (language) => {
      expect(splitSentences('The road is open. Two lanes are free.', language)).toHaveLength(2);
    },
  );

  it('loses nothing but the white space between sentences, whatever the text', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', '.', '! ', '。', '「', 'Dr. ', '\n')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'ja', 'el', undefined), (parts, language) => {
        const all = parts.join('');
        const sentences = splitSentences(all, language);
        expect(sentences.join('').replace(/\s/g, '')).toBe(all.replace(/\s/g, ''));
        for (const sentence of sentences) expect(sentence).toMatch(/^\S(?:[^]*\S)?$/);
      }),
    );
  });
});

describe('segmenterFor', () => {
  it('makes each once, and none for what is no language', () => {
    expect(segmenterFor('sentence', 'de-CH')).toBe(segmenterFor('sentence', 'de'));
    expect(segmenterFor('sentence', 'qqq')).toBe(segmenterFor('sentence'));
    expect(segmenterFor('word', 'de')).not.toBe(segmenterFor('sentence', 'de'));
  });
});
