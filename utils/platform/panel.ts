import type { SidebarAction } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';
import { onNotificationPressed } from './notifications.ts';
import { isPanelOpen } from './panel-presence.ts';
import { openTab } from './tabs.ts';

/** Starts all of Wireside anew, for when its background does not start by itself. The panel is closed with it. */
export const reloadWireside = (): void => browser.runtime.reload();

/** While a panel is open, it may have taken the button for the page beside (`page-command`). */
async function letBrowserOpen(): Promise<void> {
  if (!(await isPanelOpen())) await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/** One click on the toolbar icon opens the panel, a second closes it. Call it synchronously at every start. */
export function openPanelOnClick(): void {
  if (import.meta.env.BROWSER === 'firefox') {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction.Static };
    // Nothing may be awaited before the toggle: Firefox then no longer takes it for the person's click.
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  } else {
    void letBrowserOpen();
  }
}

/**
 * Whoever presses the notification comes to the panel. Chromium takes that for a person's click, up to the first await, and
 * opens the panel (measured in 156); Firefox does not, and it is shown in a tab (153). Call it synchronously at every start.
 */
export function openPanelOnNotification(): void {
  const showInTab = () => openTab(browser.runtime.getURL('/sidepanel.html'));
  onNotificationPressed(() => {
    const opening = isFirefox
      ? showInTab()
      : browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT }).catch(showInTab);
    void opening.then(raiseWindow);
  });
}

async function raiseWindow(): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id !== undefined) await browser.windows.update(id, { focused: true });
}
