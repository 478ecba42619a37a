// `npm run pictures`: every state of the panel in its themes, widths and three languages, as PNG files. With names of states:
// those alone. `-- store`: the pictures of the store and of the README. `-- baseline`: those that the look is held to.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installFonts } from '../support/debian-packages.ts';
import { baselineFolder, drawBaseline } from './baseline.ts';
import type { Choices } from './choices.ts';
import { startGalleryBrowser, type GalleryPage } from './gallery-browser.ts';
import { serveBuilt } from './serve-gallery.ts';
import { states } from './states/index.ts';
import { savePicturesForStore } from './store-pictures.ts';
import { themes, type Theme } from './themes.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.output', 'pictures', 'gallery');
const widths = [320, 360, 480];
const height = 665;

const languages = ['en', 'ar', 'ja'] as const satisfies readonly Choices['language'][];

/** Where colour says something. */
const shownInForcedColours: ReadonlySet<string> = new Set([
  'river',
  'river-3-new',
  'story-states',
  'story',
  'listening',
  'sources',
  'source',
  'settings',
  'first-run',
  'add',
]);

const names = process.argv.slice(2);
const unknown = names.filter((name) => name !== 'store' && name !== 'baseline' && !(name in states));
if (unknown.length > 0) {
  console.error(`There is no state “${unknown.join('”, “')}”. There are: ${Object.keys(states).join(', ')}.`);
  process.exit(1);
}
installFonts();
if (names.includes('store')) {
  const saved = await savePicturesForStore(join(root, '.output', 'pictures', 'store'));
  console.log(`Pictures: ${saved.map((path) => relative(root, path)).join(', ')}`);
} else if (names.includes('baseline')) await saveBaseline();
else await savePictures(names.length > 0 ? names : Object.keys(states));

async function saveBaseline(): Promise<void> {
  const server = await serveBuilt();
  const browser = await startGalleryBrowser(server);
  try {
    mkdirSync(baselineFolder, { recursive: true });
    for await (const { name, picture } of drawBaseline(await browser.open(1))) {
      writeFileSync(join(baselineFolder, name), picture);
    }
    console.log(`The baseline is in ${relative(root, baselineFolder)}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function savePictures(wanted: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  if (names.length === 0) rmSync(folder, { recursive: true, force: true });
  const server = await serveBuilt();
  const browser = await startGalleryBrowser(server);
  let count = 0;
  try {
    for (const language of languages) {
      // All of them sharp would be a gigabyte, and take half an hour; a few are looked at closely.
      const page = await browser.open(names.length > 0 ? 2 : 1);
      for (const state of wanted) {
        const errors = await page.show(state, { language });
        if (errors.length > 0) {
          process.exitCode = 1;
          console.error(`${state} (${language}): ${errors.join('; ')}`);
        }
        count += await saveState(page, state, language);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${count} pictures of ${wanted.length} states in ${relative(root, folder)}, in ${seconds} s.`);
}

async function saveState({ look, picture }: GalleryPage, state: string, language: string): Promise<number> {
  const own = (Object.keys(themes) as Theme[]).filter((theme) => theme !== 'forced' || shownInForcedColours.has(state));
  for (const width of widths) {
    for (const theme of own) {
      await look({ theme, width, height });
      const place = join(folder, language, `${theme}-${width}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${state}.png`), await picture());
    }
  }
  return widths.length * own.length;
}
