// What goes wrong beside the publishers' own faults, each for a while.
import type { Page } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import { hour, minute } from '../../utils/kernel/duration.ts';
import { revokeHosts } from '../support/chromium-hosts.ts';
import { faults, type Publishers } from './publishers.ts';
import { hosts, type SoakBrowser } from './soak-browser.ts';

export interface Mishaps {
  /** When the next begins or ends. */
  readonly nextAt: () => number;
  /** Begins and ends what is to. */
  advance(now: number): Promise<void>;
  /** Ends all that lasts. */
  cure(): Promise<void>;
  /** How many there were of each. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Of a hundred, so many are these; the rest are faults of publishers. */
const shares = { 'worker stopped': 4, offline: 4, 'access taken': 2 } as const;

export function createMishaps(
  browser: SoakBrowser,
  publishers: Publishers,
  { from, random, mayStop }: { from: number; random: () => number; mayStop: (now: number) => boolean },
): Mishaps {
  const counts: Record<string, number> = {};
  let nextAt = from + hour;
  let lasting: { readonly until: number; readonly end: () => Promise<void> } | undefined;

  const begin = async (now: number): Promise<void> => {
    const drawn = random() * 100;
    const { 'worker stopped': stopped, offline, 'access taken': taken } = shares;
    if (drawn < stopped) return mayStop(now) ? note('worker stopped', stopWorker()) : undefined;
    if (drawn < stopped + offline) return note('offline', goOffline(now));
    if (drawn < stopped + offline + taken) return note('access taken', takeAccess(now));
    const fault = faults[Math.floor(random() * faults.length)]!;
    publishers.break(Math.floor(random() * publishers.addresses.length), fault, now + (1 + 5 * random()) * hour);
    return note(fault, Promise.resolve());
  };

  const note = (name: string, done: Promise<void>): Promise<void> => {
    counts[name] = (counts[name] ?? 0) + 1;
    return done;
  };

  /** In the middle of a round. */
  const stopWorker = async (): Promise<void> => {
    const { clock, chromium } = browser;
    await clock.moveTo(Math.max(clock.now(), (await clock.nextAlarmAt()) ?? 0));
    await wait(random() * 60);
    await chromium.stopWorkers();
  };

  const goOffline = async (now: number): Promise<void> => {
    if (lasting) return;
    const { chromium } = browser;
    // What emulates it tells only pages that there is no connection, and with them the worker in their process.
    const page: Page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
    await chromium.context.setOffline(true);
    lasting = {
      until: now + (20 + 90 * random()) * minute,
      end: async () => {
        await chromium.context.setOffline(false);
        await page.close();
      },
    };
  };

  const takeAccess = async (now: number): Promise<void> => {
    if (lasting) return;
    await revokeHosts(browser.chromium.context, browser.chromium.id, hosts);
    lasting = { until: now + (20 + 90 * random()) * minute, end: () => browser.grant() };
  };

  const cure = async (): Promise<void> => {
    const { end } = lasting ?? {};
    lasting = undefined;
    await end?.();
  };

  return {
    counts,
    nextAt: () => Math.min(nextAt, lasting?.until ?? Infinity),
    cure,
    advance: async (now) => {
      if (lasting && lasting.until <= now) await cure();
      for (; nextAt <= now; nextAt -= hour * Math.log(1 - random())) await begin(now);
    },
  };
}
