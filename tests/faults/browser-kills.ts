// C6: the browser's main process is killed in the middle of writes.
import { rmSync } from 'node:fs';
import type { Chromium } from '../support/chromium.ts';
import { copyBuild } from './builds.ts';
import type { StoreRead } from './in-extension.ts';
import { createReader, follow, launchReader, longWait, newProfile } from './reader.ts';
import { must, pause, until, type Row } from './row.ts';
import { startWire, type Wire } from './wire.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ answer?: null }> } };

export const browserKills: Row = {
  name: 'C6',
  title: 'kill -9 of the browser in the middle of writes',
  run: async (extension, size) => {
    const rounds = size === 'long' ? 200 : 3;
    const wire = await startWire(4);
    const profile = newProfile();
    const start = () => launchReader({ extension: folder, profile });
    const folder = copyBuild(extension);
    let acknowledged = 0;
    try {
      const first = await start();
      await follow(first, wire);
      // So that the next start is one of an extension that was installed for good.
      await first.context.close();
      const marked = new Set<string>();
      for (let round = 0; round < rounds; round++) {
        const chromium = await start();
        const reader = createReader(chromium, wire);
        await reader.expectSound();
        const store = await reader.store();
        expectKept(store, wire, marked);
        wire.publish(2);
        wire.forget();
        wire.server.set('/marked', { body: '' });
        await reader.letPass(longWait);
        const marking = chromium.evaluateInExtension(markAll, {
          ids: store.stories.map(({ id }) => id).filter((id) => !marked.has(id)),
          tell: `${wire.server.origin}/marked`,
        });
        marking.catch(() => undefined);
        await pause(((round * 37) % 100) * 12);
        await kill(chromium);
        for (const { path } of wire.server.requests) {
          const id = new URLSearchParams(path.split('?')[1]).get('id');
          if (id) marked.add(id);
        }
        acknowledged = marked.size;
      }
      const last = await start();
      const reader = createReader(last, wire);
      await reader.letPass(longWait);
      await reader.settled();
      expectKept(await reader.store(), wire, marked);
      await reader.expectSound();
      await last.context.close();
    } finally {
      await wire.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    return `${rounds} kills: 0 of ${acknowledged} acknowledged marks lost, 0 half transactions`;
  },
};

/** What was acknowledged is there; and where a source's validators are, there are the stories that they stand for. */
function expectKept({ sources, states, stories, statuses }: StoreRead, wire: Wire, marked: ReadonlySet<string>): void {
  const read = new Set(statuses.filter(({ readAt }) => readAt !== undefined).map(({ id }) => id));
  const lost = [...marked].filter((id) => !read.has(id));
  must(lost.length === 0, `${lost.length} acknowledged marks lost`);
  for (const [feed, address] of wire.addresses.entries()) {
    const id = sources.find((source) => source.address === address)?.id;
    const { validators } = states.find(({ sourceId }) => sourceId === id) ?? {};
    const published = Number(/\d+/.exec(validators?.etag ?? '')?.[0]);
    const wanted = wire.headlines(feed).slice(0, published);
    const found = new Set(stories.filter(({ sourceId }) => sourceId === id).map(({ headline }) => headline));
    const half = found.size !== wanted.length || wanted.some((headline) => !found.has(headline));
    must(!half, `feed ${feed}: ${found.size} stories under the validators of ${wanted.length}`);
  }
}

/** The browser says itself which process it is. */
export async function mainProcess({ context }: Chromium): Promise<number> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const main = processInfo.find(({ type }) => type === 'browser')?.id;
  must(main !== undefined, 'the browser’s main process is not known');
  return main;
}

async function kill(chromium: Chromium): Promise<void> {
  const main = await mainProcess(chromium);
  const isGone = new Promise((resolve) => chromium.context.once('close', resolve));
  process.kill(main, 'SIGKILL');
  await isGone;
  await until(() => !isAlive(main), 'the browser is gone');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// Runs in a page of the extension: tells the server of each mark that was acknowledged.
async function markAll({ ids, tell }: { ids: readonly string[]; tell: string }): Promise<void> {
  for (const storyId of ids) {
    const reply = await chrome.runtime.sendMessage({ name: 'markRead', ask: { storyId } });
    if (reply.answer === null) void fetch(`${tell}?id=${encodeURIComponent(storyId)}`, { mode: 'no-cors' });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
