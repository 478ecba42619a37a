import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTurns } from '../../utils/fetching/turns.ts';
import { fetchDocument } from '../../utils/fetching/fetch-document.ts';
import { day, hour } from '../../utils/kernel/duration.ts';
import { refreshSource, type RefreshTools } from '../../utils/polling/refresh-source.ts';
import { refreshSources, stopRefreshing } from '../../utils/polling/refresh-sources.ts';
import { newState, type Source, type SourceId, type SourceState } from '../../utils/sources/source.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { memoryStore } from './memory-store.ts';

let server: FeedServer;
let now = Date.UTC(2026, 4, 14, 12);
const holds = new Map<string, number>();
/** Node shows a redirect as it is; a browser tells of it beside the fetch, which the browser tests show. */
let redirect: { from: string; to: string; status: number } | undefined;

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  holds.clear();
  redirect = undefined;
});

const feed = (name: string) =>
  `<rss version="2.0"><channel><title>The Record</title><item><title>${name}</title><guid>${name}</guid></item></channel></rss>`;

const tools: RefreshTools = {
  now: () => now,
  random: () => 0,
  isSavingData: () => false,
  fetchDocument: async (request) => {
    const isLed = redirect?.from === request.address;
    const fetched = await fetchDocument(isLed ? { ...request, address: redirect!.to } : request, {
      now: () => now,
      isOnline: () => true,
      hasAccess: async () => true,
      holds: { until: async (host) => holds.get(host), hold: async (host, until) => void holds.set(host, until) },
      watchRedirect: () => ({ target: async () => undefined, stop: () => {} }),
      inTurn: createTurns(0).inTurn,
      identify: async () => ({}),
      cache: 'default',
    });
    const isForGood = isLed && (redirect!.status === 301 || redirect!.status === 308);
    return fetched.ok && isForGood ? { ok: true, value: { ...fetched.value, movedTo: redirect!.to } } : fetched;
  },
};

const sourceAt = (path: string, more: Partial<Source> = {}): Source => ({
  id: path as SourceId,
  address: server.origin + path,
  isLocal: true,
  followedAt: now,
  ...more,
});

async function checkAgain(source: Source, state: SourceState): Promise<SourceState> {
  const outcome = await refreshSource(source, state, tools);
  if (outcome.kind === 'moved') throw new Error(outcome.address);
  return outcome.state;
}

describe('a server that asks to be left alone', () => {
  it('is asked for nothing of its host until then, whatever the source, and nobody is counted as failing', async () => {
    server.set('/busy.xml', { status: 429, headers: { 'retry-after': '7200' }, body: '' });
    server.set('/calm.xml', { body: feed('One') });
    const [busy, calm] = [sourceAt('/busy.xml'), sourceAt('/calm.xml')];
    const { polling, states } = memoryStore([busy, calm], tools);
    await refreshSources([busy.id, calm.id], polling);
    expect(server.requests.map(({ path }) => path)).toEqual(['/busy.xml']);
    const host = new URL(server.origin).hostname;
    expect(states.get(calm.id)).toMatchObject({
      failure: { kind: 'host-asks-to-wait', host, retryAt: now + 2 * hour },
      failureCount: 0,
      nextCheckAt: now + 2 * hour,
    });
    expect(states.get(busy.id)).toMatchObject({ failureCount: 1, nextCheckAt: now + 2 * hour });
    now += 2 * hour;
    holds.clear();
    await refreshSources([calm.id], polling);
    expect(states.get(calm.id)).not.toHaveProperty('failure');
  });

  it.each([
    [429, {}, hour],
    [503, { 'retry-after': '60' }, 60_000],
    [503, {}, undefined],
    [500, { 'retry-after': '60' }, undefined],
  ])('holds its host after %i with %j for the right time', async (status, headers, wait) => {
    server.set('/busy.xml', { status, headers: headers as Record<string, string>, body: '' });
    const source = sourceAt('/busy.xml');
    await checkAgain(source, newState(source));
    expect(holds.get(new URL(server.origin).host)).toBe(wait && now + wait);
  });
});

describe('a source that says "unchanged" to any date', () => {
  it('is asked for all of it again after eight days, where it gave no ETag', async () => {
    for (const [path, etag] of [
      ['/dated.xml', undefined],
      ['/tagged.xml', '"1"'],
    ] as const) {
      const headers = { 'last-modified': 'Thu, 14 May 2026 10:00:00 GMT', ...(etag && { etag }) };
      server.set(path, { body: feed('One'), headers, validators: false });
      const source = sourceAt(path);
      let state = await checkAgain(source, newState(source));
      const conditional: boolean[] = [];
      for (let days = 1; days <= 10; days++) {
        server.set(path, {
          status: days < 9 ? 304 : 200,
          body: days < 9 ? '' : feed('One'),
          headers,
          validators: false,
        });
        server.requests.length = 0;
        now += day;
        state = await checkAgain(source, state);
        conditional.push(server.requests[0]?.headers['if-modified-since'] === headers['last-modified']);
      }
      expect(conditional.indexOf(false)).toBe(etag ? -1 : 8);
      expect(conditional.filter((is) => !is)).toHaveLength(etag ? 0 : 1);
    }
  });
});

describe('a source that its publisher has moved for good', () => {
  const checks = async (status: number, more: Partial<Source> = {}) => {
    server.set('/new.xml', { body: feed('One') });
    const source = sourceAt('/old.xml', { isLocal: false, address: 'https://courier.example/old.xml', ...more });
    redirect = { from: source.address, to: `${server.origin}/new.xml`, status };
    const local: RefreshTools = {
      ...tools,
      fetchDocument: (request) => tools.fetchDocument({ ...request, isLocal: true }),
    };
    const { polling, sources, states } = memoryStore([source], local);
    const addresses: (string | undefined)[] = [];
    for (let check = 0; check < 5; check++) {
      await refreshSources([source.id], polling);
      addresses.push(sources.get(source.id)?.address.slice(-8));
      now += day;
    }
    return { addresses, state: states.get(source.id)! };
  };

  it('is asked there after the same has been said over three days', async () => {
    const { addresses, state } = await checks(301);
    expect(addresses).toEqual(['/old.xml', '/old.xml', '/old.xml', '/new.xml', '/new.xml']);
    expect(state.totals?.checks).toBe(5);
  });

  it('stays where it is when that is said for now only, or when the person wants it so', async () => {
    expect((await checks(302)).addresses.at(-1)).toBe('/old.xml');
    expect((await checks(308, { staysPut: true })).addresses.at(-1)).toBe('/old.xml');
  });

  it('stays where it is when a page stands there once, or a failure: it has to be said anew', async () => {
    server.set('/new.xml', { body: feed('One') });
    const source = sourceAt('/old.xml');
    redirect = { from: source.address, to: `${server.origin}/new.xml`, status: 301 };
    let state = await checkAgain(source, newState(source));
    expect(state.movedTo).toMatchObject({ since: now, checks: 1 });
    server.set('/new.xml', { body: '<!doctype html><html><body>Under repair</body></html>' });
    state = await checkAgain(source, state);
    expect(state).not.toHaveProperty('movedTo');
    expect(state.failure).toEqual({ kind: 'web-page' });
  });
});

describe('a network that answers for every host', () => {
  it('is known by its page, costs no source anything, and ends the round', async () => {
    const hosts = Array.from({ length: 20 }, (_, at) => `/${at}.xml`);
    const sources = hosts.map((path, at) => ({ ...sourceAt(path), address: `https://host${at}.example/feed.xml` }));
    let answers: 'feeds' | 'page' = 'feeds';
    let asked = 0;
    const page = '<!doctype html><html><body><form>Sign in to the ferry’s network</form></body></html>';
    const network: RefreshTools = {
      ...tools,
      fetchDocument: async ({ address }) => {
        asked++;
        const bytes = new TextEncoder().encode(answers === 'page' ? page : feed(address));
        return { ok: true, value: { status: 'fetched', bytes, address, contentType: 'text/html', etag: '"1"' } };
      },
    };
    const { polling, states, signIns } = memoryStore(sources, network);
    const ids = sources.map(({ id }) => id);
    await refreshSources(ids, polling);
    const before = new Map(states);
    answers = 'page';
    asked = 0;
    now += 2 * hour;
    await refreshSources(ids, polling);
    expect(asked).toBeLessThan(12);
    expect(signIns()).toBe(1);
    for (const id of ids) {
      const { failure, lastAttemptAt: _attempt, nextCheckAt, ...state } = states.get(id)!;
      const { failure: _failure, lastAttemptAt: _before, nextCheckAt: _next, ...kept } = before.get(id)!;
      expect(state).toEqual({
        ...kept,
        ...(failure === undefined && { unfinishedAttempts: state.unfinishedAttempts }),
      });
      if (failure) {
        expect(failure).toEqual({ kind: 'sign-in-page' });
        expect(nextCheckAt).toBe(now + 15 * 60_000);
      }
    }
  });
});

describe('a source that is no longer followed', () => {
  it('breaks off what it is asked, and nothing is saved of it', async () => {
    let closed = false;
    server.set('/slow.xml', (request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.write(feed('One').slice(0, 40));
      request.on('close', () => (closed = true));
    });
    const slow = sourceAt('/slow.xml');
    const { polling, states } = memoryStore([slow], tools);
    const round = refreshSources([slow.id], polling);
    await expect.poll(() => server.requests.length).toBe(1);
    stopRefreshing(slow.id);
    await round;
    await expect.poll(() => closed).toBe(true);
    expect(states.get(slow.id)).not.toHaveProperty('failure');
    expect(states.get(slow.id)).not.toHaveProperty('checks');
  });
});
