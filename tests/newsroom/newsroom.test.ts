import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, minute } from '../../utils/kernel/duration.ts';
import { paintPicture } from '../support/paint-picture.ts';
import { pictureNames } from './picture-names.ts';
import { readBody } from './read-body.ts';
import { startDocumentServer } from './serve-documents.ts';
import { startNewsServer } from './serve-news.ts';
import { sampleSources } from './sources/index.ts';
import { startNewsroom, type Newsroom } from './start-newsroom.ts';

describe('the sources', () => {
  it('are at least seven, in at least six languages', () => {
    const languages = new Set(sampleSources.map(({ language }) => language.slice(0, 2)));
    expect(sampleSources.length).toBeGreaterThanOrEqual(7);
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'uk', 'de', 'ar', 'ja', 'fr']));
  });

  it('cover every format', () => {
    expect([...new Set(sampleSources.map(({ format }) => format))].sort()).toEqual(
      ['atom-html', 'atom-xhtml', 'json-feed', 'rdf', 'rss-enclosure', 'rss-media'].sort(),
    );
  });

  it.each(sampleSources.map((source) => [source.key, source] as const))('%s has enough to read', (_, source) => {
    const all = [...source.stories, ...source.later];
    expect(source.stories.length).toBeGreaterThanOrEqual(25);
    expect(source.later.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    expect(source.updates.length).toBeGreaterThan(0);
  });

  it('repeat no paragraph', () => {
    const all = sampleSources.flatMap(({ stories, later }) => [...stories, ...later]);
    const paragraphs = all.flatMap(({ body }) =>
      readBody(body).flatMap((block) => ('text' in block ? block.text : [])),
    );
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('show pictures with alt, caption and credit in at least half of the stories', () => {
    const stories = sampleSources.flatMap((source) => source.stories);
    const pictures = stories.flatMap(({ picture }) => picture ?? []);
    expect(pictures.length).toBeGreaterThanOrEqual(stories.length / 2);
    for (const { alt, caption, credit } of pictures) expect(alt && caption && credit).toBeTruthy();
  });

  it('name only pictures that can be painted', () => {
    const kinds = new Set([...pictureNames(sampleSources)].map((name) => `${name.replace(/-\d+$/, '')}-0`));
    for (const name of kinds) expect([...paintPicture(name).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  }, 30_000);
});

describe('the running newsroom', () => {
  const startedAt = Date.UTC(2026, 4, 14, 12);
  let clock = startedAt;
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom({ now: () => clock, everyMs: false });
  });
  afterAll(() => newsroom.close());

  it('serves every feed well-formed, with its stories and dates of the last three days', async () => {
    for (const [index, { address }] of newsroom.feeds.entries()) {
      const text = await (await fetch(address)).text();
      const dates = address.endsWith('.json') ? datesOfJson(text) : datesOfXml(text);
      expect(dates.length, address).toBe(sampleSources[index]?.stories.length);
      expect(Math.max(...dates)).toBeGreaterThan(startedAt - 90 * minute);
      expect(Math.max(...dates)).toBeLessThanOrEqual(startedAt);
      expect(Math.min(...dates)).toBeGreaterThan(startedAt - 4 * day);
      expect([...dates].sort((one, other) => other - one)).toEqual(dates);
    }
  });

  it('carries caption and credit in its feeds', async () => {
    const rss = await (await fetch(addressOf('rss-media'))).text();
    expect(rss).toMatch(/<media:description type="plain">[^<]+<\/media:description><media:credit [^>]+>[^<]+</);
    expect(await (await fetch(addressOf('rss-enclosure'))).text()).toContain('<enclosure url="http://127.0.0.1');
    expect(await (await fetch(addressOf('rdf'))).text()).toMatch(/<figcaption>[^<]+<span class="credit">/);
  });

  it('has briefs without a headline', async () => {
    const feed = (await (await fetch(addressOf('json-feed'))).json()) as { items: { title?: string }[] };
    expect(feed.items.every(({ title }) => title === undefined)).toBe(true);
  });

  it('leads from a site page to its feed, its stories and their pictures', async () => {
    const [source] = sampleSources;
    const [story] = source?.stories ?? [];
    const site = await (await fetch(`${newsroom.origin}/${source?.key}/`)).text();
    expect(site).toContain(`rel="alternate" type="application/rss+xml"`);
    expect(site).toContain(`href="${newsroom.feeds[0]?.address}"`);
    const page = await (await fetch(`${newsroom.origin}/${source?.key}/${story?.slug}`)).text();
    expect(page).toContain('<figcaption>');
    const picture = await fetch(`${newsroom.origin}/pictures/${story?.picture?.name}.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
  });

  it('answers 304 until a story is published, which then stands first', async () => {
    const [feed] = newsroom.feeds;
    if (!feed) throw new Error('The newsroom has no feeds.');
    const before = await fetch(feed.address);
    const etag = before.headers.get('etag') ?? '';
    const lastModified = before.headers.get('last-modified') ?? '';
    await before.text();
    expect((await fetch(feed.address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(feed.address, { headers: { 'if-modified-since': lastModified } })).status).toBe(304);

    clock += minute;
    const { source, headline } = newsroom.publish();
    expect(source).toBe(feed.name);
    const after = await fetch(feed.address, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(etag);
    const dated = await fetch(feed.address, { headers: { 'if-modified-since': lastModified } });
    expect(dated.status).toBe(200);
    await dated.text();
    expect(/<item>\s*<title>([^<]*)</.exec(await after.text())?.[1]).toBe(headline);
  });

  it('never runs out of new headlines', () => {
    const later = sampleSources.reduce((count, source) => count + source.later.length, 0);
    const published = Array.from({ length: later + 60 }, () => newsroom.publish());
    const told = published.map(({ source, headline }) => `${source}: ${headline}`);
    expect(new Set(told).size).toBe(told.length);
  });

  const addressOf = (format: string) =>
    newsroom.feeds[sampleSources.findIndex((source) => source.format === format)]?.address ?? '';
});

it('leaves no socket open once it is closed', async () => {
  const newsroom = await startNewsroom({ everyMs: 5 });
  const { port } = newsroom.server;
  // A connection kept alive, as browsers keep theirs.
  const socket = connect(port, '127.0.0.1');
  const ended = new Promise((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.on('error', () => undefined);
  socket.write('GET /pellow-tide/feed.xml HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await new Promise((resolve) => socket.once('data', resolve));
  await newsroom.close();
  await ended;
  await expect(fetch(newsroom.origin)).rejects.toThrow();
});

describe('the other servers', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wireside-documents-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('serves the feed documents of a folder and below it', async () => {
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'one.xml'), '<rss/>');
    await writeFile(join(folder, 'one.expected.json'), '{}');
    await writeFile(join(folder, 'deep', 'two feeds.json'), '{}');
    await writeFile(join(folder, 'notes.txt'), 'no feed');
    const served = await startDocumentServer(folder);
    const bodies = await Promise.all(served.feeds.map(async ({ address }) => (await fetch(address)).text()));
    await served.close();
    expect(served.feeds.map(({ name }) => name)).toEqual([join('deep', 'two feeds.json'), 'one.xml']);
    expect(bodies).toEqual(['{}', '<rss/>']);
  });

  it('serves a list of headlines as one feed per source', async () => {
    const record = { description: null, link: 'https://a.test/1', date_published: '2026-05-14 10:00:00+00:00' };
    const list = [
      { ...record, source: 'https://a.test/rss', title: 'Bread & butter', language: 'en_GB' },
      { ...record, source: 'https://b.test/rss', title: 'Pain', language: 'fr' },
      { ...record, source: 'https://a.test/rss', title: 'More', language: null, link: 'https://a.test/2' },
    ];
    const file = join(folder, 'list.json');
    await writeFile(file, JSON.stringify(list));
    const served = await startNewsServer(file);
    const [first, second] = await Promise.all(served.feeds.map(async ({ address }) => (await fetch(address)).text()));
    await served.close();
    expect(served.feeds.map(({ name, language }) => [name, language])).toEqual([
      ['a.test', 'en-GB'],
      ['b.test', 'fr'],
    ]);
    expect(first).toContain('Bread &amp; butter');
    expect(datesOfXml(first ?? '')).toHaveLength(2);
    expect(datesOfXml(second ?? '')).toHaveLength(1);
  });
});

const datesOfJson = (text: string) =>
  (JSON.parse(text) as { items: { date_published: string }[] }).items.map((item) => Date.parse(item.date_published));

/** Walks the document, complaining of every tag that is not closed where it should be, and gives its items' dates. */
function datesOfXml(text: string): number[] {
  const open: string[] = [];
  const dates: number[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name, isImplied) => {
        expect(isImplied && !/\/>$/.test(text.slice(parser.startIndex, parser.endIndex + 1)), `<${name}>`).toBe(false);
        expect(open.pop()).toBe(name);
      },
      ontext: (value) => {
        const isItem = open.includes('item') || open.includes('entry');
        if (isItem && /^(pubDate|published|dc:date)$/.test(open.at(-1) ?? '')) dates.push(Date.parse(value));
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  expect(open).toEqual([]);
  return dates;
}
