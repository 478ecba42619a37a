// Drives a real Chromium with the extension in it: the side panel, the worker, the badge, host permissions, restarts.
import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { grantHosts } from './chromium-hosts.ts';
import { createPanelDriver, type PanelDriver } from './chromium-panel.ts';
import { extensionId, newChromiumProfile } from './chromium-profile.ts';
import { startChromium, type ChromiumStart } from './chromium-start.ts';
import { createWorkerDriver, type WorkerDriver } from './chromium-worker.ts';
import { withHiddenPage, type Remote } from './target-session.ts';

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

export interface Chromium {
  /** The extension's id. */
  readonly id: string;
  readonly profile: string;
  /** A new one after every restart. */
  readonly context: BrowserContext;
  readonly worker: WorkerDriver;
  readonly panel: PanelDriver;
  openPanel(page?: Page): Promise<Page>;
  closePanel(): Promise<void>;
  /** Answers yes in advance to the extension's requests for these hosts, such as `http://127.0.0.1/*`. */
  grantHosts(patterns: readonly string[]): Promise<void>;
  stopWorkers(): Promise<void>;
  evaluateInWorker<Result>(remote: () => Result | Promise<Result>): Promise<Result>;
  evaluateInWorker<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  /** Runs with the extension's rights and storage in a page that nobody sees, and does not wake the worker. */
  evaluateInExtension<Result>(remote: () => Result | Promise<Result>): Promise<Result>;
  evaluateInExtension<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  /** The text on the toolbar button, read without waking the worker. */
  badge(): Promise<string>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Without a profile it makes one and deletes it at the end. */
export async function launchChromium(
  options: Omit<ChromiumStart, 'profile'> & { readonly profile?: string },
): Promise<Chromium> {
  const profile = options.profile ?? newChromiumProfile();
  const id = extensionId(options.extension);
  const forget = (): void => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let running = await start().catch((reason: unknown) => {
    forget();
    throw reason;
  });

  async function start() {
    const context = await startChromium({ ...options, profile });
    try {
      const browser = context.browser();
      if (!browser) throw new Error('Chromium went away while it was starting.');
      const cdp: CDPSession = await browser.newBrowserCDPSession();
      await sayWhyNotLoaded(browser, cdp, options.extension, id);
      const worker = createWorkerDriver(browser, cdp, id);
      return { context, browser, worker, panel: createPanelDriver(context, cdp, options.extension, id) };
    } catch (reason) {
      await context.close();
      throw reason;
    }
  }

  // A text file of the extension: it has the extension's rights and runs nothing of its own.
  const evaluateInExtension = <Argument, Result>(remote: Remote<Argument, Result>, argument?: Argument) =>
    withHiddenPage(running.browser, `chrome-extension://${id}/manifest.json`, (page) =>
      page.evaluate(remote, argument as Argument),
    );

  return {
    id,
    profile,
    get context() {
      return running.context;
    },
    get worker() {
      return running.worker;
    },
    get panel() {
      return running.panel;
    },
    openPanel: (page) => running.panel.open(page),
    closePanel: () => running.panel.close(),
    grantHosts: (patterns) => grantHosts(running.context, id, patterns),
    stopWorkers: () => running.worker.stop(),
    evaluateInWorker: <Argument, Result>(remote: Remote<Argument, Result>, argument?: Argument) =>
      running.worker.evaluate(remote, argument as Argument),
    evaluateInExtension,
    badge: () => evaluateInExtension(() => chrome.action.getBadgeText({})),
    restart: async () => {
      await running.context.close();
      running = await start();
    },
    close: async () => {
      await running.context.close();
      forget();
    },
  };
}

/** Chromium starts without an extension that it cannot load, and says why only when it is asked to load it again. */
async function sayWhyNotLoaded(browser: Browser, cdp: CDPSession, path: string, id: string): Promise<void> {
  try {
    await withHiddenPage(browser, `chrome-extension://${id}/manifest.json`, async () => undefined);
  } catch {
    await cdp.send('Extensions.loadUnpacked', { path }).catch((reason: Error) => {
      throw new Error(`Chromium could not load the extension in ${path}: ${reason.message}`);
    });
  }
}
