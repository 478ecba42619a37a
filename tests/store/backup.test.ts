import { describe, expect, it } from 'vitest';
import { usualSettings } from '../../utils/kernel/settings.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { bringIn, takeBack } from '../../utils/store/bring-in.ts';
import type { Database } from '../../utils/store/database.ts';
import { gatherBelongings } from '../../utils/store/gather.ts';
import { fromMarks, toMarks } from '../../utils/store/marks.ts';
import {
  gatherKept,
  marksKey,
  missingFrom,
  newerMarks,
  savedKey,
  soundMirror,
  toMirror,
} from '../../utils/store/mirror.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { readSources, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { readStory, saveForLater, saveRead, saveUnread } from '../../utils/store/stories.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { freshDatabase, incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier', { name: 'Our courier', folder: ['Coast', 'Quays'], position: 7 });
const record = sourceNamed('record', { followedAt: 2_000, choices: { isMuted: true } });
const now = 50_000;
const id = (text: string) => text as StoryId;

async function filled(): Promise<Database> {
  const { database } = await freshDatabase();
  await saveSources(database, [courier, record]);
  const items = Array.from({ length: 30 }, (_, at) => incoming(courier, `s${at}`, at));
  await saveRefresh(
    database,
    courier,
    { ...stateOf(courier), title: 'Courier', siteLink: 'https://courier.example/' },
    items,
    3_000,
  );
  await saveRefresh(database, record, stateOf(record), [incoming(record, 'a', 1)], 3_000);
  for (let at = 0; at < 20; at++) await saveRead(database, id(`courier/s${at}`), 4_000 + at);
  await saveForLater(database, id('courier/s5'), 5_000);
  await saveForLater(database, id('record/a'), 5_001);
  await saveUnread(database, id('courier/s7'));
  return database;
}

const textOf = async (database: Database) =>
  writeBackup({ ...(await gatherBelongings(database)), settings: usualSettings });

function read(text: string) {
  const found = readBackup(text, now);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

describe('a backup', () => {
  it('brought into an empty store and written again has the same bytes', async () => {
    const text = await textOf(await filled());
    const { database } = await freshDatabase();
    const backup = read(text);
    expect(backup.unsound).toBe(0);
    await bringIn(database, backup, now);
    expect(await textOf(database)).toBe(text);
    expect(await readSources(database)).toMatchObject([
      { source: courier, state: { title: 'Courier', siteLink: 'https://courier.example/', nextCheckAt: now } },
      { source: record, state: { nextCheckAt: now + 2_000 } },
    ]);
    expect(await readStory(database, id('courier/s5'))).toMatchObject({
      story: { headline: 'Headline of s5' },
      body: { html: '<p>Text of s5</p>' },
      status: { readAt: 4_005, savedAt: 5_000 },
    });
    expect(await database.count('stories')).toBe(2);
  });

  it('has the same bytes whatever was done first', async () => {
    const { database } = await freshDatabase();
    await bringIn(database, { sources: [record], statuses: [], saved: [] }, now);
    await bringIn(database, read(await textOf(await filled())), now);
    expect(await textOf(database)).toBe(await textOf(await filled()));
  });

  it('brought in twice, or where it came from, changes nothing', async () => {
    const database = await filled();
    const text = await textOf(database);
    expect(await bringIn(database, read(text), now)).toEqual({ sourceIds: [], statuses: [], storyIds: [] });
    expect(await textOf(database)).toBe(text);
  });

  it('destroys nothing that is there, and gives its marks to a source that has another id here', async () => {
    const { database } = await freshDatabase();
    const own = sourceNamed('own', { address: courier.address, name: 'Mine' });
    await saveSources(database, [own]);
    await saveRefresh(database, own, stateOf(own), [incoming(own, 's5', 5)], 3_000);
    await saveRead(database, id('own/s5'), 100);
    await bringIn(database, read(await textOf(await filled())), now);
    expect((await readSources(database)).map(({ source }) => source.name)).toEqual(['Mine', undefined]);
    expect(await database.get('statuses', id('own/s5'))).toEqual({ id: 'own/s5', readAt: 100, savedAt: 5_000 });
    expect(await database.get('statuses', id('own/s3'))).toEqual({ id: 'own/s3', readAt: 4_003 });
    expect(await database.count('statuses')).toBe(20);
  });

  it('is taken back as if it had never come, but for what the person did since', async () => {
    const { database } = await freshDatabase();
    const own = sourceNamed('own');
    await saveSources(database, [own]);
    await saveRead(database, id('courier/s1'), 9);
    const before = await textOf(database);
    const brought = await bringIn(database, read(await textOf(await filled())), now);
    await saveForLater(database, id('courier/s2'), 60_000);
    await takeBack(database, brought, 70_000);
    expect((await readSources(database)).map(({ source }) => source.id)).toEqual(['own']);
    await saveForLater(database, id('courier/s2'), undefined);
    await saveUnread(database, id('courier/s2'));
    expect(await textOf(database)).toBe(before);
    expect(await database.count('stories')).toBe(0);
  });

  it('brings back a source that is just being removed', async () => {
    const database = await filled();
    const text = await textOf(database);
    await setUnfollowed(database, courier.id, 9_000);
    expect((await bringIn(database, read(text), now)).sourceIds).toEqual(['courier']);
    expect(await textOf(database)).toBe(text);
  });

  it.each([
    ['', 'not-json'],
    ['{"wireside":1,"sources":[', 'not-json'],
    ['[]', 'no-backup'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'no-backup'],
    ['{"wireside":99,"sources":[]}', 'newer-backup'],
  ])('is refused for a reason: %s', (text, kind) => {
    expect(readBackup(text, now)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('of a stranger brings what can be, and nothing that breaks anything', async () => {
    const story = {
      ...incoming(courier, 'x', 9e15).story,
      link: 'javascript:alert(1)',
      headline: ['<b>'],
      isRemoval: true,
    };
    const hostile = {
      wireside: 1,
      sources: [courier, { id: 'evil', address: 'javascript:alert(1)' }, null, 7, { ...record, name: {}, folder: 'x' }],
      marks: {
        courier: { read: { a: 1, b: 'x', '': 3 }, saved: { x: 5 }, givenUp: ['a', 'zz'] },
        'a/b': { read: { c: 1 } },
        record: null,
      },
      saved: [
        { story },
        { story: {} },
        { story: { ...story, id: 'courier/unmarked' } },
        { story: { ...story, length: 'long' } },
      ],
      settings: { theme: 'dark', wordsPerMinute: 'fast' },
    };
    const backup = read(JSON.stringify(hostile));
    expect(backup.sources.map((source) => source.id)).toEqual(['courier', 'record']);
    expect(backup.statuses).toEqual([
      { id: 'courier/a', readAt: 1, isGivenUp: true },
      { id: 'courier/x', savedAt: 5 },
    ]);
    expect(backup.saved.map((saved) => saved.story.id)).toEqual(['courier/x']);
    expect(backup.saved[0]?.story).not.toHaveProperty('link');
    expect(backup.saved[0]?.story).not.toHaveProperty('headline');
    expect(backup.saved[0]?.story).toMatchObject({
      isRemoval: true,
      firstSeenAt: now,
      riverOrder: -now,
      arrival: [0, now],
    });
    expect(backup.settings).toEqual({ theme: 'dark' });
    expect(backup.unsound).toBe(5);
    const { database } = await freshDatabase();
    await bringIn(database, backup, now);
    expect(await readSources(database)).toHaveLength(2);
  });
});

describe('what is kept beside the store', () => {
  it('says of every mark what the store says', async () => {
    const database = await filled();
    const statuses = (await database.getAll('statuses')).filter(({ id }) => id.startsWith('courier/'));
    const marked = statuses.filter(({ readAt, savedAt }) => readAt !== undefined || savedAt !== undefined);
    expect(marked).toHaveLength(19);
    expect(fromMarks(courier.id, JSON.parse(JSON.stringify(toMarks(statuses))))).toEqual(marked);
  });

  it('keeps the latest 5,000 of a source’s read marks, and each that is saved', () => {
    const statuses = Array.from({ length: 6_000 }, (_, at) => ({
      id: id(`courier/${at}x`),
      readAt: at,
      ...(at === 3 && { savedAt: 9 }),
    }));
    const kept = fromMarks(courier.id, toMarks(statuses));
    expect(kept).toHaveLength(5_001);
    expect(Math.min(...kept.flatMap(({ readAt }) => readAt ?? []))).toBe(1_000);
    expect(kept.find((status) => status.id === id('courier/3x'))).toEqual({ id: 'courier/3x', savedAt: 9 });
  });

  it('tells a lost source from one that is followed under another id, or being removed', () => {
    const mirror = toMirror([courier, record, sourceNamed('gone')]);
    const stored = [
      { ...courier, unfollowedAt: 5 },
      { ...sourceNamed('other'), address: record.address },
    ];
    expect(missingFrom(stored, mirror).map((source) => source.id)).toEqual(['gone']);
  });

  it.each([[undefined], [null], ['text'], [{}], [{ sources: 'x' }]])('is no mirror: %j', (value) => {
    expect(soundMirror(value)).toBeUndefined();
  });

  it('brings a store that has lost its last hours up to them', async () => {
    const database = await filled();
    const later = {
      mirror: toMirror([{ ...courier, name: 'Called later' }]),
      [marksKey(courier.id)]: { read: { s1: 4_001, s29: 9_000 }, saved: { s29: 9_001 } },
      [savedKey(id('courier/s29'))]: {
        story: incoming(courier, 's29', 29).story,
        body: { id: 'courier/s29', html: '<p>Saved</p>' },
      },
    };
    const { statuses, saved } = gatherKept(later, now);
    const stored = await database.getAll('statuses');
    const marks = newerMarks(later, statuses, stored);
    await bringIn(database, { sources: later.mirror.sources, statuses: marks, saved }, now, { isNewer: true });
    expect((await readSources(database)).map(({ source }) => source.name)).toEqual(['Called later', undefined]);
    expect(await database.get('statuses', id('courier/s29'))).toEqual({
      id: 'courier/s29',
      readAt: 9_000,
      savedAt: 9_001,
    });
    // Marked as unread again, and saved no longer, in the hours that were lost.
    expect(await database.get('statuses', id('courier/s5'))).toEqual({ id: 'courier/s5' });
    // Nothing is known of the other source's marks.
    expect(await database.get('statuses', id('record/a'))).toEqual({ id: 'record/a', savedAt: 5_001 });
  });
});
