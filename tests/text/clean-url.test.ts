import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveUrl } from '../../utils/text/clean-url.ts';

describe('resolveUrl', () => {
  it.each([
    ['https://harbour.example', undefined, 'https://harbour.example'],
    ['http://Harbour.example/A?b=1&copy=2#c', undefined, 'http://Harbour.example/A?b=1&copy=2#c'],
    [' https://harbour.example/a\n  b ', undefined, 'https://harbour.example/ab'],
    ['https://harbour.example/a b', undefined, 'https://harbour.example/a%20b'],
    ['/ferry', 'https://harbour.example/news/', 'https://harbour.example/ferry'],
    ['../a.png', 'https://harbour.example/news/today/', 'https://harbour.example/news/a.png'],
    ['//cdn.example/a.png', 'https://harbour.example/', 'https://cdn.example/a.png'],
    ['?page=2', 'https://harbour.example/news', 'https://harbour.example/news?page=2'],
    ['https:\\\\harbour.example\\a', undefined, 'https://harbour.example/a'],
  ])('%j from %j is %j', (address, base, resolved) => {
    expect(resolveUrl(address, base)).toBe(resolved);
  });

  it.each([
    '',
    '  ',
    '/relative',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'tag:a,2024:1',
    'https://',
    'https://[::1',
    'http://a b/',
    'blob:https://harbour.example/1',
  ])('gives nothing for %j', (address) => {
    expect(resolveUrl(address)).toBeUndefined();
  });

  it('gives nothing for a relative address and a base that is none', () => {
    expect(resolveUrl('/a', 'tag:x')).toBeUndefined();
    expect(resolveUrl('/a', '')).toBeUndefined();
  });

  it('only ever gives an address of the web', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
        const resolved = resolveUrl(address, 'https://harbour.example/');
        expect(resolved === undefined || /^https?:$/.test(new URL(resolved).protocol)).toBe(true);
      }),
    );
  });
});
