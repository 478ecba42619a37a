import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../components/article/extract-article.ts';
import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import { caption, credit, headline, paragraphs, related, seedPage } from '../browser/seed-page.ts';
import { story } from '../builders/story.ts';

const origin = 'https://harbour.example';
const address = `${origin}/news/gauge`;
const teaser = story({ headline, summary: 'Iron found below the old cannery…', lengthOf: 'teaser' });
const extract = (html: string) => extractArticle(html, address, teaser);
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;

async function textOf(html: string): Promise<string> {
  const found = await extract(html);
  return found.kind === 'text' ? cleanMarkup(found.html, found.address) : `none: ${found.reason}`;
}

describe('extractArticle', () => {
  it('reads the page that Wireside set out from', async () => {
    const found = await extract(seedPage(origin));
    expect(found).toMatchObject({
      kind: 'text',
      author: 'Jonas Berg',
      publishedAt: Date.UTC(2026, 3, 29, 9),
      language: 'en',
      picture: { url: `${origin}/pictures/cannery-quay-large.png`, alt: 'Broken planks on a quay', caption, credit },
    });
    const text = await textOf(seedPage(origin));
    for (const paragraph of paragraphs) expect(text).toContain(`<p>${paragraph}</p>`);
    expect(text).not.toContain(caption);
    expect(text).not.toContain('min read');
  });

  it('keeps the card of a related story where it stood', async () => {
    expect(await textOf(seedPage(origin))).toContain(
      `<aside><img src="${origin}/pictures/fines-square.png" alt="Article image" width="320" height="213">` +
        `<a href="${origin}/news/fines">${related.headline}</a><p>${related.sentence}</p></aside>`,
    );
  });

  it('takes the text that is left of a page around it', async () => {
    const around =
      '<header>Harbour Post</header><nav><a href="/a">Sport</a></nav><aside class="sidebar"><p>Subscribe to us today.</p></aside>';
    const text = await textOf(
      page(`${around}<main><article>${prose}</article></main><footer>Terms and conditions</footer>`),
    );
    expect(text).toContain(paragraphs[0]);
    for (const word of ['Sport', 'Subscribe', 'Terms']) expect(text).not.toContain(word);
  });

  it('counts addresses from the base that the page names', async () => {
    const text = await textOf(
      page(
        `<article>${prose}<p>See the <a href="map">map of the coast</a> for them.</p></article>`,
        '<base href="/maps/">',
      ),
    );
    expect(text).toContain('<a href="https://harbour.example/maps/map">map of the coast</a>');
  });

  it('puts lazy pictures in their places, with what noscript says of them', async () => {
    const lazy =
      '<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.jpg" width="640" height="400"></figure>' +
      '<figure><img src="/grey.gif"><noscript><img src="/b.jpg" alt="Ice" width="640" height="400"></noscript></figure>';
    const text = await textOf(page(`<article>${prose}${lazy}${prose}</article>`));
    expect(text).toContain('src="https://harbour.example/a.jpg"');
    expect(text.match(/src="https:\/\/harbour\.example\/b\.jpg"/g)).toHaveLength(1);
    expect(text).not.toContain('grey.gif');
  });

  it('makes cards of players', async () => {
    const player = '<iframe src="https://www.youtube.com/embed/abc123DEF45" title="The gauge in winter"></iframe>';
    expect(await textOf(page(`<article>${prose}${player}${prose}</article>`))).toContain(
      '<aside><a href="https://www.youtube.com/watch?v=abc123DEF45">The gauge in winter</a></aside>',
    );
  });

  it('leaves out what the publisher wants read next', async () => {
    const card = (name: string) =>
      `<div class="teaser"><a href="/${name}"><img src="/${name}.jpg" alt=""><h4>What the port says of ${name}</h4></a></div>`;
    const text = await textOf(
      page(`<article>${prose}<div>${card('ice')}${card('iron')}${card('ferries')}</div></article>`),
    );
    expect(text).not.toContain('What the port says');
  });

  it.each([
    ['no-text', page('<div id="app"></div><script>render()</script>')],
    [
      'consent-wall',
      page(
        '<div class="cookie-consent"><p>We value your privacy.</p><button>Accept</button></div>',
        '<meta name="consent">',
      ),
    ],
    [
      'paywall',
      page(
        '<article><p>Iron found below the old cannery…</p></article>',
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      ),
    ],
  ])('says %s of a page that gives nothing', async (reason, html) => {
    expect(await extract(html)).toEqual({ kind: 'none', reason, address });
  });

  it('loads and runs nothing of a hostile page', async () => {
    const hostile =
      `<article>${prose}<script>window.ran = 1</script><img src="/canary-1.png" onerror="window.ran = 1"><iframe src="/canary-2"></iframe>` +
      '<video poster="/canary-3.png"></video><link rel="stylesheet" href="/canary-4.css"></article>';
    const text = await extract(page(hostile));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(text.kind).toBe('text');
    expect('ran' in window).toBe(false);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('canary'))).toEqual([]);
  });
});
