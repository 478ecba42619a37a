// Copies of the built extension that a fault needs: updated, held at a point, without its worker.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from '../support/chromium.ts';

const copies: string[] = [];
process.once('exit', () => copies.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy in a folder of its own, gone at the end of this process. */
export function copyBuild(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-faults-'));
  copies.push(folder);
  cpSync(extension, folder, { recursive: true });
  return folder;
}

type Manifest = Record<string, unknown> & { permissions: readonly string[] };

export function changeManifest(folder: string, change: (manifest: Manifest) => Manifest): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
}

/** Lets code of ours run before the worker's own. */
export function runFirst(folder: string, code: string): void {
  const file = join(folder, 'background.js');
  writeFileSync(join(folder, 'first.js'), code);
  writeFileSync(file, `import './first.js';${readFileSync(file, 'utf8')}`);
}

let version = 1;

/** A real update: the same folder installed again with a higher version. */
export async function update(chromium: Chromium, folder: string): Promise<void> {
  version++;
  changeManifest(folder, (manifest) => ({ ...manifest, version: `1.0.${version}` }));
  const cdp = await chromium.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser is gone.');
  await cdp.send('Extensions.loadUnpacked', { path: folder });
  await cdp.detach();
}
