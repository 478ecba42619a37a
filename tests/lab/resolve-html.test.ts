import { describe, expect, it } from 'vitest';
import { resolveHtml } from './resolve-html.ts';

const base = 'https://harbour.example/news/today?day=3';
const resolve = (html: string): string => resolveHtml(html, base);

describe('resolveHtml', () => {
  it.each([
    ['<a href="tides">x</a>', '<a href="https://harbour.example/news/tides">x</a>'],
    ['<a href=/tides>x</a>', '<a href="https://harbour.example/tides">x</a>'],
    ["<A HREF='?a=1&amp;b=2'>x</A>", '<a HREF="https://harbour.example/news/today?a=1&amp;b=2">x</A>'],
    ['<img src=//pictures.example/a.jpg alt=Quay>', '<img src="https://pictures.example/a.jpg" alt="Quay">'],
    ['<img src="a.jpg"/>', '<img src="https://harbour.example/news/a.jpg" />'],
    ['<q cite="a">', '<q cite="https://harbour.example/news/a">'],
    [
      '<video poster=p.jpg src=v.mp4>',
      '<video poster="https://harbour.example/news/p.jpg" src="https://harbour.example/news/v.mp4">',
    ],
    ['<a href="#top">', '<a href="https://harbour.example/news/today?day=3#top">'],
  ])('makes the addresses of %s whole', (html, expected) => {
    expect(resolve(html)).toBe(expected);
  });

  it('resolves each address of a set', () => {
    expect(resolve('<img srcset="a.jpg 1x, /b,c.jpg 2x">')).toBe(
      '<img srcset="https://harbour.example/news/a.jpg 1x, https://harbour.example/b,c.jpg 2x">',
    );
  });

  it.each([
    'no markup & more',
    '<a href="https://harbour.example">as spelled</a>',
    '<a href="mailto:desk@harbour.example">x</a>',
    '<a  title = "href=a" >x</a>',
    '<!-- <a href="a"> --><p>1 < 2</p><script>"<a href=a>"</script>',
    '<a href>x</a>',
    '<a href="a',
  ])('leaves %s as it is', (html) => {
    expect(resolve(html)).toBe(html);
  });

  it('leaves everything where there is nothing to count from', () => {
    expect(resolveHtml('<a href="a">x</a>', undefined)).toBe('<a href="a">x</a>');
  });
});
