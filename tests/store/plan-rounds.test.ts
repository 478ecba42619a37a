import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { regain } from '../../entrypoints/background/access.ts';
import { chooseDue, readNextRound } from '../../entrypoints/background/plan-rounds.ts';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { never } from '../../utils/sources/record-check.ts';
import { newState, type SourceState } from '../../utils/sources/source.ts';
import type { Database } from '../../utils/store/database.ts';
import { bringNear } from '../../utils/store/due.ts';
import { readHold, readReader, saveHold, saveSignIn } from '../../utils/store/reader.ts';
import { changeAddress, makeDue, readSource, saveSources } from '../../utils/store/sources.ts';
import { freshDatabase, sourceNamed } from './fresh-database.ts';

const now = Date.UTC(2026, 4, 14, 12);

beforeEach(() => browser.storage.session.clear());

async function withSources(count: number, more: (at: number) => Partial<SourceState>): Promise<Database> {
  const { database } = await freshDatabase();
  const sources = Array.from({ length: count }, (_, at) => sourceNamed(`source${at}`));
  await saveSources(database, sources);
  for (const [at, source] of sources.entries()) {
    await database.put('states', { ...newState(source), nextCheckAt: now - at, ...more(at) });
  }
  return database;
}
const stateOf = (database: Database, at: number) => database.get('states', sourceNamed(`source${at}`).id);

describe('a round that nobody asked for', () => {
  it('takes twenty, the longest due first, and the next ones a minute later', async () => {
    const database = await withSources(70, () => ({}));
    const first = await chooseDue(database, now);
    expect(first).toHaveLength(20);
    expect(first[0]).toBe('source69');
    for (const id of first)
      await database.put('states', { ...(await database.get('states', id))!, nextCheckAt: now + hour });
    expect(await chooseDue(database, now + 10_000)).toEqual([]);
    expect(await readNextRound(database, now + 10_000)).toBe(now + minute);
    expect(await chooseDue(database, now + minute)).toHaveLength(20);
  });

  it('does not hold up what the person asked for', async () => {
    const database = await withSources(70, (at) => (at < 50 ? { isAsked: true } : {}));
    expect(await chooseDue(database, now)).toHaveLength(70);
    await database.put('states', { ...(await stateOf(database, 3))!, isAsked: true });
    expect((await chooseDue(database, now + 1_000)).toSorted()).toEqual(
      Array.from({ length: 50 }, (_, at) => `source${at}`).toSorted(),
    );
    expect(await readNextRound(database, now + 1_000)).toBeLessThanOrEqual(now + 1_000);
  });

  it('waits while the network wants its user to sign in', async () => {
    const database = await withSources(3, () => ({}));
    await saveSignIn(database, now + 15 * minute);
    expect(await chooseDue(database, now)).toEqual([]);
    expect(await readNextRound(database, now)).toBe(now + 15 * minute);
    expect(await chooseDue(database, now + 15 * minute)).toHaveLength(3);
  });

  it('goes on by itself with nothing that was asked for, either, while the network wants that', async () => {
    const database = await withSources(3, (at) => (at < 2 ? { isAsked: true } : {}));
    await saveSignIn(database, now + 15 * minute);
    expect(await chooseDue(database, now)).toEqual([]);
    expect(await readNextRound(database, now)).toBe(now + 15 * minute);
    expect(await chooseDue(database, now + 15 * minute)).toHaveLength(3);
  });

  it('is not held off by a clock that was ahead for a while', async () => {
    const database = await withSources(3, (at) => ({ nextCheckAt: [now + 3_650 * day, now + 6 * day, never][at]! }));
    await chooseDue(await withSources(1, () => ({})), now);
    await saveSignIn(database, now + 3_650 * day);
    await bringNear(database, now);
    expect((await stateOf(database, 0))?.nextCheckAt).toBe(now + 7 * day);
    expect((await stateOf(database, 1))?.nextCheckAt).toBe(now + 6 * day);
    expect((await stateOf(database, 2))?.nextCheckAt).toBe(never);
    expect(await chooseDue(database, now + 7 * day)).toHaveLength(2);
  });
});

describe('what a person asks for', () => {
  it('is due at once, but for what was asked a moment ago, whoever asked then', async () => {
    const database = await withSources(3, (at) => ({
      nextCheckAt: now + hour,
      ...(at < 2 && { lastAttemptAt: now - [4 * minute, 6 * minute][at]! }),
    }));
    const ids = [0, 1, 2].map((at) => sourceNamed(`source${at}`).id);
    expect(await makeDue(database, ids, now)).toEqual(['source1', 'source2']);
    expect(await stateOf(database, 0)).toMatchObject({ nextCheckAt: now + hour });
    expect(await stateOf(database, 2)).toMatchObject({ nextCheckAt: now, isAsked: true });
  });
});

describe('a host that asked to be left alone', () => {
  it('is left alone until its time, the latest that it named, and a week at the most', async () => {
    const { database } = await freshDatabase();
    await saveHold(database, 'a.example', now + 2 * hour, now);
    await saveHold(database, 'a.example', now + hour, now);
    await saveHold(database, 'b.example', now + hour, now);
    expect(await readHold(database, 'a.example', now + 90 * minute)).toBe(now + 2 * hour);
    expect(await readHold(database, 'a.example', now + 2 * hour)).toBeUndefined();
    expect(await readHold(database, 'c.example', now)).toBeUndefined();
    expect(await readHold(database, 'a.example', now - 30 * day)).toBeUndefined();
    await saveHold(database, 'c.example', now + 5 * hour, now + 3 * hour);
    // What a clock that was ahead has written is forgotten with the next.
    await saveHold(database, 'd.example', now + 300 * day, now + 299 * day);
    await saveHold(database, 'd.example', now + 5 * hour, now + 3 * hour);
    expect(await readHold(database, 'd.example', now + 4 * hour)).toBe(now + 5 * hour);
    await saveHold(database, 'c.example', now + 6 * hour, now + 5 * hour);
    expect(Object.keys((await readReader(database)).holds ?? {})).toEqual(['c.example']);
  });
});

describe('a source whose publisher has moved it for good', () => {
  it('keeps all that is known of it, and goes back when the person wants that', async () => {
    const database = await withSources(2, () => ({ validators: { etag: '"1"' }, lastSuccessAt: now }));
    const { source } = (await readSource(database, sourceNamed('source0').id))!;
    await changeAddress(database, source, 'https://new.example/feed', { now, isBack: false });
    const moved = (await readSource(database, source.id))!;
    expect(moved.source).toEqual({
      ...source,
      address: 'https://new.example/feed',
      formerAddress: source.address,
      movedAt: now,
    });
    expect(moved.state).toMatchObject({ validators: { etag: '"1"' }, lastSuccessAt: now, hosts: ['source0.example'] });
    await changeAddress(database, moved.source, source.address, { now, isBack: true });
    expect((await readSource(database, source.id))?.source).toEqual({ ...source, staysPut: true });
  });

  it('stays where it is when that address is followed already', async () => {
    const database = await withSources(2, () => ({}));
    const { source } = (await readSource(database, sourceNamed('source0').id))!;
    expect(await changeAddress(database, source, sourceNamed('source1').address, { now, isBack: false })).toBe(false);
    expect((await readSource(database, source.id))?.source).toEqual(source);
  });
});

describe('access that came back', () => {
  it('lets sources go on, and asks none that was read within the hour', async () => {
    const failure = { kind: 'no-permission', host: 'courier.example' } as const;
    const database = await withSources(5, (at) => ({
      ...(at !== 2 && { failure, failureCount: 1 }),
      lastSuccessAt: now - [2 * hour, 20 * minute, 0, 20 * minute, 2 * hour][at]!,
      // The fourth had been refused with a password wanted; the fifth is paused.
      nextCheckAt: at < 3 ? now + 5 * hour : never,
      // A moment ago: the person has just allowed it, and waits.
      lastAttemptAt: now - minute,
    }));
    const paused = sourceNamed('source4');
    await database.put('sources', { ...paused, choices: { isPaused: true } });
    // No page outside of an extension has permissions to ask of; the browser tests revoke and give back real ones.
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
    expect(await regain(database, now)).toEqual(['source0', 'source3']);
    expect(await stateOf(database, 3)).toMatchObject({ nextCheckAt: now, isAsked: true });
    expect(await stateOf(database, 4)).toMatchObject({ nextCheckAt: never, failureCount: 0 });
    expect(await stateOf(database, 4)).not.toHaveProperty('failure');
    expect(await stateOf(database, 0)).toMatchObject({ nextCheckAt: now, isAsked: true });
    const read = (await stateOf(database, 1))!;
    expect(read).not.toHaveProperty('failure');
    expect(read.failureCount).toBe(0);
    expect(read.nextCheckAt).toBe(now + 5 * hour);
  });
});
