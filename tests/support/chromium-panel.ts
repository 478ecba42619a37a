// Opens and closes the side panel with the click on the toolbar button that a person would make.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { withHiddenPage } from './target-session.ts';

declare const chrome: {
  sidePanel: { getPanelBehavior(): Promise<{ openPanelOnActionClick?: boolean }> };
};

export interface PanelDriver {
  /** Clicks the button in the window of `page`, and gives the time at which it did. */
  click(page?: Page): Promise<number>;
  open(page?: Page): Promise<Page>;
  close(): Promise<void>;
  /** The panel's page while the panel is open. */
  current(): Page | undefined;
}

export function createPanelDriver(
  context: BrowserContext,
  cdp: CDPSession,
  extension: string,
  id: string,
): PanelDriver {
  const url = panelUrl(extension, id);
  const isPanel = (page: Page): boolean => page.url().split(/[?#]/)[0] === url;
  const current = (): Page | undefined => context.pages().find(isPanel);
  let isReady = false;

  /** The button opens the panel only once the worker has said so, a moment after the extension was installed. */
  const whenReady = async (): Promise<void> => {
    const browser = context.browser();
    for (let tries = 0; browser && !isReady && tries < 100; tries++) {
      const behavior = await withHiddenPage(browser, `chrome-extension://${id}/manifest.json`, (page) =>
        page.evaluate(() => chrome.sidePanel.getPanelBehavior(), undefined),
      );
      isReady = behavior?.openPanelOnActionClick === true;
      if (!isReady) await wait(50);
    }
  };

  const click = async (page = context.pages().find((candidate) => !isPanel(candidate))): Promise<number> => {
    if (!page) throw new Error('There is no page beside which the panel could open.');
    await page.bringToFront();
    await whenReady();
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    const clickedAt = Date.now();
    await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return clickedAt;
  };

  const open = async (page?: Page): Promise<Page> => {
    const opened = context.waitForEvent('page', { predicate: isPanel, timeout: 20_000 });
    const [panel] = await Promise.all([current() ?? opened, current() ? undefined : click(page)]);
    await panel.waitForLoadState('domcontentloaded');
    // The document may be there before the browser has given it its place in the window.
    while ((await panel.evaluate(() => innerWidth)) === 0) await wait(20);
    return panel;
  };

  const close = async (): Promise<void> => {
    const panel = current();
    if (!panel) return;
    await Promise.all([panel.waitForEvent('close'), click()]);
  };

  return { click, open, close, current };
}

function panelUrl(extension: string, id: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    side_panel: { default_path: string };
  };
  return `chrome-extension://${id}/${manifest.side_panel.default_path}`;
}
