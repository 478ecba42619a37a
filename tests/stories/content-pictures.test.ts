import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContentPictures } from '../../utils/stories/content-pictures.ts';
import { threadTime } from '../support/thread-time.ts';

const find = (html: string) =>
  findContentPictures({ type: 'html', value: html, baseUrl: 'https://harbour.example/news/' })[0];
const quay = { url: 'https://harbour.example/news/quay.jpg' };

describe('findContentPictures', () => {
  it('takes the first picture, with what is said of it', () => {
    const html =
      '<p>Text</p><figure><a href="/x"><img src="quay.jpg" alt="Ice on the quay" width="640" height="427"></a>' +
      '<figcaption>The quay on <em>Monday</em>. (Ida Holm/AFP via Getty Images)</figcaption></figure>' +
      '<figure><img src="b.jpg"><figcaption>Another</figcaption></figure>';
    expect(find(html)).toEqual({
      ...quay,
      width: 640,
      height: 427,
      alt: 'Ice on the quay',
      caption: 'The quay on Monday.',
      credit: 'Ida Holm/AFP via Getty Images',
    });
  });

  it('reads a caption above its picture, and one that is no figure’s', () => {
    expect(find('<figure><figcaption>Above</figcaption><img src=quay.jpg></figure>')).toEqual({
      ...quay,
      caption: 'Above',
    });
    const captioned = '<div class="wp-caption"><img src=quay.jpg> <p class="wp-caption-text">Below</p></div><p>x</p>';
    expect(find(captioned)).toEqual({ ...quay, caption: 'Below' });
    expect(find('<img src=quay.jpg><p>Words.</p><p class="caption">Of another</p>')).toEqual(quay);
  });

  it.each([
    ['a pixel', '<img src="count.gif" width="1" height="1">'],
    ['a hidden picture', '<img src="a.jpg" style="display:none">'],
    ['a tracker', '<img src="https://feeds.feedburner.com/~r/harbour/~4/x">'],
    ['a smiley', '<img class="wp-smiley" src="smile.png" alt=":-)">'],
    ['an icon', '<img src="a.png" width="24" height="24">'],
    ['an avatar by its class', '<img class="avatar avatar-96" src="ida.jpg">'],
    ['an avatar by its address', '<img src="https://secure.gravatar.com/avatar/1">'],
    ['a button', '<img src="/img/share-button.png">'],
    ['data', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['what has no address', '<img alt="x">'],
    ['another scheme', '<img src="file:///a.jpg">'],
    ['a comment', '<!-- <img src="a.jpg"> -->'],
  ])('passes over %s', (_kind, html) => {
    expect(find(html)).toBeUndefined();
    expect(find(`${html}<img src=quay.jpg>`)).toEqual(quay);
  });

  it.each([
    ['a picture of a sign that is meant to be seen', '<img src="/img/button-factory.jpg">', '/img/button-factory.jpg'],
    ['a wide one, whatever its name', '<img src="/icons/map.png" width="640">', '/icons/map.png'],
    ['one whose width is a share of the page', '<img src="/map.png" width="5%">', '/map.png'],
  ])('does not pass over %s', (_kind, html, path) => {
    expect(find(html)?.url).toBe(`https://harbour.example${path}`);
  });

  it.each([
    ['a portrait at the size of its style', '<img src="ida.jpg" style="width: 32px; height: 32px">'],
    ['a line that parts sections', '<img src="line.png" width="600" height="60">'],
    ['a badge', '<img src="https://img.shields.io/npm/v/harbour">'],
    ['the sign of a service', '<img src="/img/facebook-32x32.png">'],
    ['an emoji without words', '<img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f30a.png">'],
    ['a portrait at a code host', '<img src="https://avatars1.githubusercontent.com/u/7?s=400">'],
  ])('passes over %s too', (_kind, html) => {
    expect(find(`${html}<img src=quay.jpg>`)).toEqual(quay);
  });

  it('finds the picture behind a lazy one', () => {
    expect(find('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="quay.jpg">')).toEqual(quay);
    expect(find('<img src="/blank.gif" data-original="quay.jpg"><noscript><img src="quay.jpg"></noscript>')).toEqual(
      quay,
    );
    expect(find('<img srcset="quay-small.jpg 320w, quay.jpg 1200w, quay-huge.jpg 4000w">')).toEqual(quay);
    expect(find('<img data-srcset="a,b/quay.jpg 1x, quay.jpg 2x">')).toEqual(quay);
  });

  it('takes another size of a picture that is too small or too large for the panel', () => {
    const set = 'quay-300x200.jpg 300w, quay-1024x683.jpg 1024w, quay.jpg 4000w';
    for (const src of ['quay-300x200.jpg', 'quay.jpg']) {
      expect(find(`<img src="${src}" srcset="${set}">`)?.url).toBe('https://harbour.example/news/quay-1024x683.jpg');
    }
    expect(find('<img src="quay.jpg" srcset="other.jpg 300w">')).toEqual(quay);
  });

  it('finds the picture that a picture element offers', () => {
    const sources = '<source srcset="a.webp 400w, quay.jpg 1000w, b.webp 3000w" type="image/webp">';
    expect(find(`<picture>${sources}<img src="data:,x" alt="Ice"></picture>`)).toEqual({ ...quay, alt: 'Ice' });
    expect(find(`<picture>${sources}</picture><img src="b.jpg">`)).toEqual(quay);
    expect(find(`<picture>${sources}<img src="own.jpg"></picture>`)?.url).toBe('https://harbour.example/news/own.jpg');
  });

  it('takes the picture that stands for a film where there is no other', () => {
    const film = '<video src="a.mp4" poster="quay.jpg"><source src="b.mp4" srcset="no.jpg"></video>';
    expect(find(film)).toEqual(quay);
    expect(find(`${film}<img src="/later.jpg">`)?.url).toBe('https://harbour.example/later.jpg');
  });

  it.each([
    [
      'marks up its parts',
      '<figure><img src=quay.jpg><figcaption><span>The quay.</span><span class="css-7 credit">Credit...Ida Holm/The Post</span></figcaption></figure>',
    ],
    [
      'gives the credit a place of its own',
      '<figure><img src=quay.jpg><div class="photo-credit">Photo by Ida Holm/The Post</div><figcaption>The quay.</figcaption></figure>',
    ],
    [
      'writes the credit on a line of its own',
      '<figure><img src=quay.jpg><figcaption><p>The quay.</p><p>Foto: Ida Holm/The Post</p></figcaption></figure>',
    ],
    [
      'leaves WordPress’s own notation',
      '[caption id="a_7" align="alignnone" width="300"]<a href="/x"><img src="quay.jpg"></a> The quay. (Photo: Ida Holm/The Post)[/caption]<p>Text</p>',
    ],
    [
      'uses a table',
      '<table class="tr-caption-container"><tr><td><img src="quay.jpg"></td></tr><tr><td class="tr-caption">The quay. (Photo: Ida Holm/The Post)</td></tr></table>',
    ],
    [
      'never ends it',
      '<figure><img src=quay.jpg><figcaption>The quay. Photo: Ida Holm/The Post</figure><p>Text that is no caption.</p>',
    ],
  ])('reads the caption of a publisher who %s', (_habit, html) => {
    expect(find(html)).toEqual({ ...quay, caption: 'The quay.', credit: 'Ida Holm/The Post' });
  });

  it('gives each picture of a gallery its own caption, and the others that of all', () => {
    const figure = (name: string, caption: string) =>
      `<figure><img src="/${name}.jpg">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
    const html = `<figure>${figure('a', 'One')}${figure('b', '')}<figcaption>All</figcaption></figure><img src="/c.jpg">`;
    const all = findContentPictures({ type: 'html', value: html, baseUrl: 'https://harbour.example/' });
    expect(all.map(({ caption }) => caption)).toEqual(['One', 'All', undefined]);
  });

  it('takes no file name for a description', () => {
    for (const alt of ['IMG_2041.jpg', 'DSC00417', 'image', 'quay_final_2', 'Featured image']) {
      expect(find(`<img src=quay.jpg alt="${alt}">`), alt).toEqual(quay);
    }
    expect(find('<img src=quay.jpg alt="COVID-19">')).toEqual({ ...quay, alt: 'COVID-19' });
  });

  it('counts addresses from the story where the text does not say', () => {
    const text = { type: 'html', value: '<img src="quay.jpg">' } as const;
    expect(findContentPictures(text, 'https://harbour.example/news/1')).toEqual([quay]);
    expect(findContentPictures(text)).toEqual([]);
  });

  it('finds nothing in text, and nothing where there is nothing', () => {
    expect(findContentPictures({ type: 'text', value: '<img src="https://harbour.example/a.jpg">' })).toEqual([]);
    expect(findContentPictures(undefined)).toEqual([]);
  });

  it('never throws, and answers with addresses of the web alone', () => {
    const piece = fc.constantFrom(
      ...'<figure>|</figure>|<figcaption>|</figcaption>|<picture>|</picture>|<img src=a.jpg>|<img|[caption]|[/caption]|(AFP)'.split(
        '|',
      ),
      ...'<source srcset="a 1x, b 2w">|<div class="wp-caption">|</div>|<p class=caption>|<span class=credit>|</span>|text'.split(
        '|',
      ),
      '<img src="javascript:alert(1)" srcset="data:,x 1x">',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const found = findContentPictures({
          type: 'html',
          value: pieces.join(''),
          baseUrl: 'https://harbour.example/',
        });
        for (const { url } of found) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('takes linear time', () => {
    for (const piece of [
      '<figure>',
      '<img src=a.jpg><figcaption>',
      '[caption ',
      '<div class="wp-caption">',
      '<picture>',
    ]) {
      const value = `<img src=quay.jpg>${piece.repeat(50_000)}`;
      const start = threadTime();
      findContentPictures({ type: 'html', value, baseUrl: 'https://harbour.example/' });
      expect(threadTime() - start, piece).toBeLessThan(2_000);
    }
  });
});
