import { day, minute } from '../../utils/kernel/duration.ts';

/**
 * When a source's story number `index` came out, counted back from the newsroom's start: the newest of all sources are
 * minutes old and lie close together, the oldest lie three days back. The sources are staggered so that the river mixes.
 */
export function publishedBefore(index: number, count: number, source: number): number {
  const share = index / Math.max(1, count - 1);
  // The power makes today dense and the day before yesterday thin, as a real river is.
  const spread = share ** 1.7 * (2.9 * day);
  const stagger = (3 + source * 6.5) * minute * (index === 0 ? 1 : 1.4);
  const unevenness = ((index * 37 + source * 53) % 23) * minute;
  return spread + stagger + (index === 0 ? 0 : unevenness);
}
