// C13 and C14: the clock jumps, and the machine sleeps.
import { startVirtualClock, type VirtualClock } from '../support/virtual-clock.ts';
import { copyBuild } from './builds.ts';
import { mainProcess } from './browser-kills.ts';
import { ringIn } from './in-extension.ts';
import { hour, withReader, type Reader } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';

/** More than may be asked in a minute. */
const feeds = 40;
const fewFeeds = 12;
const mostInMinute = 30;
const minute = 60_000;
const day = 24 * hour;
const year = 365 * day;

const jumps: Readonly<Record<string, number>> = {
  '+1 h': hour,
  '-1 h': -hour,
  '+1 d': day,
  '-1 d': -day,
  '+10 y': 10 * year,
  '-10 y': -10 * year,
  '-10 y again': -10 * year,
};

export const clockJumps: Row = {
  name: 'C13',
  title: 'the clock jumps',
  run: async (extension, size) => {
    const chosen = Object.entries(jumps).filter(([name]) => size === 'long' || name === '+10 y' || name === '-10 y');
    return withReader({ feeds, extension: copyBuild(extension) }, async (reader) => {
      const clock = await startVirtualClock(reader.chromium, Date.now());
      const words: string[] = [];
      for (const [name, jump] of chosen) words.push(`${name}: ${await jumpBy(jump, clock, reader)}`);
      await reader.expectWhole();
      return words.join('; ');
    });
  },
};

async function jumpBy(
  jump: number,
  clock: VirtualClock,
  { wire, chromium, expectSound, store }: Reader,
): Promise<string> {
  wire.publish();
  wire.forget();
  await clock.moveTo(clock.now() + jump);
  // No alarm rings that lies ten years ahead. Whatever starts the worker next (the browser, the panel) sets it right.
  if (jump < -7 * day) {
    await chromium.stopWorkers();
    await chromium.worker.wake();
    await pause(300);
  }
  const from = clock.now();
  let inFirstMinute = 0;
  for (let steps = 0; wire.asked().length < feeds; steps++) {
    // One that has just rung is set anew a moment later.
    await until(async () => (await clock.nextAlarmAt()) !== undefined, 'there is an alarm');
    const next = (await clock.nextAlarmAt()) ?? Infinity;
    must(next <= from + 7 * day + minute && steps < 200, `${feeds - wire.asked().length} sources not asked within 7 d`);
    await clock.moveTo(Math.max(next, clock.now()));
    await untilQuiet(wire);
    if (clock.now() <= from + minute) inFirstMinute = wire.asked().length;
  }
  const hosts = new Set(wire.asked().map(({ host }) => host));
  must(hosts.size === feeds && wire.asked().length === feeds, `${wire.asked().length} requests for ${feeds} sources`);
  must(inFirstMinute <= mostInMinute, `${inFirstMinute} requests in the first minute`);
  await until(
    async () => (await store()).states.every(({ unfinishedAttempts }) => unfinishedAttempts === 0),
    'every check has ended',
  );
  await expectSound();
  const after = clock.now() - from;
  return `all asked once within ${after < day ? `${Math.ceil(after / hour)} h` : `${(after / day).toFixed(1)} d`}`;
}

/** No request for a moment. */
async function untilQuiet(wire: Reader['wire']): Promise<void> {
  for (let before = -1; before !== wire.asked().length;) {
    before = wire.asked().length;
    await pause(400);
  }
}

export const sleep: Row = {
  name: 'C14',
  title: 'the machine sleeps',
  run: async (extension, size) => {
    const [sleepMs, sources] = size === 'long' ? [100_000, feeds] : [5_000, fewFeeds];
    return withReader({ feeds: sources, extension: copyBuild(extension) }, async (reader) => {
      const { chromium, wire } = reader;
      const main = await mainProcess(chromium);
      wire.publish();
      wire.forget();
      let open = 0;
      let mostOpen = 0;
      wire.break(({ answer, response }) => {
        mostOpen = Math.max(mostOpen, ++open);
        response.once('close', () => open--);
        setTimeout(answer, 100);
      });
      await reader.makeDueIn(2_000);
      await chromium.evaluateInExtension(ringIn, 2_000);
      // Playwright gives the browser a process group of its own.
      process.kill(-main, 'SIGSTOP');
      await pause(sleepMs);
      must(wire.asked().length === 0, 'it was asked in the sleep');
      process.kill(-main, 'SIGCONT');
      await until(() => wire.asked().length > 0, 'it goes on after the sleep', 60_000);
      // A second alarm on the heels of the first.
      await chromium.evaluateInExtension(ringIn, 0);
      await pause(1_000);
      await chromium.evaluateInExtension(ringIn, 0);
      const first = wire.asked()[0]!.at;
      await until(() => wire.asked().length === sources, 'all are asked', 3 * minute);
      const early = wire.asked().filter(({ at }) => at < first + minute).length;
      must(early <= mostInMinute, `${early} requests in the first minute`);
      must(mostOpen <= 6, `${mostOpen} at once`);
      must(new Set(wire.asked().map(({ host }) => host)).size === sources, 'one was asked twice');
      wire.break();
      await reader.settled();
      await reader.expectWhole();
      return `${sleepMs / 1000} s asleep: ${early} requests in the first minute, ${mostOpen} at once, each source once`;
    });
  },
};
