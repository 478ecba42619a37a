// Acts a run out and judges it.
import { day } from '../../utils/kernel/duration.ts';
import { addressOf } from './addresses.ts';
import { acts } from './acts.ts';
import { resumeAfterTwelveHours, restartTwentyTimes, update } from './ending.ts';
import { points, type Point, type Verdict } from './points/index.ts';
import type { Run, Seen } from './seen.ts';
import { startTrial } from './trial.ts';

export interface Scored extends Verdict {
  readonly point: Point;
}

export const longForm = 14;
export const shortForm = 2;

/** Virtual days, of which the long form ends in real time. */
export async function actOut(
  build: string,
  days: number,
  tell: (words: string) => void = () => undefined,
): Promise<Run> {
  const isLong = days >= longForm;
  const startedAt = Date.now();
  const trial = await startTrial(build, startedAt - days * day);
  const { begin } = trial;
  const seen: Seen = {};
  try {
    for (const { at, act, isLong: isForLong = false } of acts) {
      if (at > days * day || (isForLong && !isLong)) continue;
      await trial.advanceTo(begin + at);
      tell(
        `day ${(at / day).toFixed(1)}, ${act.name || 'a look'}: ${trial.rounds()} rounds, ${trial.server.log.length} requests, ${seconds(startedAt)}`,
      );
      try {
        await act(trial, seen);
      } catch (reason) {
        // What it was to show is then missing, and its points fail.
        tell(`  ${String(reason)}`);
      }
      if (at === 0 && isLong) {
        await trial.byWish('hand', () => trial.ask('follow', { addresses: [addressOf(trial.server, 'slow.test')] }));
      }
    }
    if (isLong) {
      for (const act of [resumeAfterTwelveHours, restartTwentyTimes, update]) {
        tell(`${act.name}: ${seconds(startedAt)}`);
        await act(trial, seen);
      }
    } else {
      await trial.advanceTo(begin + days * day);
    }
    const followed = isLong ? await trial.readSourcesAtEnd() : await trial.readSources();
    const { server } = trial;
    return {
      begin,
      end: server.now(),
      log: server.log,
      sent: trial.sent,
      port: server.port,
      rounds: trial.rounds(),
      seen,
      followed,
    };
  } finally {
    tell(`the end: ${trial.rounds()} rounds, ${trial.server.log.length} requests, ${seconds(startedAt)}`);
    await trial.close();
  }
}

export function judge(run: Run, days: number): readonly Scored[] {
  return points.filter(({ needsDays = 0 }) => needsDays <= days).map((point) => ({ point, ...judgeOne(point, run) }));
}

/** A judge that finds nothing to judge says so by throwing. */
function judgeOne(point: Point, run: Run): Verdict {
  try {
    return point.judge(run);
  } catch (reason) {
    return { isPassed: false, evidence: reason instanceof Error ? reason.message : String(reason) };
  }
}

export const lineOf = ({ point, isPassed, evidence }: Scored): string =>
  `${String(point.number).padStart(3)}${point.isMust ? '✱' : ' '} ${isPassed ? 'pass' : 'FAIL'}  ${point.title}: ${evidence}`;

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
