import { describe, expect, it } from 'vitest';
import { harbourPage, paragraphs, prose, read } from './harbour-page.ts';

const headline = 'Port buys a second crank from a mill that closed';
const sentence = 'The mill asked for nothing but the transport, the council said on Monday.';
const card =
  `<aside><img src="https://harbour.example/p/crank.jpg" alt="A crank" width="320" height="213">` +
  `<a href="https://harbour.example/news/crank">${headline}</a><p>${sentence}</p></aside>`;
const image = '<img src="/p/crank.jpg" alt="A crank" width="320" height="213">';
const inText = (block: string) => harbourPage({ body: prose(4) + block + prose(4) });

describe('the card of a related story', () => {
  it.each([
    [
      'a block',
      `<div class="card"><a href="/news/crank">${image}</a><h4><a href="/news/crank">${headline}</a></h4><p>${sentence}</p></div>`,
    ],
    ['one link', `<a class="card" href="/news/crank">${image}<h4>${headline}</h4><p>${sentence}</p></a>`],
    ['an aside', `<aside><a href="/news/crank">${image}</a><h3>${headline}</h3><p>${sentence}</p></aside>`],
    [
      'a block with a label',
      `<div class="related-stories"><p>Read also</p><div><a href="/news/crank">${image}</a><h4>${headline}</h4><p>${sentence}</p></div></div>`,
    ],
    [
      'a figure',
      `<figure class="teaser"><a href="/news/crank#top">${image}</a><h4><a href="/news/crank">${headline}</a></h4><p>${sentence}</p></figure>`,
    ],
  ])('stays where it stood in the text, as %s', async (_, block) => {
    const { html } = await read(inText(block));
    const [before, after, ...more] = html.split(card);
    expect(more).toEqual([]);
    for (const text of paragraphs(4)) {
      expect(before).toContain(text);
      expect(after).toContain(text);
    }
  });

  it('may be the last thing in a text', async () => {
    const block = `<div><a href="/news/crank">${image}</a><h4>${headline}</h4><p>${sentence}</p></div>`;
    const { html } = await read(harbourPage({ body: prose() + block }));
    expect(html).toContain(card);
  });

  it('is left out in a row of others', async () => {
    const cards = ['crank', 'mill', 'ice'].map(
      (name) =>
        `<div class="card"><a href="/news/${name}"><img src="/p/${name}.jpg"><h4>What the port says of ${name}</h4></a></div>`,
    );
    const { html } = await read(inText(`<div class="row">${cards.join('')}</div>`));
    expect(html).not.toContain('What the port says');
    expect(html).not.toContain('/p/mill.jpg');
  });

  it.each([
    [
      'a picture with a link to it in full',
      `<div><a href="/p/crank-full.jpg">${image}</a><p class="caption">The crank that was bought from the mill.</p></div>`,
    ],
    [
      'a picture with a caption in a link',
      `<div><a href="/photos/7">${image}<span class="caption">The crank that was bought from the mill.</span></a></div>`,
    ],
    [
      'a figure with a link in its caption',
      `<figure>${image}<figcaption>The crank that was <a href="/news/mill">bought from the mill</a>.</figcaption></figure>`,
    ],
  ])('is not made of %s', async (_, block) => {
    const { html } = await read(inText(block));
    expect(html).not.toContain('<aside>');
    expect(html).toContain('crank.jpg');
    expect(html).toContain('The crank that was');
  });

  it('is not made of a short story with a picture and a link', async () => {
    const body = `<p>${paragraphs(1)[0]}</p><img src="/p/crank.jpg" width="640" height="400"><p>The keepers ask for <a href="/help">help with the second crank</a> until Friday.</p>`;
    const { html } = await read(harbourPage({ body }));
    expect(html).not.toContain('<aside>');
    expect(html).toContain('The keepers ask for');
  });
});
