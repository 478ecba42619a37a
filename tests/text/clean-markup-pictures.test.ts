import { describe, expect, it } from 'vitest';
import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import { readSrcset } from '../../utils/text/read-srcset.ts';

const base = 'https://marshrecord.example/2026/swifts';

/** Cleaned, with the addresses of the test's own site made short. */
const clean = (html: string) => cleanMarkup(html, base).replaceAll('https://marshrecord.example', '');

describe('pictures', () => {
  it.each([
    [
      'keep what describes them',
      '<img alt="A &amp; b" src="a.jpg" width="640px" height="480" title="c" class="d" loading="lazy">',
      '<img src="/2026/a.jpg" alt="A &amp; b" width="640" height="480" title="c">',
    ],
    ['keep an empty description', '<img src="/a.jpg" alt="">', '<img src="/a.jpg" alt="">'],
    ['have no sizes in percent', '<img src="/a.jpg" width="100%" height="auto">', '<img src="/a.jpg">'],
    ['go without an address', '<p>a<img alt="b"></p><figure><img src="data:image/png;base64,AA"></figure>', '<p>a</p>'],
    [
      'come in several sizes',
      '<img src="/a.jpg" srcset="/a.jpg 640w, /b,c.jpg 1280w" sizes="(max-width: 600px) 100vw, 600px">',
      '<img src="/a.jpg" srcset="/a.jpg 640w, /b,c.jpg 1280w" sizes="(max-width: 600px) 100vw, 600px">',
    ],
    [
      'come without the sizes that may not be',
      '<img src="/a.jpg" srcset="data:x 1x, /b.jpg 2x">',
      '<img src="/a.jpg" srcset="/b.jpg 2x">',
    ],
    [
      'are the widest for a panel where only sizes are told',
      '<img srcset="/a.jpg 320w, /b.jpg 1280w, /c.jpg 4000w">',
      '<img src="/b.jpg" srcset="/a.jpg 320w, /b.jpg 1280w, /c.jpg 4000w">',
    ],
    [
      'come in several formats',
      '<picture><source srcset="/a.webp" type="image/webp" media="(min-width: 10px)"><img src="/a.jpg"></picture>',
      '<picture><source srcset="/a.webp" media="(min-width: 10px)" type="image/webp"><img src="/a.jpg"></picture>',
    ],
    ['have no formats without them', '<picture><source srcset="/a.webp"></picture><source srcset="/b.webp">c', 'c'],
    [
      'of accelerated pages',
      '<amp-img src="/a.jpg" width="30" height="20" layout="responsive"></amp-img>b',
      '<img src="/a.jpg" width="30" height="20">b',
    ],
  ])('%s', (_what, html, left) => {
    expect(clean(html)).toBe(left);
  });

  it.each([
    ['<img src="/p.png" width="1" height="1">'],
    ['<img src="/p.png" height="0">'],
    ['<img src="/p.png" width="2px">'],
    ['<img src="/p.png" hidden>'],
    ['<img src="/p.png" style="display: none">'],
    ['<img src="/p.png" style="visibility:hidden">'],
    ['<img src="/p.png" style="width:1px;height:1px">'],
    ['<img src="/p.png" style="border:0; Width: 0 !important">'],
    ['<img src="/p.png" style="opacity:0">'],
    ['<img src="/p.png" style="position:absolute; left:-9999px">'],
    ['<div style="display:none"><p><img src="/p.png"></p></div>'],
    ['<span hidden><img src="/p.png"></span>'],
    ['<img src="/spacer.gif">'],
    ['<img src="/stats/count.gif?id=3">'],
    ['<img src="https://pixel.wp.com/b.gif?blog=1&post=2">'],
    ['<img src="https://feeds.feedburner.com/~r/marsh/~4/abc">'],
    ['<img src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1">'],
    ['<img src="https://stats.example/matomo.php?idsite=1">'],
    ['<img src="https://marshrecord.example/p.png?republication-pixel=true">'],
    ['<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1"></noscript>'],
    ['<noscript><img src="https://count.example/?id=1"></noscript>'],
    ['<a href="/x"><img src="/p.gif" width="1"></a>'],
  ])('go where they count readers: %s', (html) => {
    expect(clean(`<p>a</p>${html}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  it.each([
    '<img src="/grey-heron.jpg">',
    '<img src="/loading-dock.png">',
    '<img src="/a.jpg" style="opacity:0.5">',
    '<img src="/a.jpg" style="opacity:0; transition: opacity 1s">',
    '<img src="/a.jpg" style="max-width:100%;height:auto">',
    '<img src="https://facebook.example/tr/a.jpg">',
  ])('stay where they are to be seen: %s', (html) => {
    expect(clean(html)).toMatch(/^<img src="[^"]+">$/);
  });

  it.each([
    ['<img class="wp-smiley" alt="🙂" src="https://s.w.org/images/core/emoji/72x72/1f642.png">', '🙂'],
    ['<img class="emoji" alt=":)" src="/e/1.svg">', ':)'],
    ['<img alt="<3" src="https://cdn.example/twemoji/2764.svg">', '&lt;3'],
    [
      '<img alt="A long description of a picture of an emoji, as art" class="emoji" src="/e.jpg">',
      '<img src="/e.jpg" alt="A long description of a picture of an emoji, as art">',
    ],
  ])('are characters where they stand for them: %s', (html, left) => {
    expect(clean(html)).toBe(left);
  });
});

describe('pictures that wait to be scrolled to', () => {
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

  it.each([
    ['data-src', `<img src="${pixel}" data-src="/a.jpg">`],
    ['data-lazy-src', `<img src="${pixel}" data-lazy-src="/a.jpg">`],
    ['data-original', '<img src="/img/placeholder.png" data-original="/a.jpg">'],
    ['data-orig-file', '<img data-orig-file="/a.jpg">'],
    ['a placeholder of the site', '<img src="/lazy-1x1.gif" data-src="/a.jpg">'],
    ['a picture for the time being', '<img src="/a-20px.jpg" data-src="/a.jpg">'],
    ['a name beside the picture', '<img src="/a.jpg" data-src="swift">'],
    ['an opacity for the time being', '<img style="opacity:0" class="lazyload" data-src="/a.jpg">'],
    ['a fallback after it', `<img src="${pixel}"><noscript><img src="/a.jpg"></noscript>`],
    [
      'a fallback after a picture for the time being',
      '<img class="lazy" src="/a-20px.jpg"><noscript><img src="/a.jpg"></noscript>',
    ],
    ['the same as a fallback', `<img src="${pixel}" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>`],
    [
      'the same in a fallback before it',
      `<noscript><img src="/a.jpg"></noscript> <img src="${pixel}" data-src="/a.jpg">`,
    ],
    ['a fallback alone', '<noscript>Please enable scripts <img src="/a.jpg"></noscript>'],
  ])('are shown once, by %s', (_what, html) => {
    expect(clean(html)).toBe('<img src="/a.jpg">');
  });

  it('have their sizes and formats', () => {
    expect(
      clean(
        `<picture><source data-srcset="/a.webp 1x, /b.webp 2x" type="image/webp"><img src="${pixel}" data-src="/a.jpg" ` +
          'data-srcset="/a.jpg 300w, /b.jpg 600w" data-sizes="auto"></picture>',
      ),
    ).toBe(
      '<picture><source srcset="/a.webp 1x, /b.webp 2x" type="image/webp">' +
        '<img src="/a.jpg" srcset="/a.jpg 300w, /b.jpg 600w"></picture>',
    );
  });

  it('keep apart from other pictures', () => {
    expect(clean('<img src="/a.jpg" data-src="/a.jpg">b<noscript><img src="/a.jpg"></noscript>')).toBe(
      '<img src="/a.jpg">b<img src="/a.jpg">',
    );
    expect(clean('<img src="/a.jpg"><noscript><img src="/b.jpg"></noscript>')).toBe('<img src="/a.jpg">');
    expect(clean('<img src="/a.jpg"><img src="/a.jpg">')).toBe('<img src="/a.jpg"><img src="/a.jpg">');
  });
});

describe('readSrcset', () => {
  it.each([
    ['a.jpg', [['a.jpg', '']]],
    [
      'a.jpg 1x, b.jpg 2x',
      [
        ['a.jpg', '1x'],
        ['b.jpg', '2x'],
      ],
    ],
    [
      'a,b.jpg 100w,c.jpg 1.5x',
      [
        ['a,b.jpg', '100w'],
        ['c.jpg', '1.5x'],
      ],
    ],
    [
      'a.jpg, b.jpg',
      [
        ['a.jpg', ''],
        ['b.jpg', ''],
      ],
    ],
    [
      '\n a.jpg 1x ,\n b.jpg 2x,',
      [
        ['a.jpg', '1x'],
        ['b.jpg', '2x'],
      ],
    ],
    [
      'https://c.example/w_300,h_200/a.jpg 300w, https://c.example/w_600,h_400/a.jpg 600w',
      [
        ['https://c.example/w_300,h_200/a.jpg', '300w'],
        ['https://c.example/w_600,h_400/a.jpg', '600w'],
      ],
    ],
    ['a.jpg wide, b.jpg 2x', [['b.jpg', '2x']]],
    ['', []],
    [' , ,', []],
  ])('reads %j', (srcset, candidates) => {
    expect(readSrcset(srcset).map(({ address, descriptor }) => [address, descriptor])).toEqual(candidates);
  });
});
