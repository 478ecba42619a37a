import { day, hour } from '../kernel/duration.ts';

/** Stories by weekday (Monday first) and hour of the day: 7 times 24. */
export type Rhythm = readonly (readonly number[])[];

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Counts times of publication by the hours of the reader's week. */
export function rhythmOf(arrivals: readonly number[], timeZone: string): Rhythm {
  const counts = weekdays.map(() => new Array<number>(24).fill(0));
  const hourIn = hourOfWeekIn(timeZone);
  for (const at of arrivals) {
    const { weekday, hour } = hourIn(at);
    counts[weekday]![hour]! += 1;
  }
  return counts;
}

export function hourOfWeekIn(timeZone: string): (at: number) => { weekday: number; hour: number } {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
  return (at) => {
    const parts = format.formatToParts(at);
    const partOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
    return { weekday: Math.max(0, weekdays.indexOf(partOf('weekday'))), hour: Number(partOf('hour')) };
  };
}

/** So few stories make no habit. */
const fewest = 8;
/** What "usually" means. */
const most = 0.6;
/** Hours that are more than this together say nothing. */
const longest = 6;

/**
 * The fewest hours of the day in a row that hold most of the stories, as from and to (24 is midnight, and they may go
 * past it); undefined where there are none.
 */
export function usualHours(rhythm: Rhythm): { readonly from: number; readonly to: number } | undefined {
  const hours = new Array<number>(24).fill(0).map((_none, hour) => sumOf(rhythm.map((day) => day[hour] ?? 0)));
  const total = sumOf(hours);
  if (total < fewest) return undefined;
  const sumFrom = (from: number, length: number) =>
    sumOf(Array.from({ length }, (_none, index) => hours[(from + index) % 24] ?? 0));
  for (let length = 1; length <= longest; length++) {
    const starts = hours.map((_count, from) => ({ from, held: sumFrom(from, length) }));
    const best = starts.reduce((one, other) => (other.held > one.held ? other : one));
    if (best.held >= total * most) return { from: best.from, to: ((best.from + length - 1) % 24) + 1 };
  }
  return undefined;
}

/** Stories a day over the time that `arrivals` (the newest first) tell of; undefined where they tell nothing yet. */
export function paceOf(arrivals: readonly number[], now: number): number | undefined {
  const oldest = arrivals.at(-1);
  if (arrivals.length < 2 || oldest === undefined) return undefined;
  return (arrivals.length * day) / Math.max(day, now - oldest);
}

/** Stories of the last seven times 24 hours, the latest last. */
export function lastWeek(arrivals: readonly number[], now: number): readonly number[] {
  const days = new Array<number>(7).fill(0);
  for (const at of arrivals) {
    const age = Math.max(0, Math.floor((now - at) / (24 * hour)));
    // The newest stands first.
    if (age >= days.length) break;
    days[days.length - 1 - age]! += 1;
  }
  return days;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
