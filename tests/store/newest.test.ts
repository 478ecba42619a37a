import { describe, expect, it } from 'vitest';
import { readNewestParts } from '../../utils/store/newest.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { saveSources } from '../../utils/store/sources.ts';
import { freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier');
const record = sourceNamed('record');

/** 600 stories of one source at the even minutes up to 1,200, and 10 of another at the first odd ones. */
async function filled() {
  const { database } = await freshDatabase();
  await saveSources(database, [courier, record]);
  const even = Array.from({ length: 600 }, (_, index) => incoming(courier, `s${index}`, (index + 1) * 2));
  const odd = Array.from({ length: 10 }, (_, index) => incoming(record, `s${index}`, index * 2 + 1));
  await saveRefresh(database, courier, stateOf(courier), even, 5_000);
  await saveRefresh(database, record, stateOf(record), odd, 5_000);
  return database;
}

const all = { followed: new Set([courier.id, record.id]), since: 0, most: 1_000 };

describe('readNewestParts', () => {
  it('reads every story once, newest first, in parts', async () => {
    const parts = await Array.fromAsync(readNewestParts(await filled(), all));
    expect(parts.map(({ length }) => length)).toEqual([250, 250, 110]);
    const times = parts.flat().map(({ publishedAt }) => publishedAt ?? 0);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(610);
  });

  it('stops at the time it is given, and reads no more parts than it takes', async () => {
    const database = await filled();
    const late = await Array.fromAsync(readNewestParts(database, { ...all, since: 1_000 }));
    expect(late.flat().map(({ publishedAt }) => publishedAt)).toEqual(
      Array.from({ length: 100 }, (_, index) => 1_200 - index * 2),
    );
    const few = await Array.fromAsync(readNewestParts(database, { ...all, most: 500 }));
    expect(few.map(({ length }) => length)).toEqual([250, 250]);
  });

  it('passes over sources that are not followed', async () => {
    const followed = new Set([record.id]);
    const parts = await Array.fromAsync(readNewestParts(await filled(), { ...all, followed }));
    expect(parts.flat().map(({ publishedAt }) => publishedAt)).toEqual([19, 17, 15, 13, 11, 9, 7, 5, 3, 1]);
  });

  it('reads nothing where nothing is', async () => {
    const { database } = await freshDatabase();
    expect((await Array.fromAsync(readNewestParts(database, all))).flat()).toEqual([]);
  });
});
