import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../public/_locales/en/messages.json';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { send } from '../../utils/messaging/send.ts';
import { chooseLanguage } from '../../utils/words/words.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { body, story } from '../builders/story.ts';
import { closePanel, settle, showPanel, texts } from './show-panel.tsx';
import { holdNoAccess } from './show-view.tsx';

vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
holdNoAccess();

const root = document.documentElement;
const marsh = source();
const swifts = story({ name: 'swifts', headline: 'Swifts are back' });
const well = { sources: [marsh], states: [sourceState(marsh)], stories: [swifts], bodies: [body(swifts)] };

/** Every message set apart, so that whatever is not one is seen. */
const arabic = Object.fromEntries(
  Object.entries(english).flatMap(([key, { message }]) => {
    const apart = { message: `⟦${message}⟧` };
    if (!key.endsWith('_other')) return [[key, apart]];
    const stem = key.replace(/_other$/, '');
    return ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`${stem}_${form}`, apart]);
  }),
);
const files: Readonly<Record<string, object>> = { en: english, ar: { ...arabic, languageTag: { message: 'ar' } } };

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
  const fetchAnything = globalThis.fetch;
  vi.stubGlobal('fetch', async (address: string) => {
    const locale = /^\/_locales\/(\w+)\/messages\.json$/.exec(address)?.[1];
    return locale === undefined ? fetchAnything(address) : Response.json(files[locale]);
  });
});

afterEach(async () => {
  await closePanel();
  await chooseLanguage('browser');
  vi.unstubAllGlobals();
});

/** Times, names, and what a story says: they come from no message. Wireside's own words have no language of their own. */
const ofNoMessage = 'bdi, time, option, .date, .source, .headline, .rhythm, .view [lang]';
const samples = ['example.org', 'Alt+↑', 'Alt+↓', 'The Marsh Record', marsh.address];

/** What is shown, heard or told by a tooltip and comes from no message, though it has words. */
function unsaid(): readonly string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('.view *')].filter((element) =>
    element.checkVisibility(),
  );
  const own = elements
    .filter((element) => !element.closest(ofNoMessage))
    .flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
      ...['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
    ]);
  return [...new Set(own)].filter(
    (words) => /\p{L}{2}/u.test(words) && !/[⟦⟧]/.test(words) && !samples.includes(words),
  );
}

describe('the language', () => {
  it('is the browser’s own at first', async () => {
    await showPanel(well);
    expect([root.lang, root.dir, document.title]).toEqual(['en', 'ltr', 'Wireside']);
  });

  it('that is chosen is spoken at once, everywhere, and the keyboard keeps its place', async () => {
    await showPanel(well);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    const select = page.getByRole('combobox', { name: 'Language' });
    (await select.findElement()).focus();
    await select.selectOptions('العربية');
    await expect.element(page.getByRole('heading', { name: '⟦Settings⟧' })).toBeVisible();
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    expect(document.activeElement).toBe(page.getByRole('combobox', { name: '⟦Language⟧' }).element());
    expect((await loadSettings()).language).toBe('ar');
    expect(unsaid()).toEqual([]);
    await page.getByRole('button', { name: '⟦Back⟧' }).click();
    await expect.element(page.getByRole('heading', { name: '⟦All sources⟧' })).toBeVisible();
    await expect.poll(() => texts('article .badge')[0]).toMatch(/^⟦.* read⟧$/);
    await saveSettings({ language: 'browser' });
    await expect.element(page.getByRole('heading', { name: 'All sources' })).toBeVisible();
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
    await expect.poll(() => texts('article .badge')[0]).toMatch(/^\d+ min read$/);
  });

  it('is that of the next panel from its first picture on, with dates in it', async () => {
    await showPanel({ ...well, settings: { language: 'ar' } });
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    const [date] = texts('.dateline .date');
    expect(date).toBe(new Intl.DateTimeFormat('ar', { weekday: 'long', day: 'numeric', month: 'long' }).format(noon));
    expect(texts('.scope')).toEqual(['⟦All sources⟧']);
    expect(texts('article h3')).toEqual(['Swifts are back']);
  });

  it('says of what a watched page no longer tells that it was removed', async () => {
    const removal = story({ name: 'lid', headline: 'Notices', summary: 'The lid is loose.', isRemoval: true });
    await showPanel({ ...well, stories: [removal], bodies: [body(removal)], settings: { language: 'ar' } });
    expect(texts('article .summary')).toEqual(['⟦Removed: The lid is loose.⟧']);
    expect(texts('article .summary [lang=ar] bdi')).toEqual(['The lid is loose.']);
  });

  it('is that of every view', async () => {
    await showPanel({ ...well, settings: { language: 'ar' } });
    const found: Record<string, readonly string[]> = {};
    const look = async (view: string) => {
      await vi.waitUntil(() => document.querySelector(`.view:not([hidden]) > [data-view=${view}] *`));
      await settle();
      found[view] = unsaid();
    };
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    const back = async () => {
      document.querySelector<HTMLElement>('.view:not([hidden]) .back')?.click();
      await settle();
    };
    await look('river');
    await page.getByRole('link', { name: 'Swifts are back' }).click();
    await look('story');
    await back();
    await press('⟦Follow⟧');
    await look('add');
    await back();
    await press('⟦Menu⟧');
    await press('⟦Sources⟧');
    await look('sources');
    await press('The Marsh Record');
    await look('source');
    await back();
    await press(/⟦More about/);
    await settle();
    found['menu'] = unsaid();
    await userEvent.keyboard('{Escape}');
    await press(/⟦Import and export⟧/);
    await look('import');
    await back();
    await back();
    await press('⟦Menu⟧');
    await press('⟦Settings⟧');
    await look('settings');
    await press('⟦All checks and skips⟧');
    await look('activity');
    await showPanel({ settings: { language: 'ar' } });
    await look('first-run');
    expect(Object.keys(found)).toHaveLength(10);
    expect(Object.entries(found).filter(([, words]) => words.length > 0)).toEqual([]);
  });
});
