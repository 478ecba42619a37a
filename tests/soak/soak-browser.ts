// The built extension in Chromium, on a clock that jumps, through as many lives of browser and worker as it takes.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { minute } from '../../utils/kernel/duration.ts';
import type { Answer, Ask, RequestName } from '../../utils/messaging/protocol.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startVirtualClock, type VirtualClock } from '../support/virtual-clock.ts';
import { loseAlarms, readRound } from './in-extension.ts';
import type { Publishers } from './publishers.ts';
import { createHeapReader, type Heap } from './worker-heap.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ answer?: unknown; error?: string } | undefined> };
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
};

const trial = 'Rejected to see whether that is heard.';

export const hosts = ['*://*.test/*'];

export interface SoakBrowser {
  readonly chromium: Chromium;
  readonly clock: VirtualClock;
  /** Words of every rejection that nobody handled, and of every error. */
  readonly uncaught: readonly string[];
  ask<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>>;
  grant(): Promise<void>;
  /** Goes on to a time, rings what is due then, and waits until it is done. */
  moveTo(at: number): Promise<void>;
  settle(since?: number): Promise<void>;
  restart(): Promise<void>;
  heap(): Promise<Heap>;
  /** Bytes of the store's files. */
  size(): number;
}

export async function startSoakBrowser(extension: string, begin: number, publishers: Publishers): Promise<SoakBrowser> {
  const chromium = await launchChromium({ extension, hostMap: { '*.test': '127.0.0.1' } });
  const uncaught: string[] = [];
  let heardTrials = 0;
  let readHeap: () => Promise<Heap>;
  let clock = await start(begin);

  async function start(at: number): Promise<VirtualClock> {
    const started = await startVirtualClock(chromium, at);
    publishers.now = started.now;
    started.worker.onEvent((method, params) => {
      const words = wordsOf(method, params);
      if (words?.includes(trial)) heardTrials++;
      else if (words !== undefined) uncaught.push(words);
    });
    readHeap = createHeapReader(started.worker);
    await started.worker.send('Runtime.enable');
    await started.worker.send('Log.enable');
    await expectHearing(started);
    return started;
  }

  /** That none is heard has to mean that there is none. */
  async function expectHearing({ worker }: VirtualClock): Promise<void> {
    const before = heardTrials;
    await worker.evaluate((words) => void Promise.reject(new Error(words)), trial);
    for (let tries = 0; heardTrials === before; tries++) {
      if (tries === 200) throw new Error('A rejection that nobody handles is not heard.');
      await wait(10);
    }
  }

  const settle = async (since = clock.now()): Promise<void> => {
    const startedAt = Date.now();
    for (let quiet = 0; quiet < 2;) {
      const { unfinished, nextDueAt, roundAt } = await clock.page.evaluate(readRound, undefined);
      const isIdle = publishers.open() === 0 && unfinished === 0;
      // After thirty, there is a rest of a minute.
      quiet = isIdle && (nextDueAt > clock.now() || roundAt >= since) ? quiet + 1 : 0;
      const waited = Date.now() - startedAt;
      // A check whose worker was stopped has no end before its second chance.
      if (waited > (publishers.open() > 0 ? 40_000 : 2_500)) return;
      await wait(quiet > 0 ? 15 : 25);
    }
  };

  return {
    chromium,
    get clock() {
      return clock;
    },
    uncaught,
    ask: async (name, ask) => {
      const send = () =>
        clock.page.evaluate((message) => chrome.runtime.sendMessage(message).catch(() => undefined), { name, ask });
      // A worker that is stopped while it handles a request leaves no answer: the panel, too, sends it once more.
      const reply = (await send()) ?? (await send());
      if (!reply || reply.error !== undefined) throw new Error(`${name}: ${reply?.error ?? 'no answer'}`);
      return reply.answer as never;
    },
    grant: async () => {
      await chromium.grantHosts(hosts);
      const isGiven = await clock.page.evaluate((origins) => chrome.permissions.request({ origins }), hosts);
      if (!isGiven) throw new Error('Access was not given.');
    },
    moveTo: async (at) => {
      const since = Math.min(at, clock.now());
      await clock.moveTo(Math.max(at, clock.now()));
      await settle(since);
    },
    settle,
    restart: async () => {
      // The first life runs by the real clock, by which an alarm would ring at once. Losing all of them is no harm.
      await clock.page.evaluate(loseAlarms, undefined);
      const at = clock.now() + minute;
      await chromium.restart();
      clock = await start(at);
    },
    heap: async () => {
      await chromium.worker.wake();
      return readHeap();
    },
    size: () => sizeOf(join(chromium.profile, 'Default', 'IndexedDB')),
  };
}

/** Of failed requests the browser keeps a log, too. */
function wordsOf(method: string, params: unknown): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { text, exception } = (params as { exceptionDetails: { text: string; exception?: { description?: string } } })
      .exceptionDetails;
    return exception?.description ?? text;
  }
  if (method !== 'Log.entryAdded') return undefined;
  const { level, source, text } = (params as { entry: { level: string; source: string; text: string } }).entry;
  return level === 'error' && source !== 'network' ? text : undefined;
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
