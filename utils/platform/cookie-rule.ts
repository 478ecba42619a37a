import { browser } from './browser.ts';

/**
 * Strips cookies from everything that the extension itself asks for, pictures in stories included: an <img> in an extension
 * page sends the person's cookies to every host that was granted. Session rules go with the browser: set it at every start.
 */
export async function stripCookies(): Promise<void> {
  // Firefox knows the initiator by the host of our own pages, which in Chromium is the extension's id.
  const initiator = new URL(browser.runtime.getURL('/')).hostname;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [1],
    addRules: [
      {
        id: 1,
        action: {
          type: 'modifyHeaders',
          requestHeaders: [
            { header: 'cookie', operation: 'remove' },
            { header: 'referer', operation: 'remove' },
          ],
        },
        // Without a list of types it holds for all but whole pages. In Firefox a srcset's picture has a type of its own.
        condition: { initiatorDomains: [initiator] },
      },
    ],
  });
}
