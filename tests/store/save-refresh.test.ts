import { describe, expect, it } from 'vitest';
import { never } from '../../utils/sources/record-check.ts';
import { countArrivals } from '../../utils/store/arrivals.ts';
import { readLastLook, saveLook } from '../../utils/store/reader.ts';
import { saveRefresh, saveState } from '../../utils/store/save-refresh.ts';
import { moveSource, readFollowed, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { readStory, saveRead } from '../../utils/store/stories.ts';
import type { Likeness, StoryId } from '../../utils/stories/story.ts';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import { toStories } from '../../utils/stories/to-story.ts';
import { parsedFeed, parsedItem } from '../builders/parsed-item.ts';
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
    expect(await database.get('states', source.id)).toEqual({ ...next, arrivals: [100] });
  });

  it('gives a source that was paused meanwhile no next check', async () => {
    const { database } = await followed();
    await database.put('sources', { ...source, choices: { isPaused: true } });
    // `source` is as it was when the check began.
    await saveRefresh(database, source, { ...state, nextCheckAt: 9_000 }, [incoming(source, 'a', 100)], 5_000);
    expect((await database.get('states', source.id))?.nextCheckAt).toBe(never);
    await saveState(database, source, { ...state, nextCheckAt: 9_000 });
    expect((await database.get('states', source.id))?.nextCheckAt).toBe(never);
  });

  it('packs long texts in the same transaction, and they are read as they were', async () => {
    const { database } = await followed();
    const html = `<p>“Long”: ${'Порт, 港, ميناء and a harbour. '.repeat(100)}</p>`;
    const long = (name: string, text: string) => {
      const entry = incoming(source, name, 100);
      return { ...entry, body: { id: entry.story.id, html: text } };
    };
    const entries = ['a', 'b', 'c'].map((name) => long(name, html + name));
    await saveRefresh(database, source, state, entries, 5_000);
    const row = await database.get('bodies', id('b'));
    expect(row && 'packed' in row && row.packed.length).toBeLessThan(400);
    expect((await readStory(database, id('b')))?.body).toEqual({ id: id('b'), html: `${html}b` });
    // What the feed edits is known already, and is kept as it is.
    const edit = long('b', `${html}again`);
    await saveRefresh(
      database,
      source,
      state,
      [{ ...edit, story: { ...edit.story, fingerprint: 'b2' as never } }],
      6_000,
    );
    expect((await readStory(database, id('b')))?.body?.html).toBe(`${html}again`);
    expect((await readStory(database, id('a')))?.body?.html).toBe(`${html}a`);
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

describe('a feed that does not keep its guids', () => {
  const hour = 3_600_000;
  const start = Date.UTC(2026, 4, 11, 8);
  const text = (value: string) => ({ type: 'text', value }) as const;
  const about = (name: string, more: Partial<ParsedItem> = {}): Partial<ParsedItem> => ({
    id: `tag:${name}`,
    link: `http://courier.example/${name}`,
    title: text(`Headline of ${name}`),
    summary: text(`What ${name} says.`),
    publishedAt: start - hour * name.length,
    ...more,
  });
  const three = ['a', 'bb', 'ccc'].map((name) => about(name));
  const change = (more: (item: Partial<ParsedItem>, index: number) => Partial<ParsedItem>) =>
    three.map((item, index) => ({ ...item, ...more(item, index) }));

  /** Reads documents one after the other, an hour apart. After the first, the reader reads all and has looked. */
  async function readAll(documents: readonly (readonly Partial<ParsedItem>[])[]) {
    const { database } = await followed();
    const changes: { added: number; edited: number }[] = [];
    for (const [index, items] of documents.entries()) {
      const now = start + index * hour;
      const feed = parsedFeed({ items: items.map((item) => parsedItem(item)), link: 'https://courier.example/' });
      const brought = toStories(feed, { sourceId: source.id, seenAt: now, isNews: index > 0 });
      const saved = await saveRefresh(database, source, state, brought, now);
      changes.push(saved ?? { added: -1, edited: -1 });
      if (index > 0) continue;
      for (const key of await database.getAllKeys('stories')) await saveRead(database, key, now);
      await saveLook(database);
    }
    const stories = await database.getAll('stories');
    const read = new Set(await database.getAllKeys('statuses'));
    const query = { since: await readLastLook(database), most: 99, followed: await readFollowed(database) };
    return {
      changes,
      headlines: stories.map(({ headline }) => headline).toSorted(),
      unread: stories.filter((story) => !read.has(story.id)).map(({ headline }) => headline),
      news: await countArrivals(database, { ...query, of: 'news' }),
      bodies: (await database.getAllKeys('bodies')).length,
    };
  }

  const known = ['Headline of a', 'Headline of bb', 'Headline of ccc'];
  const guid = (id: string | undefined) => change(() => ({ id: id as string }));
  const other = (round: number) => change((item) => ({ id: `${item.id} ${round}` }));

  it.each([
    ['changes all of them at every reading', [three, other(1), other(2), other(3), other(4)]],
    ['changes one of them', [three, change((item, index) => (index === 1 ? { id: 'x' } : item))]],
    ['drops them', [three, guid(undefined), guid(undefined)]],
    ['drops them and brings them back', [three, guid(undefined), three]],
    ['has none, and brings some', [guid(undefined), three, guid(undefined)]],
    [
      'moves to https',
      [three, change((_item, index) => ({ link: `https://courier.example/${three[index]?.link?.slice(23)}/` }))],
    ],
    [
      'moves to https with guids that are links',
      [
        change(({ link }) => ({ id: link as string })),
        change(({ link }) => ({
          id: link?.replace('http', 'https') as string,
          link: link?.replace('http', 'https') as string,
        })),
      ],
    ],
    [
      'changes them and counts its readers',
      [three, change(({ link }) => ({ id: `${link}?utm_source=rss`, link: `${link}?utm_source=rss` }))],
    ],
    ['gives all of them the same', [three, guid('1'), guid('1'), three]],
    ['gives all of them that of the home page', [three, guid('https://courier.example/'), three]],
    [
      'has the same for all, and leaves one after the other out',
      [guid('1'), guid('1').slice(0, 2), guid('1').slice(0, 1), guid('1').slice(1, 2), guid('1')],
    ],
    ['repeats them', [three, [...three, ...three], three]],
    [
      'changes them and its dates',
      [three, change((item) => ({ id: `${item.id} 2`, publishedAt: (item.publishedAt ?? 0) + 60_000 }))],
    ],
    ['changes them and its summaries', [three, change((item) => ({ id: `${item.id} 2`, summary: text('Another.') }))]],
    [
      'changes them and dates everything in the future',
      [
        change(() => ({ publishedAt: Date.UTC(2099, 0) })),
        change((item) => ({ id: `${item.id} 2`, publishedAt: Date.UTC(2099, 0) })),
      ],
    ],
    [
      'changes them and has no dates',
      [
        change(() => ({ publishedAt: undefined as unknown as number })),
        change((item) => ({ id: `${item.id} 2`, publishedAt: undefined as unknown as number })),
      ],
    ],
  ] as [string, Partial<ParsedItem>[][]][])('brings no read story back when it %s', async (_habit, documents) => {
    const { changes, headlines, unread, news } = await readAll(documents);
    expect(headlines).toEqual(known);
    expect(unread).toEqual([]);
    expect(news).toBe(0);
    expect(changes.slice(1).map(({ added }) => added)).toEqual(documents.slice(1).map(() => 0));
  });

  it('writes nothing for guids alone', async () => {
    expect((await readAll([three, other(1), other(2)])).changes.slice(1)).toEqual([
      { added: 0, edited: 0 },
      { added: 0, edited: 0 },
    ]);
  });

  it('brings what is new among stories with other guids', async () => {
    const { unread, news } = await readAll([three, [about('dddd'), ...other(1)]]);
    expect(unread).toEqual(['Headline of dddd']);
    expect(news).toBe(1);
  });

  it('loses none of the items that share a guid', async () => {
    const { headlines, unread } = await readAll([
      guid('1').slice(2),
      guid('1').slice(1),
      guid('1'),
      guid('1').slice(0, 2),
    ]);
    expect(headlines).toEqual(known);
    expect(unread.toSorted()).toEqual(known.slice(0, 2));
  });

  it('takes a forecast with the same headline and page, another date and other words for news', async () => {
    const forecast = (day: number, words: string) => [
      about('f', { id: `day ${day}`, publishedAt: start - (9 - day) * 24 * hour, summary: text(words) }),
    ];
    const { headlines, news } = await readAll([forecast(1, 'Rain.'), forecast(2, 'Sun.'), forecast(3, 'Fog.')]);
    expect(headlines).toHaveLength(3);
    expect(news).toBe(2);
  });

  it('lets two items claim a story once', async () => {
    const twice = [about('a', { id: 'x' }), about('a', { id: 'y', summary: text('Another.') })];
    const { headlines, unread } = await readAll([three.slice(0, 1), twice]);
    expect(headlines).toEqual(['Headline of a', 'Headline of a']);
    expect(unread).toHaveLength(1);
  });

  it('knows its stories again when the source is read from the start', async () => {
    const { database } = await followed();
    const read = (items: readonly Partial<ParsedItem>[], now: number) =>
      saveRefresh(
        database,
        source,
        state,
        toStories(parsedFeed({ items: items.map((item) => parsedItem(item)) }), {
          sourceId: source.id,
          seenAt: now,
          isNews: false,
        }),
        now,
      );
    await read(three, start);
    expect(await read(other(1), start + hour)).toEqual({ added: 0, edited: 0 });
  });

  it('keeps stories of two sources apart that use the same guids', async () => {
    const { database } = await followed();
    const rival = sourceNamed('rival');
    await saveSources(database, [rival]);
    for (const [index, one] of [source, rival].entries()) {
      const feed = parsedFeed({ items: [parsedItem(about('a', { id: '__proto__', title: text(`Of ${one.id}`) }))] });
      const brought = toStories(feed, { sourceId: one.id, seenAt: start + index, isNews: true });
      expect(await saveRefresh(database, one, stateOf(one), brought, start + index)).toEqual({ added: 1, edited: 0 });
    }
    const all = await database.getAll('stories');
    expect(all.map(({ headline }) => headline).toSorted()).toEqual(['Of courier', 'Of rival']);
  });
});
