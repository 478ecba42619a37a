import type { Check } from '../../utils/sources/source.ts';
import { numberOf, sizeOf } from '../parts/times.ts';
import { failureWords } from './failure-words.ts';

/** What one check came to: "3 new stories, 34 kB", or why it failed. */
export function checkWords({ outcome, added = 0, bytes = 0, failure }: Check): string {
  if (failure) return failureWords(failure);
  if (outcome === 'unchanged') return 'unchanged';
  const size = bytes > 0 ? `, ${sizeOf(bytes)}` : '';
  if (added === 0) return `nothing new${size}`;
  return `${added === 1 ? '1 new story' : `${numberOf(added)} new stories`}${size}`;
}
