/** One Chromium that goes through the states of the gallery, and hears what their pages complain of. */
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { requireBrowser } from '../support/find-browser.ts';
import { searchOf, type Choices } from './choices.ts';
import type { GalleryServer } from './serve-gallery.ts';
import { themes, type Theme } from './themes.ts';

export interface GalleryBrowser {
  /** A page for many states, one after the other, with pixels of this scale. */
  open(scale: number): Promise<GalleryPage>;
  close(): Promise<void>;
}

export interface GalleryPage {
  readonly page: Page;
  /** Shows a state and waits until all of it is there. Answers the errors that its page told. */
  show(state: string, choices?: Partial<Choices>): Promise<readonly string[]>;
  /** Draws what is shown in another form. */
  look(form: { theme: Theme; width: number; height: number }): Promise<void>;
  /** What is in sight as PNG, packed quickly and not small: there are hundreds of them. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export const standInFonts = join(import.meta.dirname, 'fonts.conf');

/** What a browser says of a picture that is not there, and nothing else, is no fault of a page. */
const ofMissingPicture = /^Failed to load resource.*404/;

export async function startGalleryBrowser(server: GalleryServer): Promise<GalleryBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    env: { ...process.env, FONTCONFIG_FILE: standInFonts },
    args: process.platform === 'linux' ? ['--no-sandbox'] : [],
  });
  return {
    open: async (scale) => openPage(await newContext(browser, scale), server),
    close: () => browser.close(),
  };
}

const newContext = (browser: Browser, deviceScaleFactor: number): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 360, height: 665 },
    deviceScaleFactor,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });

async function openPage(context: BrowserContext, { port }: GalleryServer): Promise<GalleryPage> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !ofMissingPicture.test(message.text())) errors.push(message.text());
  });
  return {
    page,
    show: async (state, choices = {}) => {
      errors = [];
      // One origin for all, one after the other: what was loaded once is there for the next.
      await page.goto(`http://127.0.0.1:${port}/state.html?${searchOf(state, choices)}`);
      await page
        .waitForFunction(() => 'isShown' in document.documentElement.dataset, undefined, { timeout: 15_000 })
        .catch((error: unknown) => errors.push(String(error)));
      return errors;
    },
    look: async ({ theme, width, height }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' });
      await page.evaluate(drawn);
    },
    picture: async () => {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      return Buffer.from(data, 'base64');
    },
    close: () => context.close(),
  };
}

/** Two frames after a change, and with the pictures that came into sight by it. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const inSight = [...document.images].filter((image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return !image.complete && image.checkVisibility() && bottom > 0 && top < innerHeight;
  });
  await Promise.all(inSight.map((image) => image.decode().catch(() => {})));
}
