import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { languages } from '../../utils/kernel/settings.ts';
import { startNewsroom } from '../newsroom/start-newsroom.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { chromeBuild, firefoxBuild, follow, goBack, headlines } from './panel-steps.ts';

interface Storage {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
}
declare const chrome: Storage;

const pictures = join(import.meta.dirname, '../../.output/pictures');
const folder = join(import.meta.dirname, '../../public/_locales');
const locales = languages.filter((language) => language !== 'browser');
const narrowest = 320;

/** What a key says in a language. */
function wordsOf(locale: string): (key: string) => string {
  const file = readFileSync(join(folder, locale, 'messages.json'), 'utf8');
  const messages = JSON.parse(file) as Record<string, { readonly message: string }>;
  return (key) => messages[key]?.message ?? `no message ${key}`;
}

const choose = (language: string): Promise<void> => chrome.storage.sync.set({ 'setting:language': language });

/** What is wider than its place: the document, or the words of a control. */
function tooWide(): string[] {
  const view = document.querySelector('.view:not([hidden])');
  const controls = view?.querySelectorAll<HTMLElement>('button, select, h1, h2, label, .badge') ?? [];
  const shown = [...controls].filter((control) => control.checkVisibility() && control.clientWidth > 1);
  const { documentElement: page } = document;
  return [
    ...(page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} px`] : []),
    ...shown
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((control) => `${control.tagName} ${control.innerText}`),
  ];
}

it('has a file for each language that can be chosen', () => {
  expect(readdirSync(folder).toSorted()).toEqual(locales.toSorted());
});

describe('the panel in ten languages', () => {
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    newsroom = await startNewsroom({ everyMs: false });
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    await chromium.context.pages()[0]?.goto(newsroom.origin);
    panel = await chromium.openPanel();
    await follow(
      panel,
      newsroom.feeds.map(({ address }) => address),
    );
    await headlines(panel).nth(20).waitFor({ state: 'attached' });
    await goBack(panel);
    await headlines(panel).first().waitFor();
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(async () => {
    await chromium?.close();
    await newsroom?.close();
  });

  it.each(locales)('is said, and fits the narrowest panel: %s', async (locale) => {
    const say = wordsOf(locale);
    const menu = async (key: string) => {
      await panel.getByRole('button', { name: say('menu'), exact: true }).click();
      await panel
        .locator('.menu')
        .getByRole('button', { name: say(key) })
        .click();
    };
    const isFitting = async (view: string) => {
      await panel.locator(`main[data-view=${view}]:visible`).waitFor();
      for (const width of [narrowest, 360]) {
        await panel.setViewportSize({ width, height: 900 });
        await expect.poll(() => panel.evaluate(tooWide), { message: `${view} at ${width} px` }).toEqual([]);
        await panel.screenshot({ path: join(pictures, `${view}-${locale}-${width}.png`) });
      }
      const marks = await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(marks).toEqual([locale.replace('_', '-'), locale === 'ar' ? 'rtl' : 'ltr']);
    };
    await chromium.evaluateInExtension(choose, locale);
    await panel.locator(`html[lang=${locale.replace('_', '-')}]`).waitFor();
    await isFitting('river');
    await headlines(panel).first().click();
    await isFitting('story');
    await panel.keyboard.press('Escape');
    await menu('sources');
    await isFitting('sources');
    await panel.keyboard.press('Escape');
    await menu('settings');
    await isFitting('settings');
    await panel.keyboard.press('Escape');
    await panel.locator('main[data-view=river]:visible').waitFor();
  });

  it('is drawn in it from the first frame when it is opened anew', async () => {
    await chromium.evaluateInExtension(choose, 'ar');
    await panel.reload();
    await panel.locator('html[lang=ar][dir=rtl] main[data-view=river]').waitFor();
  });
});

describe('the sidebar of Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox({ extension: firefoxBuild });
    await firefox.openPanel();
    // It hears of another language once it is drawn.
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=first-run]') !== null);
  });
  afterAll(() => firefox?.close());

  it.each(['de', 'ar'])('says the words of a language other than its own: %s', async (locale) => {
    await firefox.panel.evaluate(choose, locale);
    await firefox.panel.waitFor((lang) => document.documentElement.lang === lang, locale);
    const shown = await firefox.panel.evaluate(() => document.body.innerText);
    expect(shown).toContain(wordsOf(locale)('firstRun'));
  });
});
