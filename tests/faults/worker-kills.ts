// C1: the worker is stopped at each of eight points of a check.
import type { ServerResponse } from 'node:http';
import { copyBuild, runFirst } from './builds.ts';
import { longWait, withReader, type Reader } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const feeds = 3;
const points = [
  'before fetch',
  'headers',
  'mid-body',
  'parse',
  'before tx',
  'in tx',
  'after tx before badge',
  'after badge',
] as const;
type Point = (typeof points)[number];

export const workerKills: Row = {
  name: 'C1',
  title: 'the worker is killed at any time',
  run: async (extension, size) => {
    const kills = size === 'long' ? 50 : 1;
    const folder = copyBuild(extension);
    runFirst(folder, `(${holdPoints.toString()})();`);
    await withReader({ feeds, extension: folder }, async (reader) => {
      for (const point of points) {
        for (let kill = 1; kill <= kills; kill++) {
          await killAt(point, reader).catch((reason: Error) => {
            throw new Error(`${point}, kill ${kill}: ${reason.message}`);
          });
          // The badge says a number again instead of 99+.
          if (kill % 10 === 0) await reader.ask('look', {});
        }
      }
    });
    const random = await killAtRandom(extension, size === 'long' ? 100 : 3);
    return (
      `${points.length} points × ${kills} kills: 0 lost, 0 double, 0 leases over 60 s, all polled; ` +
      `${random.kills} more at random in the build as it ships: ${random.found}`
    );
  },
};

async function killAt(point: Point, reader: Reader): Promise<void> {
  const { chromium, wire } = reader;
  wire.publish();
  wire.forget();
  const held: ServerResponse[] = [];
  const isReached = holdServer(point, reader, held);
  if (!isReached) await arm(reader, point);
  await reader.letPass(longWait);
  await until(
    isReached ?? (() => wire.server.requests.some(({ path }) => path === '/reached')),
    'the point is reached',
  );
  await chromium.stopWorkers();
  for (const response of held) response.destroy();
  wire.break();
  await expectLeases(reader);
  const stored = await countStored(reader);
  must(point.startsWith('after') ? stored > 0 : stored === 0, `it was not there: ${stored} of ${feeds} stored`);
  await reader.expectSound();
  await reader.letPass(longWait);
  await reader.settled();
  await reader.expectWhole();
}

/** Where it is the server that can hold it. */
function holdServer(point: Point, { wire }: Reader, held: ServerResponse[]): (() => boolean) | undefined {
  if (point !== 'headers' && point !== 'mid-body') return undefined;
  wire.break(({ response, document }) => {
    held.push(response);
    if (point === 'headers') return;
    const { etag, text } = document();
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag, 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length >> 1));
  });
  return () => held.length === feeds;
}

async function arm({ chromium, wire }: Reader, point: Point): Promise<void> {
  await chromium.evaluateInExtension((message) => chrome.runtime.sendMessage(message), {
    holdAt: point,
    tell: `${wire.server.origin}/reached`,
  });
}

/** What was not finished is due again within a minute, and the alarm knows. */
async function expectLeases({ store, wire }: Reader): Promise<void> {
  const { states, alarmAt } = await store();
  const now = Date.now();
  const open = states.filter(({ unfinishedAttempts }) => unfinishedAttempts > 0);
  for (const { nextCheckAt } of open) must(nextCheckAt <= now + 60_000, 'a lease of more than 60 s');
  const stale = states.filter(
    ({ validators, unfinishedAttempts }) => validators.etag !== wire.etag(0) && unfinishedAttempts === 0,
  );
  for (const { nextCheckAt } of stale) must(nextCheckAt <= now, 'a source that was due is so no longer');
  if (open.length + stale.length > 0) must((alarmAt ?? Infinity) <= now + 62_000, 'no alarm within 62 s');
}

const countStored = async ({ store, wire }: Reader): Promise<number> =>
  (await store()).states.filter(({ validators }) => validators.etag === wire.etag(0)).length;

/** The build as it ships, with the stop swept over the milliseconds of a check. */
async function killAtRandom(extension: string, kills: number): Promise<{ kills: number; found: string }> {
  const found = { 'not asked': 0, 'asked, not stored': 0, 'some stored': 0, 'all stored': 0 };
  await withReader({ feeds, extension: copyBuild(extension) }, async (reader) => {
    const { chromium, wire } = reader;
    wire.publish();
    const startedAt = Date.now();
    await reader.letPass(longWait);
    await reader.settled();
    const roundMs = Date.now() - startedAt;
    for (let kill = 0; kill < kills; kill++) {
      wire.publish();
      wire.forget();
      await reader.letPass(longWait);
      await pause((kill / kills) * roundMs);
      await chromium.stopWorkers();
      await expectLeases(reader);
      const stored = await countStored(reader);
      const isAsked = wire.asked().length > 0;
      if (stored === feeds) found['all stored']++;
      else if (stored > 0) found['some stored']++;
      else found[isAsked ? 'asked, not stored' : 'not asked']++;
      await reader.letPass(longWait);
      await reader.settled();
      await reader.expectWhole();
      if (kill % 10 === 9) await reader.ask('look', {});
    }
  });
  const words = Object.entries(found).map(([state, count]) => `${state} ${count}`);
  return { kills, found: words.join(', ') };
}

// Runs in the worker before its own code, and stops the check for good at the point that it is told.
function holdPoints(): void {
  const scope = globalThis as unknown as {
    chrome: {
      runtime: {
        onMessage: {
          addListener(listen: (message: unknown, sender: unknown, reply: (value: true) => void) => void): void;
        };
      };
      action: { setBadgeText(details: object): Promise<void> };
    };
  };
  let holdAt: string | undefined;
  let address = '';
  const nativeFetch = globalThis.fetch.bind(globalThis);
  const isAt = (point: string) => {
    if (holdAt !== point) return false;
    nativeFetch(address, { mode: 'no-cors' }).catch(() => {});
    return true;
  };
  const forEver = () => new Promise<never>(() => {});
  scope.chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    const { holdAt: point, tell } = message as { holdAt?: string; tell?: string };
    if (point === undefined) return;
    holdAt = point;
    address = tell ?? '';
    reply(true);
  });

  globalThis.fetch = (...request) => (isAt('before fetch') ? forEver() : nativeFetch(...request));
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  // The bytes are there, and nothing has looked at them.
  crypto.subtle.digest = (...what) => (isAt('parse') ? forEver() : digest(...what));

  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const isRefresh =
      mode === 'readwrite' && Array.isArray(names) && names.includes('states') && names.includes('bodies');
    // One that never ends stands before it.
    if (isRefresh && isAt('before tx')) keepOpen(begin.call(this, names, mode, options));
    return begin.call(this, names, mode, options);
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...row) {
    const request = put.apply(this, row);
    if (this.name === 'stories' && isAt('in tx')) keepOpen(this.transaction);
    return request;
  };
  function keepOpen(transaction: IDBTransaction): void {
    const again = () => (transaction.objectStore('sources').count().onsuccess = again);
    again();
  }

  const { action } = scope.chrome;
  const setBadgeText = action.setBadgeText.bind(action);
  action.setBadgeText = async (details) => {
    if (isAt('after tx before badge')) return forEver();
    await setBadgeText(details);
    if (isAt('after badge')) return forEver();
  };
}
