// Stops, wakes and questions the extension's service worker, in whichever of its lives.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright';
import { withHiddenPage, withTarget, type Remote, type TargetSession } from './target-session.ts';

export interface WorkerDriver {
  isRunning(): Promise<boolean>;
  /** Ends every worker, as the browser does to an idle one, and waits until it is gone. */
  stop(): Promise<void>;
  /** Starts the worker when it is stopped, and waits until its script has run. */
  wake(): Promise<void>;
  /** Wakes the worker if need be and runs the function in it. */
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
}

interface WorkerVersion {
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

export function createWorkerDriver(browser: Browser, cdp: CDPSession, id: string): WorkerDriver {
  const scopeURL = `chrome-extension://${id}/`;

  const findTarget = async (): Promise<string | undefined> => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.find((target) => target.url.startsWith(scopeURL))?.targetId;
  };

  // Workers are commanded through a page; a hidden one leaves the tabs under test alone.
  const withStatus = (
    use: (page: TargetSession, status: () => string | undefined, wasStopped: () => boolean) => Promise<unknown>,
  ) =>
    withHiddenPage(browser, 'about:blank', async (page) => {
      let status: string | undefined;
      let wasStopped = false;
      page.onEvent((method, params) => {
        if (method !== 'ServiceWorker.workerVersionUpdated') return;
        const { versions } = params as { versions: readonly WorkerVersion[] };
        status = versions.find((version) => version.scriptURL.startsWith(scopeURL))?.runningStatus ?? status;
        wasStopped ||= status === 'stopped';
      });
      await page.send('ServiceWorker.enable');
      await use(
        page,
        () => status,
        () => wasStopped,
      );
    });

  const stop = (): Promise<void> =>
    withStatus(async (page, status, wasStopped) => {
      await page.send('ServiceWorker.stopAllWorkers');
      // A message that is on its way may start it again at once: that it stopped in between is what counts.
      await until('stopped', async () => wasStopped() || (!(await findTarget()) && status() === undefined));
    });

  // A worker can be spoken to while it is starting, before its script has run: hence the wait for its status.
  const wake = (): Promise<void> =>
    withStatus(async (page, status) => {
      await until('registered', () => status() !== undefined && status() !== 'stopping');
      if (status() === 'stopped') await page.send('ServiceWorker.startWorker', { scopeURL });
      await until('running', () => status() === 'running');
    });

  const evaluate = async <Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result> => {
    await wake();
    const targetId = await findTarget();
    if (!targetId) throw new Error('The worker stopped before it could be asked.');
    return withTarget(cdp, targetId, (worker) => worker.evaluate(remote, argument));
  };

  return { isRunning: async () => (await findTarget()) !== undefined, stop, wake, evaluate };
}

async function until(state: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 1_000) throw new Error(`The extension's worker was not ${state} within 10 s.`);
    await wait(10);
  }
}
