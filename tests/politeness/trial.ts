// One run: the score server, the built extension in Chromium, and the clock that takes both from alarm to alarm.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { second } from '../../utils/kernel/duration.ts';
import type { Answer, Ask, RequestName } from '../../utils/messaging/protocol.ts';
import { changeManifest, copyBuild } from '../faults/builds.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startVirtualClock, type VirtualClock } from '../support/virtual-clock.ts';
import { makeCertificate } from './certificate.ts';
import { openHosts, type Stage } from './hosts.ts';
import { readFollowed, readSchedule, type Followed } from './read-store.ts';
import { startScoreServer, type ScoreServer, type Wish } from './score-server.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ answer?: unknown; error?: string } | undefined> };
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
};

/** Of the build that is tried. */
export const homepage = 'https://wireside.example/';

/** What the browser was asked for by the worker, whether or not it reached a server. */
export interface Sent {
  readonly at: number;
  readonly url: string;
}

export interface Trial {
  readonly server: ScoreServer;
  readonly chromium: Chromium;
  readonly clock: VirtualClock;
  readonly stage: Stage;
  readonly sent: readonly Sent[];
  /** Its own copy of the build, so that an update can be made of it. */
  readonly extension: string;
  readonly begin: number;
  readonly rounds: () => number;
  /** Goes on from alarm to alarm until this time, or until `isEnough`. */
  advanceTo(at: number, isEnough?: () => boolean): Promise<void>;
  /** Waits until nothing is under way and the next alarm is set. */
  settle(): Promise<void>;
  /** Counts what is asked meanwhile as wanted by the person, until all of it is done. */
  byWish<Result>(wish: Wish, act: () => Promise<Result>): Promise<Result>;
  ask<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>>;
  grant(origins: readonly string[]): Promise<void>;
  openPanel(): Promise<Page>;
  readSources(): Promise<readonly Followed[]>;
  /** When the clock is detached. */
  readSourcesAtEnd(): Promise<readonly Followed[]>;
  /** How many sources are due by the real clock. */
  countDue(): Promise<number>;
  close(): Promise<void>;
}

export async function startTrial(build: string, begin: number): Promise<Trial> {
  const certificate = makeCertificate();
  const server = await startScoreServer(certificate);
  const stage: Stage = { begin };
  openHosts(server, stage);
  const extension = copyBuild(build);
  // The project has no page of its own yet. Requests name it as soon as it does.
  changeManifest(extension, (manifest) => ({ ...manifest, homepage_url: homepage }));
  const chromium = await launchChromium({
    extension,
    trustedKey: certificate.trustedKey,
    hostMap: { 'lost.test': '~NOTFOUND', '*.test': '127.0.0.1', '*.example': '127.0.0.1' },
  });
  const clock = await startVirtualClock(chromium, begin);
  server.now = clock.now;
  const sent = await listenToWorker(clock);
  let rounds = 0;

  const settle = async (isEnough = () => false): Promise<void> => {
    const startedAt = Date.now();
    let lastAt = startedAt;
    let asked = server.log.length;
    while (!isEnough()) {
      if (asked < server.log.length) lastAt = Date.now();
      asked = server.log.length;
      const waited = Date.now() - lastAt;
      if (server.underWay().length === 0) {
        const { unfinished, nextDueAt, alarmAt } = await clock.page.evaluate(readSchedule, undefined);
        const now = clock.now();
        const ringsAt = alarmAt && alarmAt + now - Date.now();
        // No sooner than a minute after the last round.
        const isSoon = nextDueAt < now + 61 * second && ringsAt > now && ringsAt < now + 62 * second;
        const isSet = isSoon || Math.abs(ringsAt - nextDueAt) < 2 * second;
        if (unfinished === 0 && isSet && nextDueAt > now) return;
        // Taking two hundred sources out takes its time, and so does the rest between two sources of a host.
        if (waited > (ringsAt === 0 ? 10_000 : unfinished > 0 ? 1_300 : 250)) return;
      }
      if (Date.now() - startedAt > 60_000) {
        throw new Error(
          `Still under way: ${server
            .underWay()
            .map(({ host }) => host)
            .join(', ')}`,
        );
      }
      await wait(Math.min(20, 1 + waited / 10));
    }
  };

  const advanceTo = async (at: number, isEnough = () => false): Promise<void> => {
    while (clock.now() < at && !isEnough()) {
      const next = (await clock.nextAlarmAt()) ?? Infinity;
      if (next > at) return clock.moveTo(at);
      rounds++;
      await clock.moveTo(Math.max(next, clock.now()));
      await settle(isEnough);
    }
  };

  return {
    server,
    chromium,
    clock,
    stage,
    sent,
    extension,
    begin,
    rounds: () => rounds,
    advanceTo,
    settle,
    byWish: async (wish, act) => {
      const before = server.wish;
      server.wish = wish;
      try {
        return await act();
      } finally {
        server.wish = before;
      }
    },
    ask: async (name, ask) => {
      const reply = await clock.page.evaluate((message) => chrome.runtime.sendMessage(message), { name, ask });
      if (!reply || reply.error !== undefined) throw new Error(`${name}: ${reply?.error ?? 'no answer'}`);
      return reply.answer as never;
    },
    grant: async (origins) => {
      await chromium.grantHosts(origins);
      const isGiven = await clock.page.evaluate((wanted) => chrome.permissions.request({ origins: wanted }), origins);
      if (!isGiven) throw new Error(`Not granted: ${origins.join(', ')}`);
    },
    openPanel: async () => {
      await clock.preparePages();
      return chromium.openPanel();
    },
    readSources: () => clock.page.evaluate(readFollowed, undefined),
    readSourcesAtEnd: () => chromium.evaluateInExtension(readFollowed),
    countDue: async () =>
      (await chromium.evaluateInExtension(readFollowed)).filter(({ state }) => state.nextCheckAt <= Date.now()).length,
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}

async function listenToWorker({ worker, now }: VirtualClock): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  worker.onEvent((method, params) => {
    if (method !== 'Network.requestWillBeSent') return;
    const { request, redirectResponse } = params as { request: { url: string }; redirectResponse?: object };
    // A redirect that is not followed is told as a request too.
    if (!redirectResponse && request.url.startsWith('http')) sent.push({ at: now(), url: request.url });
  });
  await worker.send('Network.enable');
  return sent;
}
