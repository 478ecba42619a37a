import { fail, succeed, type Result } from '../../utils/kernel/result.ts';
import { fastestReading, slowestReading } from '../../utils/kernel/settings.ts';
import { usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import { numberOf, say } from '../../utils/words/words.ts';

/** Words a minute; nothing at all means: as most people read. */
export function readSpeed(typed: string): Result<number, string> {
  const text = typed.trim();
  if (text === '') return succeed(0);
  const speed = /^\d+$/.test(text) ? Number(text) : NaN;
  if (speed >= slowestReading && speed <= fastestReading) return succeed(speed);
  return fail(
    say('speedOutOfRange', numberOf(slowestReading), numberOf(fastestReading), numberOf(usualWordsPerMinute)),
  );
}

/** Minutes after midnight, of a time as fields of times have it. `other` is the other end of the hours. */
export function readClock(typed: string, other: number): Result<number, string> {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(typed) ?? [];
  if (hours === undefined || minutes === undefined) return fail(say('notATime'));
  const time = Number(hours) * 60 + Number(minutes);
  return time === other ? fail(say('sameTime')) : succeed(time);
}

/** "07:00", as fields of times have it. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
