import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** Session rules go with the browser: they are set at every start. */
let rules: Promise<void> | undefined;

/**
 * Strips cookies from everything that the extension itself asks for, pictures in stories included: an <img> in an extension
 * page sends the person's cookies to every host that was granted. Where fetch may not say so itself, it also has the User-Agent
 * of fetched documents, and of nothing else, say that they are fetched by a feed reader.
 */
export function setRequestRules(): Promise<void> {
  // Firefox knows the initiator by the host of our own pages, which in Chromium is the extension's id.
  const initiatorDomains = [new URL(browser.runtime.getURL('/')).hostname];
  rules ??= browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [1, 2],
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
        condition: { initiatorDomains },
      },
      ...(isFirefox
        ? []
        : [
            {
              id: 2,
              action: {
                type: 'modifyHeaders' as const,
                requestHeaders: [{ header: 'user-agent', operation: 'set' as const, value: userAgent() }],
              },
              condition: { initiatorDomains, resourceTypes: ['xmlhttprequest' as const] },
            },
          ]),
    ],
  });
  return rules;
}

/** Headers that tell a publisher who is asking. Chromium ignores a User-Agent among them (measured in 156) and has the rule. */
export async function identify(): Promise<Readonly<Record<string, string>>> {
  // Without the rule there is still the other header.
  if (!isFirefox) await rules?.catch(() => undefined);
  return { 'X-Feed-Reader': identity(), ...(isFirefox && { 'User-Agent': userAgent() }) };
}

const userAgent = (): string => `${navigator.userAgent} ${identity()}`;

function identity(): string {
  // The manifest's name is a message, which another language may have in letters that no header takes.
  const { version, homepage_url: homepage } = browser.runtime.getManifest();
  return `Wireside/${version}${homepage ? ` (+${homepage})` : ''}`;
}
