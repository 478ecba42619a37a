import { day } from '../kernel/duration.ts';

/** Of the newest stories: an old one that is kept at the foot of a feed says nothing of its pace. */
const share = 0.8;
const week = 7 * day;
const month = 30 * day;
/** What has published nothing for so long has stopped, as far as anyone can see. */
const longestSilence = 90 * day;

/** How often a feed publishes, in words, from the times of the stories that it names. Nothing where too few tell. */
export function publishingRate(times: readonly number[], now: number): string | undefined {
  const past = times.filter((at) => at <= now).toSorted((one, other) => other - one);
  const [newest] = past;
  if (newest === undefined) return undefined;
  if (now - newest > longestSilence) return 'nothing new for months';
  const counted = Math.min(past.length, Math.max(3, Math.ceil(past.length * share)));
  const oldest = past[counted - 1] ?? newest;
  if (counted < 3 || newest === oldest) return undefined;
  const everyMs = (newest - oldest) / (counted - 1);
  if (everyMs <= day) return stories(day / everyMs, 'day');
  if (everyMs <= week) return stories(week / everyMs, 'week');
  return everyMs <= month * 1.5 ? stories(month / everyMs, 'month') : 'less than a story a month';
}

function stories(rate: number, unit: string): string {
  const count = rate < 20 ? Math.max(1, Math.round(rate)) : Number(rate.toPrecision(1 + Number(rate >= 100)));
  return count === 1 ? `about a story a ${unit}` : `about ${count} stories a ${unit}`;
}
