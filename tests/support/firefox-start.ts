// Starts and ends a Firefox of its own: new profile, quiet on the network, listening for Marionette.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { requireBrowser } from './find-browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export type FirefoxPrefs = Readonly<Record<string, string | number | boolean>>;

export interface RunningFirefox {
  readonly marionette: Marionette;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly gone: Promise<unknown>;
  quit(): Promise<void>;
}

export function newFirefoxProfile(): string {
  return mkdtempSync(join(tmpdir(), 'wireside-firefox-'));
}

export async function startFirefox(profile: string, prefs: FirefoxPrefs, headless: boolean): Promise<RunningFirefox> {
  const lines = Object.entries({ ...quiet, ...(headless && { 'intl.locale.requested': 'en-US' }), ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });

  const browser = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'run-guarded.ts'),
      requireBrowser('firefox'),
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      ...(headless ? ['--headless'] : []),
    ],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  const end = async (): Promise<void> => {
    browser.stdin.destroy();
    await gone;
  };

  try {
    const marionette = await connectMarionette(await readPort(portFile, browser));
    const quit = async (): Promise<void> => {
      // Firefox may close the connection instead of answering.
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
      await Promise.race([gone, wait(10_000, undefined, { ref: false })]);
      marionette.end();
      await end();
    };
    return { marionette, gone, quit };
  } catch (reason) {
    await end();
    throw reason;
  }
}

async function readPort(file: string, browser: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (browser.exitCode !== null)
      throw new Error(`Firefox ended with code ${browser.exitCode} while it was starting.`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port) return port;
    await wait(50);
  }
  throw new Error('Firefox did not open its Marionette port within 60 s.');
}

// No updates, no telemetry, no services, no first-run pages: the machine has no network, and a test wants none.
const quiet: FirefoxPrefs = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.introCount': 99,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': '',
};
