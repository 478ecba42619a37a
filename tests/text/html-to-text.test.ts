import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToLine, htmlToText } from '../../utils/text/html-to-text.ts';
import { threadTime } from '../support/thread-time.ts';

describe('htmlToText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['Fish &amp; chips &mdash; caf&eacute;&nbsp;&#8230;', 'Fish & chips — café …'],
    ['AT&T and &unknown; stay', 'AT&T and &unknown; stay'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['A <b>bo</b>ld <i>word</i>', 'A bold word'],
    ['  many \n\t spaces  ', 'many spaces'],
    ['<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>', 'a b\nc'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['x<script>alert("<p>no</p>")</script>y', 'xy'],
    ['x<style>p { color: red }</style>y', 'xy'],
    ['<title>No</title><p>Yes</p>', 'Yes'],
    ['<noscript><img src=x></noscript>seen', 'seen'],
    ['a<!-- <p>no</p> -->b', 'ab'],
    ['<svg><text>no</text></svg>yes', 'yes'],
    ['<p>unclosed <b>bold', 'unclosed bold'],
    ['</p>stray</div> closes', 'stray\ncloses'],
    ['<p title="a > b">text</p>', 'text'],
    ['&lt;b&gt;not bold&lt;/b&gt;', '<b>not bold</b>'],
    ['<p>&amp;lt;</p>', '&lt;'],
    ['', ''],
    ['<p> </p><p></p>', ''],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('drops what could rearrange or hide the text around it', () => {
    expect(htmlToText('a\u202eb\u2066c\u200bd\u0000e\u00adf')).toBe('abcdef');
  });

  it('puts a headline on one line', () => {
    expect(htmlToLine('<p>One</p>\n<p>Two<br>Three</p>')).toBe('One Two Three');
  });

  it('never throws, and leaves no tag of a known name', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '"',
      "'",
      '&',
      '&amp;',
      '<!--',
      '-->',
      '<script>',
      'text',
      ' ',
      '=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        expect(htmlToText(list.join(''))).not.toMatch(/<\/?(?:p|script)>/);
      }),
    );
  });

  it.each([['<'], ['<p'], ['<a '], ['<p>'], ['</p>'], ['&'], ['<!--'], ['<script>'], [' '], ['<a b="']])(
    'takes linear time for many of %j',
    (piece) => {
      const start = threadTime();
      htmlToText(piece.repeat(1_000_000 / piece.length));
      expect(threadTime() - start).toBeLessThan(1_500);
    },
  );
});
