// C15: no connection, no name, no certificate, a reset, half a document.
import { copyBuild } from './builds.ts';
import { readStore, ringIn, type StateRow } from './in-extension.ts';
import { createReader, follow, launchReader, longWait, newProfile, withReader, type Reader } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';
import { startWire, type Exchange, type Wire } from './wire.ts';

const faults: Readonly<Record<string, (exchange: Exchange) => void>> = {
  'reset at once': ({ request }) => void request.socket.resetAndDestroy(),
  'reset in mid-body': ({ response, request, document }) => {
    const { etag, text } = document();
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag, 'content-length': Buffer.byteLength(text) });
    response.write(half(text), () => setTimeout(() => request.socket.resetAndDestroy(), 20));
  },
  'half of its Content-Length': ({ response, request, document }) => {
    const { etag, text } = document();
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag, 'content-length': Buffer.byteLength(text) });
    response.write(half(text), () => request.socket.end());
  },
  'chunks without an end': ({ response, request, document }) => {
    const { etag, text } = document();
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
    response.write(half(text), () => request.socket.end());
  },
  'half, without a length': ({ request, document }) => {
    const { etag, text } = document();
    request.socket.end(
      `HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: ${etag}\r\nConnection: close\r\n\r\n${half(text)}`,
    );
  },
};
const half = (text: string) => text.slice(0, text.length >> 1);

export const brokenNetwork: Row = {
  name: 'C15',
  title: 'offline, no name, no certificate, reset, half a body',
  run: async (extension, size) => {
    const rounds = size === 'long' ? 20 : 1;
    const folder = copyBuild(extension);
    const names = Object.keys(faults);
    await withReader({ feeds: names.length, extension: folder }, async (reader) => {
      for (let round = 0; round < rounds; round++) {
        await breakAnswers(reader);
        await goOffline(reader);
        if (round % 5 === 4) await reader.ask('look', {});
      }
    });
    await loseNames(folder);
    return `${rounds} × (offline; ${names.join('; ')}), no name, no certificate: nothing stored, all read when cured`;
  },
};

async function breakAnswers(reader: Reader): Promise<void> {
  const { wire } = reader;
  const before = await reader.store();
  // More than half a document holds.
  wire.publish(20);
  wire.forget();
  wire.break((exchange) => Object.values(faults)[exchange.feed]?.(exchange));
  await reader.letPass(longWait);
  await reader.roundOver();
  wire.break();
  const { states, stories } = await reader.store();
  for (const [feed, name] of Object.keys(faults).entries()) {
    const [was, is] = [before.states, states].map((rows) => stateOf(rows, before.sources, wire, feed));
    const isCut = name === 'half, without a length';
    // Nobody can see from outside that this one was cut: what it holds is taken, and it is not believed to be whole.
    if (isCut) must(is?.validators.etag !== wire.etag(feed), `${name}: the whole document’s validators were kept`);
    else {
      must(learned(is) === learned(was), `${name}: ${learned(was)} became ${learned(is)}`);
      const count = (rows: typeof stories) => rows.filter(({ sourceId }) => sourceId === was?.sourceId).length;
      must(count(stories) === count(before.stories), `${name}: stories of half a document were stored`);
    }
  }
  await reader.expectSound();
  await reader.letPass(longWait);
  await reader.settled();
  await reader.expectWhole();
}

const stateOf = (
  rows: readonly StateRow[],
  sources: readonly { id: string; address: string }[],
  wire: Wire,
  feed: number,
): StateRow | undefined => {
  const id = sources.find(({ address }) => address === wire.addresses[feed])?.id;
  return rows.find(({ sourceId }) => sourceId === id);
};

/** What a failure may not touch. Letting time pass has moved the times. */
const learned = (state: StateRow | undefined) =>
  JSON.stringify([state?.validators, state?.documentHash, state?.title, state?.lastSuccessAt !== undefined]);

const dueInMs = 3_000;

async function goOffline(reader: Reader): Promise<void> {
  const { chromium, wire } = reader;
  const before = await reader.store();
  wire.publish();
  wire.forget();
  // What emulates it tells pages alone, and with them the worker in their process, until one of them is closed (measured).
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
  await reader.makeDueIn(dueInMs);
  await chromium.evaluateInExtension(ringIn, dueInMs);
  await chromium.context.setOffline(true);
  await until(
    async () => (await page.evaluate(readStore)).states.every(({ failure }) => failure?.kind === 'offline'),
    'the checks have found that there is no connection',
  );
  await pause(200);
  const { states } = await page.evaluate(readStore);
  must(wire.asked().length === 0, `offline: ${wire.asked().length} requests`);
  must(
    states.every(({ failureCount }) => failureCount === 0),
    'offline: counted as a failure of the source',
  );
  must(states.map(learned).join() === before.states.map(learned).join(), 'offline: something learned has changed');
  await reader.expectSound();
  await chromium.context.setOffline(false);
  await page.close();
  await reader.letPass(longWait);
  await reader.settled();
  await reader.expectWhole();
}

/** Names that lead nowhere, and an address with https where there is no certificate. */
async function loseNames(extension: string): Promise<void> {
  const wire = await startWire(2);
  const profile = newProfile();
  try {
    const first = await launchReader({ extension, profile });
    await follow(first, wire);
    await first.context.close();
    const lost = await launchReader({ extension, profile, hostMap: { 's1.test': '127.0.0.1' } });
    const reader = createReader(lost, wire);
    const before = (await reader.store()).states;
    await reader.letPass(longWait);
    await reader.ask('follow', { addresses: [`https://s1.test:${wire.server.port}/feed.xml`] });
    await until(async () => {
      const { states } = await reader.store();
      return states.filter(({ failure }) => failure?.kind === 'unreachable').length === 2;
    }, 'two sources cannot be reached');
    const { states } = await reader.store();
    for (const was of before) {
      const is = states.find(({ sourceId }) => sourceId === was.sourceId);
      must(learned(is) === learned(was), `no name: ${learned(was)} became ${learned(is)}`);
    }
    await reader.expectSound();
    await lost.context.close();
    const cured = await launchReader({ extension, profile });
    const again = createReader(cured, wire);
    wire.publish();
    await again.letPass(longWait);
    await again.settled();
    await again.expectWhole();
    await cured.close();
  } finally {
    await wire.close();
  }
}
