import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurns } from '../../utils/fetching/turns.ts';
import { fetchDocument, type FetchTools, type RedirectTarget } from '../../utils/fetching/fetch-document.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';

/** Stands for a server with a certificate, which 127.0.0.1 has not. */
const secure = 'https://secure.example';

let server: FeedServer;
const targets = new Map<string, RedirectTarget>();

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  targets.clear();
  const fetchInNode = fetch;
  // Node shows of a redirect what browsers hide: it is hidden again, and told as their events tell it.
  vi.stubGlobal('fetch', async (address: string, how: RequestInit) => {
    const response = await fetchInNode(address.replace(secure, server.origin), how);
    const location = response.headers.get('location');
    if (location === null) return response;
    targets.set(address, { address: location, status: response.status });
    return Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  });
  return () => vi.unstubAllGlobals();
});

const tools: FetchTools = {
  now: Date.now,
  isOnline: () => true,
  hasAccess: async (address) => !address.includes('stranger.example'),
  holds: { until: async () => undefined, hold: async () => {} },
  watchRedirect: (address) => ({ target: async () => targets.get(address), stop: () => {} }),
  inTurn: createTurns(0).inTurn,
  identify: async () => ({}),
  cache: 'default',
};

const ask = (address: string, isLocal = true) =>
  fetchDocument({ address: URL.parse(address, server.origin)?.href ?? '', isLocal }, tools);
const asked = () => server.requests.map(({ path }) => path);
const lead = (from: string, status: number, location: string) =>
  server.set(from, { status, headers: { location }, body: '' });

describe('redirects', () => {
  it.each([
    [[301], true],
    [[308], true],
    [[301, 308, 301, 308], true],
    [[302], false],
    [[303], false],
    [[307], false],
    [[301, 302], false],
    [[307, 308, 301], false],
  ])('of the kinds %j are a move for good: %s', async (statuses, isForGood) => {
    statuses.forEach((status, index) => lead(`/step/${index}`, status, `${index + 1}`));
    server.set(`/step/${statuses.length}`, { body: '<rss/>' });
    const address = `${server.origin}/step/${statuses.length}`;
    const fetched = await ask('/step/0');
    expect(fetched).toMatchObject({ ok: true, value: { status: 'fetched', address } });
    expect(fetched.ok && fetched.value.movedTo).toBe(isForGood ? address : undefined);
    expect(fetched.ok && fetched.value.hosts).toEqual(statuses.map(() => '127.0.0.1').concat('127.0.0.1'));
    server.requests.length = 0;
    const { etag, lastModified } = fetched.ok ? fetched.value : {};
    const again = await fetchDocument({ address: `${server.origin}/step/0`, isLocal: true, etag, lastModified }, tools);
    expect(again).toMatchObject({ ok: true, value: { status: 'not-modified' } });
    expect(again.ok && again.value.movedTo).toBe(isForGood ? address : undefined);
    expect(server.requests).toHaveLength(statuses.length + 1);
  });

  it('say nothing of a move where there are none', async () => {
    server.set('/here.xml', { body: '<rss/>' });
    const fetched = await ask('/here.xml');
    expect(fetched.ok && 'movedTo' in fetched.value).toBe(false);
  });

  it('are no move when the answer at their end is none', async () => {
    lead('/old.xml', 301, '/notice');
    server.set('/notice', { status: 503, body: 'Under repair' });
    expect(await ask('/old.xml')).toEqual({ ok: false, failure: { kind: 'status', status: 503 } });
  });

  it('without end are followed for five requests', async () => {
    for (let step = 0; step < 21; step++) lead(`/far/${step}`, 302, `/far/${step + 1}`);
    expect(await ask('/far/0')).toEqual({ ok: false, failure: { kind: 'redirected-too-often' } });
    expect(asked()).toEqual(['/far/0', '/far/1', '/far/2', '/far/3', '/far/4']);
  });

  it.each([
    ['itself', [['/self', '/self#again']]],
    [
      'where they came from',
      [
        ['/one', '/two'],
        ['/two', '/three'],
        ['/three', '/two'],
      ],
    ],
  ])('to %s are followed once', async (_where, steps) => {
    for (const [from = '', to = ''] of steps) lead(from, 301, to);
    expect(await ask(steps[0]?.[0] ?? '')).toEqual({ ok: false, failure: { kind: 'redirected-in-a-circle' } });
    expect(asked()).toEqual(steps.map(([from]) => from));
  });

  it('from https lead to https and never to http', async () => {
    lead('/safe.xml', 301, `${secure}/safer.xml`);
    lead('/safer.xml', 301, `${server.origin}/plain.xml`);
    server.set('/plain.xml', { body: '<rss/>' });
    expect(await ask(`${secure}/safe.xml`)).toEqual({
      ok: false,
      failure: { kind: 'redirected-unsafely', host: '127.0.0.1' },
    });
    expect(asked()).toEqual(['/safe.xml', '/safer.xml']);
  });

  it('from http may lead to https', async () => {
    lead('/plain-first.xml', 301, `${secure}/then-safe.xml`);
    server.set('/then-safe.xml', { body: '<rss/>' });
    expect(await ask('/plain-first.xml')).toMatchObject({ ok: true, value: { movedTo: `${secure}/then-safe.xml` } });
  });

  it.each([
    ['http://127.0.0.1:{port}/canary', 'private-address'],
    ['http://2130706433:{port}/canary', 'private-address'],
    ['http://[::ffff:127.0.0.1]:{port}/canary', 'private-address'],
    ['http://router/canary', 'private-address'],
    ['https://me:secret@public.example/canary', 'has-password'],
    ['file:///etc/passwd', 'not-http'],
    ['https://stranger.example/canary', 'no-permission'],
    ['https://', 'redirected-nowhere'],
  ])('to %s send nothing there', async (target, kind) => {
    lead('/public.xml', 302, target.replace('{port}', String(server.port)));
    expect(await ask(`${secure}/public.xml`, false)).toMatchObject({ ok: false, failure: { kind } });
    expect(asked()).toEqual(['/public.xml']);
  });

  it('lead to no host that asked to be left alone', async () => {
    lead('/busy.xml', 302, `${secure}/canary`);
    const holds = { until: async (host: string) => (host === 'secure.example' ? 5 : undefined), hold: async () => {} };
    expect(await fetchDocument({ address: `${server.origin}/busy.xml`, isLocal: true }, { ...tools, holds })).toEqual({
      ok: false,
      failure: { kind: 'host-asks-to-wait', host: 'secure.example', retryAt: 5 },
    });
    expect(asked()).toEqual(['/busy.xml']);
  });
});
