import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../utils/kernel/settings.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { chromeBuild, firefoxBuild } from './panel-steps.ts';
import { headline, seedFeed, seedPage } from './seed-page.ts';

declare const chrome: { storage: { sync: { set(values: object): Promise<void> } } };

const pictures = join(import.meta.dirname, '../../.output/pictures');

async function serveSeed(): Promise<FeedServer> {
  const server = await startFeedServer();
  server.set('/feed', { body: seedFeed(server.origin), headers: { 'content-type': 'application/rss+xml' } });
  server.set('/news/gauge', {
    body: seedPage(server.origin),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  return server;
}

describe('a reader with a keyboard and no mouse', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;
  const keys = async (...names: string[]) => {
    for (const name of names) await panel.keyboard.press(name);
  };
  const view = (name: string) => panel.locator(`.view:not([hidden]) > main[data-view=${name}]`);
  const focused = () =>
    panel.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
    });
  /** Tab until what has the focus is called so, as somebody who looks for it does; each stop has to be seen. */
  const tabTo = async (name: RegExp, most = 60) => {
    for (let presses = 0; presses < most; presses++) {
      await keys('Tab');
      const here = await panel.evaluate(() => {
        const stop = document.activeElement as HTMLElement & { readonly labels?: NodeListOf<HTMLElement> };
        const styles = [getComputedStyle(stop), getComputedStyle(stop, '::after')];
        const segment = stop.closest('.segment');
        if (segment) styles.push(getComputedStyle(segment));
        const words = stop.getAttribute('aria-label') ?? stop.labels?.[0]?.textContent ?? stop.textContent;
        return { words: words ?? '', hasRing: styles.some(({ outline }) => /\b2px\b/.test(outline)) };
      });
      expect(here.hasRing, `a ring around ${here.words}`).toBe(true);
      if (name.test(here.words)) return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await serveSeed();
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    panel = await chromium.openPanel();
    await view('first-run').waitFor();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('follows an address and reads the river', async () => {
    await keys('g', 'a');
    await view('add').waitFor();
    // The address is what one comes here for.
    await panel.keyboard.type(`${server.origin}/feed`);
    await keys('Enter');
    await view('sources').waitFor();
    await view('sources').locator('li', { hasText: 'Harbour Post' }).waitFor();
    await keys('g', 'r');
    await view('river').locator('article').first().waitFor();
    await keys('j');
    await expect.poll(focused).toContain((await view('river').locator('.headline').first().textContent())?.trim());
  });

  it('opens a story, saves it, and comes back to it', async () => {
    for (let step = 0; (await focused()) !== headline && step < 10; step++) await keys('j');
    expect(await focused()).toBe(headline);
    await keys('o');
    await view('story').locator('h1', { hasText: headline }).waitFor();
    await keys('s');
    await expect
      .poll(() => panel.getByRole('button', { name: 'Save for later' }).getAttribute('aria-pressed'))
      .toBe('true');
    await keys('u');
    await view('river').waitFor();
    await expect.poll(focused).toBe(headline);
    await view('river').locator('article', { hasText: headline }).locator('.saved').waitFor({ state: 'attached' });
    await keys('Enter');
    await view('story').waitFor();
    await keys('Escape');
    await expect.poll(focused).toBe(headline);
  });

  it('mutes a source and hears it again, stops following it and takes that back', async () => {
    const row = panel.locator('main[data-view=sources] li[data-source-id]');
    const quiet = panel.locator('main[data-view=sources] [data-quiet]');
    const choose = async (name: string) => {
      await tabTo(/^More about/);
      await keys('Enter');
      const item = panel.getByRole('dialog').getByRole('button', { name, exact: true });
      await item.waitFor();
      for (let step = 0; (await focused()) !== name && step < 20; step++) await keys('ArrowDown');
      expect(await focused()).toBe(name);
      await keys('Enter');
    };
    await keys('g', 's');
    await view('sources').waitFor();
    await choose('Mute');
    await quiet.waitFor();
    await expect.poll(focused).toMatch(/^More about/);
    await keys('Shift+Tab');
    await choose('Unmute');
    await quiet.waitFor({ state: 'detached' });
    await keys('Shift+Tab');
    await choose('Stop following');
    await panel.getByText('No longer following').waitFor();
    await tabTo(/^Undo/);
    await keys('Enter');
    await expect.poll(() => panel.getByText('No longer following').count()).toBe(0);
    await row.first().waitFor();
  });

  it('changes the theme and a key, and looks all keys up', async () => {
    await keys('g', ',');
    await view('settings').waitFor();
    await tabTo(/^Browser|^As the browser/i);
    await keys('ArrowRight', 'ArrowRight');
    await expect.poll(() => panel.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await tabTo(/^Change keys/);
    await keys('Enter');
    await tabTo(/^Save for later: s/);
    await keys('Space', 'n');
    await expect.poll(focused).toBe('Save for later: n');
    await keys('?');
    const sheet = panel.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    expect(await sheet.locator('[data-act=save] dd').textContent()).toBe('n');
    await keys('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Save for later: n');
    await keys('Shift+Tab');
    expect(await focused()).toBe('Back to s, Save for later');
    await keys('Enter');
    await expect.poll(focused).toBe('Save for later: s');
    await keys('u');
    await view('sources').waitFor();
  });

  /** The sheet, and then the settings' keys with a conflict among them; each is looked at. */
  const lookAtKeys = async (name: string) => {
    const look = async (what: string) => {
      const isCut = await panel.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog')].some(
          (element) => element.scrollWidth > element.clientWidth,
        ),
      );
      expect(isCut, `${what}, ${name}`).toBe(false);
      await panel.screenshot({ path: join(pictures, `keys-${what}-${name}.png`) });
    };
    const sheet = panel.locator('dialog.key-sheet');
    await keys('?');
    await sheet.waitFor();
    await look('sheet');
    await keys('End');
    await expect.poll(() => sheet.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await keys('?');
    await sheet.waitFor({ state: 'detached' });
    await keys('g', ',');
    await view('settings').waitFor();
    const choices = panel.locator('.key-choices');
    await choices.evaluate((details: HTMLDetailsElement) => (details.open = true));
    await panel.locator('[data-act=next] .key-button').focus();
    await keys('Enter', 's');
    await panel.getByRole('alert').waitFor();
    await panel.locator('.settings-section', { has: choices }).evaluate((section) => section.scrollIntoView());
    await look('settings');
    await keys('u');
    await view('sources').waitFor();
  };

  it('sees the sheet and the keys of the settings whole, in narrow panels, light and dark', async () => {
    for (const width of [320, 360]) {
      await panel.setViewportSize({ width, height: 700 });
      for (const theme of ['light', 'dark']) {
        await panel.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
        await lookAtKeys(`${width}-${theme}`);
      }
    }
  });

  it('sees them whole in every language', async () => {
    await panel.setViewportSize({ width: 320, height: 700 });
    for (const language of languages.filter((each) => each !== 'browser' && each !== 'en')) {
      await panel.evaluate((chosen) => chrome.storage.sync.set({ 'setting:language': chosen }), language);
      await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe(language.replace('_', '-'));
      await view('sources').waitFor();
      await lookAtKeys(`320-${language}`);
    }
  });
});

describe('the same in Firefox', () => {
  let server: FeedServer;
  let firefox: Firefox;
  const shows = (name: string) =>
    firefox.panel.waitFor(
      (view) => document.querySelector(`.view:not([hidden]) > main[data-view=${view}] *`) !== null,
      name,
    );

  beforeAll(async () => {
    server = await serveSeed();
    firefox = await launchFirefox({ extension: firefoxBuild });
    await firefox.navigate(`${server.origin}/`);
    await firefox.openPanel();
    await shows('first-run');
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('follows an address, reads the river, opens a story, saves it and comes back', async () => {
    await firefox.panel.press('g', 'a');
    await shows('add');
    await firefox.panel.press(...`${server.origin}/feed`, 'Enter');
    await shows('sources');
    await firefox.panel.waitFor(() =>
      /Harbour Post/.test(document.querySelector('li[data-source-id]')?.textContent ?? ''),
    );
    await firefox.panel.press('g', 'r');
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=river] article') !== null);
    await firefox.panel.press('j', 'j', 'k');
    await firefox.panel.waitFor(
      () => document.activeElement === document.querySelector('main[data-view=river] .headline'),
    );
    const first = await firefox.panel.evaluate(() => document.activeElement?.textContent ?? '');
    await firefox.panel.press('Enter');
    await shows('story');
    await firefox.panel.press('s');
    await firefox.panel.waitFor(() => document.querySelector('.save')?.getAttribute('aria-pressed') === 'true');
    await firefox.panel.press('?');
    await firefox.panel.waitFor(() => document.querySelector('dialog')?.matches(':modal'));
    await firefox.panel.press('Escape');
    await firefox.panel.waitFor(() => document.querySelector('dialog') === null);
    await firefox.panel.press('u');
    await shows('river');
    await firefox.panel.waitFor((words) => document.activeElement?.textContent === words, first);
    await firefox.panel.press('Tab');
    await firefox.panel.waitFor((words) => document.activeElement?.textContent !== words, first);
  });
});
