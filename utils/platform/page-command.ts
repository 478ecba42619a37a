import type { SidebarAction } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** As the manifest names it. */
const command = 'follow-page';

/** Told in session storage, which a panel that is just opening reads, and one that is open hears of. */
const keyOf = (windowId: number): string => `follow-page-${windowId}`;

/**
 * Opens the panel at the page beside it, by the shortcut, with which the browser also lets the page be read. Call it
 * synchronously at every start: nothing may be awaited before the panel is opened.
 */
export function followPageOnCommand(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command) openAt(tab?.windowId);
  });
  if (isFirefox) return;
  // Only while `takeButton` is in force: otherwise the browser itself opens and closes the panel.
  browser.action.onClicked.addListener((tab) => openAt(tab.windowId));
}

function openAt(windowId: number | undefined): void {
  if (windowId === undefined) return;
  if (import.meta.env.BROWSER === 'firefox') {
    void (browser as unknown as { sidebarAction: SidebarAction.Static }).sidebarAction.open();
  } else {
    void browser.sidePanel.open({ windowId });
  }
  void browser.storage.session.set({ [keyOf(windowId)]: Date.now() });
}

/**
 * Lets the next press of the toolbar button show the page beside instead of closing the panel. Chromium lets a page be read
 * at a press that goes to the extension, and not at one with which it opens the panel by itself (measured in 156); opening
 * by ourselves would wait for the worker to start. Answers what ends it.
 */
export function takeButton(): () => void {
  if (isFirefox) return () => {};
  const set = (openPanelOnActionClick: boolean) => void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick });
  const release = () => set(true);
  set(false);
  addEventListener('pagehide', release);
  return () => {
    removeEventListener('pagehide', release);
    release();
  };
}

/** Calls back when the shortcut was pressed in the panel's window, also if that opened the panel. Answers what ends it. */
export function onPageCommand(onPressed: () => void): () => void {
  let isOver = false;
  const take = async () => {
    const { id } = await browser.windows.getCurrent();
    const key = keyOf(id ?? browser.windows.WINDOW_ID_NONE);
    if (isOver || (await browser.storage.session.get(key))[key] === undefined) return;
    await browser.storage.session.remove(key);
    onPressed();
  };
  // A panel that hears of no shortcut is whole all the same.
  const again = () => void take().catch(() => {});
  again();
  browser.storage.session.onChanged.addListener(again);
  return () => {
    isOver = true;
    browser.storage.session.onChanged.removeListener(again);
  };
}
