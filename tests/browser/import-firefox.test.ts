import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { firefoxBuild } from './panel-steps.ts';

const pictures = join(import.meta.dirname, '../../.output/pictures');
const hosts = Array.from({ length: 100 }, (_, at) => `gauge${at}.test`);

describe('what is carried from one reader to another in Firefox', () => {
  let server: FeedServer;
  let first: Firefox;
  let second: Firefox;
  const downloads = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'wireside-downloads-')));
  const launch = async (folder: string) => {
    const firefox = await launchFirefox({
      extension: firefoxBuild,
      localHosts: hosts,
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
      },
    });
    await firefox.openPanel();
    await firefox.panel.setWidth(360);
    return firefox;
  };

  beforeAll(async () => {
    server = await startFeedServer();
    for (let at = 0; at < hosts.length; at++) server.set(`/${at}.xml`, { body: feed(at) });
    first = await launch(downloads[0]!);
    second = await launch(downloads[1]!);
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    await server?.close();
    for (const folder of downloads) rmSync(folder, { recursive: true, force: true });
  });

  it('follows a list of 100 sources', async () => {
    await press(first, 'Import from another reader');
    await choose(first, 'my list.opml', listOf(server.port));
    await shows(first, '100 new sources in 10 folders.');
    expect(server.requests).toEqual([]);
    mkdirSync(pictures, { recursive: true });
    for (const colours of ['dark', 'light'] as const) {
      await first.panel.setColours(colours);
      await first.panel.screenshot(join(pictures, `import-firefox-${colours}.png`));
    }
    await press(first, 'Follow 100 sources');
    await shows(first, 'You follow 100 more sources in 10 folders.');
    // Firefox asked for all of them in that one click, and gave them: the pages come.
    await vi.waitUntil(() => new Set(server.requests.map(({ host }) => host)).size === 100, { timeout: 60_000 });
  });

  it('has equal files from a second profile that took the first one’s backup in', async () => {
    await toExport(first);
    const backup = await download(first, 'Full backup, for Wireside', downloads[0]!);
    const list = await download(first, 'Sources, for any reader', downloads[0]!);
    await press(second, 'Import from another reader');
    await choose(second, 'backup.json', backup);
    await shows(second, '100 new sources in 10 folders.');
    await press(second, 'Follow 100 sources');
    await shows(second, 'You follow 100 more sources in 10 folders.');
    await toExport(second);
    expect(await download(second, 'Full backup, for Wireside', downloads[1]!)).toBe(backup);
    expect(await download(second, 'Sources, for any reader', downloads[1]!)).toBe(list);
  });

  it('takes it back', async () => {
    await press(second, 'Undo');
    await shows(second, '“backup.json” was taken back.');
    await second.panel.click('.view:not([hidden]) .back');
    await shows(second, 'You follow nothing yet.');
  });
});

const shows = (firefox: Firefox, words: string): Promise<unknown> =>
  firefox.panel.waitFor((wanted) => document.body.innerText.includes(wanted), words);

/** A click of a person's on the button that says or is labelled so. */
async function press(firefox: Firefox, words: string): Promise<void> {
  const find = (wanted: string) => {
    const shown = [...document.querySelectorAll<HTMLElement>('.view:not([hidden]) button, .menu button')];
    const button = shown.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted));
    document.querySelectorAll('[data-test]').forEach((one) => one.removeAttribute('data-test'));
    button?.setAttribute('data-test', '');
    button?.scrollIntoView({ block: 'center' });
    // A list above it may still be coming.
    const place = button?.getBoundingClientRect().top ?? -1;
    const isStill = place >= 0 && place < innerHeight && button?.dataset['place'] === String(place);
    if (button) button.dataset['place'] = String(place);
    return isStill;
  };
  await firefox.panel.waitFor(find, words);
  await firefox.panel.click('[data-test]');
}

async function toExport(firefox: Firefox): Promise<void> {
  await press(firefox, 'Show sources');
  await press(firefox, 'Import and export');
  await shows(firefox, 'Full backup, for Wireside');
}

async function choose(firefox: Firefox, name: string, text: string): Promise<void> {
  await firefox.panel.waitFor(() => document.querySelector('input[type=file]') !== null);
  await firefox.panel.evaluate(
    ([fileName, content]) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, text] as [string, string],
  );
}

/** Takes the file that the browser has put into the folder, away. */
async function download(firefox: Firefox, words: string, folder: string): Promise<string> {
  await press(firefox, words);
  const isWhole = () => existsSync(folder) && readdirSync(folder).some((name) => /\.(?:json|opml)$/.test(name));
  await vi.waitUntil(() => isWhole() && !readdirSync(folder).some((name) => name.endsWith('.part')), {
    timeout: 20_000,
  });
  const [name = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, name), 'utf8');
  rmSync(join(folder, name));
  return text;
}

const listOf = (port: number): string =>
  `<opml version="2.0"><head/><body>${Array.from({ length: 10 }, (_, folder) => {
    const lines = hosts.map(
      (host, at) => `<outline type="rss" text="Gauge ${at}" xmlUrl="http://${host}:${port}/${at}.xml"/>`,
    );
    return `<outline text="Folder ${folder}">${lines.slice(folder * 10, folder * 10 + 10).join('')}</outline>`;
  }).join('')}</body></opml>`;

const feed = (at: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Gauge ${at}</title><link>https://gauge${at}.test/</link>` +
  `<item><title>First of gauge ${at}</title><guid>${at}</guid><description>The harbour office reads its gauge.</description></item></channel></rss>`;
