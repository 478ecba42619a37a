import { second } from '../kernel/duration.ts';
import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** Chromium rings no sooner than half a minute from now. In Firefox a round that was cut short goes on at once. */
const soonest = isFirefox ? second : 30 * second;

const refreshAlarm = 'refresh-due';

/**
 * It rings again in a minute unless it is set anew, as each round does at its end: one that is used up with its ringing would
 * be lost with a worker that is killed before it has set the next (measured: in a fifth of kills around the ringing).
 */
const set = (when: number): Promise<void> => browser.alarms.create(refreshAlarm, { when, periodInMinutes: 1 });

export function onRefreshAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === refreshAlarm) listener();
  });
}

/** Sets the one alarm anew, whenever it was to ring before. For the end of a round, which knows what is due next. */
export async function ringAt(dueAt: number, now: number): Promise<void> {
  await set(Math.max(dueAt, now + soonest));
}

export const ringNoMore = (): Promise<boolean> => browser.alarms.clear(refreshAlarm);

/**
 * Sets the one alarm to ring at `dueAt`, or as soon as may be. An alarm that already rings by then is left alone: setting it
 * anew at every start would push it on for ever in the hands of somebody who wakes the worker often.
 */
export async function ringBy(dueAt: number, now: number): Promise<void> {
  const at = Math.max(dueAt, now + soonest);
  const current = await browser.alarms.get(refreshAlarm);
  if (current && current.scheduledTime <= at) return;
  await set(at);
}
