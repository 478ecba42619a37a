import { differenceInCalendarDays, differenceInHours, differenceInMinutes, isSameDay, isSameYear } from 'date-fns';
import { formatter, language, locale, numberOf, say, sayCount } from '../../utils/words/words.ts';

export { numberOf };

/** Opening the panel needs only three of them. */
function dateFormat(options: Intl.DateTimeFormatOptions): (at: number) => string {
  const format = formatter((locale) => new Intl.DateTimeFormat(locale, options));
  return (at) => format().format(at);
}

function unitFormat(unit: 'minute' | 'hour'): (amount: number) => string {
  // Not the reader's English: British units have plurals ("12 mins"), which badges in a column are quieter without.
  const format = formatter(() => new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'short' }));
  return (amount) => format().format(amount);
}

export const clockOf = dateFormat({ hour: 'numeric', minute: '2-digit' });
export const dayOf = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' });
export const fullDateOf = dateFormat({ dateStyle: 'full', timeStyle: 'short' });

const dayWithYear = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = dateFormat({ day: 'numeric', month: 'short' });
const shortDayWithYear = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const weekday = dateFormat({ weekday: 'long' });
export const shortWeekdayOf = dateFormat({ weekday: 'short' });
export const narrowWeekdayOf = dateFormat({ weekday: 'narrow' });
const month = dateFormat({ month: 'long' });
const monthWithYear = dateFormat({ month: 'long', year: 'numeric' });
const minutes = unitFormat('minute');
const hours = unitFormat('hour');

/** "38 kB", "1.4 MB". */
export function sizeOf(bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const amount = bytes / (unit === 'kilobyte' ? 1e3 : 1e6);
  const maximumFractionDigits = amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits }).format(amount);
}

export const minutesOf = (amount: number): string => minutes(amount);
export const dateOf = (at: number, now: number): string => (isSameYear(at, now) ? shortDay(at) : shortDayWithYear(at));
export const longDateOf = (at: number, now: number): string => (isSameYear(at, now) ? dayOf(at) : dayWithYear(at));

/** Days get a divider each for a week; what is older stands under its month. */
const dividedDays = 7;

/** "12 min", "3 hr" today; the clock under a divider of a day; the date under one of a month. */
export function ageOf(at: number, now: number): string {
  if (isSameDay(at, now)) {
    const age = Math.max(0, differenceInMinutes(now, at));
    if (age < 1) return say('now');
    return age < 60 ? minutes(age) : hours(differenceInHours(now, at));
  }
  return differenceInCalendarDays(now, at) < dividedDays ? clockOf(at) : dateOf(at, now);
}

/** "12 min", "3 hr" today, else the date: of a story with no divider above it. */
export const ageAlone = (at: number, now: number): string => (isSameDay(at, now) ? ageOf(at, now) : dateOf(at, now));

export interface Divider {
  readonly title: string;
  readonly note?: string;
}

/** What stands above the first story of a day (or month); nothing above today's, which has the dateline. */
export function dividerOf(at: number, now: number): Divider | undefined {
  const daysAgo = differenceInCalendarDays(now, at);
  if (daysAgo <= 0) return undefined;
  if (daysAgo === 1) return { title: say('yesterday'), note: dayOf(at) };
  if (daysAgo < dividedDays) return { title: dayOf(at) };
  return { title: isSameYear(at, now) ? month(at) : monthWithYear(at) };
}

/** "5 min ago". */
export function agoOf(at: number, now: number): string {
  const age = differenceInMinutes(now, at);
  if (age < 1) return say('justNow');
  if (age < 60) return sayCount('minutesAgo', age);
  const ageInHours = differenceInHours(now, at);
  return ageInHours < 24 ? sayCount('hoursAgo', ageInHours) : sayCount('daysAgo', differenceInCalendarDays(now, at));
}

/** A time to come: "10:40", "Friday 10:40", "28 Apr". */
export function timeToCome(at: number, now: number): string {
  if (isSameDay(at, now)) return clockOf(at);
  return differenceInCalendarDays(at, now) < 7 ? weekdayAndTime(at) : dateOf(at, now);
}

/** A time gone by: "13:10", "Tuesday 13:10", "28 Apr". */
export function pastTime(at: number, now: number): string {
  if (isSameDay(at, now)) return clockOf(at);
  return differenceInCalendarDays(now, at) < dividedDays ? weekdayAndTime(at) : dateOf(at, now);
}

/** "Thursday 14 May, 14:36". */
export const storyDateOf = (at: number, now: number): string => say('dateAndTime', longDateOf(at, now), clockOf(at));

const weekdayAndTime = (at: number): string => say('weekdayAndTime', weekday(at), clockOf(at));
