import type { SidebarAction } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isPanelOpen } from './panel-presence.ts';

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
