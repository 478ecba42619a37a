import { describe, expect, it } from 'vitest';
import { harbourPage, linkedData, prose, read } from './harbour-page.ts';

const site = 'https://harbour.example';
const named = (url: string) => `<meta property="og:image" content="${url}">`;
const caption = 'The gate at dawn, with the crank that four people turned.';
const credit = 'Ida Holm/AFP via Getty Images';
const figure = (src: string, words = `${caption} (${credit})`) =>
  `<figure><img src="${src}" alt="A gate" width="800" height="533"><figcaption>${words}</figcaption></figure>`;
const between = (part: string) => prose(3) + part + prose(3);

describe('the picture above an article', () => {
  it.each([
    ['in the text', { body: figure('/p/gate.jpg') + prose() }],
    ['further down in the text', { body: between(figure('/p/gate.jpg')) }],
    ['outside of the text', { top: `<div class="hero">${figure('/p/gate.jpg')}</div>` }],
    ['in another size', { body: figure('/p/gate-300x200.jpg') + prose() }],
    [
      'in a folder for its size',
      { body: figure('/resize/640/tide-gate-at-dawn.jpg') + prose(), url: '/resize/1200/tide-gate-at-dawn.jpg' },
    ],
    [
      'behind others of its sizes',
      {
        body: `<figure><picture><source srcset="/p/gate.jpg 900w, /p/gate-600x400.jpg 600w"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A gate"></picture><figcaption>${caption} (${credit})</figcaption></figure>${prose()}`,
      },
    ],
    [
      'with a caption that is no figcaption',
      {
        body: `<div class="image-block"><img src="/p/gate.jpg" alt="A gate" width="800" height="533"><p class="caption">${caption} (${credit})</p></div>${prose()}`,
      },
    ],
    [
      'with a credit of its own',
      {
        body: `<figure><img src="/p/gate.jpg" alt="A gate" width="800" height="533"><figcaption>${caption} <span class="credit">${credit}</span></figcaption></figure>${prose()}`,
      },
    ],
  ])(
    'is the one that the metadata names, with what is said of it %s',
    async (_, { url = '/p/gate.jpg', ...parts }: { url?: string; body?: string; top?: string }) => {
      const { picture, html } = await read(harbourPage({ head: named(site + url), ...parts }));
      expect(picture?.url).toContain('gate');
      expect(picture).toMatchObject({ alt: 'A gate', caption, credit });
      expect(html).not.toContain('<img');
      expect(html).not.toContain(caption);
    },
  );

  it('is the named one at its own size, where the page shows a stamp of it', async () => {
    const stamp = `<figure><img src="/p/gate.jpg?w=40&amp;blur=9" alt="A gate"><figcaption>${caption}</figcaption></figure>`;
    const { picture } = await read(harbourPage({ head: named(`${site}/p/gate.jpg?w=1200`), body: stamp + prose() }));
    expect(picture).toMatchObject({ url: `${site}/p/gate.jpg?w=1200`, caption });
  });

  it('is the named one where the page does not show it', async () => {
    const head =
      `${named(`${site}/p/gate.jpg`)}<meta property="og:image:width" content="1200"><meta property="og:image:height" content="800">` +
      '<meta property="og:image:alt" content="The gate at dawn">';
    const { picture } = await read(harbourPage({ head }));
    expect(picture).toEqual({ url: `${site}/p/gate.jpg`, width: 1200, height: 800, alt: 'The gate at dawn' });
  });

  it.each([
    ['an address', `${site}/p/gate.jpg`],
    ['a thing', { '@type': 'ImageObject', url: `${site}/p/gate.jpg`, width: 1200, height: 800 }],
    ['a list', [{ '@type': 'ImageObject', contentUrl: `${site}/p/gate.jpg` }, `${site}/p/other.jpg`]],
    ['a thing elsewhere in the data', { '@id': '#gate' }],
  ])('may be named in linked data, as %s', async (_, image) => {
    const graph = [
      { '@type': 'WebSite', name: 'Harbour Post' },
      { '@type': 'NewsArticle', headline: 'Gate holds', image },
      { '@type': 'ImageObject', '@id': '#gate', url: `${site}/p/gate.jpg`, caption },
    ];
    const { picture } = await read(harbourPage({ head: linkedData({ '@graph': graph }) }));
    expect(picture?.url).toBe(`${site}/p/gate.jpg`);
  });

  it.each([
    '/img/logo.png',
    '/assets/default-share.jpg',
    '/img/placeholder-news.png',
    '/og-image.png',
    '/favicon-512.png',
  ])('is not %s, where the text begins with a real one', async (sign) => {
    const { picture } = await read(harbourPage({ head: named(site + sign), body: figure('/p/gate.jpg') + prose() }));
    expect(picture).toMatchObject({ url: `${site}/p/gate.jpg`, caption });
  });

  it.each(['/img/logo.png', '/assets/default.jpg', 'https://0.gravatar.com/avatar/abc?s=200'])(
    'is never %s',
    async (sign) => {
      const { picture } = await read(harbourPage({ head: named(URL.parse(sign, site)?.href ?? '') }));
      expect(picture).toBeUndefined();
    },
  );

  it('is the one at the beginning of the text, where none is named', async () => {
    const { picture, html } = await read(
      harbourPage({ body: figure('/p/gate.jpg') + between(figure('/p/boats.jpg', 'Boats.')) }),
    );
    expect(picture).toMatchObject({ url: `${site}/p/gate.jpg`, caption, credit });
    expect(html).toContain('/p/boats.jpg');
  });

  it('is none where the text has pictures further down alone', async () => {
    const { picture, html } = await read(harbourPage({ body: prose(8) + figure('/p/boats.jpg') + prose(2) }));
    expect(picture).toBeUndefined();
    expect(html).toContain('/p/boats.jpg');
  });
});

describe('the pictures in an article', () => {
  it('keep their captions', async () => {
    const { html } = await read(harbourPage({ body: between(figure('/p/boats.jpg')) + prose(3) }));
    expect(html).toContain(`<figcaption>${caption} (${credit})</figcaption></figure>`);
  });

  it('stay together in a gallery', async () => {
    const slides = ['one', 'two', 'three'].map(
      (name) => `<div class="slide">${figure(`/p/${name}.jpg`, `Boat ${name}.`)}</div>`,
    );
    const { html } = await read(
      harbourPage({ body: between(`<div class="gallery media-widget">${slides.join('')}</div>`) }),
    );
    for (const name of ['one', 'two', 'three']) {
      expect(html).toContain(`src="${site}/p/${name}.jpg"`);
      expect(html).toContain(`<figcaption>Boat ${name}.</figcaption>`);
    }
  });

  it.each([
    ['in data', '<img class="lazy" src="/grey.gif" data-src="/p/boats.jpg" alt="Boats" width="640" height="400">'],
    ['in a set in data', '<img data-srcset="/p/boats-400.jpg 400w, /p/boats.jpg 800w" alt="Boats">'],
    [
      'in a fallback after it',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" class="lazyload"><noscript><img src="/p/boats.jpg" alt="Boats"></noscript>',
    ],
    ['in a fallback alone', '<div class="waits"></div><noscript><img src="/p/boats.jpg" alt="Boats"></noscript>'],
    [
      'in a fallback before it',
      '<noscript><img src="/p/boats.jpg" alt="Boats"></noscript><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    ],
    ['in sources', '<picture><source srcset="/p/boats.jpg 800w"><img alt="Boats"></picture>'],
  ])('are found once, with their address %s', async (_, image) => {
    const { html } = await read(
      harbourPage({ body: between(`<figure>${image}<figcaption>Boats.</figcaption></figure>`) + prose(2) }),
    );
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain(`${site}/p/boats.jpg`);
    expect(html).not.toContain('grey.gif');
  });

  it('stand beside the paragraph that they were in', async () => {
    const image = '<img src="/p/boats.jpg" alt="Boats" width="640" height="400">';
    const { html } = await read(
      harbourPage({ body: `${prose(3)}<p>${image}The eleventh boat was found last, in a field.</p>${prose(3)}` }),
    );
    expect(html).toMatch(
      /<figure><img [^>]*boats\.jpg[^>]*><\/figure><p>The eleventh boat was found last, in a field\.<\/p>/,
    );
  });

  it('are without icons, portraits and pixels', async () => {
    const signs =
      '<img src="/icons/mail.png" width="24" height="24"><img class="avatar" src="/people/berg.jpg"><img src="/hit.gif" style="display:none">' +
      '<p>The gate<img src="https://count.example/p/1x1.gif" width="1" height="1"> is open again, and nobody has asked why.</p>';
    const { html } = await read(harbourPage({ body: between(signs) }));
    expect(html).not.toContain('<img');
  });

  it('leave no caption where a script would have put them', async () => {
    const { html } = await read(
      harbourPage({ body: between(`<div class="player"></div><div class="image-caption">${caption}</div>`) }),
    );
    expect(html).not.toContain(caption);
  });
});
