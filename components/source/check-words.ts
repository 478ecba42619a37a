import type { Check } from '../../utils/sources/source.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { sizeOf } from '../parts/times.ts';
import { failureWords } from './failure-words.ts';

/** What one check came to: "3 new stories, 34 kB", or why it failed. */
export function checkWords({ outcome, added = 0, bytes = 0, failure }: Check): string {
  if (failure) return failureWords(failure);
  if (outcome === 'unchanged') return say('unchanged');
  const news = added === 0 ? say('nothingNew') : sayCount('newStories', added);
  return bytes > 0 ? say('withSize', news, sizeOf(bytes)) : news;
}
