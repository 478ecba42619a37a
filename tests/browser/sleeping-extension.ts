// An extension that a browser has without its background, so that nobody opens the store, until it is installed whole.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type Chromium } from '../support/chromium.ts';

export interface SleepingExtension {
  readonly profile: string;
  /** Starts a browser in which it sleeps. */
  start(): Promise<Chromium>;
  /** Installs it, or another build, over what is there. */
  install(chromium: Chromium, build?: string): Promise<void>;
}

/** A folder to work in, in memory where there is such a place: a shared machine's disk would be most of the time. */
export const newScratch = (): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'wireside-asleep-'));

export function createSleepingExtension(scratch: string, build: string): SleepingExtension {
  const own = mkdtempSync(join(scratch, 'extension-'));
  const folder = join(own, 'extension');
  const profile = join(own, 'profile');
  const manifest = join(folder, 'manifest.json');
  const copy = (from: string) => cpSync(from, folder, { recursive: true });
  copy(build);
  const awake = readFileSync(manifest, 'utf8');
  const { background: _background, ...rest } = JSON.parse(awake) as { background: object };
  const asleep = JSON.stringify({ ...rest, version: '0.0.1' });
  const load = async (chromium: Chromium) => {
    const cdp = await chromium.context.browser()!.newBrowserCDPSession();
    await cdp.send('Extensions.loadUnpacked', { path: folder });
    await cdp.detach();
  };
  return {
    profile,
    start: () => {
      writeFileSync(manifest, asleep);
      // What is loaded as below is in the profile and yet forgotten at the next start, and a worker that is known from
      // before is not begun again: both are forgotten, and the stores kept.
      for (const name of ['Preferences', 'Secure Preferences', 'Service Worker']) {
        rmSync(join(profile, 'Default', name), { recursive: true, force: true });
      }
      return launchChromium({ extension: folder, profile });
    },
    install: (chromium, other) => {
      if (other) copy(other);
      else writeFileSync(manifest, awake);
      return load(chromium);
    },
  };
}
