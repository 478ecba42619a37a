import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asLines, linesOf, runLab } from './run-lab.ts';

// Each starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireside-lab-'));
  const item = (n: number) =>
    `<item><title>Quay ${n}</title><guid>q${n}</guid><link>/quay/${n}</link><pubDate>Mon, 02 Mar 2026 08:00:00 EST</pubDate>` +
    `<description>&lt;a href="map"&gt;Map&lt;/a&gt;</description><author>ida@harbour.example (Ida Holm)</author></item>`;
  writeFileSync(
    join(folder, 'feed.xml'),
    `<rss><channel><title>Harbour</title><ttl>60</ttl>${item(1)}${item(2)}</channel></rss>`,
  );
  writeFileSync(join(folder, 'cut.xml'), `<rss><channel><title>Harbour</title>${item(1)}<item><title>Qu`);
  writeFileSync(
    join(folder, 'latin.xml'),
    Buffer.from('<rss><channel><title>Caf\xe9</title></channel></rss>', 'latin1'),
  );
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><link rel=alternate type=application/rss+xml href=/rss title=All>',
  );
  writeFileSync(join(folder, 'empty'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const lab = (args: readonly string[], input: string) => runLab(args, input, folder);

describe('lab parse', () => {
  it('writes the feed as the wire said it', async () => {
    const { output } = await lab(['parse'], asLines([{ file: 'feed.xml', url: 'https://harbour.example/news/feed' }]));
    const item = (n: number) => ({
      id: `q${n}`,
      title: `Quay ${n}`,
      link: `https://harbour.example/quay/${n}`,
      summary: '<a href="map">Map</a>',
      published: '2026-03-02T13:00:00.000Z',
      authors: [{ name: 'Ida Holm', email: 'ida@harbour.example' }],
      ...{ categories: [], enclosures: [], thumbnails: [], media: [], credits: [] },
    });
    expect(linesOf(output)).toEqual([
      {
        file: 'feed.xml',
        ok: true,
        format: 'rss',
        feed: { title: 'Harbour', authors: [], categories: [], ttl: 60 },
        items: [item(1), item(2)],
      },
    ]);
  });

  it('makes relative addresses in HTML whole when asked to', async () => {
    const question = [{ file: 'feed.xml', url: 'https://harbour.example/news/feed' }];
    const { output } = await lab(['parse', '--resolve'], asLines(question));
    expect(linesOf(output)).toMatchObject([
      { items: [{ summary: '<a href="https://harbour.example/quay/map">Map</a>' }, {}] },
    ]);
  });

  it('answers each line in order, and goes on after files and lines that are none', async () => {
    const questions = ['cut.xml', 'empty', 'page.html', 'missing.xml'].map((file) => ({ file }));
    const latin = { file: 'latin.xml', contentType: 'text/xml; charset=windows-1252' };
    const { output, code } = await lab(['parse'], `${asLines(questions)}\n{"file":\n${asLines([latin])}`);
    expect(code).toBe(0);
    expect(linesOf(output)).toMatchObject([
      { file: 'cut.xml', ok: true, damage: { kind: 'cut-off', items: 1, message: 'Cut off after 1 story.' } },
      { file: 'empty', ok: false, failure: { kind: 'empty-document', message: expect.stringContaining('nothing') } },
      { file: 'page.html', ok: false, failure: { kind: 'web-page', message: expect.stringContaining('web page') } },
      {
        file: 'missing.xml',
        ok: false,
        failure: { kind: 'unreadable-file', message: expect.stringContaining('missing') },
      },
      { file: null, ok: false, failure: { kind: 'bad-line' } },
      { file: 'latin.xml', ok: true, feed: { title: 'Café' } },
    ]);
  });
});

describe('lab discover', () => {
  it('lists the feeds that a page names', async () => {
    const { output } = await lab(
      ['discover'],
      asLines([{ file: 'page.html', url: 'https://harbour.example/' }, { file: 'empty' }]),
    );
    expect(linesOf(output)).toEqual([
      { file: 'page.html', ok: true, candidates: [{ url: 'https://harbour.example/rss', title: 'All' }] },
      { file: 'empty', ok: false, failure: { kind: 'page-without-feed', message: expect.any(String) } },
    ]);
  });
});

describe('lab opml', () => {
  it('prints folders and feeds as an outline, and says what is none', async () => {
    const outline =
      '<opml version="2.0"><head><title>Coast</title></head><body><outline text="Harbours">' +
      '<outline text="Quay" xmlUrl="https://quay.example/rss"/><outline text="Old" xmlUrl="gopher://old.example"/>' +
      '</outline></body></opml>';
    writeFileSync(join(folder, 'list.opml'), outline);
    expect(await lab(['opml', 'list.opml'], '')).toMatchObject({
      code: 0,
      output: 'Coast\n  Harbours\n    Quay  <https://quay.example/rss>\n    Old  <unusable: gopher://old.example>\n',
    });
    expect(await lab(['opml', 'page.html'], '')).toMatchObject({
      code: 1,
      output: '',
      errors: 'This is a web page, not a list of feeds (OPML).\n',
    });
  });
});

it('says how it is used when it is not', async () => {
  for (const args of [[], ['parse', '--fast']]) {
    const { code, errors, output } = await lab(args, '');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('Usage: npm run --silent lab');
  }
});
