import { day } from '../kernel/duration.ts';

/** Of the newest stories: an old one that is kept at the foot of a feed says nothing of its pace. */
const share = 0.8;
const week = 7 * day;
const month = 30 * day;
/** What has published nothing for so long has stopped, as far as anyone can see. */
const longestSilence = 90 * day;

export type PublishingRate =
  | { readonly kind: 'day' | 'week' | 'month'; readonly stories: number }
  /** Less than a story a month. */
  | { readonly kind: 'seldom' }
  /** Nothing new for months. */
  | { readonly kind: 'silent' };

/** How often a feed publishes, from the times of the stories that it names. Nothing where too few tell. */
export function publishingRate(times: readonly number[], now: number): PublishingRate | undefined {
  const past = times.filter((at) => at <= now).toSorted((one, other) => other - one);
  const [newest] = past;
  if (newest === undefined) return undefined;
  if (now - newest > longestSilence) return { kind: 'silent' };
  const counted = Math.min(past.length, Math.max(3, Math.ceil(past.length * share)));
  const oldest = past[counted - 1] ?? newest;
  if (counted < 3 || newest === oldest) return undefined;
  const everyMs = (newest - oldest) / (counted - 1);
  if (everyMs <= day) return { kind: 'day', stories: rounded(day / everyMs) };
  if (everyMs <= week) return { kind: 'week', stories: rounded(week / everyMs) };
  return everyMs <= month * 1.5 ? { kind: 'month', stories: rounded(month / everyMs) } : { kind: 'seldom' };
}

const rounded = (rate: number): number =>
  rate < 20 ? Math.max(1, Math.round(rate)) : Number(rate.toPrecision(1 + Number(rate >= 100)));
