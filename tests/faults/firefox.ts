// C20: the same in Firefox, whose background is a page that is unloaded, and which keeps no alarm when it is closed.
import { buildExtension } from '../support/build-extension.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import type { Verdict } from '../../utils/stories/verdict.ts';
import { letPass, makeDueIn, readStore, settled } from './in-extension.ts';
import { expectAllStories, longWait } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';
import { startWire, type Wire } from './wire.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<{ answer?: Verdict; error?: string }> } };

const feeds = 3;
const kills = 50;
const restarts = 3;

export const firefoxPage: Row = {
  name: 'C20',
  title: 'the event page of Firefox is unloaded, and its alarms go with the browser',
  isLong: true,
  run: async () => {
    const extension = await buildExtension('firefox');
    const wire = await startWire(feeds);
    const localHosts = Array.from({ length: feeds }, (_, feed) => `s${feed}.test`);
    const firefox = await launchFirefox({ extension, localHosts });
    try {
      await follow(firefox, wire);
      for (let kill = 0; kill < kills; kill++) {
        await unload(kill, firefox, wire);
        if (kill % 10 === 9) await expectSound(firefox);
      }
      for (let restart = 0; restart < restarts; restart++) {
        wire.publish();
        wire.forget();
        await firefox.evaluateInBackground(makeDueIn, 3_000);
        await firefox.restart();
        // Nobody does anything: the start of the browser finds what is due.
        await until(() => wire.asked().length >= feeds, 'all are asked after the restart', 90_000);
        await expectWhole(firefox, wire);
        await expectSound(firefox);
      }
    } finally {
      await firefox.close();
      await wire.close();
    }
    return `${kills} unloads (at the headers, in mid-body, at random) and ${restarts} restarts: 0 lost, 0 double, all asked`;
  },
};

async function follow(firefox: Firefox, wire: Wire): Promise<void> {
  await firefox.navigate(`${wire.server.origin}/`);
  await firefox.openPanel();
  await firefox.panel.waitFor(() => document.querySelector('[name=address]') !== null);
  await firefox.panel.fill('[name=address]', wire.addresses.join(' '));
  await firefox.panel.click('form:has([name=address]) button[type=submit]');
  await until(() => wire.asked().length === feeds, 'all are asked');
  await firefox.closePanel();
  await expectWhole(firefox, wire);
}

async function unload(kill: number, firefox: Firefox, wire: Wire): Promise<void> {
  wire.publish();
  wire.forget();
  const point = ['headers', 'mid-body', 'random'][kill % 3];
  const held: (() => void)[] = [];
  if (point !== 'random') {
    wire.break(({ response, document }) => {
      held.push(() => response.destroy());
      if (point === 'headers') return;
      const { etag, text } = document();
      response.writeHead(200, { etag, 'content-length': Buffer.byteLength(text) });
      response.write(text.slice(0, text.length >> 1));
    });
  }
  await firefox.evaluateInBackground(letPass, longWait);
  await until(() => (point === 'random' ? wire.asked().length > 0 : held.length === feeds), 'all are asked');
  if (point === 'random') await pause(kill % 20);
  await firefox.background.terminate();
  wire.break();
  for (const end of held) end();
  await firefox.evaluateInBackground(letPass, longWait);
  await expectWhole(firefox, wire);
}

async function expectWhole(firefox: Firefox, wire: Wire): Promise<void> {
  const wanted = Object.fromEntries(wire.addresses.map((address, feed) => [address, wire.etag(feed)]));
  const missing = await firefox.evaluateInBackground(settled, wanted);
  must(missing.length === 0, `not within 30 s: ${missing.join(', ')}`);
  expectAllStories(await firefox.evaluateInBackground(readStore), wire);
}

/** Asked of the background by a panel, as a person would. */
async function expectSound(firefox: Firefox): Promise<void> {
  await firefox.openPanel();
  await firefox.panel.waitFor(() => document.querySelector('main') !== null);
  const broken = await firefox.panel.evaluate(async () => {
    const { answer, error } = await browser.runtime.sendMessage({ name: 'verify', ask: {} });
    return error ?? answer?.broken.map(({ kind }) => kind).join(', ');
  });
  must(broken === '', `broken: ${broken}`);
  await firefox.closePanel();
}
