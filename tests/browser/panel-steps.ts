import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { Chromium } from '../support/chromium.ts';
import type { Firefox } from '../support/firefox.ts';

interface Alarms {
  readonly alarms: { create(name: string, when: { when: number }): void | Promise<void> };
}

declare const browser: Alarms | undefined;
declare const chrome: Alarms;

/** Where the suite's set-up has put the builds. */
export const chromeBuild = join(import.meta.dirname, '../../.output/chrome-mv3');
export const firefoxBuild = join(import.meta.dirname, '../../.output/firefox-mv3');

/** Types addresses into whichever address box is shown, and presses Follow. */
export async function follow(panel: Page, addresses: readonly string[]): Promise<void> {
  await panel.locator('[name=address]:visible').fill(addresses.join(' '));
  await panel.locator('form:has([name=address]:visible) button[type=submit]').click();
}

export async function openSources(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: /^Sources/ }).click();
  await panel.locator('main[data-view=sources]').waitFor();
}

export async function goBack(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Back/ }).click();
}

/** The words in the row of the source that is followed at this address. */
export const rowOf = (panel: Page, address: string) =>
  panel.locator('li[data-source-id]').filter({ has: panel.locator(`[title="${address}"]`) });

export async function stopFollowing(panel: Page, row: Locator): Promise<void> {
  await row.getByRole('button', { name: /^More about/ }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Stop following' }).click();
}

/** What is changed of all sources in the store, as if time had passed or the person had chosen it. */
interface SourcesChange {
  readonly choices?: object;
  readonly removedEarlierByMs?: number;
}

/** Changes the rows of all sources, behind the extension's back. */
export const changeSources = (driver: Chromium | Firefox, change: SourcesChange): Promise<void> =>
  'evaluateInBackground' in driver
    ? driver.evaluateInBackground(putSources, change)
    : driver.evaluateInExtension(putSources, change);

/** Lets the time go by in which a removal can be undone, and rings the alarm. */
export async function letUndoPass(driver: Chromium | Firefox): Promise<void> {
  await changeSources(driver, { removedEarlierByMs: 60_000 });
  await ('evaluateInBackground' in driver ? driver.evaluateInBackground(ring) : driver.evaluateInExtension(ring));
}

// These two run in the extension.

const putSources = ({ choices, removedEarlierByMs = 0 }: SourcesChange): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('sources', 'readwrite');
      const sources = transaction.objectStore('sources');
      const reading = sources.getAll();
      reading.onsuccess = () => {
        for (const row of reading.result as { unfollowedAt?: number }[]) {
          const { unfollowedAt } = row;
          const removal = unfollowedAt !== undefined && { unfollowedAt: unfollowedAt - removedEarlierByMs };
          sources.put({ ...row, ...removal, ...(choices && { choices }) });
        }
      };
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

async function ring(): Promise<void> {
  await (typeof browser === 'undefined' ? chrome : browser).alarms.create('refresh-due', { when: Date.now() });
}

export const headlines = (panel: Page) => panel.locator('main[data-view=river] article .headline');

/** All that an opened story shows. It is sent to the panel as text, of either browser, so it stands alone. */
export function readOpenedStory() {
  const view = document.querySelector('main[data-view=story]');
  const textsOf = (selector: string) =>
    [...(view?.querySelectorAll(selector) ?? [])].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
  const textOf = (selector: string) => textsOf(selector)[0];
  const picturesOf = (selector: string) =>
    [...(view?.querySelectorAll<HTMLImageElement>(`${selector} img`) ?? [])].map(({ src }) => new URL(src).pathname);
  return {
    wayBack: document.querySelector('.view:not([hidden]) .back')?.getAttribute('aria-label'),
    headline: textOf('h1'),
    attribution: document.querySelector('main[data-view=story] h1 .attribution')?.textContent,
    badge: textOf('.story-head .badge'),
    byline: textOf('.byline'),
    leads: picturesOf('.story-picture'),
    leadAlt: view?.querySelector('.story-picture img')?.getAttribute('alt'),
    caption: textOf('.story-picture figcaption'),
    credit: textOf('.story-picture .credit'),
    paragraphs: textsOf('.story-text p').filter((text) => !textsOf('.story-text aside p').includes(text)),
    picturesInText: picturesOf('.story-text'),
    cards: textsOf('.story-text aside'),
    picturesOfCards: picturesOf('.story-text aside'),
    titleBelow: textOf('.more-stories h2'),
    storiesBelow: textsOf('.more-stories article').length,
    briefsBelow: textsOf('.more-stories article[data-brief] .summary'),
    headlinesOfBriefs: textsOf('.more-stories article[data-brief] h3'),
  };
}
