import { describe, expect, it } from 'vitest';
import { countArrivals } from '../../utils/store/arrivals.ts';
import { readLastLook, saveLook } from '../../utils/store/reader.ts';
import { saveRefresh, saveState } from '../../utils/store/save-refresh.ts';
import { moveSource, readFollowed, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { readStory, saveRead } from '../../utils/store/stories.ts';
import type { Likeness, StoryId } from '../../utils/stories/story.ts';
import { asNews, freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const source = sourceNamed('courier');
const state = stateOf(source);
const id = (name: string) => `${source.id}/${name}` as StoryId;

async function followed() {
  const fresh = await freshDatabase();
  await saveSources(fresh.database, [source]);
  return fresh;
}

describe('saveRefresh', () => {
  it('keeps stories, bodies and state together', async () => {
    const { database } = await followed();
    const next = { ...state, title: 'The Courier', validators: { etag: '"1"' } };
    const saved = await saveRefresh(database, source, next, [incoming(source, 'a', 100)], 5_000);
    expect(saved).toEqual({ added: 1, edited: 0 });
    const whole = await readStory(database, id('a'));
    expect(whole?.story.headline).toBe('Headline of a');
    expect(whole?.body?.html).toBe('<p>Text of a</p>');
    expect(await database.get('states', source.id)).toEqual(next);
  });

  it('keeps what slid out of the feed', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [incoming(source, 'a', 100), incoming(source, 'b', 200)], 5_000);
    await saveRefresh(database, source, state, [asNews(incoming(source, 'c', 300))], 6_000);
    await saveRefresh(database, source, state, [], 7_000);
    expect(await database.count('stories')).toBe(3);
  });

  it('keeps place, arrival and read mark of a story that the feed edits', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [incoming(source, 'a', 100)], 5_000);
    await saveRead(database, id('a'), 5_500);
    const edit = asNews(incoming(source, 'a', 900, { headline: 'Corrected', fingerprint: 'a2' }));
    expect(await saveRefresh(database, source, state, [edit], 6_000)).toEqual({ added: 0, edited: 1 });
    const whole = await readStory(database, id('a'));
    expect(whole?.story).toMatchObject({
      headline: 'Corrected',
      riverOrder: -100,
      arrival: [0, 5_000],
      firstSeenAt: 5_000,
    });
    expect(whole?.status?.readAt).toBe(5_500);
  });

  it('knows a story again that comes under another id: it stays read and is not news', async () => {
    const { database } = await followed();
    const likeness = { likeness: `${source.id}/road` as Likeness, publishedAt: 100 };
    await saveRefresh(database, source, state, [incoming(source, 'a', 100, likeness)], 5_000);
    await saveRead(database, id('a'), 5_500);
    await saveLook(database);
    for (const [guid, now] of [['b', 6_000] as const, ['c', 7_000] as const]) {
      const entry = asNews(incoming(source, guid, 100, { ...likeness, headline: 'Headline of a' }));
      expect(await saveRefresh(database, source, state, [entry], now)).toEqual({ added: 0, edited: 1 });
    }
    expect(await database.getAllKeys('stories')).toEqual([id('a')]);
    expect(await database.getAllKeys('bodies')).toEqual([id('a')]);
    const whole = await readStory(database, id('a'));
    expect(whole).toMatchObject({ story: { arrival: [0, 5_000] }, status: { readAt: 5_500 } });
    const query = { since: await readLastLook(database), most: 9, of: 'news', followed: await readFollowed(database) };
    expect(await countArrivals(database, { ...query, of: 'news' })).toBe(0);
  });

  it('drops a body that the feed took back', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [incoming(source, 'a', 100)], 5_000);
    const { story } = asNews(incoming(source, 'a', 100, { hasBody: false, fingerprint: 'a2' }));
    await saveRefresh(database, source, state, [{ story }], 6_000);
    expect((await readStory(database, id('a')))?.body).toBeUndefined();
  });

  it('saves nothing for a source that was unfollowed meanwhile', async () => {
    const { database } = await followed();
    await setUnfollowed(database, source.id, 4_000);
    expect(await saveRefresh(database, source, state, [incoming(source, 'a', 100)], 5_000)).toBeUndefined();
    expect(await database.count('stories')).toBe(0);
    await saveState(database, sourceNamed('nobody'), { ...state, sourceId: sourceNamed('nobody').id });
    expect(await database.count('states')).toBe(1);
  });

  it('saves nothing that was asked of an address which the source no longer has', async () => {
    const { database } = await followed();
    await moveSource(database, source.id, 'https://courier.example/other', 4_000);
    expect(await saveRefresh(database, source, state, [incoming(source, 'a', 100)], 5_000)).toBeUndefined();
    await saveState(database, source, { ...state, nextCheckAt: 99_000 });
    expect(await database.count('stories')).toBe(0);
    expect((await database.get('states', source.id))?.nextCheckAt).toBe(4_000);
  });

  it('counts a repeated item once', async () => {
    const { database } = await followed();
    const twice = [incoming(source, 'a', 100), incoming(source, 'a', 100, { headline: 'Again', fingerprint: 'x' })];
    expect(await saveRefresh(database, source, state, twice, 5_000)).toEqual({ added: 1, edited: 0 });
    expect((await readStory(database, id('a')))?.story.headline).toBe('Headline of a');
  });
});

describe('what is new', () => {
  const news = (database: Parameters<typeof countArrivals>[0], since: number) =>
    readFollowed(database).then((all) => countArrivals(database, { since, most: 100, of: 'news', followed: all }));

  it('leaves out the first reading of a source', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [incoming(source, 'a', 100)], 5_000);
    expect(await news(database, 0)).toBe(0);
    await saveRefresh(database, source, state, [asNews(incoming(source, 'b', 50))], 6_000);
    expect(await news(database, 0)).toBe(1);
  });

  it('is over once the reader has looked', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [asNews(incoming(source, 'a', 100))], 5_000);
    await saveLook(database);
    expect(await news(database, await readLastLook(database))).toBe(0);
    await saveRefresh(database, source, state, [asNews(incoming(source, 'b', 90))], 5_000);
    expect(await news(database, await readLastLook(database))).toBe(1);
  });

  it('is right though the clock is set back', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [asNews(incoming(source, 'a', 100))], 9_000_000);
    await saveLook(database);
    await saveRefresh(database, source, state, [asNews(incoming(source, 'b', 90))], 5_000);
    expect(await news(database, await readLastLook(database))).toBe(1);
  });

  it('passes over a source that is being removed', async () => {
    const { database } = await followed();
    await saveRefresh(database, source, state, [asNews(incoming(source, 'a', 100))], 5_000);
    await setUnfollowed(database, source.id, 6_000);
    expect(await news(database, 0)).toBe(0);
  });

  it('is not hidden by the many stories of a source that is being removed', async () => {
    const { database } = await followed();
    const noisy = sourceNamed('noisy');
    await saveSources(database, [noisy]);
    const many = Array.from({ length: 150 }, (_, index) => asNews(incoming(noisy, `n${index}`, index)));
    await saveRefresh(database, noisy, stateOf(noisy), many, 5_000);
    await saveRefresh(database, source, state, [asNews(incoming(source, 'a', 100))], 6_000);
    await setUnfollowed(database, noisy.id, 7_000);
    expect(await news(database, 0)).toBe(1);
  });

  it('is counted no further than asked', async () => {
    const { database } = await followed();
    const many = Array.from({ length: 150 }, (_, index) => asNews(incoming(source, `n${index}`, index)));
    await saveRefresh(database, source, state, many, 5_000);
    expect(await news(database, 0)).toBe(100);
  });
});
