export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
}

export const midnight: ClockTime = { hour: 0, minute: 0, second: 0, milliseconds: 0 };

/** Epoch milliseconds of a day and time in Greenwich, if they exist. */
export function toEpoch(year: number, month: number, day: number, time: ClockTime): number | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return isTime(time) ? date.getTime() + toMilliseconds(time) : undefined;
}

/** Day 1 is 1 January (ISO 8601 ordinal dates). */
export function fromDayOfYear(year: number, dayOfYear: number, time: ClockTime): number | undefined {
  const start = toEpoch(year, 1, 1, time);
  const end = toEpoch(year, 12, 31, time);
  if (start === undefined || end === undefined || dayOfYear < 1) return undefined;
  const epoch = start + (dayOfYear - 1) * 86_400_000;
  return epoch <= end ? epoch : undefined;
}

/** Two digits as RFC 2822 section 4.3 reads them: 00 to 49 are of this century, 50 to 99 of the last. */
export function toFullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return digits.length === 3 || year >= 50 ? year + 1900 : year + 2000;
}

function toMilliseconds(time: ClockTime): number {
  return ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + time.milliseconds;
}

/** Midnight may be 24:00 (ISO 8601), and a leap second is the 60th. */
function isTime(time: ClockTime): boolean {
  if (time.hour === 24) return time.minute === 0 && time.second === 0 && time.milliseconds === 0;
  return time.hour < 24 && time.minute < 60 && time.second <= 60;
}
