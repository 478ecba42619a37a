// Vitest's global set-up of the `browser` project. `npm test` has built both extensions by then and says so.
import { buildExtension } from './build-extension.ts';
import { requireBrowser } from './find-browser.ts';

export async function setup(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) requireBrowser(kind);
  if (process.env.WIRESIDE_IS_BUILT) return;
  for (const kind of ['chromium', 'firefox'] as const) await buildExtension(kind);
}
