import { deleteDB } from 'idb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { compareMarks, openWhole } from '../../entrypoints/background/open-whole.ts';
import { keepAllSources, keepMarksOf } from '../../entrypoints/background/safekeeping.ts';
import { snapshotDaily } from '../../entrypoints/background/snapshots.ts';
import { openDatabase, type Database } from '../../utils/store/database.ts';
import { readReader, saveRevision } from '../../utils/store/reader.ts';
import { databaseName } from '../../utils/store/schema.ts';
import { readSources, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { saveForLater, saveRead } from '../../utils/store/stories.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier', { name: 'Our courier' });
const record = sourceNamed('record');
const id = (text: string) => text as StoryId;
const day = Date.UTC(2026, 4, 14);

let open: Database | undefined;
async function begin(): Promise<Database> {
  open?.close();
  open = await openWhole(() => {});
  return open;
}
const lose = async () => {
  open?.close();
  await deleteDB(databaseName);
};

// Before each, since what was tested before this may have left its own in the same browser.
const forget = async () => {
  await lose();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
};
beforeEach(forget);
afterAll(forget);

/** A store with two sources, a read mark and a saved story, all kept beside it as the background does. */
async function followed(): Promise<Database> {
  const database = await begin();
  await saveSources(database, [courier, record]);
  await saveRefresh(database, courier, stateOf(courier), [incoming(courier, 'a', 1), incoming(courier, 'b', 2)], 3_000);
  await saveRead(database, id('courier/a'), 4_000);
  await saveForLater(database, id('courier/b'), 5_000);
  await keepAllSources(database);
  await keepMarksOf(database, [id('courier/a'), id('courier/b')]);
  return database;
}

const told = async (database: Database) => (await readReader(database)).restored;
const names = async (database: Database) => (await readSources(database)).map(({ source }) => source.id).toSorted();

describe('the store as the background opens it', () => {
  it('is empty for somebody new, who is told nothing', async () => {
    const database = await begin();
    expect(await names(database)).toEqual([]);
    expect(await told(database)).toBeUndefined();
  });

  it('is whole again after it was lost, and says so once', async () => {
    await followed();
    await lose();
    const database = await begin();
    expect(await names(database)).toEqual(['courier', 'record']);
    expect((await database.get('sources', courier.id))?.name).toBe('Our courier');
    expect(await database.get('stories', id('courier/b'))).toMatchObject({ headline: 'Headline of b' });
    expect(await told(database)).toEqual({ sources: 2, marks: 2, saved: 1 });
    expect(await told(await begin())).toEqual({ sources: 2, marks: 2, saved: 1 });
  });

  it('comes from the last whole backup when what is kept beside it is lost too', async () => {
    await snapshotDaily(await followed(), day);
    await lose();
    await browser.storage.local.set({ mirror: 'damaged' });
    const database = await begin();
    expect(await names(database)).toEqual(['courier', 'record']);
    expect(await database.get('statuses', id('courier/a'))).toEqual({ id: 'courier/a', readAt: 4_000 });
    expect(await told(database)).toEqual({ sources: 2, marks: 2, saved: 1 });
  });

  it('keeps the last three days, one backup each', async () => {
    const database = await followed();
    for (const at of [0, 0, 1, 2, 3, 4]) await snapshotDaily(database, day + at * 86_400_000);
    const kept = await browser.storage.local.get(null);
    expect(kept['snapshots']).toEqual(['2026-05-16', '2026-05-17', '2026-05-18']);
    expect(Object.keys(kept).filter((key) => key.startsWith('snapshot '))).toHaveLength(3);
  });

  it('is left alone when the background was stopped between writing beside it and hearing of it', async () => {
    const database = await followed();
    await saveRevision(database, 0);
    expect(await told(await begin())).toBeUndefined();
  });

  it('does not bring back what was unfollowed just before a stop', async () => {
    await setUnfollowed(await followed(), record.id, 9_000);
    const database = await begin();
    expect(await names(database)).toEqual(['courier']);
    await lose();
    expect(await names(await begin())).toEqual(['courier']);
  });

  it('keeps what was followed just before a stop', async () => {
    await saveSources(await followed(), [sourceNamed('later')]);
    await begin();
    await lose();
    expect(await names(await begin())).toEqual(['courier', 'later', 'record']);
  });

  it('gets single marks and saved stories back that it has lost', async () => {
    const database = await followed();
    await database.delete('statuses', id('courier/a'));
    await database.delete('stories', id('courier/b'));
    await database.delete('bodies', id('courier/b'));
    await browser.storage.session.clear();
    await compareMarks(database);
    expect(await database.get('statuses', id('courier/a'))).toEqual({ id: 'courier/a', readAt: 4_000 });
    expect(await database.get('bodies', id('courier/b'))).toEqual({ id: 'courier/b', html: '<p>Text of b</p>' });
    expect(await told(database)).toEqual({ sources: 0, marks: 1, saved: 1 });
  });

  it('takes a store from before anything was kept beside it as it is', async () => {
    const before = await openDatabase();
    await saveSources(before, [courier]);
    await saveRead(before, id('courier/a'), 4_000);
    before.close();
    const database = await begin();
    await compareMarks(database);
    expect(await told(database)).toBeUndefined();
    await lose();
    const again = await begin();
    expect(await names(again)).toEqual(['courier']);
    expect(await again.get('statuses', id('courier/a'))).toEqual({ id: 'courier/a', readAt: 4_000 });
  });
});
