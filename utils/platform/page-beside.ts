import { fail, succeed, type Result } from '../kernel/result.ts';
import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** The page in the tab that a window shows. */
export interface PageBeside {
  readonly address: string;
  readonly title: string;
  readonly contentType: string;
  /** As the browser holds it now, scripts' work and all. */
  readonly html: string;
}

export type UnreadPage =
  /** The browser tells nothing of the tab: it was not opened to us by a click since its page was come to. */
  | { readonly kind: 'no-access' }
  /** One of the browser's own pages, or a site that no extension may read. */
  | { readonly kind: 'closed-page' };

/**
 * Reads the page beside the panel, once. A click on the button or the shortcut lets the browser do so, with no lasting
 * access. `describe` runs in the page, so it stands alone.
 */
export async function readPageBeside(
  windowId: number,
  describe: () => PageBeside,
): Promise<Result<PageBeside, UnreadPage>> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return fail({ kind: 'no-access' });
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: describe });
    const page = frame?.result as PageBeside | undefined;
    return page ? succeed(page) : fail({ kind: 'closed-page' });
  } catch {
    return fail({ kind: tab.url === undefined ? 'no-access' : 'closed-page' });
  }
}

/**
 * Whether the page beside has this origin and may be read, so that what else lies there may be read too. Only in Chromium
 * does a click on the button let it be fetched as well (measured in 156; Firefox refuses it as any other site's).
 */
export async function isOpenBeside(windowId: number, address: string): Promise<boolean> {
  if (isFirefox) return false;
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.url !== undefined && URL.parse(tab.url)?.origin === URL.parse(address)?.origin;
}

/** The panel's own window. */
export async function windowOfPanel(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** The address of the page beside, as far as the browser tells it, now and whenever it may be another. Answers what ends it. */
export function watchAddressBeside(onAddress: (address: string | undefined) => void): () => void {
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    onAddress(tab?.url?.startsWith('http') ? tab.url : undefined);
  };
  const again = () => void look();
  again();
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(again);
  return () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(again);
  };
}
