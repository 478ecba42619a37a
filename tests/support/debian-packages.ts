// Debian packages that the tests and the demo may install for themselves, on a machine where they run as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Fonts for the pictures: what the design calls for on a machine without Charter and system-ui, and glyphs for the
 * sample sources in Arabic, Japanese and Chinese. Together about 14 MB to download; fonts-noto-cjk alone would be 56.
 */
const fontPackages = ['fonts-sil-charis', 'fonts-inter', 'fonts-hosny-amiri', 'fonts-ipaexfont', 'fonts-wqy-microhei'];

/** Whether the packages are now there. False, with nothing tried, where this is not Debian or not root. */
export function installDebianPackages(packages: readonly string[]): boolean {
  if (!canInstall()) return false;
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  console.log(`Installing ${missing.join(', ')} with apt-get.`);
  return (
    aptGet('update', '-qq') &&
    aptGet('install', '-y', '-qq', '--no-install-recommends', '-o=Dpkg::Use-Pty=0', ...missing)
  );
}

/** Pictures without these fonts are still pictures, so a failure is not one of the run. */
export function installFonts(): void {
  installDebianPackages(fontPackages);
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

function aptGet(...args: string[]): boolean {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  // What it says when all went well is about itself.
  if (status !== 0) console.error(stderr);
  return status === 0;
}
