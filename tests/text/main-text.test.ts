import { describe, expect, it } from 'vitest';
import { mainTextOf } from '../../utils/text/main-text.ts';
import { threadTime } from '../support/thread-time.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>Tide &amp; time</title></head><body>${body}</body></html>`;
const linesOf = (body: string) => mainTextOf(page(body)).lines;

describe('the main text of a page', () => {
  it('has title, language and a line for each paragraph', () => {
    expect(mainTextOf(page('<h1>Notices</h1><p>The quay is open.<ul><li>One<li>Two</ul>'))).toEqual({
      title: 'Tide & time',
      language: 'en-GB',
      lines: ['Notices', 'The quay is open.', 'One', 'Two'],
    });
  });

  it('is that of the main element where there is one', () => {
    expect(linesOf('<div>Around</div><main><p>Within</p></main><div>After</div>')).toEqual(['Within']);
  });

  it.each(['nav', 'header', 'footer', 'aside', 'form', 'script', 'style', 'template', 'noscript'])(
    'leaves out %s, also within the main element',
    (name) => {
      const inner = name === 'script' || name === 'style' ? 'out' : `<${name}>out</${name}> as well`;
      const left = `<${name}>Left ${inner}</${name}>`;
      expect(linesOf(`${left}<p>Kept</p>${left}<p>Kept too</p>`)).toEqual(['Kept', 'Kept too']);
      expect(linesOf(`<main>${left}<p>Kept</p></main>`)).toEqual(['Kept']);
    },
  );

  it('is all there is where the whole page is a form, or nothing ends what would be left out', () => {
    expect(linesOf('<form><p>All of it</p></form>')).toEqual(['All of it']);
    expect(linesOf('<header><p>Never closed</p>')).toEqual(['Never closed']);
  });

  it('is nothing where the page says nothing by itself', () => {
    expect(linesOf('<div id="app"></div><script>draw()</script>')).toEqual([]);
    expect(mainTextOf('')).toEqual({ lines: [] });
  });

  it('takes the first title alone, and no picture’s', () => {
    const html = '<title>Page</title><main><svg><title>Sign</title></svg><p>Text</p></main>';
    expect(mainTextOf(html)).toMatchObject({ title: 'Page', lines: ['Text'] });
  });

  it('reads a hundred thousand broken tags in no time', () => {
    const began = threadTime();
    mainTextOf('<main><nav><header>'.repeat(100_000));
    expect(threadTime() - began).toBeLessThan(2_000);
  });
});
