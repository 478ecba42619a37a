// What a Chromium profile must say before the browser starts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Preferences {
  extensions: { settings?: Record<string, { location?: number; path?: string } | undefined> };
}

/** Chromium's numbers for how an extension came to be installed. */
const fromCommandLine = 8;
const unpacked = 4;

/** The id that Chromium gives an unpacked extension: a hash of its folder's path, in letters from a to p. */
export function extensionId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

export function newChromiumProfile(): string {
  return mkdtempSync(join(tmpdir(), 'wireside-chromium-'));
}

/** Puts the extension's button, and with it the badge, on the toolbar of a profile that was never started. */
export function pinExtension(profile: string, id: string): void {
  if (existsSync(preferencesFile(profile))) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Chromium disables unpacked extensions where the developer mode is off.
  const extensions = { pinned_extensions: [id], ui: { developer_mode: true } };
  writeFileSync(preferencesFile(profile), JSON.stringify({ extensions }));
}

/**
 * Turns an extension that was loaded from the command line into one installed for good, so that the next start of the
 * browser is the one a person sees: `onStartup` instead of `onInstalled`, with alarms and granted hosts kept. False
 * where the profile does not let itself be edited, as on Windows and macOS, which sign it.
 */
export function installForGood(profile: string, folder: string): boolean {
  if (!existsSync(preferencesFile(profile))) return false;
  const preferences = JSON.parse(readFileSync(preferencesFile(profile), 'utf8')) as Preferences;
  const entry = preferences.extensions.settings?.[extensionId(folder)];
  if (!entry) return false;
  if (entry.location === fromCommandLine) {
    entry.location = unpacked;
    writeFileSync(preferencesFile(profile), JSON.stringify(preferences));
  }
  return entry.location === unpacked;
}

function preferencesFile(profile: string): string {
  return join(profile, 'Default', 'Preferences');
}
