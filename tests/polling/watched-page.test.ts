import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTurns } from '../../utils/fetching/turns.ts';
import { fetchDocument } from '../../utils/fetching/fetch-document.ts';
import { hour } from '../../utils/kernel/duration.ts';
import { refreshSource, type RefreshTools } from '../../utils/polling/refresh-source.ts';
import { newState, type Source, type SourceId, type SourceState } from '../../utils/sources/source.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';

let server: FeedServer;
let now = Date.UTC(2026, 4, 14, 12);

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());

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

const page = (text: string) =>
  `<html lang="en"><head><title>Notices</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><main><p>${text}</p></main></html>`;

function watch(path: string) {
  const source: Source = {
    id: path as SourceId,
    address: server.origin + path,
    isLocal: true,
    kind: 'page',
    followedAt: now,
  };
  let state: SourceState = newState(source);
  return async () => {
    now += hour;
    const outcome = await refreshSource(source, state, tools);
    if (outcome.kind === 'moved') throw new Error('A watched page stays where it is.');
    ({ state } = outcome);
    return outcome;
  };
}

describe('a watched page', () => {
  it('is read as a page, though it names a feed, and brings no story at first', async () => {
    server.set('/notices', { body: page('The quay opens at nine.') });
    const look = watch('/notices');
    expect(await look()).toMatchObject({
      kind: 'read',
      incoming: [],
      state: {
        title: 'Notices',
        language: 'en',
        siteLink: `${server.origin}/notices`,
        pageText: 'The quay opens at nine.',
        lastSuccessAt: now,
        // Nothing tells yet how lively it is.
        nextCheckAt: now + 1.5 * hour,
      },
    });
    expect(await look()).toMatchObject({ kind: 'unchanged', state: { pageText: 'The quay opens at nine.' } });
    server.set('/notices', { body: page('The quay opens at ten.') });
    expect(await look()).toMatchObject({
      kind: 'read',
      incoming: [{ story: { headline: 'Notices', arrival: [1, now] } }],
    });
    expect(await look()).toMatchObject({ kind: 'unchanged' });
  });

  it('is unchanged where its bytes are others and its text is not', async () => {
    server.set('/stamped', { body: page('Updated 14 May 2026.') });
    const look = watch('/stamped');
    await look();
    server.set('/stamped', { body: page('Updated 15 May 2026.') });
    expect(await look()).toMatchObject({ kind: 'unchanged', state: { checks: [{ outcome: 'unchanged' }, {}] } });
  });

  it('keeps its text over a bad day, so that nothing is told as gone or as new', async () => {
    server.set('/shaky', { body: page('All is well.') });
    const look = watch('/shaky');
    await look();
    server.set('/shaky', { body: '<div id="app"></div>' });
    expect(await look()).toMatchObject({ kind: 'failed', failure: { kind: 'page-without-text' } });
    server.set('/shaky', { status: 503, body: page('Out of order.') });
    expect(await look()).toMatchObject({ kind: 'failed', failure: { kind: 'status', status: 503 } });
    server.set('/shaky', { body: page('All is well.'), headers: { 'x-day': 'good' } });
    expect(await look()).toMatchObject({ kind: 'unchanged' });
  });

  it('says of a file of another kind that there is nothing to be watched', async () => {
    server.set('/plan', { body: '%PDF-1.7 words', headers: { 'content-type': 'application/pdf' } });
    expect(await watch('/plan')()).toMatchObject({ kind: 'failed', failure: { kind: 'page-without-text' } });
  });
});
