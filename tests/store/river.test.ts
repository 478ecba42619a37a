import { describe, expect, it } from 'vitest';
import { countOlder, readRiver, readStories, type RiverKey } from '../../utils/store/river.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { readFollowed, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { saveRead } from '../../utils/store/stories.ts';
import { freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier');
const record = sourceNamed('record');

/** Two sources of `each` stories, whose times interleave. */
async function filled(each: number) {
  const { database } = await freshDatabase();
  await saveSources(database, [courier, record]);
  for (const [source, shift] of [
    [courier, 0],
    [record, 1],
  ] as const) {
    const entries = Array.from({ length: each }, (_, index) => incoming(source, `s${index}`, index * 2 + shift));
    await saveRefresh(database, source, stateOf(source), entries, 5_000);
  }
  return { database, followed: await readFollowed(database) };
}

describe('readRiver', () => {
  it('reads every story once, newest first, page by page, and then says that there is no more', async () => {
    const { database, followed } = await filled(35);
    const times: number[] = [];
    const pages: number[] = [];
    let after: RiverKey | undefined;
    do {
      const page = await readRiver(database, { followed, after, limit: 20 });
      times.push(...page.stories.map(({ story }) => -story.riverOrder));
      pages.push(page.stories.length);
      after = page.next;
    } while (after);
    expect(pages).toEqual([20, 20, 20, 10]);
    expect(times).toEqual(Array.from({ length: 70 }, (_, index) => 69 - index));
  });

  it('never says there is more when the last page is just full', async () => {
    const { database, followed } = await filled(10);
    const page = await readRiver(database, { followed, limit: 20 });
    expect(page.stories).toHaveLength(20);
    expect(page.next).toBeUndefined();
  });

  it('goes on by key when stories of the same time meet the end of a page', async () => {
    const { database } = await freshDatabase();
    await saveSources(database, [courier]);
    const entries = Array.from({ length: 9 }, (_, index) => incoming(courier, `s${index}`, 100));
    await saveRefresh(database, courier, stateOf(courier), entries, 5_000);
    const followed = await readFollowed(database);
    const first = await readRiver(database, { followed, limit: 4 });
    const second = await readRiver(database, { followed, after: first.next, limit: 4 });
    const third = await readRiver(database, { followed, after: second.next, limit: 4 });
    const ids = [first, second, third].flatMap(({ stories }) => stories.map(({ story }) => story.id));
    expect(new Set(ids).size).toBe(9);
    expect(third.next).toBeUndefined();
  });

  it('fills its pages though a source is being removed', async () => {
    const { database } = await filled(30);
    await setUnfollowed(database, record.id, 9_000);
    const followed = await readFollowed(database);
    const page = await readRiver(database, { followed, limit: 25 });
    expect(page.stories).toHaveLength(25);
    expect(new Set(page.stories.map(({ story }) => story.sourceId))).toEqual(new Set([courier.id]));
    expect((await readRiver(database, { followed, after: page.next, limit: 25 })).stories).toHaveLength(5);
  });

  it('brings read marks along', async () => {
    const { database, followed } = await filled(3);
    const [newest] = (await readRiver(database, { followed, limit: 1 })).stories;
    if (!newest) throw new Error('the river is empty');
    await saveRead(database, newest.story.id, 7_000);
    const [again] = (await readRiver(database, { followed, limit: 1 })).stories;
    expect(again?.status?.readAt).toBe(7_000);
    expect((await readStories(database, [newest.story.id]))[0]?.status?.readAt).toBe(7_000);
  });

  it('tells how many are older', async () => {
    const { database, followed } = await filled(30);
    const { next } = await readRiver(database, { followed, limit: 20 });
    if (!next) throw new Error('there is no second page');
    expect(await countOlder(database, { followed, after: next, most: 1000 })).toBe(40);
    expect(await countOlder(database, { followed, after: next, most: 15 })).toBe(15);
  });
});
