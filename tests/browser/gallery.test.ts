import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baselineFolder, drawBaseline } from '../gallery/baseline.ts';
import { comparePictures } from '../gallery/compare-pictures.ts';
import { startGalleryBrowser, type GalleryBrowser, type GalleryPage } from '../gallery/gallery-browser.ts';
import { serveBuilt, type GalleryServer } from '../gallery/serve-gallery.ts';
import { states } from '../gallery/states/index.ts';

/** What a person would not see: an edge that another version of the browser draws a little softer. */
const toleratedShare = 0.001;
const failures = join(import.meta.dirname, '..', '..', '.output', 'pictures', 'differences');

let server: GalleryServer;
let browser: GalleryBrowser;
let gallery: GalleryPage;

beforeAll(async () => {
  server = await serveBuilt();
  browser = await startGalleryBrowser(server);
  gallery = await browser.open(1);
  rmSync(failures, { recursive: true, force: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the gallery', () => {
  it.each(Object.keys(states))(
    'shows “%s” without an error and without scrolling sideways at 320 pixels',
    async (name) => {
      await gallery.page.setViewportSize({ width: 320, height: 665 });
      expect(await gallery.show(name)).toEqual([]);
      expect(await gallery.page.evaluate(() => document.body.innerText.trim())).not.toBe('');
      expect(await gallery.page.evaluate(widestPart)).toEqual({ width: 320 });
    },
  );
});

describe('the look', () => {
  it('is as it was agreed, in light and dark', async () => {
    const differences: Record<string, string> = {};
    for await (const { name, picture } of drawBaseline(gallery)) {
      const expected = readFileSync(join(baselineFolder, name));
      const { pixels, of, picture: difference } = await comparePictures(gallery.page, expected, picture);
      if (pixels <= of * toleratedShare) continue;
      mkdirSync(failures, { recursive: true });
      writeFileSync(join(failures, name), picture);
      writeFileSync(join(failures, name.replace('.png', '-difference.png')), difference);
      differences[name] = `${pixels} of ${of} pixels`;
    }
    expect(differences, `see ${failures}; “npm run pictures -- baseline” if it is meant`).toEqual({});
  });
});

describe('the letters', () => {
  it.each([
    ['ar', 'Noto Naskh Arabic'],
    ['ja', 'Hiragino Mincho'],
  ] as const)('are those of each story’s own language, while the panel speaks “%s”', async (language, own) => {
    await gallery.show('river', { language });
    const fontOf = (selector: string) =>
      gallery.page.evaluate(
        (each) => getComputedStyle(document.querySelector(each) ?? document.body).fontFamily,
        selector,
      );
    expect(await fontOf('.date')).toContain(own);
    expect(await fontOf('h3[lang|=en]')).toContain('Charter');
    expect(await fontOf('h3[lang|=uk]')).toMatch(/^"?Sitka Text/);
  });
});

/** How far the page reaches, and what reaches further than the panel is wide. */
function widestPart() {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return { width: scrollWidth };
  const part = [...document.querySelectorAll('body *')].find((each) => each.getBoundingClientRect().right > innerWidth);
  return { width: scrollWidth, part: part?.outerHTML.slice(0, 200) };
}
