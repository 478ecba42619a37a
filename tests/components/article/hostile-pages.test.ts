import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../components/article/extract-article.ts';
import { cleanMarkup } from '../../../utils/text/clean-markup.ts';
import { address, harbourPage, paragraphs, prose, read } from './harbour-page.ts';

const canary = new URL('/canary', location.href).href;
const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(canary));
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

const dangers = [
  `<script>window.ran = 1</script><script src="${canary}/a.js"></script>`,
  `<img src="${canary}/b.png" srcset="${canary}/b2.png 2x" onerror="window.ran = 1" onload="window.ran = 1">`,
  `<svg onload="window.ran = 1"><image href="${canary}/c.svg"/><script>window.ran = 1</script></svg>`,
  `<iframe src="${canary}/d.html" srcdoc="<script>parent.ran = 1</script>"></iframe>`,
  `<video poster="${canary}/e.png" autoplay><source src="${canary}/e.mp4"></video><audio src="${canary}/e.mp3" autoplay></audio>`,
  `<link rel="stylesheet" href="${canary}/f.css"><style>@import "${canary}/f2.css"; p { background: url(${canary}/f3.png) }</style>`,
  `<object data="${canary}/g.html"></object><embed src="${canary}/g2.html">`,
  `<meta http-equiv="refresh" content="0; url=${canary}/h.html">`,
  `<p style="background: url(${canary}/i.png)" onclick="window.ran = 1">A line.</p>`,
  `<template><img src="${canary}/j.png"></template><noscript><img src="${canary}/k.png" onerror="window.ran = 1"></noscript>`,
  `<form action="${canary}/l"><input name="q" autofocus onfocus="window.ran = 1"></form>`,
  `<form><p>A line.</p>${'childNodes attributes children parentNode'.replace(/\w+/g, `<img name="$&" src="${canary}/m.png">`)}</form>`,
  '<a href="javascript:window.ran=1">a link</a><a href="data:text/html,<script>1</script>">another</a>',
];

describe('a hostile page', () => {
  it.each(dangers)('has nothing loaded or run: %s', async (danger) => {
    const found = await extractArticle(
      harbourPage({ head: danger, top: danger, body: prose(3) + danger + prose(3), after: danger }),
      address,
    );
    await settled();
    expect('ran' in window).toBe(false);
    expect(asked()).toEqual([]);
    expect(found.kind).toBe('text');
    const kept = found.kind === 'text' ? cleanMarkup(found.html, found.address) : '';
    expect(kept).not.toMatch(/<script|<iframe|<form|<style|<svg|javascript:|data:|\son\w+=/i);
    for (const text of paragraphs(3)) expect(kept).toContain(text);
  });

  it('would be noticed: the detector sees what is loaded', async () => {
    const image = new Image();
    image.src = `${canary}/control.png`;
    await expect.poll(() => asked().length).toBe(1);
    performance.clearResourceTimings();
  });

  it.each([
    ['elements in elements', '<div>'.repeat(200_000)],
    ['inline elements in each other', '<b><i>'.repeat(50_000)],
    ['lists in lists', '<ul><li>'.repeat(50_000)],
    ['tables in tables', '<table><tr><td>'.repeat(20_000)],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}="x"`).join(' ')}>`],
    ['style after style in a tag that does not end', `<a ${'style= '.repeat(150_000)}`],
    ['a class as long as a book', `<p class="${'related share ad '.repeat(60_000)}">`],
    ['links in one line', `<p>${'<a href="/x">word</a> '.repeat(20_000)}</p>`],
    ['pictures', '<img src="/p/x.jpg" width="600" height="400">'.repeat(20_000)],
    ['frames', '<iframe src="https://www.youtube.com/embed/abc123DEF45"></iframe>'.repeat(5_000)],
    [
      'linked data in linked data',
      `<script type="application/ld+json">${'{"@type":"Article","author":['.repeat(5_000)}</script>`,
    ],
    ['linked data', `<script type="application/ld+json">[${'{"@type":"Article"},'.repeat(20_000)}{}]</script>`],
    ['entities', '<p>'.concat('&amp;'.repeat(200_000))],
    ['white space', ' \n'.repeat(500_000)],
  ])(
    'of nothing but %s is read in time',
    async (_, danger) => {
      const start = performance.now();
      const found = await extractArticle(harbourPage({ body: prose() + danger }), address);
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(['text', 'none']).toContain(found.kind);
    },
    20_000,
  );

  it('cannot name parts of another that were set aside', async () => {
    const body = `${prose(3)}<p data-set-aside="0">Forged</p><figure><img src="/p/a.jpg" width="600" height="400"></figure>${prose(5)}`;
    const { html } = await read(harbourPage({ body }));
    expect(html.match(/<img /g)).toHaveLength(1);
  });
});
