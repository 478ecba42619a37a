import { describe, expect, it } from 'vitest';
import type { Scope } from '../../utils/sources/scope.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import type { Database } from '../../utils/store/database.ts';
import { markAllRead, readMarked, unmarkAll } from '../../utils/store/mark-all.ts';
import { countOlder, readRiver, type RiverKey } from '../../utils/store/river.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { select } from '../../utils/store/selection.ts';
import { purgeUnfollowed, readSources, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { saveForLater, saveRead, saveUnread } from '../../utils/store/stories.ts';
import { countUnread } from '../../utils/store/unread.ts';
import { freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier', { folder: ['Coast'] });
const record = sourceNamed('record', { name: 'Marsh Record' });
const noise = sourceNamed('noise', { choices: { isMuted: true } });

const storyOf = (name: string) => name as StoryId;

/** A source with `many` stories, the newest last, and two with a few among its newest. */
async function filled(many: number): Promise<Database> {
  const { database } = await freshDatabase();
  await saveSources(database, [courier, record, noise]);
  const entries = Array.from({ length: many }, (_, index) => incoming(courier, `s${index}`, (index + 1) * 10));
  await saveRefresh(database, courier, stateOf(courier), entries, many * 10);
  for (const source of [record, noise]) {
    const few = [1, 2, 3].map((index) => incoming(source, `s${index}`, many * 10 - index * 50 + 1));
    await saveRefresh(database, source, stateOf(source), few, many * 10);
  }
  return database;
}

const query = async (database: Database, scope: Scope) => select(scope, await readSources(database));

/** All pages of a scope. */
async function readAll(database: Database, scope: Scope, limit = 50): Promise<readonly string[]> {
  const selection = await query(database, scope);
  const ids: string[] = [];
  let after: RiverKey | undefined;
  do {
    const page = await readRiver(database, { ...selection, after, limit });
    ids.push(...page.stories.map(({ story }) => story.id));
    after = page.next;
    const older = after && (await countOlder(database, { ...selection, after, most: 10_000 }));
    if (older === 0) throw new Error('more was offered in vain');
  } while (after);
  return ids;
}

const newestFirst = async (database: Database, ids: readonly string[]) => {
  const stories = await Promise.all(ids.map((id) => database.get('stories', storyOf(id))));
  const times = stories.map((story) => story?.riverOrder ?? Number.NaN);
  return times.join() === times.toSorted((one, other) => one - other).join();
};

// Fewer stories are read whole, and of more the keys.
describe.each([40, 1_200])('a scope of %d stories', (many) => {
  it('shows a source alone, a muted one too, each story once and the newest first', async () => {
    const database = await filled(many);
    const own = await readAll(database, { of: 'source', sourceId: courier.id }, 27);
    expect(own).toHaveLength(many);
    expect(new Set(own).size).toBe(many);
    expect(await newestFirst(database, own)).toBe(true);
    expect(await readAll(database, { of: 'source', sourceId: noise.id })).toEqual(['noise/s1', 'noise/s2', 'noise/s3']);
    expect(await readAll(database, { of: 'folder', folder: ['Coast'] }, 500)).toEqual(own);
    expect(await readAll(database, { of: 'all' }, 500)).toHaveLength(many + 3);
  });

  it('passes over what is read, where only unread stories are wanted', async () => {
    const database = await filled(many);
    const own = await readAll(database, { of: 'source', sourceId: courier.id }, 500);
    const unread = [own[0], own[30], own.at(-1)].map(String);
    const row = database.transaction('statuses', 'readwrite');
    for (const id of own) if (!unread.includes(id)) void row.store.put({ id: storyOf(id), readAt: 5 });
    await row.done;
    const scope = { of: 'source', sourceId: courier.id, isUnreadOnly: true } as const;
    expect(await readAll(database, scope)).toEqual(unread);
    expect(await readAll(database, { ...scope, of: 'folder', folder: ['Coast'] } as Scope, 2)).toEqual(unread);
    expect(await readAll(database, { of: 'all', isUnreadOnly: true })).toHaveLength(6);
    expect(await countUnread(database, { of: new Set([courier.id]), most: 100 })).toBe(3);
    expect(await countUnread(database, { of: new Set([courier.id]), most: 2 })).toBe(2);
  });

  it('shows what is saved, whosever it was, and no longer what is not', async () => {
    const database = await filled(many);
    const own = await readAll(database, { of: 'source', sourceId: courier.id }, 500);
    const saved = own.filter((_id, index) => index % 2 === 0);
    for (const id of [...saved, 'noise/s2', 'record/s1', 'record/s2']) await saveForLater(database, storyOf(id), 7);
    await saveForLater(database, storyOf('record/s2'), undefined);
    await setUnfollowed(database, record.id, 10);
    await purgeUnfollowed(database, 20);
    const found = await readAll(database, { of: 'saved' }, 13);
    expect(new Set(found)).toEqual(new Set([...saved, 'noise/s2', 'record/s1']));
    expect(await newestFirst(database, found)).toBe(true);
    expect(await readAll(database, { of: 'all' }, 500)).toHaveLength(many + 2);
    await saveRead(database, storyOf('record/s1'), 9);
    expect(await readAll(database, { of: 'saved', isUnreadOnly: true })).not.toContain('record/s1');
  });
});

describe('a search', () => {
  async function withWords(): Promise<Database> {
    const database = await filled(600);
    const said = (source: typeof record, name: string, more: object) => incoming(source, name, 9_000, more);
    await saveRefresh(
      database,
      record,
      stateOf(record),
      [
        said(record, 'storm', { headline: 'Après la tempête', summary: 'The tunnel held.', author: 'Iryna Bondar' }),
        said(record, 'kana', { headline: '高速道路が再開', summary: 'السيل جرف الجسر' }),
      ],
      9_000,
    );
    return database;
  }
  const find = async (database: Database, words: string, of: 'all' | 'saved' = 'all') =>
    readAll(database, { of, words });

  it('finds all words in headline, summary, author or the source’s name, whatever their capitals and accents', async () => {
    const database = await withWords();
    for (const words of ['tempete', 'TEMPETE tunnel', 'bondar held marsh', '  aprè ']) {
      expect(await find(database, words)).toEqual(['record/storm']);
    }
    for (const words of ['道路', 'السَّيل', 'جسر 再開']) expect(await find(database, words)).toEqual(['record/kana']);
    expect(await find(database, 'tempete bridge')).toEqual([]);
    // What is muted is found, too.
    expect(await find(database, 'noise.example')).toHaveLength(3);
  });

  it('reads on page by page, and counts what is older', async () => {
    const database = await withWords();
    const found = await find(database, 'headline of');
    expect(found).toHaveLength(606);
    expect(await newestFirst(database, found)).toBe(true);
    const selection = await query(database, { of: 'all', words: 'headline' });
    const { next } = await readRiver(database, { ...selection, limit: 50 });
    expect(next && (await countOlder(database, { ...selection, after: next, most: 9_999 }))).toBe(556);
  });

  it('finds saved stories of sources that are gone, and those alone where they are wanted', async () => {
    const database = await withWords();
    await saveForLater(database, storyOf('record/storm'), 5);
    await setUnfollowed(database, record.id, 10);
    await purgeUnfollowed(database, 20);
    expect(await find(database, 'tempete')).toEqual(['record/storm']);
    expect(await find(database, 'headline', 'saved')).toEqual([]);
    expect(await find(database, 'tunnel', 'saved')).toEqual(['record/storm']);
  });

  it('tells what it has found on the way, and ends when it is called off', async () => {
    const database = await withWords();
    const selection = await query(database, { of: 'all', words: 'headline' });
    const counts: number[] = [];
    await readRiver(database, { ...selection, limit: 900, onFound: (found) => void counts.push(found.length) });
    expect(counts[0]).toBeLessThan(300);
    expect(counts.at(-1)).toBe(606);
    const ending = new AbortController();
    const reading = readRiver(database, {
      ...selection,
      limit: 900,
      signal: ending.signal,
      onFound: () => ending.abort(),
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('marking all read', () => {
  const marks = (database: Database) => database.getAll('statuses').then((rows) => rows.filter(({ readAt }) => readAt));

  it('marks what the scope holds that had come, and is undone to the marks that there were', async () => {
    const database = await filled(2_500);
    await saveRead(database, storyOf('courier/s3'), 11);
    await saveForLater(database, storyOf('courier/s4'), 12);
    await saveUnread(database, storyOf('courier/s5'));
    await saveForLater(database, storyOf('noise/s1'), 12);
    const [arrivedUpTo] = (await database.getAllFromIndex('stories', 'byArrival'))
      .map(({ arrival }) => arrival[1])
      .slice(-1);
    await saveRefresh(database, courier, stateOf(courier), [incoming(courier, 'late', 99_000)], 99_000);
    const before = await marks(database);
    const selection = await query(database, { of: 'all' });
    await markAllRead(database, selection, { arrivedUpTo: arrivedUpTo ?? 0, readAt: 500 });
    // All but one that was read before, and with a muted source's, which is shown since it is saved.
    expect(await readMarked(database, 500)).toEqual({
      count: 2_499 + 3 + 1,
      sourceIds: new Set([courier.id, record.id, noise.id]),
    });
    expect(await readAll(database, { of: 'all', isUnreadOnly: true })).toEqual(['courier/late']);
    expect(await database.get('statuses', storyOf('courier/s4'))).toMatchObject({ readAt: 500, savedAt: 12 });
    expect(await database.get('statuses', storyOf('courier/s3'))).toMatchObject({ readAt: 11 });

    await saveUnread(database, storyOf('courier/s9'));
    await saveRead(database, storyOf('courier/s9'), 700);
    expect(await unmarkAll(database, 500)).toEqual(new Set([courier.id, record.id, noise.id]));
    expect(await marks(database)).toEqual([...before, { id: 'courier/s9', readAt: 700 }]);
    expect(await database.get('statuses', storyOf('courier/s4'))).toEqual({ id: 'courier/s4', savedAt: 12 });
  });

  it('goes on with the same marks when it is asked again', async () => {
    const database = await filled(1_200);
    const selection = await query(database, { of: 'folder', folder: ['Coast'] });
    const marked = { arrivedUpTo: 99_999, readAt: 500 };
    await markAllRead(database, selection, marked);
    await saveUnread(database, storyOf('courier/s1'));
    await markAllRead(database, selection, marked);
    expect((await readMarked(database, 500)).count).toBe(1_200);
    expect(await countUnread(database, { of: new Set<SourceId>([record.id]), most: 9 })).toBe(3);
  });
});
