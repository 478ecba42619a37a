import { minute } from '../kernel/duration.ts';

/** "Europe/Berlin", "America/Indiana/Knox", "PST8PDT". */
const region = /^(?:[a-z]+(?:\/[a-z_-]+){1,2}|[a-z]{3}\d[a-z]{3})$/;

/** How many minutes east of Greenwich a region's clocks are when they show a time, or nothing if there is no such region. */
export function readRegion(name: string): ((local: number) => number) | undefined {
  const clock = region.test(name) ? clockOf(name) : undefined;
  // Twice: the first offset may be that of the other side of a change of the clocks.
  return clock && ((local) => minutesAt(clock, local - minutesAt(clock, local) * minute));
}

/** Those of regions that exist: to make one takes as long as to read a hundred dates. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    clocks.set(timeZone, clock);
    return clock;
  } catch {
    return undefined;
  }
}

function minutesAt(clock: Intl.DateTimeFormat, at: number): number {
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
}
