import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { threadTime } from '../support/thread-time.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const declare = (name: string): Uint8Array => ascii(`<?xml version="1.0" encoding="${name}"?>`);

describe('decodeBytes', () => {
  it.each([
    ['windows-1250', [0xb9, 0xe8], 'ąč'],
    ['windows-1251', [0xcf, 0xf0], 'Пр'],
    ['cp1251', [0xcf, 0xf0], 'Пр'],
    ['windows-1252', [0x93, 0xe9, 0x94], '“é”'],
    ['windows-1253', [0xe1, 0xe2], 'αβ'],
    ['windows-1254', [0xfe, 0xf0], 'şğ'],
    ['windows-1255', [0xe0, 0xe1], 'אב'],
    ['windows-1256', [0xc7, 0xe1], 'ال'],
    ['windows-1257', [0xe0, 0xf0], 'ąš'],
    ['koi8-r', [0xf0, 0xd2], 'Пр'],
    ['koi8-u', [0xa4, 0xa6], 'єі'],
    ['iso-8859-1', [0xe9, 0xfc], 'éü'],
    ['iso-8859-2', [0xb1, 0xe8], 'ąč'],
    ['iso-8859-5', [0xbf, 0xe0], 'Пр'],
    ['iso-8859-7', [0xe1, 0xe2], 'αβ'],
    ['iso-8859-9', [0xfe, 0xf0], 'şğ'],
    ['iso-8859-15', [0xa4, 0xe9], '€é'],
    ['gbk', [0xb8, 0xdb, 0xbf, 0xda], '港口'],
    ['gb2312', [0xb8, 0xdb, 0xbf, 0xda], '港口'],
    ['gb18030', [0x81, 0x30, 0x81, 0x30], '\u0080'],
    ['big5', [0xb4, 0xe4, 0xa4, 0x66], '港口'],
    ['shift_jis', [0x8d, 0x60], '港'],
    ['windows-932', [0x8d, 0x60], '港'],
    ['euc-jp', [0xb9, 0xc1], '港'],
    ['euc-kr', [0xc7, 0xd7], '항'],
  ])('knows %s, by declaration and by HTTP', (name, bytes, text) => {
    expect(decodeBytes(join(declare(name), Uint8Array.from(bytes)))).toContain(text);
    expect(decodeBytes(Uint8Array.from(bytes), `text/xml; charset="${name}"`)).toBe(text);
  });

  it('knows ISO-2022-JP, which looks like ASCII', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42]);
    expect(decodeBytes(join(declare('iso-2022-jp'), bytes))).toContain('港');
  });

  it('believes HTTP before the declaration, and a byte order mark before both', () => {
    expect(
      decodeBytes(join(declare('koi8-r'), Uint8Array.from([0xcf, 0xf0])), 'text/xml;charset=windows-1251'),
    ).toContain('Пр');
    expect(decodeBytes(join(Uint8Array.from([0xef, 0xbb, 0xbf]), utf8('é')), 'text/xml; charset=koi8-r')).toBe('é');
  });

  it('believes valid UTF-8 before any other declaration', () => {
    expect(decodeBytes(join(declare('iso-8859-1'), utf8('Fähre')), 'text/xml; charset=iso-8859-1')).toContain('Fähre');
  });

  it('finds the declaration after junk, and that of a web page', () => {
    expect(decodeBytes(join(ascii('\n<br>Warning\n'), declare('koi8-r'), Uint8Array.from([0xf0])))).toContain('П');
    expect(decodeBytes(join(ascii('<html><meta charset="koi8-r">'), Uint8Array.from([0xf0])))).toContain('П');
  });

  it('finds the declaration of a web page after the scripts of its head, and not in its text', () => {
    const page = (head: string, body: string): string =>
      decodeBytes(
        join(ascii(`<!doctype html><html><head>${head}</head><body>${body}`), Uint8Array.from([0xcf, 0xf0, 0x2e])),
      );
    const meta = '<meta charset="windows-1251">';
    const script = `<script>${'let tide = 1;'.repeat(200)}</script>`;
    expect(page(script + meta, '')).toContain('Пр');
    expect(page(`<!-- <meta charset="koi8-r"> -->${script}${meta}`, '')).toContain('Пр');
    expect(page(script, meta)).toContain('Ïð');
  });

  it('takes no declaration from the pages that the items of a feed hold', () => {
    const page = '<![CDATA[<html><head><meta charset="koi8-r"></head></html>]]>';
    const feed = `<rss><channel><description>${'Tides. '.repeat(200)}</description>${page}`;
    expect(decodeBytes(join(ascii(feed), Uint8Array.from([0xcf, 0xf0, 0x2e])))).toContain('Ïð');
  });

  it('ignores a declaration that cannot be true, and names that mean nothing', () => {
    for (const name of ['utf-16', 'UTF-32', 'utf-8', 'us-ascii', 'none', 'x-user-defined-not']) {
      expect(decodeBytes(join(declare(name), ascii('caf\xe9.')))).toContain('café.');
    }
  });

  it('mends UTF-8 with a foreign byte, and drops a letter that was cut', () => {
    expect(decodeBytes(join(utf8('é'), Uint8Array.from([0x93]), utf8('ü')))).toBe('é“ü');
    expect(decodeBytes(utf8('aé🚢').subarray(0, 5))).toBe('aé');
  });

  it('reads UTF-16 and UTF-32 with and without marks', () => {
    const wide = (text: string, mark: boolean): Uint8Array =>
      Uint8Array.from(
        [...(mark ? '\ufeff' : ''), ...text].flatMap((sign) => [
          (sign.codePointAt(0) ?? 0) & 255,
          (sign.codePointAt(0) ?? 0) >> 8,
        ]),
      );
    expect(decodeBytes(wide('<é>', true))).toBe('<é>');
    expect(decodeBytes(wide('<é>', false))).toBe('<é>');
    expect(decodeBytes(wide('<é>', false).map((_, index, all) => all[index ^ 1] ?? 0))).toBe('<é>');
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0, 0, 0xa2, 0xf6, 1, 0]))).toBe('🚢');
    expect(decodeBytes(Uint8Array.from([0, 0, 0xfe, 0xff, 0, 1, 0xf6, 0xa2]))).toBe('🚢');
    expect(decodeBytes(Uint8Array.from([0, 0, 0xfe, 0xff, 0xff, 1, 0xf6, 0xa2]))).toBe('\ufffd');
  });

  it('gives an empty text for no bytes, and takes linear time for bad ones', () => {
    expect(decodeBytes(new Uint8Array())).toBe('');
    const start = threadTime();
    decodeBytes(new Uint8Array(5_000_000).fill(0xe2));
    expect(threadTime() - start).toBeLessThan(1_000);
  });
});
