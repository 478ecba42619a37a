import type { BrowserContext } from 'playwright';

/** Clicks the toolbar button of any extension in the window of the first tab; gives the time at which it did. */
export async function clickAction(context: BrowserContext, id: string): Promise<number> {
  const browser = context.browser();
  const page = context.pages().find((candidate) => !candidate.url().startsWith('chrome-extension:'));
  if (!browser || !page) throw new Error('There is no page beside which a panel could open.');
  const cdp = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    const clickedAt = Date.now();
    await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return clickedAt;
  } finally {
    await cdp.detach();
  }
}
