import { minute } from '../kernel/duration.ts';
import { minutesOfDay, type Settings } from '../kernel/settings.ts';

/** Why Wireside checks no source by itself just now. What the person asks for by hand is done all the same. */
export type Pause = { readonly kind: 'quiet-hours'; readonly until: number } | { readonly kind: 'closed' | 'by-hand' };

/** A round that was passed over because of one. */
export interface Skip {
  readonly at: number;
  readonly kind: Pause['kind'];
  /** How many sources were due. */
  readonly due: number;
}

export function whyNotNow(settings: Settings, now: number, isPanelOpen: boolean): Pause | undefined {
  if (settings.checks === 'hand') return { kind: 'by-hand' };
  if (settings.checks === 'open' && !isPanelOpen) return { kind: 'closed' };
  const until = quietUntil(settings, now);
  return until === undefined ? undefined : { kind: 'quiet-hours', until };
}

/** When the quiet hours that it is in are over, by the clock of the place; undefined outside of them. */
export function quietUntil({ hasQuietHours, quietFrom, quietTo }: Settings, now: number): number | undefined {
  if (!hasQuietHours || quietFrom === quietTo) return undefined;
  const time = new Date(now);
  const minutes = time.getHours() * 60 + time.getMinutes();
  const since = (minutes - quietFrom + minutesOfDay) % minutesOfDay;
  const length = (quietTo - quietFrom + minutesOfDay) % minutesOfDay;
  if (since >= length) return undefined;
  const end = new Date(now);
  // Not by adding what is left: the clock may be put forward or back in that night.
  end.setHours(0, quietTo, 0, 0);
  if (end.getTime() <= now) end.setDate(end.getDate() + 1);
  // An hour that the clock leaves out or has twice may lie before now: it is looked at again in a minute.
  return Math.max(end.getTime(), now + minute);
}
