import type { Page } from 'playwright';
import type { Chromium } from '../support/chromium.ts';
import { withTarget } from '../support/target-session.ts';

const megabyte = 1024 * 1024;

/** Megabytes of JavaScript heap in use in the worker, after a collection. */
export async function workerHeap(chromium: Chromium): Promise<number> {
  await chromium.worker.wake();
  const cdp = await chromium.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser is gone.');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const target = targetInfos.find(({ url }) => url.includes(chromium.id));
  if (!target) throw new Error('The worker is not running.');
  const used = await withTarget(cdp, target.targetId, async (worker) => {
    await worker.send('HeapProfiler.collectGarbage');
    return (await worker.send('Runtime.getHeapUsage')) as { usedSize: number };
  });
  await cdp.detach();
  return used.usedSize / megabyte;
}

/** The same of a page. */
export async function pageHeap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / megabyte;
}
