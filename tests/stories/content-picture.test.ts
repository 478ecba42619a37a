import { describe, expect, it } from 'vitest';
import { findContentPicture } from '../../utils/stories/content-picture.ts';

const find = (html: string) =>
  findContentPicture({ type: 'html', value: html, baseUrl: 'https://harbour.example/news/' });
const quay = { url: 'https://harbour.example/news/quay.jpg' };

describe('findContentPicture', () => {
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

  it('finds the picture behind a lazy one', () => {
    expect(find('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="quay.jpg">')).toEqual(quay);
    expect(find('<img srcset="quay-small.jpg 320w, quay.jpg 1200w, quay-huge.jpg 4000w">')).toEqual(quay);
  });

  it('finds nothing in text, and nothing where there is nothing', () => {
    expect(findContentPicture({ type: 'text', value: '<img src="https://harbour.example/a.jpg">' })).toBeUndefined();
    expect(findContentPicture(undefined)).toBeUndefined();
  });
});
