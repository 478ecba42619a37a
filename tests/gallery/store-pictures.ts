/**
 * Pictures of the whole window, for the store and the README: the real extension in a real browser, its panel beside a page,
 * following the sample newsroom, whose pictures are all painted. 1280 × 800, as stores want them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { settle } from '../demo/read-panel.ts';
import { openDemoPanel } from '../demo/demo-chromium.ts';
import { follow, takeNew, until } from '../demo/use-panel.ts';
import { startNewsroom } from '../newsroom/start-newsroom.ts';
import { buildExtension } from '../support/build-extension.ts';
import { launchChromium } from '../support/chromium.ts';
import { standInFonts } from './gallery-browser.ts';
import { openVirtualScreen } from './virtual-screen.ts';

const width = 1280;
const height = 800;

export async function savePicturesForStore(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const extension = await buildExtension('chromium');
  const saved: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    for (const { name, picture } of await drawWindow(extension, theme)) {
      const path = join(folder, `${name}-${theme}.png`);
      writeFileSync(path, picture);
      saved.push(path);
    }
  }
  return saved;
}

async function drawWindow(extension: string, pictured: 'light' | 'dark') {
  const screen = await openVirtualScreen(width, height);
  const newsroom = await startNewsroom({ everyMs: false });
  Object.assign(process.env, { DISPLAY: screen.display, FONTCONFIG_FILE: standInFonts });
  const chromium = await launchChromium({
    extension,
    headless: false,
    pictured,
    // So that the address bar has a name, and no number of a port that is another each time.
    hostMap: { '*.localhost': new URL(newsroom.origin).host },
  });
  try {
    await chromium.grantHosts(['*://127.0.0.1/*']);
    const browser = openDemoPanel(chromium);
    await browser.show('http://the-pellow-tide.localhost/pellow-tide/tide-mill-turns-again');
    await browser.openPanel();
    const stories = await follow(
      browser,
      newsroom.feeds.map(({ address }) => address),
    );
    const known = new Set(stories.map(({ id }) => id));
    const publish = async (count: number) => {
      for (let at = 0; at < count; at++) newsroom.publish();
      await browser.letTimePass();
    };
    await publish(3);
    await takeNew(browser, known);
    await publish(2);
    await until(browser, 'what is new', () => document.querySelector('.pill') !== null, null);
    const pictures: { name: string; picture: Buffer }[] = [];
    const draw = async (name: string) => {
      await browser.evaluate(settle, null);
      // What the page has drawn is on the screen a moment later.
      await wait(1_500);
      pictures.push({ name, picture: screen.picture() });
    };
    await draw('river');
    await browser.click('article:has(.picture) [lang|=en] .headline');
    await until(browser, 'the story', () => document.querySelector('.story-text p') !== null, null);
    await draw('story');
    return pictures;
  } finally {
    await chromium.close();
    await newsroom.close();
    screen.close();
  }
}
