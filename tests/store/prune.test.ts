import { describe, expect, it } from 'vitest';
import { day } from '../../utils/kernel/duration.ts';
import { newState } from '../../utils/sources/source.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import type { Incoming } from '../../utils/stories/to-story.ts';
import { countArrivals } from '../../utils/store/arrivals.ts';
import { pruneStories } from '../../utils/store/prune.ts';
import { readRiver } from '../../utils/store/river.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { saveSources } from '../../utils/store/sources.ts';
import { readStory, saveForLater, saveRead, saveUnread } from '../../utils/store/stories.ts';
import { countUnread } from '../../utils/store/unread.ts';
import { noon, source } from '../builders/source.ts';
import { body, story } from '../builders/story.ts';
import { freshDatabase } from './fresh-database.ts';

const marsh = source();
const followed = new Set([marsh.id]);
const incoming = (name: string, isNews: boolean): Incoming => {
  const told = { ...story({ name, headline: `About ${name}`, isNews, firstSeenAt: noon }), hasBody: true };
  return { story: told, body: body(told) };
};
const id = (name: string) => `marshrecord/${name}` as StoryId;

async function read(names: readonly string[], { database, at }: Awaited<ReturnType<typeof open>> & { at: number }) {
  const items = names.map((name) => incoming(name, at > noon));
  return saveRefresh(database, marsh, newState(marsh), items, at);
}

async function open() {
  const { database } = await freshDatabase();
  await saveSources(database, [marsh]);
  return { database };
}

describe('stories that are old', () => {
  it('go when they were read and not saved, with all that belongs to them', async () => {
    const store = await open();
    const { database } = store;
    await read(['read', 'unread', 'saved', 'read-again'], { ...store, at: noon });
    for (const name of ['read', 'saved', 'read-again']) await saveRead(database, id(name), noon);
    await saveForLater(database, id('saved'), noon);
    await saveUnread(database, id('read-again'));
    expect(await pruneStories(database, noon)).toBe(0);
    expect(await pruneStories(database, noon + day)).toBe(1);
    expect(await database.getAllKeys('stories')).toEqual(['read-again', 'saved', 'unread'].map(id));
    expect(await database.getAllKeys('bodies')).toEqual(['read-again', 'saved', 'unread'].map(id));
    expect((await readStory(database, id('saved')))?.body?.html).toContain('weir');
  });

  it('are no news when their feed still names them, or names them again', async () => {
    const store = await open();
    const { database } = store;
    await read(['kept', 'gone'], { ...store, at: noon });
    await saveRead(database, id('gone'), noon);
    await pruneStories(database, noon + day);
    const later = noon + 2 * day;
    expect(await read(['new', 'kept', 'gone'], { ...store, at: later })).toEqual({ added: 1, edited: 0 });
    expect(await countArrivals(database, { since: noon, most: 9, of: 'all', followed })).toBe(1);
    // Nor when all of the feed is read from the start, as after its address was changed.
    expect(await saveRefresh(database, marsh, newState(marsh), [incoming('gone', false)], later)).toEqual({
      added: 0,
      edited: 0,
    });
    const { stories } = await readRiver(database, { followed, limit: 9 });
    expect(stories.map(({ story: { id: shown } }) => shown).toSorted()).toEqual(['kept', 'new'].map(id));
  });

  it('are given up a thousand at a time and more, and what is young stays', async () => {
    const store = await open();
    const { database } = store;
    const names = Array.from({ length: 1_250 }, (_, index) => `n${index}`);
    await read(names, { ...store, at: noon });
    await Promise.all(names.slice(0, 1_100).map((name) => database.put('statuses', { id: id(name), readAt: noon })));
    await read(['young'], { ...store, at: noon + 5 * day });
    await saveRead(database, id('young'), noon + 5 * day);
    expect(await pruneStories(database, noon + 5 * day)).toBe(1_100);
    expect(await database.count('stories')).toBe(151);
    expect(await countUnread(database, { of: followed, most: 1_000 })).toBe(150);
  });
});

describe('what is unread', () => {
  it('is counted from the newest, of these sources alone, and no further than asked', async () => {
    const store = await open();
    const { database } = store;
    const names = Array.from({ length: 600 }, (_, index) => `n${index}`);
    await read(names, { ...store, at: noon });
    await Promise.all(names.slice(10).map((name) => database.put('statuses', { id: id(name), readAt: noon })));
    await database.put('statuses', { id: id('n3'), savedAt: noon });
    expect(await countUnread(database, { of: followed, most: 100 })).toBe(10);
    expect(await countUnread(database, { of: followed, most: 4 })).toBe(4);
    expect(await countUnread(database, { of: new Set(), most: 100 })).toBe(0);
  });
});
