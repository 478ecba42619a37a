import { minute } from '../kernel/duration.ts';
import { fromDayOfYear, midnight, toEpoch, toFullYear, type ClockTime } from './calendar.ts';
import { readMonth } from './month-names.ts';
import { readRegion } from './regional-time.ts';
import { readZone } from './time-zones.ts';

/** No date of a feed is longer; what is longer is text that would only cost time. */
const longestDate = 100;

/**
 * The two shapes of nearly all feeds, with a zone and on days that every month has: there the engine's own reading is
 * right in every browser, and several times as fast.
 */
const usual =
  /^(?:[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-][01]\d:[0-5]\d)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|1\d|2[0-8]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [12]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d (?:GMT|[+-][01]\d[0-5]\d))$/;

/**
 * A point in time from what feeds write: RFC 822 and its relatives, W3CDTF and ISO 8601, asctime, dates of databases
 * and of several languages, and seconds or milliseconds since 1970. What names no zone is taken as UTC, whatever the
 * machine's zone. Dates that do not exist, and all else, give nothing.
 */
export function parseDate(text: string): number | undefined {
  if (usual.test(text)) return Date.parse(text);
  if (text.length > longestDate * 4) return undefined;
  const date = text
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .replaceAll('\u2212', '-')
    // RFC 9557 names the region beside the offset that holds there.
    .replace(/(?<=[z\d])\[[^[\]]*\]$/i, '')
    .trim()
    .toLowerCase();
  if (date === '' || date.length > longestDate) return undefined;
  if (/^\d+$/.test(date)) return readDigits(date);
  if (/^\d{9,11}\.\d{1,9}$/.test(date)) return Math.round(Number(date) * 1000);
  const clock = findClock(date);
  if (clock === undefined) return undefined;
  const parts: DateParts = { unknownWords: 0 };
  if (!clock.before.split(separators).every((token) => readDateToken(token, parts))) return undefined;
  if (!clock.after.split(separators).every((token) => readZoneToken(token, parts) || readDateToken(token, parts))) {
    return undefined;
  }
  const local = readParts(parts, clock.time);
  if (local === undefined) return undefined;
  const zone = parts.zone ?? parts.minutesAt?.(local) ?? 0;
  return local - zone * minute;
}

/** As a clock in Greenwich would show it. */
function readParts({ year, month, day, dayOfYear }: DateParts, time: ClockTime): number | undefined {
  if (year === undefined) return undefined;
  if (dayOfYear !== undefined) return fromDayOfYear(year, dayOfYear, time);
  return month === undefined ? undefined : toEpoch(year, month, day ?? 1, time);
}

/** Digits alone: a compact date where that gives a year of ours, otherwise seconds or milliseconds since 1970. */
function readDigits(digits: string): number | undefined {
  const { length } = digits;
  if (length === 4 || length === 8 || ((length === 12 || length === 14) && /^(?:19|20)/.test(digits))) {
    const read = (from: number, to: number, otherwise: number) => Number(digits.slice(from, to) || otherwise);
    const time = { hour: read(8, 10, 0), minute: read(10, 12, 0), second: read(12, 14, 0), milliseconds: 0 };
    return toEpoch(read(0, 4, 0), read(4, 6, 1), read(6, 8, 1), time);
  }
  if (length === 7) return fromDayOfYear(Number(digits.slice(0, 4)), Number(digits.slice(4)), midnight);
  if (length >= 9 && length <= 11) return Number(digits) * 1000;
  return length === 12 || length === 13 ? Number(digits) : undefined;
}

interface FoundClock {
  readonly time: ClockTime;
  readonly before: string;
  readonly after: string;
}

/** Not after a sign, where it is an offset. */
const clockTime = /(?<![+\-\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?(?![:\d])(?: ?([ap])\.?m\b\.?)?/;
const compactTime = /(?<=\d)t(\d{2})(?:(\d{2})(\d{2})?)?(?:[.,](\d{1,9}))?(?=$|[ z+-])()/;
const hourOfDay = /(?<=[ ,])(\d{1,2})()()() ?([ap])\.?m\b\.?/;

/** Cuts the text around its time of day. A text without one is midnight; a time that does not exist gives nothing. */
function findClock(date: string): FoundClock | undefined {
  const found = clockTime.exec(date) ?? compactTime.exec(date) ?? hourOfDay.exec(date);
  if (found === null) return { time: midnight, before: date, after: '' };
  const half = found[5];
  let hour = Number(found[1]);
  if (half) {
    if (hour > 12) return hour > 23 ? undefined : withHour(hour, found, date);
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return withHour(hour, found, date);
}

function withHour(hour: number, found: RegExpExecArray, date: string): FoundClock {
  const milliseconds = Number((found[4] ?? '').slice(0, 3).padEnd(3, '0'));
  return {
    time: { hour, minute: Number(found[2] ?? 0), second: Number(found[3] ?? 0), milliseconds },
    before: date.slice(0, found.index).replace(/(?<=\d)t$/, ''),
    after: date.slice(found.index + found[0].length),
  };
}

interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  zone?: number;
  /** Minutes east of Greenwich in the region that is named, when its clocks show this. */
  minutesAt?: ((local: number) => number) | undefined;
  /** Weekdays, "de", "Uhr" and the like. */
  unknownWords: number;
}

const separators = /[\s,;]+/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(z|[+-]\d{2}:?\d{2})?$/;
const compactDate = /^(\d{4})(\d{2})(\d{2})(z|[+-]\d{2}:?\d{2})?$/;
const ordinalDate = /^(\d{4})-(\d{3})(z|[+-]\d{2}:?\d{2})?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const withMonthName = /^(?:(\d{1,2})([-/.])(\p{L}+)|(\p{L}+)([-/.])(\d{1,2}))[-/.](\d{2,4})$/u;
const number = /^(\d{1,4})(?:st|nd|rd|th|er|[.º°])?$/;
const word = /^\(?\p{L}[\p{L}/_]*[.)]*$/u;

/** Says whether the token may stand in a date at all. */
function readDateToken(token: string, parts: DateParts): boolean {
  if (token === '' || token === '-') return true;
  if (!/\d/.test(token)) return readWord(token, parts);
  const plain = number.exec(token)?.[1];
  if (plain !== undefined) return readNumber(plain, parts);
  const first = yearFirst.exec(token);
  if (first !== null) {
    return setDay(parts, Number(first[1]), Number(first[3]), Number(first[4] ?? 1), first[5]);
  }
  const compact = compactDate.exec(token);
  if (compact !== null) {
    return setDay(parts, Number(compact[1]), Number(compact[2]), Number(compact[3]), compact[4]);
  }
  const ordinal = ordinalDate.exec(token);
  if (ordinal !== null) {
    parts.dayOfYear = Number(ordinal[2]);
    return setDay(parts, Number(ordinal[1]), 1, 1, ordinal[3]);
  }
  const last = yearLast.exec(token);
  if (last !== null) return readYearLast(last, parts);
  const named = withMonthName.exec(token);
  const month = readMonth(named?.[3] ?? named?.[4] ?? '');
  if (named === null || month === undefined) return false;
  return setDay(parts, toFullYear(named[7] ?? ''), month, Number(named[1] ?? named[6]), undefined);
}

/** Day before month where dots say so or the numbers leave no choice. 5/6/2004 could be either, and says nothing. */
function readYearLast([, first, separator, second, year = '']: RegExpExecArray, parts: DateParts): boolean {
  if (separator === '-' && year.length === 2) return false;
  const [one, two] = [Number(first), Number(second)];
  if (separator === '.' || one > 12 || one === two) return setDay(parts, toFullYear(year), two, one, undefined);
  return two > 12 && setDay(parts, toFullYear(year), one, two, undefined);
}

function setDay(parts: DateParts, year: number, month: number, day: number, zone: string | undefined): boolean {
  if (parts.year !== undefined) return false;
  Object.assign(parts, { year, month, day });
  if (zone !== undefined) readZoneToken(zone, parts);
  return true;
}

/** The first short number is the day, the next the year: "05 Jan 04" and "Jan 5 04". */
function readNumber(digits: string, parts: DateParts): boolean {
  if (digits.length >= 3 || parts.day !== undefined) {
    if (parts.year !== undefined) return false;
    parts.year = toFullYear(digits);
  } else {
    parts.day = Number(digits);
  }
  return true;
}

/** A second month's name overrides the first, which was a weekday: "mar., 06 janv. 2004" is a Tuesday in January. */
function readWord(token: string, parts: DateParts): boolean {
  if (!word.test(token)) return false;
  const month = readMonth(token.replace(/[().]/g, ''));
  if (month === undefined) parts.unknownWords++;
  else parts.month = month;
  return parts.unknownWords <= 5;
}

/** The first zone counts: "+0100 (CET)". */
function readZoneToken(token: string, parts: DateParts): boolean {
  const name = token.replace(/[()[\]]/g, '');
  const zone = readZone(name);
  if (zone !== undefined) parts.zone ??= zone;
  else parts.minutesAt ??= readRegion(name);
  return zone !== undefined || parts.minutesAt !== undefined;
}
