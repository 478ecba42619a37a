/**
 * The pictures that the look is held to: river, story, sources and settings, in light and dark, with every letter as a box.
 * `npm run pictures -- baseline` draws them anew, after somebody has looked at what differs.
 */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { boxFont } from './box-font.ts';
import type { GalleryPage } from './gallery-browser.ts';

export const baselineFolder = join(import.meta.dirname, 'baseline');
export const baselineStates = ['river', 'story', 'sources', 'settings'] as const;
export const baselineThemes = ['light', 'dark'] as const;

/** One picture for each name. */
export async function* drawBaseline(gallery: GalleryPage): AsyncGenerator<{ name: string; picture: Buffer }> {
  const { page, show, look } = gallery;
  for (const state of baselineStates) {
    await show(state);
    await setInBoxes(page);
    for (const theme of baselineThemes) {
      await look({ theme, width: 360, height: 665 });
      yield { name: `${state}-${theme}.png`, picture: await page.screenshot() };
    }
  }
}

async function setInBoxes(page: Page): Promise<void> {
  const faces = [false, true].map((isBold) => Buffer.from(boxFont(isBold)).toString('base64'));
  await page.evaluate(async (encoded) => {
    for (const [index, face] of encoded.entries()) {
      const bytes = Uint8Array.from(atob(face), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('Boxes', bytes, { weight: index === 0 ? '1 549' : '550 1000' }).load());
    }
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: '* { font-family: Boxes !important }' }),
    );
  }, faces);
}
