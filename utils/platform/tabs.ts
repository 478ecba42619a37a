import { browser } from './browser.ts';

/** Opens a page in a tab of its own. Unlike `window.open` it tells the page nothing of where it was opened from. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}
