import { describe, expect, it } from 'vitest';
import { nameOfCredit, splitCredit } from '../../utils/stories/split-credit.ts';
import { threadTime } from '../support/thread-time.ts';

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
    ['The quay (Ida Holm (AFP))', 'The quay', 'Ida Holm (AFP)'],
    ['The quay (AFP).', 'The quay.', 'AFP'],
    ['The quay [Image: REUTERS ]', 'The quay', 'REUTERS'],
    ['The quay. (Photo by Ida Holm/Getty Images for The Post)', 'The quay.', 'Ida Holm/Getty Images for The Post'],
    ['The quay on July 25, 2019.I. Ada Holm / AP file', 'The quay on July 25, 2019.', 'I. Ada Holm / AP file'],
    ['The quay. REUTERS/Ida Holm/File Photo', 'The quay.', 'REUTERS/Ida Holm/File Photo'],
    ['The quay last week.Credit...Ida Holm for The Post', 'The quay last week.', 'Ida Holm for The Post'],
    ['The quay\nIda Holm/Reuters', 'The quay', 'Ida Holm/Reuters'],
    ['The quay. Copyright 2026 The Harbour Post. All rights reserved.', 'The quay.', 'Copyright 2026 The Harbour Post'],
    ['Photograph by Ida Holm', undefined, 'Ida Holm'],
    ['Photo courtesy of Ida Holm', undefined, 'Photo courtesy of Ida Holm'],
    ['Der Kai (Foto: Ida Holm/dpa)', 'Der Kai', 'Ida Holm/dpa'],
    ['Der Kai | Bildquelle: dpa', 'Der Kai', 'dpa'],
    ['Der Kai © picture alliance/dpa', 'Der Kai', '© picture alliance/dpa'],
    ['Le quai. Photo Ida Holm/AFP', 'Le quai.', 'Ida Holm/AFP'],
    ['El muelle (Foto: Ida Holm)', 'El muelle', 'Ida Holm'],
    ['Il molo (foto di Ida Holm)', 'Il molo', 'Ida Holm'],
    ['Il molo (Ansa)', 'Il molo', 'Ansa'],
    ['Laituri. Kuva: Ida Holm / Yle', 'Laituri.', 'Ida Holm / Yle'],
    ['Kajen. Foto: Ida Holm/TT', 'Kajen.', 'Ida Holm/TT'],
    ['Nabrzeże. Fot. Ida Holm / PAP', 'Nabrzeże.', 'Ida Holm / PAP'],
    ['Набережна (Фото: Іда Гольм / УНІАН)', 'Набережна', 'Іда Гольм / УНІАН'],
    ['岸壁。（写真：共同通信）', '岸壁。', '共同通信'],
    ['码头（新华社发）', '码头', '新华社发'],
    ['부두. 사진: 연합뉴스', '부두.', '연합뉴스'],
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
    'She got the full picture: nothing was left',
    'The harbour from the air (via video link)',
    'The quay (photo taken in 2019)',
    'The quay (file photo)',
    'In the photo: Mayor Ida Holm',
    'На фото: капитан Ида Хольм',
    'A view of the island (Harbour/island side)',
    'The Harbour Pilots Association (HPA)',
    'Reporters of the Agence France-Presse (AFP)',
    'Image: The quay at dawn, seen from the northern breakwater where the pilots wait',
    'Ida Holm (with a Reuters reporter on the left)',
    'The mill at Pittsburgh (Allegheny, PA)',
    'Supper Plans for The Coming Week',
    'AP_20260511',
    'Figure 2: (a) the quay, (b) the gauge, (c) the mole',
    '',
  ])('finds no credit in %s', (text) => {
    expect(splitCredit(text)).toEqual(text === '' ? {} : { caption: text });
  });

  it('reads a credit that stands alone with or without its label', () => {
    expect(nameOfCredit('Photograph: Ida Holm/Reuters')).toBe('Ida Holm/Reuters');
    expect(nameOfCredit(' Ida\n Holm ')).toBe('Ida Holm');
    expect(nameOfCredit('The quay. Photo: Ida Holm')).toBe('The quay. Photo: Ida Holm');
  });

  it('takes linear time', () => {
    for (const piece of ['(', ')', 'Photo: ', '© ', '[a', 'AP Photo/', ' - ', '-- x', '. A', 'A/']) {
      const start = threadTime();
      splitCredit(piece.repeat(200_000));
      expect(threadTime() - start, piece).toBeLessThan(2_000);
    }
  });
});
