// C2 and C5: a browser that no debugger is attached to, in which the worker falls asleep as it does for a person.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extensionId, installForGood } from '../support/chromium-profile.ts';
import { requireBrowser } from '../support/find-browser.ts';
import { copyBuild } from './builds.ts';
import { createReader, follow, launchReader, longWait, newProfile } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';
import { startWire, type Wire } from './wire.ts';

interface Unattached {
  /** How often a worker of the extension was started so far. */
  starts(): number;
  isAsleep(): boolean;
  send(method: string, params: object): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

async function startUnattached(extension: string, profile: string): Promise<Unattached> {
  must(installForGood(profile, extension), 'the extension is not installed in the profile');
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const args = ['--headless=new', '--no-sandbox', '--test-type', '--disable-background-networking', '--disable-sync'];
  const browser = spawn(
    requireBrowser('chromium'),
    [
      ...args,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND',
      '--no-first-run',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const portFile = join(profile, 'DevToolsActivePort');
  await until(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), 'the browser has started');
  const [port, path] = readFileSync(portFile, 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const scope = `chrome-extension://${extensionId(extension)}/`;
  const workers = new Set<string>();
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  let starts = 0;
  let lastId = 0;
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const { id, result, method, params } = JSON.parse(data) as {
      id?: number;
      result?: Record<string, unknown>;
      method?: string;
      params?: { targetId?: string; targetInfo?: { targetId: string; type: string; url: string } };
    };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
    const info = params?.targetInfo;
    if (method === 'Target.targetCreated' && info?.type === 'service_worker' && info.url.startsWith(scope)) {
      starts++;
      workers.add(info.targetId);
    }
    if (method === 'Target.targetDestroyed') workers.delete(params?.targetId ?? '');
  };
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      waiting.set(++lastId, resolve);
      socket.send(JSON.stringify({ id: lastId, method, params }));
    });
  // To know of targets is not to be attached to them: an attached worker would never fall asleep.
  await send('Target.setDiscoverTargets', { discover: true });
  return {
    starts: () => starts,
    isAsleep: () => workers.size === 0,
    send,
    close: async () => {
      const isGone = new Promise((resolve) => browser.once('exit', resolve));
      void send('Browser.close', {});
      await isGone;
    },
  };
}

/** A profile in which every feed was read, closed again. */
async function withProfile<Result>(
  extension: string,
  feeds: number,
  use: (profile: string, wire: Wire) => Promise<Result>,
  dueIn = 0,
): Promise<Result> {
  const wire = await startWire(feeds);
  const profile = newProfile();
  try {
    const first = await launchReader({ extension, profile });
    await follow(first, wire);
    if (dueIn > 0) await createReader(first, wire).makeDueIn(dueIn);
    await first.context.close();
    wire.forget();
    return await use(profile, wire);
  } finally {
    await wire.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const browsing: Row = {
  name: 'C5',
  title: 'the person browses while the worker sleeps',
  isLong: true,
  run: async (original) => {
    const loads = 200;
    const extension = copyBuild(original);
    return withProfile(extension, 3, async (profile, wire) => {
      const { server } = wire;
      const page = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Page</title>' };
      const browser = await startUnattached(extension, profile);
      try {
        await pause(3_000);
        await until(browser.isAsleep, 'the worker falls asleep', 90_000);
        const before = browser.starts();
        must(before > 0, 'its starts are not seen');
        for (let load = 0; load < loads; load++) {
          // Hosts that it may read, and one that it may not; every other redirect is from the address of a feed.
          const host = `${load % 4 === 0 ? 'elsewhere' : `s${load % 3}`}.test`;
          const from = load % 2 === 0 ? `/from/${load}` : `/feed.xml?${load}`;
          server.set(`${host}${from}`, { status: load % 3 === 0 ? 301 : 302, headers: { location: `/to/${load}` } });
          server.set(`${host}/to/${load}`, page);
          const { targetId } = await browser.send('Target.createTarget', {
            url: `http://${host}:${server.port}${from}`,
          });
          await until(() => server.requests.some(({ path }) => path === `/to/${load}`), `load ${load} is redirected`);
          await browser.send('Target.closeTarget', { targetId });
        }
        await pause(1_000);
        const started = browser.starts() - before;
        must(started === 0, `${loads} loads started the worker ${started} times`);
      } finally {
        await browser.close();
      }
      const again = await launchReader({ extension, profile });
      await createReader(again, wire).expectWhole();
      await again.close();
      return `${loads} page loads with redirects: 0 worker starts`;
    });
  },
};

export const slowServers: Row = {
  name: 'C2',
  title: 'servers that drip, and a worker that may be stopped',
  isLong: true,
  run: async (original) => {
    const feeds = 36;
    const extension = copyBuild(original);
    return withProfile(
      extension,
      feeds,
      async (profile, wire) => {
        wire.break(({ response }) => {
          response.writeHead(200, { 'content-type': 'application/rss+xml' });
          const dripping = setInterval(() => response.write(' '), 1_000);
          response.once('close', () => clearInterval(dripping));
        });
        const startedAt = Date.now();
        const browser = await startUnattached(extension, profile);
        const asked = () => new Set(wire.asked().map(({ host }) => host)).size;
        try {
          await until(() => asked() === feeds, `all ${feeds} are asked`, 300_000);
          await pause(25_000);
        } finally {
          await browser.close();
        }
        const seconds = Math.round((Date.now() - startedAt) / 1000) - 25;
        wire.break();
        wire.publish();
        const again = await launchReader({ extension, profile });
        const reader = createReader(again, wire);
        const { states } = await reader.store();
        const open = states.filter(({ failure }) => failure?.kind !== 'timed-out').length;
        await reader.expectSound();
        await reader.letPass(longWait);
        await reader.ask('refresh', { sourceId: 'all' });
        await reader.settled();
        await reader.expectWhole();
        await again.close();
        return `${feeds} sources that never end: each asked within ${seconds} s, ${open} to be asked again`;
      },
      1_000,
    );
  },
};
