import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import { choosePicture } from '../../utils/stories/choose-picture.ts';
import { parsedItem } from '../builders/parsed-item.ts';

const host = 'https://harbour.example/';
const choose = (item: Partial<ParsedItem>, beside: readonly string[] = []) => choosePicture(parsedItem(item), beside);
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

  it('takes of many sizes one that the panel can show', () => {
    const media = [140, 460, 1200, 5000].map((width) => ({
      url: `${host}${width}.jpg`,
      medium: 'image',
      width,
      height: width / 2,
    }));
    expect(choose({ media })?.url).toBe(`${host}1200.jpg`);
    expect(choose({ media: media.filter(({ width }) => width !== 1200 && width !== 460) })?.url).toBe(
      `${host}5000.jpg`,
    );
    const alike = [{ url: `${host}first.jpg`, medium: 'image', width: 900, height: 600 }];
    const higher = { url: `${host}second.jpg`, medium: 'image', width: 900, height: 1200 };
    expect(choose({ media: [...alike, higher] })?.url).toBe(`${host}first.jpg`);
    expect(choose({ media: [...alike, { ...higher, isDefault: true }] })?.url).toBe(`${host}second.jpg`);
  });

  it('takes no portrait of who writes', () => {
    const portrait = 'https://secure.gravatar.com/avatar/7?s=96';
    const media = [{ url: portrait, medium: 'image', title: 'ida' }];
    expect(choose({ media, thumbnails: ['https://avatars3.githubusercontent.com/u/7?s=60'] })).toBeUndefined();
    expect(choose({ media: [...media, { url: `${host}a.jpg`, medium: 'image' }] })?.url).toBe(`${host}a.jpg`);
  });

  it('takes an enclosure before the item’s own picture, and that before thumbnails', () => {
    const enclosures = [{ url: `${host}enclosed`, type: 'image/jpeg' }];
    const item = { image: `${host}own.jpg`, thumbnails: [`${host}stamp.jpg`] };
    expect(choose({ ...item, enclosures })?.url).toBe(`${host}enclosed`);
    expect(choose(item)?.url).toBe(`${host}own.jpg`);
  });

  it('takes the largest thumbnail whose address tells, and a large one before the picture of the text', () => {
    const thumbnails = [`${host}a-150x150.jpg`, `${host}a-1024x683.jpg`, `${host}a-300x200.jpg`];
    const inside = inText('<img src="/in-text.jpg" width="400" height="300">');
    expect(choose({ thumbnails, ...inside })?.url).toBe(`${host}a-1024x683.jpg`);
    expect(choose({ thumbnails: [`${host}a_100.jpg`, `${host}a_960.jpg`] })?.url).toBe(`${host}a_960.jpg`);
    expect(choose({ thumbnails: [`${host}a.jpg?width=140`], ...inside })?.url).toBe(`${host}in-text.jpg`);
  });

  it('takes the picture of the text before one that is named and tiny', () => {
    const media = [{ url: `${host}stamp.jpg`, medium: 'image', width: 90, height: 60 }];
    expect(choose({ media, ...inText('<img src="/in-text.jpg">') })?.url).toBe(`${host}in-text.jpg`);
    expect(choose({ media, ...inText('<img src="/a.jpg" width="80" height="60">') })?.url).toBe(`${host}stamp.jpg`);
  });

  it('finds the same picture further down in the text, and keeps the sides of one size together', () => {
    const html =
      '<img src="/other.jpg"><figure><img src="/quay-300x200.jpg" width="300" height="200"><figcaption>The quay</figcaption></figure>';
    const medium = { url: `${host}quay.jpg`, medium: 'image', credit: 'Photograph: Ida Holm' };
    const words = { caption: 'The quay', credit: 'Ida Holm' };
    expect(choose({ media: [medium], ...inText(html) })).toEqual({
      url: medium.url,
      width: 300,
      height: 200,
      ...words,
    });
    const sized = { ...medium, width: 1500, height: 900 };
    expect(choose({ media: [sized], ...inText(html) })).toMatchObject({ width: 1500, height: 900, ...words });
    const half = { ...medium, width: 1500 };
    expect(choose({ media: [half], ...inText(html) })).toMatchObject({ width: 300, height: 200 });
  });

  it('takes no two pictures for one that only their query tells apart', () => {
    const html = '<figure><img src="/show.php?id=2"><figcaption>Another</figcaption></figure>';
    expect(choose({ image: `${host}show.php?id=1`, ...inText(html) })).toEqual({ url: `${host}show.php?id=1` });
  });

  it('says nothing twice: neither headline nor summary, nor the description as the caption', () => {
    const headline = 'Ice on the quay';
    const summary = 'The quay is closed.';
    const medium = (title: string, description: string) => ({ media: [{ url: `${host}a.jpg`, title, description }] });
    expect(choose(medium(headline, summary), [headline, summary])).toEqual({ url: `${host}a.jpg` });
    expect(choose(medium('The gauge', 'The gauge'))).toEqual({ url: `${host}a.jpg`, caption: 'The gauge' });
    expect(choose(medium('The gauge. (AFP)', 'The gauge'))).toEqual({
      url: `${host}a.jpg`,
      caption: 'The gauge',
      credit: 'AFP',
    });
    const told = inText('<figure><img src="/a.jpg"><figcaption>The gauge at six</figcaption></figure>');
    expect(choose({ ...medium('', summary), ...told }, [headline, summary])?.caption).toBe('The gauge at six');
  });

  it('keeps the credit that says more', () => {
    const medium = { url: `${host}a.jpg`, description: 'The quay (Ida Holm/AFP via Getty Images)' };
    expect(choose({ media: [{ ...medium, credit: 'AFP' }] })?.credit).toBe('Ida Holm/AFP via Getty Images');
    expect(choose({ media: [{ ...medium, credit: 'Jon Berg' }] })?.credit).toBe('Jon Berg');
  });

  it('gives the picture of the text the item’s credit only where no other medium can be meant', () => {
    const html = inText('<img src="/a.jpg">');
    expect(choose({ credits: ['Ida Holm'], ...html })?.credit).toBe('Ida Holm');
    const media = [{ url: `${host}a.mp3`, type: 'audio/mpeg', credit: 'Ida Holm' }];
    expect(choose({ media, credits: ['Ida Holm'], ...html })?.credit).toBeUndefined();
  });

  it('finds none where there is none', () => {
    expect(
      choose({ enclosures: [{ url: `${host}a.mp3`, type: 'audio/mpeg' }], ...inText('<p>Text</p>') }),
    ).toBeUndefined();
  });
});
