import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../utils/stories/split-credit.ts';

describe('splitCredit', () => {
  it.each([
    [
      'The quay at low water. (Ida Holm/AFP via Getty Images)',
      'The quay at low water.',
      'Ida Holm/AFP via Getty Images',
    ],
    ['The quay at low water (Ida Holm/Harbour Post)', 'The quay at low water', 'Ida Holm/Harbour Post'],
    ['The quay (AP Photo/Ida Holm, File)', 'The quay', 'AP Photo/Ida Holm, File'],
    ['The quay. (Photo: Ida Holm)', 'The quay.', 'Ida Holm'],
    ['The quay. Photo: Ida Holm/Reuters', 'The quay.', 'Ida Holm/Reuters'],
    ['The quay. Photograph: Ida Holm', 'The quay.', 'Ida Holm'],
    ['Der Kai bei Ebbe. Foto: Ida Holm', 'Der Kai bei Ebbe.', 'Ida Holm'],
    ['Le quai. Crédit photo : Ida Holm', 'Le quai.', 'Ida Holm'],
    ['Набережная. Фото: Ида Хольм', 'Набережная.', 'Ида Хольм'],
    ['The quay. Image credit: Ida Holm.', 'The quay.', 'Ida Holm'],
    ['The quay © Ida Holm 2026', 'The quay', '© Ida Holm 2026'],
    ['The quay. AP Photo/Ida Holm', 'The quay.', 'AP Photo/Ida Holm'],
    ['The quay. Courtesy of the harbour office', 'The quay.', 'Courtesy of the harbour office'],
    ['(Ida Holm/AFP)', undefined, 'Ida Holm/AFP'],
    ['The quay | Photo: Ida Holm', 'The quay', 'Ida Holm'],
  ])('parts %s', (text, caption, credit) => {
    expect(splitCredit(text)).toEqual({ ...(caption && { caption }), credit });
  });

  it.each([
    'The harbour master (left) and the pilot (right)',
    'The quay in its first winter (2019)',
    'Ida Holm (pictured, right)',
    'The photo shows the quay',
    'Ferries leave at 8/10/12',
    'She said: nothing is lost',
    '',
  ])('finds no credit in %s', (text) => {
    expect(splitCredit(text)).toEqual(text === '' ? {} : { caption: text });
  });

  it('takes linear time', () => {
    for (const piece of ['(', 'Photo: ', '© ', '[a', 'AP Photo/', ' - ']) {
      const start = performance.now();
      splitCredit(piece.repeat(200_000));
      expect(performance.now() - start, piece).toBeLessThan(2_000);
    }
  });
});
