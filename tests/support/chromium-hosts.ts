// Says yes beforehand to the question that Chromium asks when an extension wants a host. Headless, nobody can answer it.
import type { BrowserContext } from 'playwright';

declare const chrome: {
  runtime: { lastError?: { message?: string } };
  developerPrivate: Record<HostChange, (id: string, pattern: string, done: () => void) => void>;
};

type HostChange = 'addHostPermission' | 'removeHostPermission';

/**
 * The extension still has to ask, in a click: until then it has no access, and a host that is not listed here leaves its
 * request unanswered for ever.
 */
export const grantHosts = (context: BrowserContext, id: string, patterns: readonly string[]): Promise<void> =>
  changeHosts(context, id, 'addHostPermission', patterns);

/** Takes hosts back, as a person does in the browser's own settings of the extension. */
export const revokeHosts = (context: BrowserContext, id: string, patterns: readonly string[]): Promise<void> =>
  changeHosts(context, id, 'removeHostPermission', patterns);

async function changeHosts(
  context: BrowserContext,
  id: string,
  change: HostChange,
  patterns: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome://extensions/?id=${id}`);
    for (const pattern of patterns) {
      const refusal = await page.evaluate(
        ([extension, name, host]) =>
          new Promise<string | undefined>((resolve) =>
            chrome.developerPrivate[name](extension, host, () => resolve(chrome.runtime.lastError?.message)),
          ),
        [id, change, pattern] as const,
      );
      if (refusal) throw new Error(`${pattern} could not be changed (${change}): ${refusal}`);
    }
  } finally {
    await page.close();
  }
}
