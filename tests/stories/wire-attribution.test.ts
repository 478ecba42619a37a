import { expect, it } from 'vitest';
import { splitAttribution } from '../../utils/stories/wire-attribution.ts';

it.each([
  ['Reuters: Ferries to run at night', 'Reuters: ', 'Ferries to run at night'],
  ['AP Exclusive: A harbour for sale', 'AP Exclusive: ', 'A harbour for sale'],
  ['BBC – The pilot who stayed', 'BBC – ', 'The pilot who stayed'],
  ['ロイター：港が再開', 'ロイター：', '港が再開'],
  ['The Wall Street Journal: Crane makers merge', 'The Wall Street Journal: ', 'Crane makers merge'],
])('tells in "%s" who reported it', (headline, attribution, words) => {
  expect(splitAttribution(headline)).toEqual({ attribution, words });
  expect(attribution + words).toBe(headline);
});

it.each([
  'Harbour: what comes next',
  'AP-style guide: a review',
  'Reuters',
  'Reuters:',
  'TT',
  '12:30 ferry cancelled',
  '',
])('takes "%s" as it is', (headline) => {
  expect(splitAttribution(headline)).toEqual({ words: headline });
});
