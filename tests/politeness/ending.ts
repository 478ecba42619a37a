// The end of a run is in real time: virtual and real time have met, so that the browser can be started again as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hour, minute, second } from '../../utils/kernel/duration.ts';
import type { Seen } from './seen.ts';
import type { Trial } from './trial.ts';

/** Stops the browser, lets twelve hours pass, starts it again, and waits until all that is due was asked. */
export async function resumeAfterTwelveHours(trial: Trial, seen: Seen): Promise<void> {
  const { clock, server, chromium } = trial;
  await trial.advanceTo(Date.now() - 12 * hour - minute);
  const due = (await trial.readSources()).filter(({ state }) => state.nextCheckAt <= Date.now()).length;
  const stoppedAt = clock.now();
  await clock.detach();
  server.now = Date.now;
  server.delayMs = 100;
  const before = server.log.length;
  await chromium.restart();
  const at = Date.now();
  // Thirty at once, and the rest a minute later.
  do await wait(2 * second);
  while (Date.now() - at < 4 * minute && (server.underWay().length > 0 || (await trial.countDue()) > 0));
  server.delayMs = 0;
  seen.resumed = { stoppedAt, at: server.log[before]?.at ?? at, due };
}

export async function restartTwentyTimes(trial: Trial, seen: Seen, count = 20): Promise<void> {
  const from = Date.now();
  for (let restarts = 0; restarts < count; restarts++) {
    await trial.chromium.restart();
    await trial.chromium.worker.wake();
    await wait(500);
  }
  await wait(2 * second);
  seen.restarts = { from, to: Date.now(), count };
}

/** A real update: the same extension with a higher version. */
export async function update(trial: Trial, seen: Seen): Promise<void> {
  const { chromium, extension } = trial;
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const from = Date.now();
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  const cdp = await chromium.context.browser()!.newBrowserCDPSession();
  await cdp.send('Extensions.loadUnpacked', { path: extension });
  await wait(2 * second);
  const version = await chromium.evaluateInExtension(() => chrome.runtime.getManifest().version);
  await chromium.worker.wake();
  await wait(5 * second);
  seen.update = { from, to: Date.now(), before: manifest.version, after: version };
}

declare const chrome: { runtime: { getManifest(): { version: string } } };
