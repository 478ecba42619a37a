import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../utils/text/scan-html.ts';
import { threadTime } from '../support/thread-time.ts';

/** What is heard, in short: text as it is, tags with their attributes. */
function hear(html: string): string[] {
  const heard: string[] = [];
  scanHtml(html, {
    onText: (start, end) => heard.push(html.slice(start, end)),
    onOpenTag: (name, { attributes, isSelfClosing }) => {
      const list = attributes.map((one) => ` ${one.name}${one.hasValue ? `=${one.value}` : ''}`);
      heard.push(`<${name}${list.join('')}${isSelfClosing ? '/' : ''}>`);
    },
    onCloseTag: (name) => heard.push(`</${name}>`),
  });
  return heard;
}

describe('scanHtml reads as browsers do', () => {
  it.each([
    ['tags and text', 'a<b>c</b>d', ['a', '<b>', 'c', '</b>', 'd']],
    ['names in any case', '<DIV></Div >', ['<div>', '</div>']],
    ['attributes', `<a b c=d e = 'f>' g="h<i" /j>`, ['<a b c=d e=f> g=h<i j>']],
    ['addresses without quotes', '<a href=https://x.example/y/>z', ['<a href=https://x.example/y/>', 'z']],
    ['elements that close themselves', '<br/><img/ >', ['<br/>', '<img>']],
    ['an equals sign in place of a name', '<a =b>', ['<a =b>']],
    ['a less-than sign', '1 < 2 <3 <', ['1 < 2 <3 <']],
    ['ends without a name', 'a</>b</ c>d</', ['a', 'b', 'd</']],
    ['comments', 'a<!-- <b> -- > --!>c<!---->d<!-->e<!--->f', ['a', 'c', 'd', 'e', 'f']],
    ['a comment without end', 'a<!-- b', ['a']],
    ['declarations and instructions', '<!DOCTYPE html>a<?php echo ?>b<![CDATA[c]]>d', ['a', 'b', 'd']],
    ['what the end cuts', 'a<b c="d>e', ['a']],
    ['scripts', '<script>if (a<b) "</p>"</SCRIPT >c', ['<script>', '</script>', 'c']],
    ['words like ends of scripts', '<script></scripts></script>a', ['<script>', '</script>', 'a']],
    ['a script without end', '<style>a<b>', ['<style>']],
    [
      'titles of pages and of drawings',
      '<title><b></title><svg><title><b></svg>',
      ['<title>', '</title>', '<svg>', '<title>', '<b>', '</svg>'],
    ],
  ])('%s', (_kind, html, heard) => {
    expect(hear(html)).toEqual(heard);
  });

  it.each([
    '<',
    '<a',
    '<a ',
    '</',
    '</a',
    '<!',
    '<!--',
    '<!-- -->',
    '<script>',
    '<title></title>',
    '<a b="',
    '<svg>',
    '<?',
  ])('in linear time over many of %j', (piece) => {
    const start = threadTime();
    hear(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(threadTime() - start).toBeLessThan(1_000);
  });
});
