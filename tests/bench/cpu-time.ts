import type { BrowserContext } from 'playwright';

/** Processor seconds that all processes of the browser have used so far, as the browser itself counts them. */
export async function cpuSecondsOf(context: BrowserContext): Promise<number> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser is gone.');
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
