import { describe, expect, it } from 'vitest';
import { openForReading, openDatabase } from '../../utils/store/database.ts';
import { readDue, readNextDue } from '../../utils/store/due.ts';
import { saveArticle } from '../../utils/store/articles.ts';
import { countOlder, readRiver } from '../../utils/store/river.ts';
import { beginChecks, saveRefresh } from '../../utils/store/save-refresh.ts';
import {
  makeDue,
  moveSource,
  purgeUnfollowed,
  readSource,
  readSources,
  saveSources,
  setUnfollowed,
} from '../../utils/store/sources.ts';
import { readStory, saveForLater, saveRead } from '../../utils/store/stories.ts';
import type { StoryArticle } from '../../utils/stories/article.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { asNews, freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier');
const record = sourceNamed('record', { followedAt: 2_000 });

describe('sources', () => {
  it('are due as soon as they are followed, and read in the order they were followed', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [record, courier]);
    expect((await readSources(database)).map(({ source }) => source.id)).toEqual([courier.id, record.id]);
    expect((await readDue(database, 1_500)).map(({ sourceId }) => sourceId)).toEqual([courier.id]);
    expect(await readNextDue(database)).toBe(1_000);
  });

  it('keep what was learned when they are followed again', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier]);
    await saveRefresh(database, courier, { ...stateOf(courier), title: 'Courier', nextCheckAt: 9_000 }, [], 3_000);
    await setUnfollowed(database, courier.id, 4_000);
    expect(await readSources(database)).toEqual([]);
    await setUnfollowed(database, courier.id, undefined);
    expect((await readSource(database, courier.id))?.state.title).toBe('Courier');
  });

  it('go with their stories once they can no longer be brought back', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier, record]);
    const many = Array.from({ length: 450 }, (_, index) => incoming(courier, `s${index}`, index));
    await saveRefresh(database, courier, stateOf(courier), many, 3_000);
    await saveRefresh(database, record, stateOf(record), [incoming(record, 'kept', 1)], 3_000);
    await setUnfollowed(database, courier.id, 4_000);
    await purgeUnfollowed(database, 3_999);
    expect(await database.count('stories')).toBe(451);
    await purgeUnfollowed(database, 4_000);
    expect(await database.getAllKeys('stories')).toEqual(['record/kept']);
    expect(await database.getAllKeys('bodies')).toEqual(['record/kept']);
    expect(await database.getAllKeys('sources')).toEqual([record.id]);
    expect(await database.getAllKeys('states')).toEqual([record.id]);
  });

  it('leave a saved story with all that belongs to it, for as long as it is saved', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier, record]);
    await saveRefresh(
      database,
      courier,
      stateOf(courier),
      [incoming(courier, 'a', 3), incoming(courier, 'b', 2)],
      3_000,
    );
    await saveRefresh(database, record, stateOf(record), [incoming(record, 'c', 4), incoming(record, 'd', 1)], 3_000);
    const id = 'courier/a' as StoryId;
    const article = {
      id,
      kind: 'none',
      reason: 'paywall',
      address: 'https://courier.example/a',
      fetchedAt: 3_100,
    } satisfies StoryArticle;
    await saveArticle(database, article);
    await saveRead(database, id, 3_200);
    await saveForLater(database, id, 3_300);
    await setUnfollowed(database, courier.id, 4_000);
    await purgeUnfollowed(database, 4_000);
    expect(await readStory(database, id)).toMatchObject({
      story: { headline: 'Headline of a' },
      body: { html: '<p>Text of a</p>' },
      article,
      status: { readAt: 3_200, savedAt: 3_300 },
    });
    expect(await database.getAllKeys('stories')).toEqual([id, 'record/c', 'record/d']);
    const followed = new Set([record.id]);
    const first = await readRiver(database, { followed, limit: 1 });
    expect(first.stories.map(({ story }) => story.id)).toEqual(['record/c']);
    expect(first.next && (await countOlder(database, { followed, after: first.next, most: 9 }))).toBe(2);
    const second = await readRiver(database, { followed, after: first.next, limit: 9 });
    expect(second.stories.map(({ story }) => story.id)).toEqual([id, 'record/d']);

    await saveForLater(database, id, undefined);
    expect((await readRiver(database, { followed, limit: 9 })).stories).toHaveLength(2);
    await setUnfollowed(database, record.id, 5_000);
    await purgeUnfollowed(database, 5_000);
    expect(await database.count('stories')).toBe(0);
    expect(await database.count('articles')).toBe(0);
  });

  it('show the river as it was at an arrival', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier]);
    await saveRefresh(database, courier, stateOf(courier), [incoming(courier, 'a', 100)], 5_000);
    await saveRefresh(database, courier, stateOf(courier), [asNews(incoming(courier, 'b', 200))], 6_000);
    const followed = new Set([courier.id]);
    const read = async (arrivedUpTo: number | undefined) =>
      (await readRiver(database, { followed, arrivedUpTo, limit: 9 })).stories.map(({ story }) => story.id);
    expect(await read(5_000)).toEqual(['courier/a']);
    expect(await read(undefined)).toEqual(['courier/b', 'courier/a']);
  });

  it('move from a page to its feed, and are one when that feed is followed already', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier, record]);
    expect(await moveSource(database, courier.id, 'https://courier.example/rss', 7_000)).toBe(true);
    expect((await readSource(database, courier.id))?.source.address).toBe('https://courier.example/rss');
    expect(await moveSource(database, courier.id, record.address, 8_000)).toBe(false);
    expect((await readSources(database)).map(({ source }) => source.id)).toEqual([record.id]);
  });

  it('become due when asked to, and never less due', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier, record]);
    await makeDue(database, [courier.id, record.id], 1_500);
    expect((await readSources(database)).map(({ state }) => state.nextCheckAt)).toEqual([1_000, 1_500]);
  });
});

describe('a page', () => {
  it('finds nothing, and leaves nothing behind, before the background has made the database', async () => {
    const name = `test-${crypto.randomUUID()}`;
    expect(await openForReading(name)).toBeUndefined();
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
  });

  it('lets go of the database when the background wants to upgrade it', async () => {
    const { name, database } = await freshDatabase();
    let isClosed = false;
    const reading = await openForReading(name, () => (isClosed = true));
    expect(reading?.version).toBe(database.version);
    const deleted = new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    await deleted;
    expect(isClosed).toBe(true);
    const again = await openDatabase(name);
    expect(await again.count('stories')).toBe(0);
    again.close();
  });
});

describe('beginChecks', () => {
  it('saves the plan and gives the state as it was before', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier]);
    const begun = await beginChecks(database, [courier.id], (state) => ({ ...state, nextCheckAt: 99_000 }));
    expect(begun.get(courier.id)?.state.nextCheckAt).toBe(1_000);
    expect((await readSource(database, courier.id))?.state.nextCheckAt).toBe(99_000);
  });

  it('plans nothing for a source that is being removed', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier]);
    await setUnfollowed(database, courier.id, 4_000);
    expect((await beginChecks(database, [courier.id], (state) => state)).size).toBe(0);
  });
});
