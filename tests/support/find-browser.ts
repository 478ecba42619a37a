// Which browsers this machine has, and how to get one that is missing. Nothing is ever downloaded outside the system's
// own package manager.
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.ts';

export type BrowserKind = 'chromium' | 'firefox';

// Chromium first: branded Chrome (137 and later) and Edge ignore --load-extension.
const commands: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};

const macApplications: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'],
};

const windowsPrograms: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
};

const debianPackages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const names: Record<BrowserKind, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/** The browser's executable, or undefined. CHROMIUM_PATH and FIREFOX_PATH go before everything that is found. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[`${kind.toUpperCase()}_PATH`];
  return [...(chosen ? [chosen] : []), ...candidates(kind)].find(isExecutable);
}

/** The browser's executable; on Debian as root a missing one is installed. Throws one sentence that says what to do. */
export function requireBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind) ?? (installDebianPackages([debianPackages[kind]]) && findBrowser(kind));
  if (found) return found;
  throw new Error(
    `${names[kind]} was not found: install it, or set ${kind.toUpperCase()}_PATH to its executable, and run this again.`,
  );
}

/** Chrome and Edge as their makers ship them load an unpacked extension only through the DevTools protocol. */
export function isBranded(executable: string): boolean {
  return /google[- ]chrome(?! for testing)|microsoft[- ]edge|msedge|\\Google\\Chrome\\/i.test(executable);
}

function candidates(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macApplications[kind].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', kind === 'firefox' ? 'firefox' : name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return windowsPrograms[kind].flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => join(folder, program)),
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands[kind].flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
