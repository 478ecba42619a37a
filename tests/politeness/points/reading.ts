// How the judges read the log.
import { hour, second } from '../../../utils/kernel/duration.ts';
import type { Asked } from '../score-server.ts';
import type { Run, Span } from '../seen.ts';

export interface Verdict {
  readonly isPassed: boolean;
  /** What was seen, in one line. */
  readonly evidence: string;
}

export interface Point {
  readonly number: number;
  /** A miss fails the build whatever the rest. */
  readonly isMust: boolean;
  readonly title: string;
  /** The shortest run, in days, in which it can be judged. */
  readonly needsDays?: number;
  readonly judge: (run: Run) => Verdict;
}

/** Passed where there is no problem; what is wrong is told otherwise. */
export const verdict = (problems: readonly string[], evidence: string): Verdict => ({
  isPassed: problems.length === 0,
  evidence:
    problems.length === 0
      ? evidence
      : `${problems.slice(0, 3).join('; ')}${problems.length > 3 ? `; and ${problems.length - 3} more` : ''} (${evidence})`,
});

/** What a point is judged by, or a failure that says what was not acted out. */
export function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`not shown: ${what} was not acted out`);
  return value;
}

/** A point that nothing was seen for is not passed. */
export const unless = (isSo: boolean, problem: string): readonly string[] => (isSo ? [] : [problem]);

/** All that Wireside asked for. */
export const ofWireside = ({ log }: Pick<Run, 'log'>): readonly Asked[] => log.filter(({ wish }) => wish !== 'tab');

export const to = (run: Pick<Run, 'log'>, host: string, path?: string): readonly Asked[] =>
  ofWireside(run).filter((asked) => asked.host === host && (path === undefined || asked.path === path));

export const headerOf = ({ headers }: Asked, name: string): string | undefined =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1];

/** By the address that was asked for. */
export function byAddress(run: Pick<Run, 'log'>): ReadonlyMap<string, readonly Asked[]> {
  return Map.groupBy(ofWireside(run), ({ host, path }) => host + path);
}

export const isFeed = ({ status, told }: Asked): boolean =>
  status === 304 || (status === 200 && (told['content-type'] ?? '').includes('rss'));

export const isConditional = (asked: Asked): boolean =>
  headerOf(asked, 'if-none-match') !== undefined || headerOf(asked, 'if-modified-since') !== undefined;

export interface Gap {
  readonly before: Asked;
  readonly next: Asked;
  readonly ms: number;
}

/** The waits before each request that was made without having been wanted, after one whose end was kept. */
export const gapsOf = (asked: readonly Asked[]): readonly Gap[] =>
  asked
    .map((next, at) => ({ before: asked[at - 1], next }))
    .flatMap(({ before, next }) =>
      before && !before.isCut && next.wish === 'itself' ? [{ before, next, ms: next.at - before.at }] : [],
    );

export const least = (gaps: readonly Gap[]): number => Math.min(...gaps.map(({ ms }) => ms));
export const longest = (gaps: readonly Gap[]): number => Math.max(...gaps.map(({ ms }) => ms));

export const isWithin = ({ at }: { readonly at: number }, { from, to: end }: Span): boolean => at >= from && at <= end;

/** That each wait is at least so long, and that there are waits. */
export function waitsAtLeast(run: Run, host: string, ms: number, path = '/feed.xml'): readonly string[] {
  const gaps = gapsOf(to(run, host, path));
  if (gaps.length === 0) return [`${host} was asked no second time`];
  return gaps.filter((gap) => gap.ms < ms).map((gap) => `${host} asked again after ${inHours(gap.ms)}`);
}

/** That a host which fails is asked again no sooner than the list says, by how many failures there were in a row. */
export function backsOff(asked: readonly Asked[], hours: readonly number[], isFailure: (asked: Asked) => boolean) {
  const problems: string[] = [];
  const seen: string[] = [];
  let failures = 0;
  asked.forEach((one, at) => {
    const next = asked[at + 1];
    failures = isFailure(one) ? failures + 1 : 0;
    if (failures === 0 || !next || next.wish !== 'itself') return;
    const wanted = (hours[Math.min(failures, hours.length) - 1] ?? 24) * hour;
    const ms = next.at - one.at;
    seen.push((ms / hour).toFixed(1));
    if (ms < wanted) problems.push(`${one.host} after ${inHours(ms)} instead of ${wanted / hour} h`);
  });
  return { problems, seen };
}

export const inHours = (ms: number): string =>
  ms < 2 * hour ? `${Math.round(ms / second).toLocaleString('en')} s` : `${(ms / hour).toFixed(1)} h`;
