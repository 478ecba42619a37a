// Says yes beforehand to the question that Chromium asks when an extension wants a host. Headless, nobody can answer it.
import type { BrowserContext } from 'playwright';

declare const chrome: {
  runtime: { lastError?: { message?: string } };
  developerPrivate: { addHostPermission(id: string, pattern: string, done: () => void): void };
};

/**
 * The extension still has to ask, in a click: until then it has no access, and a host that is not listed here leaves its
 * request unanswered for ever.
 */
export async function grantHosts(context: BrowserContext, id: string, patterns: readonly string[]): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome://extensions/?id=${id}`);
    for (const pattern of patterns) {
      const refusal = await page.evaluate(
        ([extension, host]) =>
          new Promise<string | undefined>((resolve) =>
            chrome.developerPrivate.addHostPermission(extension, host, () =>
              resolve(chrome.runtime.lastError?.message),
            ),
          ),
        [id, pattern] as const,
      );
      if (refusal) throw new Error(`${pattern} could not be granted: ${refusal}`);
    }
  } finally {
    await page.close();
  }
}
