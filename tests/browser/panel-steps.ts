import { join } from 'node:path';
import type { Page } from 'playwright';

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
  await panel.getByRole('button', { name: 'Sources' }).click();
  await panel.locator('main[data-view=sources]').waitFor();
}

export async function goBack(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Back/ }).click();
}

/** The words in the row of the source that is followed at this address. */
export const rowOf = (panel: Page, address: string) =>
  panel.locator('li[data-source-id]').filter({ has: panel.locator(`[title="${address}"]`) });

export const headlines = (panel: Page) => panel.locator('main[data-view=river] article .headline');
