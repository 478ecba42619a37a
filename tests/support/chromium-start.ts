// How the tests and the demo start Chromium: quiet on the network, with the extension loaded, on a profile of their own.
import type { BrowserContext } from 'playwright';
import { extensionId, installForGood, pinExtension } from './chromium-profile.ts';
import { isBranded, requireBrowser } from './find-browser.ts';

// Lets Playwright see the side panel as a page. Undocumented, so the version of Playwright is pinned. It is read when
// Playwright is loaded, hence the import below.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
const { chromium } = await import('playwright');

export interface ChromiumStart {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Folders of extensions that stand beside it. */
  readonly extraExtensions?: readonly string[];
  readonly profile: string;
  readonly headless?: boolean;
  /** Where names lead, `*` allowed: `{ '*.test': '127.0.0.1' }`. */
  readonly hostMap?: Readonly<Record<string, string>>;
  /** Whether the browser may ask for anything beyond this machine. Tests do not. */
  readonly openNetwork?: boolean;
  /** Pixels of the screen to one of CSS: 2 for sharp pictures. */
  readonly scale?: number;
  /** The whole window is to be pictured, in these colours: it fills the screen from its corner. */
  readonly pictured?: 'light' | 'dark';
  /** The key of a certificate that no authority has signed, as Chromium wants it: the digest of its public key, base64. */
  readonly trustedKey?: string;
}

/** Starts the browser; on a profile that had the extension before, as a person's restart would. */
export async function startChromium(start: ChromiumStart): Promise<BrowserContext> {
  const executablePath = requireBrowser('chromium');
  const headless = start.headless ?? true;
  const folders = [start.extension, ...(start.extraExtensions ?? [])];
  pinExtension(start.profile, extensionId(start.extension));
  const toLoad = folders.filter((folder) => !installForGood(start.profile, folder));
  const byProtocol = isBranded(executablePath);

  const context = await chromium.launchPersistentContext(start.profile, {
    executablePath,
    headless,
    viewport: null,
    // A person who watches sees their own colours; a test gets the same ones everywhere.
    colorScheme: headless ? 'light' : null,
    // And their own language; on Linux the browser takes it from there alone.
    env: { ...process.env, ...(headless && { LANGUAGE: 'en_US' }) },
    ignoreDefaultArgs: ['--disable-extensions'],
    // Whoever called ends the browser, in their own order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...quiet,
      ...(process.platform === 'linux' ? ['--no-sandbox', '--test-type'] : []),
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,800',
      ...(headless ? ['--lang=en-US'] : []),
      ...(start.pictured ? ['--window-position=0,0', '--window-size=1282,802', '--hide-scrollbars'] : []),
      ...(start.pictured === 'dark' ? ['--force-dark-mode'] : []),
      ...(start.scale ? [`--force-device-scale-factor=${start.scale}`] : []),
      ...(start.trustedKey ? [`--ignore-certificate-errors-spki-list=${start.trustedKey}`] : []),
      `--host-resolver-rules=${resolverRules(start)}`,
      ...(byProtocol || toLoad.length === 0 ? [] : [`--load-extension=${toLoad.join(',')}`]),
    ],
  });
  if (byProtocol) await loadByProtocol(context, toLoad);
  return context;
}

/** Chrome and Edge ignore --load-extension since version 137. What is loaded this way is forgotten at the next start. */
async function loadByProtocol(context: BrowserContext, folders: readonly string[]): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  for (const path of folders) await cdp?.send('Extensions.loadUnpacked', { path });
  await cdp?.detach();
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
];

function resolverRules({ hostMap = {}, openNetwork = false }: ChromiumStart): string {
  const maps = Object.entries(hostMap).map(([name, address]) => `MAP ${name} ${address}`);
  return [...maps, ...(openNetwork ? [] : ['EXCLUDE localhost', 'EXCLUDE 127.*', 'MAP * ~NOTFOUND'])].join(', ');
}
