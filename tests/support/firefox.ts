// Drives a real Firefox with the extension in it: the sidebar, the event page, the badge, restarts.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFirefoxBackground, type FirefoxBackground } from './firefox-background.ts';
import { createFirefoxPanel, type FirefoxPanel } from './firefox-panel.ts';
import { newFirefoxProfile, startFirefox, type FirefoxPrefs } from './firefox-start.ts';
import type { Marionette } from './marionette.ts';
import type { Remote } from './target-session.ts';
import { writeZip } from './write-zip.ts';

export interface FirefoxOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly prefs?: FirefoxPrefs;
  /** Without one it makes one and deletes it at the end. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Names that lead to this machine. Firefox knows no wildcards here. */
  readonly localHosts?: readonly string[];
  /** The person has let the extension into private windows. */
  readonly allowPrivateBrowsing?: boolean;
}

export interface Firefox {
  readonly id: string;
  /** The host part of the extension's addresses in this browser. */
  readonly uuid: string;
  readonly profile: string;
  /** New ones after every restart. */
  readonly marionette: Marionette;
  readonly panel: FirefoxPanel;
  readonly background: FirefoxBackground;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly gone: Promise<unknown>;
  openPanel(): Promise<void>;
  closePanel(): Promise<void>;
  /** The text on the toolbar button, as it is drawn. */
  badge(): Promise<string>;
  navigate(url: string): Promise<void>;
  /** The whole window, sidebar and page. */
  screenshot(path: string): Promise<void>;
  /** Wakes the event page if need be and runs the function in it. */
  evaluateInBackground<Result>(remote: () => Result | Promise<Result>): Promise<Result>;
  evaluateInBackground<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const gBrowser: {
  readonly selectedBrowser: {
    readonly currentURI: { readonly spec: string };
    readonly webProgress: { readonly isLoadingDocument: boolean };
    fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  };
};
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };

/** Any would do; a fixed one lets tests name the extension's pages. */
const uuid = '7a1e5c1d-0000-4000-8000-0005e1de0000';

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = options.profile ?? newFirefoxProfile();
  const id = geckoId(options.extension);
  const widgetId = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const prefs: FirefoxPrefs = {
    'xpinstall.signatures.required': false,
    // The browser says yes to a request for hosts, but only to one made in a real click.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'network.dns.localDomains': (options.localHosts ?? []).join(','),
    ...options.prefs,
  };
  let isKept = false;
  const forget = (): void => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let running = await start().catch((reason: unknown) => {
    forget();
    throw reason;
  });

  async function start() {
    const { marionette, gone, quit } = await startFirefox(profile, prefs, options.headless ?? true);
    try {
      if (!isKept) isKept = await install(marionette, options, profile);
      // New buttons start in the menu behind the puzzle piece.
      await marionette.run((widget) => CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar'), widgetId);
    } catch (reason) {
      await quit();
      throw reason;
    }
    const panel = createFirefoxPanel(marionette, id, widgetId);
    return { marionette, gone, quit, panel, background: createFirefoxBackground(marionette, id) };
  }

  return {
    id,
    uuid,
    profile,
    get marionette() {
      return running.marionette;
    },
    get panel() {
      return running.panel;
    },
    get background() {
      return running.background;
    },
    get gone() {
      return running.gone;
    },
    openPanel: () => running.panel.open(),
    closePanel: () => running.panel.close(),
    badge: () => running.marionette.run(readBadge, widgetId),
    navigate: (url) => running.marionette.run(loadPage, url),
    screenshot: async (path) => {
      const taken = await running.marionette.send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(path, Buffer.from((taken as { value: string }).value, 'base64'));
    },
    evaluateInBackground: <Argument, Result>(remote: Remote<Argument, Result>, argument?: Argument) =>
      running.background.evaluate(remote, argument as Argument),
    restart: async () => {
      await running.quit();
      running = await start();
    },
    close: async () => {
      await running.quit();
      forget();
    },
  };
}

/**
 * Installs for good where Firefox allows an unsigned extension (ESR, Developer Edition, Nightly), so that a restart is
 * a real one. Elsewhere for this session only, and again after each restart. Says which.
 */
async function install(
  marionette: Marionette,
  { extension, allowPrivateBrowsing = false }: FirefoxOptions,
  profile: string,
): Promise<boolean> {
  const xpi = join(profile, 'wireside.xpi');
  writeZip(extension, xpi);
  const installed = await marionette.send('Addon:Install', { path: xpi, temporary: false, allowPrivateBrowsing }).then(
    () => true,
    () => false,
  );
  if (!installed) await marionette.send('Addon:Install', { path: xpi, temporary: true, allowPrivateBrowsing });
  return installed;
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

// Run in the browser's window.

function readBadge(widgetId: string): string {
  const button = document.querySelector(`#${widgetId}-browser-action .unified-extensions-item-action-button`);
  return button?.getAttribute('badge') ?? '';
}

async function loadPage(url: string): Promise<void> {
  const { selectedBrowser } = gBrowser;
  selectedBrowser.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  const isThere = (): boolean =>
    selectedBrowser.currentURI.spec === url && !selectedBrowser.webProgress.isLoadingDocument;
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 20));
}
