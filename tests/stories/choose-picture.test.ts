import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import { choosePicture } from '../../utils/stories/choose-picture.ts';
import { parsedItem } from '../builders/parsed-item.ts';

const host = 'https://harbour.example/';
const choose = (item: Partial<ParsedItem>) => choosePicture(parsedItem(item));
const inText = (html: string) => ({ content: { type: 'html', value: html, baseUrl: host } as const });

describe('choosePicture', () => {
  it('takes the largest medium, and of those alike the one that the publisher puts forward', () => {
    const medium = (name: string, width?: number, more = {}) => ({
      url: `${host}${name}`,
      medium: 'image',
      ...(width && { width, height: width }),
      ...more,
    });
    expect(choose({ media: [medium('a', 300), medium('b', 900), medium('c', 20)] })?.url).toBe(`${host}b`);
    expect(choose({ media: [medium('a'), medium('b', undefined, { isDefault: true })] })?.url).toBe(`${host}b`);
  });

  it('takes what the feed names before what stands in the text', () => {
    const image = `${host}named.jpg`;
    expect(choose({ image, ...inText('<img src="/in-text.jpg">') })?.url).toBe(image);
    expect(choose(inText('<img src="/in-text.jpg">'))?.url).toBe(`${host}in-text.jpg`);
  });

  it('takes the picture of the text before a thumbnail', () => {
    const thumbnails = [`${host}stamp.jpg`];
    expect(choose({ thumbnails, ...inText('<img src="/in-text.jpg">') })?.url).toBe(`${host}in-text.jpg`);
    expect(choose({ thumbnails })?.url).toBe(`${host}stamp.jpg`);
  });

  it('takes from the text what the feed leaves unsaid of the same picture', () => {
    const html =
      '<figure><img src="/quay-300x200.jpg?q=7" alt="Ice"><figcaption>The quay. Photo: Ida Holm</figcaption></figure>';
    expect(choose({ enclosures: [{ url: `${host}quay.jpg`, type: 'image/jpeg' }], ...inText(html) })).toEqual({
      url: `${host}quay.jpg`,
      alt: 'Ice',
      caption: 'The quay.',
      credit: 'Ida Holm',
    });
  });

  it('parts the credit from a description, and takes no file name for words', () => {
    const media = [{ url: `${host}a.jpg`, title: 'IMG_2041', description: 'The quay (Ida Holm/AFP)' }];
    expect(choose({ media })).toEqual({ url: `${host}a.jpg`, caption: 'The quay', credit: 'Ida Holm/AFP' });
  });

  it('finds none where there is none', () => {
    expect(
      choose({ enclosures: [{ url: `${host}a.mp3`, type: 'audio/mpeg' }], ...inText('<p>Text</p>') }),
    ).toBeUndefined();
  });
});
