import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../components/article/parse-page.ts';
import { scaleDown } from '../../../components/article/scale-down.ts';
import { SetAside } from '../../../components/article/set-aside.ts';
import { longPages } from '../../conformance/articles-long-pages.ts';
import { harbourPage, paragraphs, read } from './harbour-page.ts';

const nodesOf = (root: Node): number => {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

describe('a long page', () => {
  it('gives all of its paragraphs, in their order', async () => {
    const texts = paragraphs(3_000).map((text, index) => `${index + 1}. ${text}`);
    const { html } = await read(harbourPage({ body: texts.map((text) => `<p>${text}</p>`).join('\n') }));
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect([...page.querySelectorAll('p')].map((line) => line.textContent)).toEqual(texts);
  });

  it.each([...longPages()])('has its middle set aside before all of it is weighed: %s', (_, html) => {
    const page = parsePage(html);
    const before = page.body.textContent;
    const aside = new SetAside(page);
    scaleDown(page.body, aside);
    expect(nodesOf(page.body)).toBeLessThanOrEqual(3_000);
    aside.restore(page.body);
    expect(page.body.textContent).toBe(before);
  });

  it('is left as it is where it is not long', () => {
    const page = parsePage(harbourPage({}));
    const before = nodesOf(page.body);
    scaleDown(page.body, new SetAside(page));
    expect(nodesOf(page.body)).toBe(before);
  });
});
