import { describe, expect, it } from 'vitest';
import { withPlace } from '../../utils/sources/folders.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { changeSources } from '../../utils/store/change-sources.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { countNew, countRead, readSourceStories } from '../../utils/store/source-figures.ts';
import { moveSource, readSource, readSources, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { saveForLater, saveRead } from '../../utils/store/stories.ts';
import { freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const [courier, record] = [sourceNamed('courier'), sourceNamed('record')];

async function filled() {
  const { database } = await freshDatabase();
  await saveSources(database, [courier, record]);
  const isNews = { arrival: [1, 0] as const };
  await saveRefresh(database, courier, stateOf(courier), [incoming(courier, 'old', 1)], 10);
  const later = [2, 3].map((at) => incoming(courier, `new${at}`, at, isNews));
  await saveRefresh(database, courier, { ...stateOf(courier), title: 'The Courier' }, later, 20);
  await saveRefresh(database, record, stateOf(record), [incoming(record, 'only', 4, isNews)], 30);
  return database;
}

describe('changeSources', () => {
  it('changes what was chosen and what was learned together', async () => {
    const database = await filled();
    await changeSources(database, [courier.id, record.id], ({ source, state }) => ({
      source: withPlace(source, { sourceId: source.id, folder: ['Coast'] }),
      state: { ...state, nextCheckAt: 77 },
    }));
    for (const { source, state } of await readSources(database)) {
      expect(source.folder).toEqual(['Coast']);
      expect(state.nextCheckAt).toBe(77);
    }
  });

  it('leaves a source alone that is just being unfollowed, and its way back with it', async () => {
    const database = await filled();
    await setUnfollowed(database, courier.id, 5);
    await changeSources(database, [courier.id], ({ source, state }) => ({ source: { ...source, name: 'x' }, state }));
    await setUnfollowed(database, courier.id, undefined);
    expect((await readSource(database, courier.id))?.source).toEqual(courier);
  });
});

describe('the figures of sources', () => {
  it('count what came as news since then, and what was read', async () => {
    const database = await filled();
    expect([...(await countNew(database, 0))]).toEqual([
      [courier.id, 2],
      [record.id, 1],
    ]);
    expect([...(await countNew(database, 20))]).toEqual([[record.id, 1]]);
    await saveRead(database, 'courier/old' as StoryId, 40);
    await saveForLater(database, 'record/only' as StoryId, 40);
    expect([...(await countRead(database))]).toEqual([[courier.id, 1]]);
  });

  it('tell what is kept of one alone', async () => {
    const database = await filled();
    await saveSources(database, [sourceNamed('courier0')]);
    await saveRead(database, 'courier/old' as StoryId, 40);
    expect(await readSourceStories(database, courier.id)).toEqual({ kept: 3, read: 1 });
  });
});

describe('a source that is read from another address', () => {
  it('keeps its name and its habits, and is read from the start', async () => {
    const database = await filled();
    await moveSource(database, courier.id, 'https://courier.example/other.xml', 50);
    const moved = await readSource(database, courier.id);
    expect(moved?.state).toMatchObject({ title: 'The Courier', nextCheckAt: 50, validators: {} });
    expect(moved?.state.arrivals?.length).toBeGreaterThan(0);
    expect(moved?.state.lastSuccessAt).toBeUndefined();
  });
});
