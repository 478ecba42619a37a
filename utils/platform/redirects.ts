import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** The event comes up to 13 ms after the fetch has answered (measured); a quarter of a second is long enough on a busy machine. */
const patienceMs = 250;

interface Target {
  readonly address: string;
  readonly status: number;
}

/**
 * Sees where a request of ours with `redirect: 'manual'` is sent to, which fetch hides. Observes this one address only and
 * only while it is fetched: a listener left behind would wake the worker on the person's own browsing.
 */
export function watchRedirect(address: string): { target: () => Promise<Target | undefined>; stop: () => void } {
  const { promise, resolve } = Promise.withResolvers<Target | undefined>();
  // Match patterns have no port.
  const { protocol, hostname, pathname, search } = new URL(address);
  const filter = {
    urls: [`${protocol}//${hostname}${pathname}${search}`],
    types: ['xmlhttprequest' as const],
    tabId: -1,
  };
  // Chromium tells the target here; Firefox is silent here for manual redirects and tells the headers instead.
  const onRedirect = (details: { url: string; redirectUrl: string; statusCode: number }) => {
    if (details.url === address) resolve({ address: details.redirectUrl, status: details.statusCode });
  };
  const onHeaders = (details: {
    url: string;
    statusCode: number;
    responseHeaders?: { name: string; value?: string | undefined }[];
  }): undefined => {
    const location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    const target = location && URL.parse(location, address)?.href;
    if (details.url === address && target) resolve({ address: target, status: details.statusCode });
  };
  if (isFirefox) browser.webRequest.onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders']);
  else browser.webRequest.onBeforeRedirect.addListener(onRedirect, filter);
  return {
    target: () => Promise.race([promise, new Promise<undefined>((give) => setTimeout(give, patienceMs, undefined))]),
    stop: () => {
      if (isFirefox) browser.webRequest.onHeadersReceived.removeListener(onHeaders);
      else browser.webRequest.onBeforeRedirect.removeListener(onRedirect);
    },
  };
}
