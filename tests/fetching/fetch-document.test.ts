import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurns } from '../../utils/fetching/turns.ts';
import { fetchDocument, type FetchTools } from '../../utils/fetching/fetch-document.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

// Node shows a redirect's target in the answer's headers, which browsers hide: the real watch is tested in real browsers.
const tools: FetchTools = {
  now: Date.now,
  isOnline: () => true,
  hasAccess: async () => true,
  holds: { until: async () => undefined, hold: async () => {} },
  watchRedirect: (address) => ({
    target: async () => undefined,
    stop: () => void address,
  }),
  inTurn: createTurns(0).inTurn,
  identify: async () => ({ 'X-Feed-Reader': 'Wireside/1.2.3', 'User-Agent': 'Mozilla/5.0 Wireside/1.2.3' }),
  cache: 'default',
};

const ask = (
  path: string,
  more: Partial<Parameters<typeof fetchDocument>[0]> = {},
  changed: Partial<FetchTools> = {},
) => fetchDocument({ address: server.origin + path, isLocal: true, ...more }, { ...tools, ...changed });

describe('fetchDocument', () => {
  it('brings bytes, type and validators', async () => {
    server.set('/feed.xml', { body: '<rss/>' });
    const fetched = await ask('/feed.xml');
    expect(fetched).toMatchObject({ ok: true, value: { status: 'fetched', contentType: 'application/xml' } });
    expect(fetched.ok && fetched.value.etag).toMatch(/^"/);
    expect(server.requests).toHaveLength(1);
    const { method, headers } = server.requests[0] ?? {};
    expect(method).toBe('GET');
    expect(headers).toMatchObject({
      accept: expect.stringMatching(/^application\/atom\+xml, application\/rss\+xml/),
      'x-feed-reader': 'Wireside/1.2.3',
      'user-agent': 'Mozilla/5.0 Wireside/1.2.3',
    });
    for (const name of ['cookie', 'referer', 'origin', 'authorization', 'if-none-match', 'if-modified-since']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it('does not believe "unchanged" where that was not the question', async () => {
    server.set('/odd.xml', { status: 304, headers: { etag: '"1"' } });
    expect(await ask('/odd.xml')).toEqual({ ok: false, failure: { kind: 'status', status: 304 } });
    expect(await ask('/odd.xml', { etag: '"1"' })).toMatchObject({ ok: true, value: { status: 'not-modified' } });
  });

  it('sends validators back byte for byte and hears "unchanged"', async () => {
    server.set('/feed.xml', { body: '<rss/>' });
    const first = await ask('/feed.xml');
    if (!first.ok) throw new Error('no first answer');
    const { etag, lastModified } = first.value;
    expect(await ask('/feed.xml', { etag, lastModified })).toMatchObject({
      ok: true,
      value: { status: 'not-modified' },
    });
    expect(server.requests[1]?.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified });
  });

  it.each(['"x"', 'W/"a b"', 'unquoted', `"${'e'.repeat(200)}"`, '"gr\u00fc\u00dfe"'])(
    'keeps the validator %s',
    async (etag) => {
      server.set('/odd.xml', { body: '<rss/>', validators: false });
      await ask('/odd.xml', { etag, lastModified: 'Fri, 01 Jan 1970 00:00:00 +0000' });
      expect(Buffer.from(String(server.requests[0]?.headers['if-none-match']), 'latin1')).toEqual(
        Buffer.from(etag, 'latin1'),
      );
      expect(server.requests[0]?.headers['if-modified-since']).toBe('Fri, 01 Jan 1970 00:00:00 +0000');
    },
  );

  it('passes over every copy where the document itself is wanted, and over no cache of the publisher', async () => {
    server.set('/feed.xml', { body: '<rss/>' });
    await ask('/feed.xml', { isAnew: true }, { cache: 'no-cache' });
    const { headers } = server.requests[0] ?? {};
    expect(headers).toMatchObject({ 'if-match': '*' });
    for (const name of ['if-none-match', 'if-modified-since', 'pragma']) expect(headers).not.toHaveProperty(name);
  });

  it('sends nothing without permission', async () => {
    const fetched = await ask('/feed.xml', {}, { hasAccess: async () => false });
    expect(fetched).toMatchObject({ ok: false, failure: { kind: 'no-permission', host: '127.0.0.1' } });
    expect(server.requests).toHaveLength(0);
  });

  it('sends nothing while offline', async () => {
    expect(await ask('/feed.xml', {}, { isOnline: () => false })).toMatchObject({ failure: { kind: 'offline' } });
    expect(server.requests).toHaveLength(0);
  });

  it('sends nothing to a private address that nobody typed', async () => {
    expect(await ask('/feed.xml', { isLocal: false })).toMatchObject({ failure: { kind: 'private-address' } });
    expect(server.requests).toHaveLength(0);
  });

  it.each([404, 410, 403, 500])('names the status %i', async (status) => {
    server.set('/bad.xml', { status, body: 'no' });
    expect(await ask('/bad.xml')).toEqual({ ok: false, failure: { kind: 'status', status } });
  });

  it('hears how long to wait', async () => {
    server.set('/busy.xml', { status: 429, headers: { 'retry-after': '600' }, body: '' });
    const fetched = await ask('/busy.xml', {}, { now: () => 1_000_000 });
    expect(fetched).toEqual({ ok: false, failure: { kind: 'status', status: 429, retryAt: 1_600_000 } });
  });

  it('gives a body up at ten megabytes', async () => {
    server.set('/huge.xml', { body: new Uint8Array(11 * 1024 * 1024).fill(32), validators: false });
    expect(await ask('/huge.xml')).toMatchObject({ failure: { kind: 'too-large' } });
  });

  it('counts what comes out of a compressed body', async () => {
    const bomb = gzipSync(new Uint8Array(30 * 1024 * 1024).fill(32));
    expect(bomb.length).toBeLessThan(100_000);
    server.set('/bomb.xml', { body: bomb, headers: { 'content-encoding': 'gzip' }, validators: false });
    expect(await ask('/bomb.xml')).toMatchObject({ failure: { kind: 'too-large' } });
  });

  it('reads a packed body whole, whichever of its sizes the server names', async () => {
    const text = Array.from({ length: 1_000 }, (_, index) => `<item>${index}</item>`).join('');
    const packed = gzipSync(text);
    for (const length of [packed.length, undefined]) {
      server.set('/packed.xml', (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', ...(length && { 'content-length': length }) });
        response.end(packed);
      });
      const fetched = await ask('/packed.xml');
      expect(fetched.ok && 'bytes' in fetched.value && new TextDecoder().decode(fetched.value.bytes)).toBe(text);
    }
    server.set('/packed.xml', (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
      response.write(packed.subarray(0, packed.length / 2), () => setTimeout(() => response.destroy(), 50));
    });
    expect(await ask('/packed.xml')).toMatchObject({ failure: { kind: 'cut-short' } });
  });

  it('does not take half a body for a document', async () => {
    server.set('/half.xml', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('<rss><channel>', () => setTimeout(() => response.destroy(), 50));
    });
    expect(await ask('/half.xml')).toMatchObject({ failure: { kind: 'cut-short' } });
    server.set('/half.xml', (_request, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('<rss><channel>', () => setTimeout(() => response.destroy(), 50));
    });
    expect(await ask('/half.xml')).toMatchObject({ failure: { kind: 'cut-short' } });
  });

  it('says when nobody answers', async () => {
    expect(await fetchDocument({ address: 'http://127.0.0.1:1/feed', isLocal: true }, tools)).toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });

  it('waits twenty seconds and no longer', async () => {
    const asked = new Promise<void>((resolve) => server.set('/never.xml', () => resolve()));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fetching = ask('/never.xml');
    let isOver = false;
    void fetching.then(() => (isOver = true));
    await asked;
    await vi.advanceTimersByTimeAsync(19_999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await fetching).toMatchObject({ failure: { kind: 'timed-out', afterMs: 20_000 } });
    vi.useRealTimers();
  });

  it('is broken off by who asked, before and under way, and is told apart from a time that ran out', async () => {
    const over = AbortSignal.abort();
    expect(await ask('/feed.xml', { signal: over })).toEqual({ ok: false, failure: { kind: 'given-up' } });
    expect(server.requests).toHaveLength(0);
    const onAnswer = {
      nothing: () => {},
      half: (_request: unknown, response: ServerResponse) => void response.writeHead(200).write('<rss>'),
    };
    for (const answer of Object.values(onAnswer)) {
      const giving = new AbortController();
      const gone = new Promise<void>((resolve) =>
        server.set('/long.xml', (request, response) => {
          answer(request, response);
          request.socket.once('close', () => resolve());
          setTimeout(() => giving.abort(), 50);
        }),
      );
      expect(await ask('/long.xml', { signal: giving.signal })).toEqual({ ok: false, failure: { kind: 'given-up' } });
      await gone;
    }
    const never = new AbortController();
    expect(await ask('/feed.xml', { signal: never.signal })).toMatchObject({ ok: true });
  });
});
