// The extension as it ships, built once a run and used by the browser tests and the demo.
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';
import { runTool } from './run-tool.ts';

const root = join(import.meta.dirname, '..', '..');

/** WXT's name for each browser, which is also the name of the folder. */
const targets: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The folder of the built extension, which need not exist yet. */
export function builtExtension(kind: BrowserKind): string {
  return join(root, '.output', `${targets[kind]}-mv3`);
}

/** Builds the extension for one browser and gives its folder. Throws with what WXT said. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const { code, output } = await runTool('wxt', ['build', '-b', targets[kind]], { keepOutput: true });
  if (code !== 0) throw new Error(`The extension could not be built for ${targets[kind]}:\n${output}`);
  return builtExtension(kind);
}
