// Points 8 to 15: how often a source is asked.
import { day, hour, minute } from '../../../utils/kernel/duration.ts';
import { crowd } from '../hosts.ts';
import type { Run } from '../seen.ts';
import {
  byAddress,
  gapsOf,
  inHours,
  least,
  longest,
  need,
  to,
  unless,
  verdict,
  waitsAtLeast,
  type Gap,
  type Point,
} from './reading.ts';

const gapsAt = (run: Run, host: string): readonly Gap[] => gapsOf(to(run, host, '/feed.xml'));
const leastAt = (run: Run, host: string): string => inHours(least(gapsAt(run, host)));

/** The n-th greatest of the middle: half of them are shorter. */
function median(gaps: readonly Gap[]): number {
  const sorted = gaps.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const intervalPoints: readonly Point[] = [
  {
    number: 8,
    isMust: true,
    title: 'no source more often than every 60 min by itself',
    judge: (run) => {
      const addresses = [...byAddress(run)].filter(([address]) => !address.startsWith('pictures.test'));
      const gaps = addresses.flatMap(([, asked]) => gapsOf(asked));
      const short = gaps.filter(({ ms }) => ms < hour);
      return verdict(
        [
          ...short.map(({ next, ms }) => `${next.host}${next.path} after ${inHours(ms)}`),
          ...unless(gaps.length > 300, `not shown: ${gaps.length} checks`),
        ],
        `smallest gap ${inHours(least(gaps))} over ${gaps.length.toLocaleString('en')} checks of ${addresses.length} addresses`,
      );
    },
  },
  {
    number: 9,
    isMust: true,
    title: 'without validators at most once in 24 h',
    needsDays: 14,
    judge: (run) =>
      verdict(
        waitsAtLeast(run, 'none.test', day),
        `smallest of ${gapsAt(run, 'none.test').length} gaps ${leastAt(run, 'none.test')}`,
      ),
  },
  {
    number: 10,
    isMust: true,
    title: 'max-age of a 200 and of a 304 honoured, up to 7 days',
    needsDays: 14,
    judge: (run) => {
      const after304 = gapsAt(run, 'fresh304.test').filter(({ before }) => before.status === 304);
      const forever = gapsAt(run, 'forever.test');
      return verdict(
        [
          ...waitsAtLeast(run, 'fresh.test', 6 * hour),
          ...after304
            .filter(({ ms }) => ms < 12 * hour)
            .map(({ ms }) => `after a 304 of 12 h asked after ${inHours(ms)}`),
          ...unless(after304.length > 3, 'not shown: max-age of a 304'),
          ...waitsAtLeast(run, 'forever.test', 7 * day),
          ...unless(
            longest(forever) <= 7.8 * day,
            `a year's max-age waited ${(longest(forever) / day).toFixed(1)} days`,
          ),
        ],
        `6 h of a 200: smallest ${leastAt(run, 'fresh.test')}; 12 h of a 304: ${inHours(least(after304))}; a year: ${(least(forever) / day).toFixed(1)} days`,
      );
    },
  },
  {
    number: 11,
    isMust: false,
    title: 'Expires where there is no max-age; no-cache is no leave to hurry',
    judge: (run) =>
      verdict(
        [
          ...waitsAtLeast(run, 'expires.test', 8 * hour),
          ...waitsAtLeast(run, 'nocache.test', hour),
          ...unless(least(gapsAt(run, 'nocache.test')) < 20 * hour, 'no-cache did not fall to the rhythm'),
        ],
        `Expires of 8 h: smallest ${leastAt(run, 'expires.test')}; no-cache: ${leastAt(run, 'nocache.test')}`,
      ),
  },
  {
    number: 12,
    isMust: false,
    title: 'ttl and sy:updatePeriod raise the interval and never lower it',
    judge: (run) =>
      verdict(
        [
          ...waitsAtLeast(run, 'ttl.test', 5 * hour),
          ...waitsAtLeast(run, 'period.test', 6 * hour),
          ...waitsAtLeast(run, 'hasty.test', hour),
        ],
        `ttl 300: ${leastAt(run, 'ttl.test')}; 4 a day: ${leastAt(run, 'period.test')}; ttl 5: ${leastAt(run, 'hasty.test')}`,
      ),
  },
  {
    number: 13,
    isMust: false,
    title: 'skipHours and skipDays respected',
    needsDays: 14,
    judge: (run) => {
      // The first answer tells which they are.
      const [, ...told] = to(run, 'skip.test');
      const asked = told.filter(({ wish }) => wish === 'itself');
      const isSkipped = ({ at }: { at: number }) => new Date(at).getUTCHours() < 6 || new Date(at).getUTCDay() === 0;
      const wrong = asked.filter(isSkipped);
      const isOn = (weekday: number) => asked.some(({ at }) => new Date(at).getUTCDay() === weekday);
      return verdict(
        [
          ...wrong.map(({ at }) => `asked at ${new Date(at).toUTCString()}`),
          ...unless(isOn(1) && isOn(6), 'not shown: days beside the one that is skipped'),
        ],
        `${asked.length} checks, ${wrong.length} in skipped hours or days`,
      );
    },
  },
  {
    number: 14,
    isMust: false,
    title: 'silent sources are asked less, busy ones every hour',
    needsDays: 14,
    judge: (run) => {
      const busy = median(gapsAt(run, 'busy.test'));
      return verdict(
        [
          ...waitsAtLeast(run, 'silent30.test', 12 * hour),
          ...waitsAtLeast(run, 'silent90.test', day),
          ...unless(busy >= hour && busy <= 1.25 * hour, `a busy one after ${inHours(busy)} in the middle`),
        ],
        `silent for 40 days: ${leastAt(run, 'silent30.test')}; for 120: ${leastAt(run, 'silent90.test')}; busy: ${inHours(busy)} in the middle`,
      );
    },
  },
  {
    number: 15,
    isMust: false,
    title: '200 sources added in a minute do not come back together',
    needsDays: 14,
    judge: (run) => {
      need(run.seen.imported, 'the import');
      const all = crowd.map((host) => to(run, host));
      const later = all.flatMap((asked) => asked.slice(1).map(({ at }) => at)).toSorted((one, other) => one - other);
      let busiest = 0;
      for (let from = 0, upTo = 0; upTo < later.length; upTo++) {
        while (later[upTo]! - later[from]! >= minute) from++;
        busiest = Math.max(busiest, upTo - from + 1);
      }
      const gaps = all.flatMap((asked) => gapsOf(asked.slice(1)));
      const spread = longest(gaps) / least(gaps);
      return verdict(
        [
          ...unless(busiest <= 10, `${busiest} requests in a minute`),
          ...unless(later.length >= 200, `not shown: ${later.length} later requests`),
          ...unless(spread >= 1.05, `all gaps alike, ${spread.toFixed(2)}`),
        ],
        `busiest later minute ${busiest} of ${later.length} requests; gaps spread by ${((spread - 1) * 100).toFixed(0)} %`,
      );
    },
  },
];
