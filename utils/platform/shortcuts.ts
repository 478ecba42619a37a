import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** The keys of each shortcut as the person has them; empty or absent where there are none. */
export interface Shortcuts {
  readonly panel?: string | undefined;
  readonly page?: string | undefined;
}

export async function readShortcuts(): Promise<Shortcuts> {
  const keys = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return { panel: keys.get(isFirefox ? '_execute_sidebar_action' : '_execute_action'), page: keys.get('follow-page') };
}

/** Opens the browser's own page, where shortcuts of extensions are changed. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') {
    await (browser.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
