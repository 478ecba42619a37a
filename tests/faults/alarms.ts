// C3 and C4: alarms that are lost, and events that come while there is no worker.
import { copyBuild, update } from './builds.ts';
import { longWait, withReader, type Reader } from './reader.ts';
import { must, until, type Row } from './row.ts';

declare const chrome: {
  alarms: { clearAll(): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const feeds = 3;

export const lostAlarms: Row = {
  name: 'C3',
  title: 'alarms are lost, or set anew at every start',
  run: async (extension, size) => {
    const folder = copyBuild(extension);
    return withReader({ feeds, extension: folder }, async (reader) => {
      const { chromium } = reader;
      const losses: Readonly<Record<string, () => Promise<void>>> = {
        restart: () => chromium.restart(),
        'clearAll()': async () => {
          await chromium.evaluateInExtension(() => chrome.alarms.clearAll());
          await chromium.stopWorkers();
          await chromium.worker.wake();
        },
        // The last: what is updated by the protocol loses its hosts at the next restart, and nothing else does (measured).
        update: () => update(chromium, folder),
      };
      const words: string[] = [];
      const times = size === 'long' ? 10 : 1;
      for (const [name, lose] of Object.entries(losses)) {
        let latest = -Infinity;
        for (let time = 0; time < times; time++) latest = Math.max(latest, await expectAlarmAfter(lose, reader));
        words.push(`${name} × ${times}: alarm at most ${Math.round(latest / 1000)} s after due`);
        if (size === 'short') continue;
        words.push(`asked ${Math.round((await askedAfter(lose, reader)) / 1000)} s after due`);
      }
      const starts = size === 'long' ? 100 : 10;
      await expectUnmoved(starts, reader);
      await reader.expectSound();
      return `${words.join('; ')}; ${starts} starts moved the alarm by 0 ms`;
    });
  },
};

/** How long after the first check is due the alarm is to ring. */
async function expectAlarmAfter(lose: () => Promise<void>, reader: Reader): Promise<number> {
  await lose();
  await until(async () => (await reader.store()).alarmAt !== undefined, 'there is an alarm again');
  const { alarmAt = Infinity, states } = await reader.store();
  const late = alarmAt - Math.min(...states.map(({ nextCheckAt }) => nextCheckAt));
  must(late <= 60_000, `it rings ${late} ms after the first check is due`);
  await reader.expectSound();
  return late;
}

/** How long after it was due a source is asked. */
async function askedAfter(lose: () => Promise<void>, reader: Reader): Promise<number> {
  const { chromium, wire } = reader;
  wire.forget();
  wire.publish();
  await chromium.stopWorkers();
  await reader.makeDueIn(5_000);
  const dueAt = Date.now() + 5_000;
  await lose();
  await until(() => wire.asked().length > 0, 'asked after the alarm was lost', 70_000);
  const late = wire.asked()[0]!.at - dueAt;
  must(late <= 60_000, `asked ${late} ms after due`);
  await reader.settled();
  await reader.expectWhole();
  return late;
}

async function expectUnmoved(starts: number, { chromium, store }: Reader): Promise<void> {
  const before = (await store()).alarmAt;
  must(before !== undefined, 'there is no alarm');
  for (let start = 0; start < starts; start++) {
    await chromium.stopWorkers();
    await chromium.worker.wake();
  }
  const after = (await store()).alarmAt;
  must(after === before, `${starts} starts moved the alarm by ${(after ?? NaN) - before} ms`);
}

export const eventsWithoutWorker: Row = {
  name: 'C4',
  title: 'events come while there is no worker',
  run: async (extension, size) => {
    const [messages, alarms, clicks] = size === 'long' ? [40, 40, 20] : [3, 3, 1];
    return withReader({ feeds: 1, extension: copyBuild(extension) }, async (reader) => {
      const { chromium, wire } = reader;
      for (let at = 0; at < messages; at++) {
        await chromium.stopWorkers();
        const reply = await chromium.evaluateInExtension(() => chrome.runtime.sendMessage({ name: 'look', ask: {} }));
        must(JSON.stringify(reply) === '{"answer":null}', `message ${at} was answered with ${JSON.stringify(reply)}`);
      }
      for (let at = 0; at < alarms; at++) {
        wire.publish();
        wire.forget();
        await chromium.stopWorkers();
        await reader.letPass(longWait);
        await until(() => wire.asked().length === 1, `alarm ${at} is heard`);
        await reader.settled();
      }
      for (let at = 0; at < clicks; at++) {
        await chromium.stopWorkers();
        const panel = await chromium.openPanel();
        await panel.locator('article').first().waitFor();
        await until(async () => (await chromium.badge()) === '', 'the look of the panel is heard');
        await chromium.closePanel();
      }
      await reader.expectWhole();
      const all = messages + alarms + clicks;
      return `${all} of ${all} handled: ${messages} messages, ${alarms} alarms, ${clicks} clicks`;
    });
  },
};
