import { day, hour } from '../kernel/duration.ts';
import { mostArrivals } from './record-check.ts';

/** What a story is worth that waits: a check is made when the stories that probably came have waited so long together. */
const patience = 0.7 * hour;
const longestWait = day;
const step = hour / 2;

/** An arrival of so long ago tells half as much as one of today. */
const halfLife = 21 * day;
/** Nothing is known of a new source: it is taken for a lively one, and a day of silence already tells that it is not. */
const priorStories = 1;
const priorTime = 0.7 * hour;
/** In stories: how many it takes until the hours and the days of a source tell more than that all are alike. */
const evenHours = 12;
const evenDays = 14;

/** Silent for so long, a source is checked no more often than that. */
const silences = [
  { for: 90 * day, wait: day },
  { for: 30 * day, wait: day / 2 },
] as const;

/**
 * How long to wait, in milliseconds, for the next story of a source whose stories came at `arrivals` (the newest first)
 * and that is watched since `since`: an hour at the least and a day at the most. Checks are dear and waiting stories are
 * too; for stories that come at random the least of both is the square root of twice the one over the other, and where
 * the source has hours and days of its own the sum is walked along them. Hours and days are those of Greenwich.
 */
export function waitForStories(arrivals: readonly number[], since: number, now: number): number {
  const newest = arrivals[0] ?? since;
  const least = silences.find((silence) => now - newest >= silence.for)?.wait ?? hour;
  const oldest = arrivals.at(-1) ?? since;
  // Of a list that is full it is not known what came before.
  const rateAt = rateOf(arrivals, arrivals.length >= mostArrivals ? oldest : Math.min(since, oldest), now);
  let expected = 0;
  let waited = 0;
  for (let wait = step; wait < longestWait; wait += step) {
    expected += rateAt(now + wait - step / 2) * step;
    waited += expected * step;
    if (wait >= least && waited >= patience) return wait;
  }
  return longestWait;
}

/** Stories in a millisecond, at a time. */
function rateOf(arrivals: readonly number[], since: number, now: number): (at: number) => number {
  const hours = new Array<number>(24).fill(evenHours / 24);
  const days = new Array<number>(7).fill(evenDays / 7);
  let stories = 0;
  for (const at of arrivals) {
    const weight = 2 ** (-Math.max(0, now - at) / halfLife);
    const hourOfDay = hourAt(at);
    stories += weight;
    // A story may come a little sooner or later another day.
    hours[hourOfDay]! += weight / 2;
    hours[(hourOfDay + 1) % 24]! += weight / 4;
    hours[(hourOfDay + 23) % 24]! += weight / 4;
    days[dayAt(at)]! += weight;
  }
  // As much of the time as the weights leave of it.
  const time = (halfLife / Math.LN2) * (1 - 2 ** (-Math.max(0, now - since) / halfLife));
  const rate = (stories + priorStories) / (time + priorTime);
  return (at) =>
    rate * ((24 * hours[hourAt(at)]!) / (stories + evenHours)) * ((7 * days[dayAt(at)]!) / (stories + evenDays));
}

const hourAt = (at: number): number => Math.floor(at / hour) % 24;
const dayAt = (at: number): number => Math.floor(at / day) % 7;
