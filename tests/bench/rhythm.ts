import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpread } from '../../utils/kernel/spread.ts';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { nextCheckAfterSuccess } from '../../utils/sources/next-check.ts';
import { withArrivals } from '../../utils/sources/record-check.ts';
import { newState, type SourceState } from '../../utils/sources/source.ts';
import { source as sourceCalled } from '../builders/source.ts';
import { heading, median, report } from './figures.ts';

const recorded = join(import.meta.dirname, '../../../shared/corpus/headlines/news-2022-03.json');

interface Checks {
  readonly requests: number;
  /** From the publication of each story until it was found, in milliseconds. */
  readonly delays: readonly number[];
}

/**
 * A month of recorded times of publication, checked by the product's own plan of checks and at fixed intervals. Sources are
 * followed at the beginning with nothing known of them.
 */
export function benchRhythm(): void {
  heading('Rhythm: checks that follow a source against checks at a fixed interval');
  if (!existsSync(recorded)) return console.log('  skipped: the recorded headlines are not beside the project');
  const published = readPublished();
  const all = published.flat();
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const spread = createSpread(0);
  const each = published.map((times) => checkLearning(times, { from, to }, spread));
  const learned = together(each);
  const fixed = (interval: number) =>
    together(
      published.map((times, at) => checkEvery(interval, times, { from: from + ((at * 7 * minute) % interval), to })),
    );
  const hourly = fixed(hour);
  const equal = fixed(((to - from) * published.length) / learned.requests);
  const own = together(published.map((times, at) => checkEvery((to - from) / each[at]!.requests, times, { from, to })));
  console.log(`  ${published.length} sources, ${all.length} stories, ${Math.round((to - from) / day)} days`);
  const tell = (name: string, { requests, delays }: Checks) => {
    report(`${name}: requests`, requests, '');
    report(`${name}: median delay`, median(delays) / minute, 'min');
  };
  tell('each hour', hourly);
  tell('learned', learned);
  tell('a fixed interval, as many requests', equal);
  tell('an interval of its own for each source, as many requests', own);
  report('learned / fixed, as many requests: median delay', median(learned.delays) / median(equal.delays), 'x', 0.6);
  report('learned / intervals of their own: median delay', median(learned.delays) / median(own.delays), 'x');
  report('learned / each hour: requests', learned.requests / hourly.requests, 'x');
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The times of each source, sorted. */
function readPublished(): readonly (readonly number[])[] {
  const stories = JSON.parse(readFileSync(recorded, 'utf8')) as { source: string; date_published: string }[];
  const bySource = Map.groupBy(stories, ({ source }) => source);
  return [...bySource.values()].map((own) =>
    own
      .map(({ date_published }) => Date.parse(date_published.replace(' ', 'T')))
      .filter((time) => !Number.isNaN(time))
      .toSorted((one, other) => one - other),
  );
}

function checkLearning(times: readonly number[], { from, to }: Span, random: () => number): Checks {
  const source = sourceCalled({ name: 'recorded', followedAt: from });
  let state: SourceState = { ...newState(source), validators: { etag: '"1"' } };
  const delays: number[] = [];
  let requests = 0;
  let found = 0;
  for (let now = from; now <= to; now = state.nextCheckAt) {
    requests++;
    const before = found;
    while (found < times.length && times[found]! <= now) delays.push(now - times[found++]!);
    state = {
      ...state,
      totals: { checks: requests - 1, unchanged: 0, bytes: 0 },
      arrivals: withArrivals(state.arrivals, times.slice(before, found)),
    };
    state = { ...state, nextCheckAt: nextCheckAfterSuccess({ source, state }, { now, random }) };
  }
  return { requests, delays };
}

function checkEvery(interval: number, times: readonly number[], { from, to }: Span): Checks {
  const delays: number[] = [];
  let requests = 0;
  let found = 0;
  for (let now = from; now <= to; now += interval) {
    requests++;
    while (found < times.length && times[found]! <= now) delays.push(now - times[found++]!);
  }
  return { requests, delays };
}

const together = (checks: readonly Checks[]): Checks => ({
  requests: checks.reduce((sum, { requests }) => sum + requests, 0),
  delays: checks.flatMap(({ delays }) => delays),
});
