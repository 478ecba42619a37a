import { browser } from './browser.ts';

/** Opens the browser's own page, where shortcuts of extensions are changed. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') {
    await (browser.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
