import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asLines, linesOf, runLab } from '../lab/run-lab.ts';
import { caption, credit, headline, paragraphs, related, seedPage } from './seed-page.ts';

const origin = 'https://post.example';
const url = `${origin}/news/gauge`;
const page = seedPage(origin);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireside-lab-pages-'));
  writeFileSync(join(folder, 'gauge.html'), page);
  writeFileSync(join(folder, 'gauge.html.gz'), gzipSync(page));
  writeFileSync(join(folder, 'scripted.html'), '<div id="app"></div><script>start()</script>');
  writeFileSync(join(folder, 'endless.html.gz'), gzipSync(Buffer.alloc(11 * 1024 * 1024, ' ')));
  const french = `<article>${'<p>Le café du port reste fermé, dit la capitaine, et personne ne sait pourquoi.</p>'.repeat(8)}</article>`;
  writeFileSync(join(folder, 'latin.html'), Buffer.from(french, 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lab = (command: string, lines: string) => runLab([command], lines, folder);

describe('lab extract', () => {
  it('writes what the panel shows of a page, compressed or not', async () => {
    const files = ['gauge.html', 'gauge.html.gz'];
    const { output, code } = await lab('extract', asLines(files.map((file) => ({ file, url }))));
    expect(code).toBe(0);
    const answers = linesOf(output) as { file: string; text: string; html: string }[];
    expect(answers.map(({ file }) => file)).toEqual(files);
    for (const { text, html, ...facts } of answers) {
      expect(facts).toMatchObject({
        ok: true,
        title: headline,
        byline: 'Jonas Berg',
        siteName: null,
        published: '2026-04-29T09:00:00.000Z',
        language: 'en',
        lead: { url: `${origin}/pictures/cannery-quay-large.png`, alt: 'Broken planks on a quay', caption, credit },
        minutes: 2,
      });
      expect(text.split('\n')).toEqual(paragraphs);
      for (const paragraph of paragraphs) expect(html).toContain(`<p>${paragraph}</p>`);
      expect(html).toMatch(/<aside>[^]*<\/aside>/);
      expect(html).toContain(`${origin}/pictures/fines-square.png`);
      expect(html).toContain(related.headline);
      expect(html).toContain('rel="noopener noreferrer nofollow"');
      expect(html).not.toContain('cannery-quay-large');
    }
  });

  it('answers each line in order, and goes on after pages and lines that give nothing', async () => {
    const questions = [
      { file: 'scripted.html', url },
      { file: 'endless.html.gz', url },
      { file: 'missing.html', url },
      { file: 'gauge.html' },
      { file: 'gauge.html', url: 'ftp://post.example/gauge' },
      { file: 'gauge.html', url, contentType: 'audio/mpeg' },
      { file: 'latin.html', url, contentType: 'text/html; charset=iso-8859-1' },
    ];
    const { output, code } = await lab('extract', `{"file"\n[]\n${asLines(questions)}`);
    expect(code).toBe(0);
    const failed = (file: string | null, kind: string, message: string) => ({
      file,
      ok: false,
      failure: { kind, message: expect.stringContaining(message) as string },
    });
    const none = 'no JSON object with a "file"';
    expect(linesOf(output)).toMatchObject([
      failed(null, 'bad-line', none),
      failed(null, 'bad-line', none),
      failed('scripted.html', 'no-text', 'The page makes its text by scripts'),
      failed('endless.html.gz', 'too-large', 'The page is larger than 10 MB'),
      failed('missing.html', 'unreadable-file', 'missing.html'),
      failed('gauge.html', 'bad-line', 'This line has no "url"'),
      failed('gauge.html', 'not-http', 'leads out of the web (“ftp:”)'),
      failed('gauge.html', 'not-a-page', 'leads to a file (audio/mpeg)'),
      { file: 'latin.html', ok: true, lead: null, byline: null, text: expect.stringContaining('Le café du port') },
    ]);
  });
});

describe('lab clean', () => {
  it('writes what is left of a text on the screen, and says which lines are none', async () => {
    const texts = [
      { html: '<p onclick="go()">One <a href="two">two</a><script>go()</script>', baseUrl: url },
      { html: '<img src=x onerror=go()><iframe srcdoc="<p>three"></iframe>', baseUrl: url },
      { html: 7 },
      { html: '<svg><a href="javascript:go()">Four</a></svg><p>Five' },
    ];
    const { output, code } = await lab('clean', asLines(texts));
    expect(code).toBe(0);
    const [first, second, third, fourth] = linesOf(output) as { html: string }[];
    expect(first).toEqual({
      html: `<p>One <a href="${origin}/news/two" target="_blank" rel="noopener noreferrer nofollow">two</a></p>`,
    });
    expect(second?.html).toMatch(/^<img src="https:\/\/post\.example\/news\/x"[^>]*>/);
    expect(second?.html).not.toMatch(/onerror|iframe/);
    expect(third).toMatchObject({ ok: false, failure: { kind: 'bad-line' } });
    expect(fourth?.html).toContain('<p>Five</p>');
    expect(fourth?.html).not.toContain('javascript:');
  });
});
