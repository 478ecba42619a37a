import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hour } from '../../utils/kernel/duration.ts';
import { fail } from '../../utils/kernel/result.ts';
import { send } from '../../utils/messaging/send.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { body, story } from '../builders/story.ts';
import { showPanel } from './show-panel.tsx';

const marsh = source();
/** One an hour, the newest first. */
export const stories = ['A', 'B', 'C'].map((headline, index) =>
  story({ name: headline, headline, publishedAt: noon - (index + 1) * hour }),
);
export const well = {
  sources: [marsh],
  states: [sourceState(marsh)],
  stories,
  bodies: stories.map((shown) => body(shown)),
};

export const views = [
  'river',
  'story',
  'sources',
  'source',
  'add',
  'page',
  'import',
  'settings',
  'activity',
  'first-run',
] as const;
export type ViewName = (typeof views)[number];

export const isShown = (view: ViewName): boolean =>
  document.querySelector(`.view:not([hidden]) > [data-view=${view}] *`) !== null;
export const untilShown = (view: ViewName): Promise<boolean> => vi.waitUntil(() => isShown(view));
export const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Presses keys, in turn where spaces are between them. */
export async function type(keys: string): Promise<void> {
  for (const key of keys.split(' ')) {
    await userEvent.keyboard(/^[A-Z]$/.test(key) ? `{Shift>}${key}{/Shift}` : key.length > 1 ? `{${key}}` : key);
  }
}

const answers: Readonly<Record<string, unknown>> = {
  lookAtPage: fail({ kind: 'no-access' }),
  markAllRead: { count: 3 },
};

/** What the settings ask of a browser that lets Wireside read no site. */
export function holdNoAccess(): void {
  const unheard = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: [], permissions: [] }),
      contains: async () => false,
      onAdded: unheard,
      onRemoved: unheard,
    },
  });
}

/** What the views ask of a browser, and of the background, whose `send` the test has replaced. */
export function answerViews(): void {
  holdNoAccess();
  vi.mocked(send).mockReset();
  vi.mocked(send).mockImplementation(async (name) => (answers[name] ?? null) as never);
  vi.spyOn(browser.sidePanel, 'setPanelBehavior').mockResolvedValue();
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
}

/** The panel with the view shown, all of it there, and the focus on nothing. */
export async function showView(view: ViewName): Promise<void> {
  await showPanel(view === 'first-run' ? {} : well);
  if (['sources', 'source', 'import'].includes(view)) await type('g s');
  if (['settings', 'activity'].includes(view)) await type('g ,');
  if (view === 'add') await type('g a');
  if (view === 'story') await page.getByRole('link', { name: 'B', exact: true }).click();
  if (view === 'page') {
    await press('Menu');
    await press('Follow this page');
  }
  if (view === 'source') await press('The Marsh Record');
  if (view === 'import') await press(/^Import and export/);
  if (view === 'activity') await press(/^All checks and skips/);
  await untilShown(view);
  await vi.waitUntil(() => view !== 'story' || document.querySelector('.story-text:not(:empty)'));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
