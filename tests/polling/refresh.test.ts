import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTurns } from '../../utils/fetching/turns.ts';
import { fetchDocument } from '../../utils/fetching/fetch-document.ts';
import type { FetchFailure } from '../../utils/fetching/fetch-failure.ts';
import { hour, minute } from '../../utils/kernel/duration.ts';
import { fail } from '../../utils/kernel/result.ts';
import { refreshSource, type RefreshTools } from '../../utils/polling/refresh-source.ts';
import type { PollingTools } from '../../utils/polling/polling-tools.ts';
import { refreshSources } from '../../utils/polling/refresh-sources.ts';
import { newState, type Source, type SourceId, type SourceState } from '../../utils/sources/source.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { memoryStore } from './memory-store.ts';

let server: FeedServer;
let now = Date.UTC(2026, 4, 14, 12);

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

const item = (name: string) => `<item><title>${name}</title><guid>${name}</guid></item>`;
const feed = (...names: string[]) =>
  `<rss version="2.0"><channel><title>The &amp;amp; Record</title><link>https://record.example/</link>${names.map(item).join('')}</channel></rss>`;

const tools: RefreshTools = {
  now: () => now,
  random: () => 0,
  isSavingData: () => false,
  fetchDocument: (request) =>
    fetchDocument(request, {
      now: () => now,
      isOnline: () => true,
      hasAccess: async () => true,
      holds: { until: async () => undefined, hold: async () => {} },
      watchRedirect: () => ({ target: async () => undefined, stop: () => {} }),
      inTurn: createTurns(0).inTurn,
      identify: async () => ({}),
      cache: 'default',
    }),
};

const sourceAt = (path: string): Source => ({
  id: path as SourceId,
  address: server.origin + path,
  isLocal: true,
  followedAt: now,
});

describe('refreshSource', () => {
  it('reads a feed, learns its name and validators, and looks again in an hour', async () => {
    server.set('/feed.xml', { body: feed('One', 'Two') });
    const source = sourceAt('/feed.xml');
    const outcome = await refreshSource(source, newState(source), tools);
    if (outcome.kind !== 'read') throw new Error(outcome.kind);
    expect(outcome.incoming.map(({ story }) => story.headline)).toEqual(['One', 'Two']);
    expect(outcome.incoming.every(({ story }) => story.arrival[0] === 0)).toBe(true);
    expect(outcome.state).toMatchObject({
      siteLink: 'https://record.example/',
      lastSuccessAt: now,
      nextCheckAt: now + hour,
      validators: { etag: expect.stringMatching(/^"/), lastModified: expect.stringMatching(/GMT$/) },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('knows an unchanged feed by its validators, and by its bytes where there are none', async () => {
    server.set('/feed.xml', { body: feed('One') });
    server.set('/bare.xml', { body: feed('One'), validators: false });
    for (const path of ['/feed.xml', '/bare.xml']) {
      const source = sourceAt(path);
      const first = await refreshSource(source, newState(source), tools);
      if (first.kind === 'moved') throw new Error('moved');
      expect((await refreshSource(source, first.state, tools)).kind).toBe('unchanged');
    }
  });

  it('sends no validator that came with another document', async () => {
    const body = feed('One');
    server.set('/feed.xml', { body });
    const source = sourceAt('/feed.xml');
    const first = await refreshSource(source, newState(source), tools);
    if (first.kind !== 'read') throw new Error(first.kind);
    // The same bytes from a server that gives no validators any more.
    server.set('/feed.xml', { body, validators: false });
    const again = await refreshSource(source, first.state, tools);
    expect(again).toMatchObject({ kind: 'unchanged', state: { validators: {} } });
  });

  it('calls what comes after the first reading news', async () => {
    server.set('/feed.xml', { body: feed('One') });
    const source = sourceAt('/feed.xml');
    const first = await refreshSource(source, newState(source), tools);
    if (first.kind !== 'read') throw new Error(first.kind);
    server.set('/feed.xml', { body: feed('Two', 'One') });
    const second = await refreshSource(source, first.state, tools);
    expect(second.kind === 'read' && second.incoming[0]?.story.arrival[0]).toBe(1);
  });

  it('keeps validators, title and hash through a failure, and forgets the failure after it', async () => {
    server.set('/feed.xml', { body: feed('One') });
    const source = sourceAt('/feed.xml');
    const first = await refreshSource(source, newState(source), tools);
    if (first.kind !== 'read') throw new Error(first.kind);
    server.set('/feed.xml', { body: '<!doctype html><html><body>Log in</body></html>' });
    const bad = await refreshSource(source, first.state, tools);
    if (bad.kind !== 'failed') throw new Error(bad.kind);
    expect(bad.failure).toEqual({ kind: 'web-page' });
    const { failure: _failure, failureCount, nextCheckAt: _next, checks, totals: _totals, ...kept } = bad.state;
    expect(checks).toMatchObject([{ outcome: 'failed', failure: { kind: 'web-page' } }, { outcome: 'read' }]);
    expect(failureCount).toBe(1);
    expect(first.state).toMatchObject(kept);
    server.set('/feed.xml', { body: feed('One') });
    const again = await refreshSource(source, bad.state, tools);
    expect(again.kind !== 'moved' && again.state).toMatchObject({ failureCount: 0 });
    expect(again.kind !== 'moved' && again.state).not.toHaveProperty('failure');
  });

  it('notes each check, with what came over the wire', async () => {
    const body = feed('One', 'Two');
    server.set('/feed.xml', { body });
    const source = sourceAt('/feed.xml');
    let state = newState(source);
    for (let check = 0; check < 25; check++) {
      const outcome = await refreshSource(source, state, tools);
      if (outcome.kind === 'moved') throw new Error(outcome.address);
      state = outcome.state;
    }
    expect(state.checks).toHaveLength(20);
    expect(state.checks?.[0]).toEqual({ at: now, outcome: 'unchanged' });
    expect(state.totals).toEqual({ checks: 25, unchanged: 24, bytes: Buffer.byteLength(body) });
  });

  it('notes no check where nothing was asked', async () => {
    const source = sourceAt('/feed.xml');
    const { hostname } = new URL(server.origin);
    const look = async (failure: FetchFailure) => {
      const answering = { ...tools, fetchDocument: async () => fail(failure) };
      const outcome = await refreshSource(source, newState(source), answering);
      if (outcome.kind !== 'failed') throw new Error(outcome.kind);
      return outcome.state;
    };
    const offline = await look({ kind: 'offline' });
    expect(offline.failure).toEqual({ kind: 'offline' });
    expect(offline.totals).toBeUndefined();
    expect((await look({ kind: 'no-permission', host: hostname })).checks).toBeUndefined();
    expect((await look({ kind: 'no-permission', host: 'elsewhere.example' })).checks).toHaveLength(1);
  });

  it('waits as long as the person chose, but never less than the publisher wants', async () => {
    server.set('/feed.xml', { body: feed('One') });
    const chosen = (choices: Source['choices']) => ({ ...sourceAt('/feed.xml'), ...(choices && { choices }) });
    const nextOf = async (source: Source) => {
      const outcome = await refreshSource(source, newState(source), tools);
      return outcome.kind === 'read' ? outcome.state : undefined;
    };
    expect((await nextOf(chosen({ interval: 24 * hour })))?.nextCheckAt).toBe(now + 24 * hour);
    expect((await nextOf(chosen({ interval: minute })))?.nextCheckAt).toBe(now + hour);
  });

  it('goes from a page to its feed, asks when there are several, and says when there is none', async () => {
    const page = (...links: string[]) =>
      `<!doctype html><html><head>${links.map((href) => `<link rel="alternate" type="application/rss+xml" title="${href}" href="${href}">`).join('')}</head><body></body></html>`;
    server.set('/one/', { body: page('/feed.xml') });
    server.set('/two/', { body: page('/feed.xml', '/other.xml') });
    server.set('/none/', { body: page() });
    const look = (path: string) => refreshSource(sourceAt(path), newState(sourceAt(path)), tools);
    expect(await look('/one/')).toEqual({ kind: 'moved', address: `${server.origin}/feed.xml` });
    expect(await look('/two/')).toMatchObject({
      kind: 'failed',
      failure: { kind: 'page-with-feeds', count: 2 },
      state: { candidates: [{ address: `${server.origin}/feed.xml` }, { address: `${server.origin}/other.xml` }] },
    });
    expect(await look('/none/')).toMatchObject({ failure: { kind: 'page-without-feed' } });
  });

  it('asks nothing of a site whose feeds its addresses tell, until a feed of it has been read', async () => {
    const asked: string[] = [];
    const watching: RefreshTools = {
      ...tools,
      fetchDocument: async ({ address }) => {
        asked.push(address);
        return fail({ kind: 'offline' });
      },
    };
    const look = (address: string, state: Partial<SourceState> = {}) => {
      const source = { ...sourceAt('/'), address };
      return refreshSource(source, { ...newState(source), ...state }, watching);
    };
    expect(await look('https://harbour.tumblr.com/')).toEqual({
      kind: 'moved',
      address: 'https://harbour.tumblr.com/rss',
    });
    expect(await look('https://github.com/harbour/crane')).toMatchObject({
      kind: 'failed',
      failure: { kind: 'page-with-feeds', count: 3 },
      state: {
        candidates: [
          { address: 'https://github.com/harbour/crane/releases.atom', title: 'Releases' },
          { address: 'https://github.com/harbour/crane/commits.atom', title: 'Commits' },
          { address: 'https://github.com/harbour/crane/tags.atom', title: 'Tags' },
        ],
      },
    });
    expect(asked).toEqual([]);
    const feeds = ['https://harbour.tumblr.com/rss', 'https://github.com/harbour/crane/releases.atom'];
    for (const address of feeds) await look(address);
    await look('https://github.com/harbour/crane', { lastSuccessAt: now });
    expect(asked).toEqual([...feeds, 'https://github.com/harbour/crane']);
  });

  it('takes a fault of its own for a failure of that source alone', async () => {
    const source = sourceAt('/feed.xml');
    const broken = { ...tools, fetchDocument: () => Promise.reject(new Error('a bug')) };
    expect(await refreshSource(source, newState(source), broken)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'our-fault', message: 'Error: a bug' },
    });
  });
});

describe('refreshSources', () => {
  it('plans each check before it asks, and counts only news', async () => {
    server.set('/a.xml', { body: feed('A') });
    server.set('/b.xml', { status: 500, body: '' });
    const [a, b] = [sourceAt('/a.xml'), sourceAt('/b.xml')];
    const { polling, plans, states, stories, newsCount } = memoryStore([a, b], tools);
    expect(await refreshSources([a.id, b.id], polling)).toEqual({ checked: 2, news: 0 });
    expect(plans.map(({ nextCheckAt, unfinishedAttempts }) => [nextCheckAt, unfinishedAttempts])).toEqual([
      [now + minute, 1],
      [now + minute, 1],
    ]);
    expect(states.get(a.id)).toMatchObject({ unfinishedAttempts: 0, nextCheckAt: now + hour });
    expect(states.get(b.id)).toMatchObject({ failure: { kind: 'status', status: 500 } });
    expect(stories).toHaveLength(1);
    expect(newsCount()).toBe(0);
    server.set('/a.xml', { body: feed('New', 'A') });
    now += 2 * hour;
    await refreshSources([a.id], polling);
    expect(newsCount()).toBe(1);
  });

  it('counts the news of all that are read at once', async () => {
    const servers = await Promise.all([startFeedServer(), startFeedServer(), startFeedServer()]);
    const sources = servers.map(({ origin }, at) => ({ ...sourceAt(`/${at}.xml`), address: `${origin}/feed.xml` }));
    for (const one of servers) one.set('/feed.xml', { body: feed('A'), delayMs: 20 });
    const { polling } = memoryStore(sources, tools);
    const ids = sources.map(({ id }) => id);
    await refreshSources(ids, polling);
    for (const one of servers) one.set('/feed.xml', { body: feed('New', 'A'), delayMs: 20 });
    now += 2 * hour;
    // The store of this test adds all that comes.
    expect(await refreshSources(ids, polling)).toEqual({ checked: 3, news: 6 });
    await Promise.all(servers.map((one) => one.close()));
  });

  it('reads the feed of a page in the same round, with two requests in all', async () => {
    server.set('/feed.xml', { body: feed('One') });
    server.set('/site/', {
      body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
    });
    const site = sourceAt('/site/');
    const { polling, sources, stories } = memoryStore([site], tools);
    await refreshSources([site.id], polling);
    expect(sources.get(site.id)?.address).toBe(`${server.origin}/feed.xml`);
    expect(stories).toHaveLength(1);
    expect(server.requests.map(({ path }) => path)).toEqual(['/site/', '/feed.xml']);
  });

  it('takes pages that lead in circles for pages without a feed, and leaves them alone for an hour', async () => {
    const leadingTo = (href: string) =>
      `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head></html>`;
    server.set('/self/', { body: leadingTo('/self/') });
    server.set('/there/', { body: leadingTo('/back/') });
    server.set('/back/', { body: leadingTo('/there/') });
    const [self, there] = [sourceAt('/self/'), sourceAt('/there/')];
    const { polling, states } = memoryStore([self, there], tools);
    await refreshSources([self.id, there.id], polling);
    for (const { id } of [self, there]) {
      expect(states.get(id)).toMatchObject({ failure: { kind: 'page-without-feed' }, nextCheckAt: now + hour });
    }
    expect(server.requests).toHaveLength(3);
  });

  it('goes on with the other sources when the store refuses one', async () => {
    server.set('/a.xml', { body: feed('A') });
    server.set('/b.xml', { body: feed('B') });
    const [a, b] = [sourceAt('/a.xml'), sourceAt('/b.xml')];
    const { polling, stories } = memoryStore([a, b], tools);
    const { saveRefresh } = polling.store;
    const store: PollingTools['store'] = {
      ...polling.store,
      saveRefresh: (source, ...rest) =>
        source.id === a.id ? Promise.reject(new Error('no room')) : saveRefresh(source, ...rest),
    };
    expect(await refreshSources([a.id, b.id], { ...polling, store })).toEqual({ checked: 1, news: 0 });
    expect(stories.map(({ story }) => story.headline)).toEqual(['B']);
  });

  it('does not ask twice at once for a source that an alarm and a click want together', async () => {
    server.set('/slow.xml', { body: feed('One'), delayMs: 100 });
    const slow = sourceAt('/slow.xml');
    const { polling } = memoryStore([slow], tools);
    await Promise.all([refreshSources([slow.id], polling), refreshSources([slow.id], polling)]);
    expect(server.requests).toHaveLength(1);
  });

  it('leaves those whose turn has not come as they were when the round is over', async () => {
    const at = (name: string): Source => ({
      ...sourceAt('/'),
      id: name as SourceId,
      address: `https://${name}.example/`,
    });
    const slow = ['a', 'b', 'c'].map(at);
    const others = ['d', 'e', 'f', 'g', 'h', 'i'].map(at);
    const asked: string[] = [];
    const gate = Promise.withResolvers<void>();
    const { polling, states, plans } = memoryStore([...slow, ...others], {
      ...tools,
      fetchDocument: async ({ address }) => {
        asked.push(new URL(address).hostname.slice(0, 1));
        await gate.promise;
        return fail({ kind: 'unreachable' });
      },
    });
    const before = now;
    const rounds = [slow, others].map((sources) =>
      refreshSources(
        sources.map(({ id }) => id),
        polling,
      ),
    );
    await expect.poll(() => asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    now += 2 * minute;
    gate.resolve();
    expect(await Promise.all(rounds)).toEqual([
      { checked: 3, news: 0 },
      { checked: 3, news: 0 },
    ]);
    expect(plans.map(({ sourceId }) => sourceId)).toContain('g');
    for (const name of ['g', 'h', 'i']) {
      expect(states.get(name as SourceId)).toMatchObject({ unfinishedAttempts: 0, nextCheckAt: before });
    }
    expect(states.get('d' as SourceId)).toMatchObject({ failureCount: 1 });
  });

  it('takes no source from a round that took it up while another ended', async () => {
    server.set('/fast.xml', { body: feed('One') });
    server.set('/slow.xml', { body: feed('One'), delayMs: 300 });
    const [fast, slow] = [sourceAt('/fast.xml'), sourceAt('/slow.xml')];
    const { polling, states } = memoryStore([fast, slow], tools);
    const first = refreshSources([fast.id, slow.id], polling);
    await expect.poll(() => states.get(fast.id)?.lastSuccessAt).toBe(now);
    // The first round still reads the slow one. Held open, so that it ends while the second reads.
    now += 2 * hour;
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    const held: PollingTools = {
      ...polling,
      fetchDocument: async () => {
        asked++;
        await gate.promise;
        return fail({ kind: 'unreachable' });
      },
    };
    const second = refreshSources([fast.id], held);
    await first;
    await expect.poll(() => asked).toBe(1);
    const third = refreshSources([fast.id], held);
    expect(await third).toEqual({ checked: 0, news: 0 });
    gate.resolve();
    expect(await second).toEqual({ checked: 1, news: 0 });
    expect(asked).toBe(1);
  });

  it('asks nothing of a source that is no longer followed', async () => {
    const { polling } = memoryStore([], tools);
    expect(await refreshSources([sourceAt('/feed.xml').id], polling)).toEqual({ checked: 0, news: 0 });
    expect(server.requests).toHaveLength(0);
  });
});
