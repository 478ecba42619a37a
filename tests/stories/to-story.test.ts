import { describe, expect, it } from 'vitest';
import type { ParsedFeed, ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import { toStories, toStory } from '../../utils/stories/to-story.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { parsedFeed, parsedItem } from '../builders/parsed-item.ts';

const seenAt = Date.UTC(2026, 4, 14, 12);
const text = (value: string) => ({ type: 'text', value }) as const;
const html = (value: string) => ({ type: 'html', value }) as const;

const made = (item: Partial<ParsedItem>, feed: Partial<ParsedFeed> = {}, isNews = false) =>
  toStory(parsedItem({ id: '1', ...item }), parsedFeed(feed), { sourceId: 'courier' as SourceId, seenAt, isNews });

describe('toStory', () => {
  it('keeps titles as text, whatever the feed wrote', () => {
    expect(made({ title: html('Fish &amp; <b>chips</b>\n are   back') }).story.headline).toBe('Fish & chips are back');
    expect(made({ title: text('1 < 2 & <b>') }).story.headline).toBe('1 < 2 & <b>');
    expect(made({ title: html('<img src=x onerror=alert(1)>') }).story.headline).toBeUndefined();
  });

  it('cuts a headline of a megabyte', () => {
    expect(made({ title: text('a'.repeat(1_000_000)) }).story.headline).toHaveLength(500);
  });

  it('shows the feed’s summary, else the beginning of the body, without the headline again', () => {
    const content = html('<h1>Road opens</h1><p>Two lanes are open.</p>');
    expect(made({ title: text('Road opens'), summary: html('<p>Short.</p>'), content }).story.summary).toBe('Short.');
    expect(made({ title: text('Road opens'), content }).story.summary).toBe('Two lanes are open.');
    expect(made({ title: text('Road opens'), summary: text('Road opens') }).story.summary).toBeUndefined();
  });

  it('ends a long summary at a word', () => {
    const summary = made({ summary: text('harbour '.repeat(200)) }).story.summary ?? '';
    expect(summary.length).toBeLessThanOrEqual(501);
    expect(summary.endsWith('harbour…')).toBe(true);
  });

  it('measures the longest telling', () => {
    const content = html(`<p>${'word '.repeat(700)}</p>`);
    expect(made({ summary: text('a few words'), content }).story.length).toEqual({ words: 700, characters: 0 });
    expect(made({ title: text('Only a headline') }).story.length.words).toBe(3);
  });

  it('keeps the body beside the story, cleaned and with whole addresses', () => {
    const value = '<p onclick="x()">Text <a href="a">there</a><script>x()</script></p>';
    const { story, body } = made({ content: { type: 'html', value, baseUrl: 'https://courier.example/b/' } });
    expect(body).toEqual({ id: story.id, html: '<p>Text <a href="https://courier.example/b/a">there</a></p>' });
    expect(made({ content: text('One & two\n\nThree') }).body?.html).toBe('<p>One &amp; two</p><p>Three</p>');
    expect(made({ title: text('Nothing more') }).story.hasBody).toBe(false);
  });

  it('counts pictures, and leaves listings of code out', () => {
    const value = `<p>${'word '.repeat(60)}</p><pre>${'code '.repeat(500)}</pre><img src="https://courier.example/a.jpg">`;
    expect(made({ content: html(value) }).story.length).toEqual({ words: 60, characters: 0, pictures: 1 });
  });

  it('knows a teaser, and a story that is all there', () => {
    const link = 'https://courier.example/1';
    const title = text('Coast road reopens');
    expect(made({ link, title, summary: text('It was a long night…') }).story.lengthOf).toBe('teaser');
    expect(made({ link, title, content: html(`<p>${'word '.repeat(300)}</p>`) }).story.lengthOf).toBe('story');
    expect(made({ link, summary: text('A brief…') }).story.lengthOf).toBe('story');
  });

  it('stands at its date, but never in the future and never before there were feeds', () => {
    const at = Date.UTC(2026, 4, 13);
    expect(made({ publishedAt: at }).story).toMatchObject({ publishedAt: at, riverOrder: -at });
    expect(made({ publishedAt: Date.UTC(2099, 0) }).story.riverOrder).toBe(-seenAt);
    expect(made({ publishedAt: 0 }).story.riverOrder).toBe(-seenAt);
    expect(made({}).story.riverOrder).toBe(-seenAt);
    expect(made({ updatedAt: at }).story.riverOrder).toBe(-at);
  });

  it('knows news from a first reading', () => {
    expect(made({}).story.arrival).toEqual([0, seenAt]);
    expect(made({}, {}, true).story.arrival).toEqual([1, seenAt]);
  });

  it('names authors once, the feed’s when the item has none', () => {
    expect(
      made({ authors: [{ name: 'Marta Ilyash' }, { name: 'Marta Ilyash' }, { email: 'desk@courier.example' }] }).story
        .author,
    ).toBe('Marta Ilyash, desk@courier.example');
    expect(made({}, { authors: [{ name: 'The desk' }] }).story.author).toBe('The desk');
  });

  it('takes the largest picture, with its words', () => {
    const media = [
      { url: 'https://courier.example/s.jpg', medium: 'image', width: 100, height: 50 },
      {
        url: 'https://courier.example/l.jpg',
        medium: 'image',
        width: 1000,
        height: 500,
        title: 'A road',
        description: 'The <i>coast</i> road',
        credit: 'P. Havryliuk',
      },
      { url: 'https://courier.example/film.mp4', medium: 'video', width: 4000, height: 3000 },
      { url: 'https://courier.example/pixel.gif', medium: 'image', width: 1, height: 1 },
    ];
    expect(made({ media }).story.picture).toEqual({
      url: 'https://courier.example/l.jpg',
      width: 1000,
      height: 500,
      alt: 'A road',
      caption: 'The coast road',
      credit: 'P. Havryliuk',
    });
    const enclosures = [
      { url: 'https://courier.example/talk.mp3', type: 'audio/mpeg' },
      { url: 'https://courier.example/photo', type: 'image/jpeg' },
    ];
    expect(made({ enclosures }).story.picture).toEqual({ url: 'https://courier.example/photo' });
    expect(made({ image: 'https://courier.example/i.png' }).story.picture?.url).toBe('https://courier.example/i.png');
  });

  it('keeps what pictures say out of the summary, unless there is nothing else', () => {
    const figure = '<figure><img src="https://courier.example/a.jpg"><figcaption>The coast road</figcaption></figure>';
    const { story } = made({ title: text('Road opens'), content: html(`${figure}<p>Two lanes are open.</p>`) });
    expect(story.summary).toBe('Two lanes are open.');
    expect(story.picture).toEqual({ url: 'https://courier.example/a.jpg', caption: 'The coast road' });
    expect(made({ summary: html(figure) }).story.summary).toBe('The coast road');
  });

  it('has no fingerprint of an id or of when it was seen: a feed that changes only these edits nothing', () => {
    const published = { title: text('One'), publishedAt: Date.UTC(2099, 0) };
    const one = made({ ...published, id: '1' }).story;
    const other = made({ ...published, id: '2' }).story;
    expect(other.id).not.toBe(one.id);
    expect(other.fingerprint).toBe(one.fingerprint);
  });

  it('has the same fingerprint for the same telling and another for an edit', () => {
    const one = made({ title: text('One'), content: html('<p>Body</p>') }).story.fingerprint;
    const later = toStory(parsedItem({ id: '1', title: text('One'), content: html('<p>Body</p>') }), parsedFeed(), {
      sourceId: 'courier' as SourceId,
      seenAt: seenAt + 1,
      isNews: true,
    });
    expect(later.story.fingerprint).toBe(one);
    expect(made({ title: text('One'), content: html('<p>Body!</p>') }).story.fingerprint).not.toBe(one);
  });
});

describe('toStories', () => {
  it('leaves out items that say nothing', () => {
    const items = [
      parsedItem(),
      parsedItem({ id: '2', title: html('<b> </b>'), publishedAt: seenAt }),
      parsedItem({ summary: text('A brief.') }),
      parsedItem({ link: 'https://harbour.example/4' }),
      parsedItem({ enclosures: [{ url: 'https://harbour.example/5.mp3' }] }),
    ];
    const stories = toStories(parsedFeed({ items }), { sourceId: 'courier' as SourceId, seenAt, isNews: false });
    expect(stories.map(({ story }) => story.summary ?? story.link)).toEqual([
      'A brief.',
      'https://harbour.example/4',
      undefined,
    ]);
  });

  it('tells items apart that share their guid, story and body alike', () => {
    const items = ['A', 'B'].map((name) =>
      parsedItem({
        id: '1',
        link: `https://courier.example/${name}`,
        title: text(name),
        content: html(`<p>${name}</p>`),
      }),
    );
    const stories = toStories(parsedFeed({ items }), { sourceId: 'courier' as SourceId, seenAt, isNews: false });
    expect(new Set(stories.map(({ story }) => story.id)).size).toBe(2);
    for (const { story, body } of stories) expect(body?.id).toBe(story.id);
  });
});
