import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { revokeHosts } from '../support/chromium-hosts.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { makeDue } from '../support/make-due.ts';
import {
  changeSources,
  chromeBuild,
  firefoxBuild,
  follow,
  goBack,
  headlines,
  letUndoPass,
  openSources,
} from './panel-steps.ts';

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
  alarms: { create(name: string, when: { when: number }): Promise<void>; get(name: string): Promise<unknown> };
  runtime: { getManifest(): object; sendMessage(message: object): Promise<unknown> };
  notifications: { onClicked: { dispatch(id: string): void } };
};

const pictures = join(import.meta.dirname, '../../.output/pictures');
const hosts = ['one', 'two', 'three', 'four', 'five'].map((name) => `${name}.test`);
const item = (name: string) =>
  `<item><title>${name}</title><guid>${name}</guid><link>https://pages.test/${name}</link><description>About ${name}.</description></item>`;
const feed = (title: string, names: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${names.map(item).join('')}</channel></rss>`;

/** Ten rounds of following and unfollowing, with what to follow in each that is not followed. */
const roundsOf = ({ port }: FeedServer) =>
  Array.from({ length: 10 }, (_, round) => ({
    wanted: [`http://${hosts[round % 5]}:${port}/feed.xml`, `http://${hosts[(round * 2 + 1) % 5]}:${port}/other.xml`],
    gone: (followed: ReadonlySet<string>) => [...followed][round % followed.size] ?? '',
  }));
const hostsOf = (addresses: ReadonlySet<string>): readonly string[] =>
  [...new Set([...addresses].map((address) => new URL(address).hostname))].toSorted();

/** A person who sets Wireside up, in Chromium: each step builds on the last. */
describe('settings and access in Chromium', () => {
  let server: FeedServer;
  let chromium: Chromium;
  let panel: Page;
  const requestsTo = (host: string) => server.requests.filter((request) => request.host === host).length;
  const heldHosts = async () =>
    (await chromium.evaluateInExtension(() => chrome.permissions.getAll())).origins
      ?.map((origin) => new URL(origin.replace('*:', 'http:')).host)
      .toSorted();
  const choose = (group: string, option: string) =>
    panel
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: option, exact: true })
      .check({ force: true });
  /** Two sources of one host are asked a second apart. */
  const untilIdle = async () => {
    for (let count = -1; count !== server.requests.length;) {
      count = server.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  };
  const openSettings = async () => {
    await panel.getByRole('button', { name: 'Menu' }).click();
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.locator('main[data-view=settings]').waitFor();
  };
  const untilBadge = (text: string) => expect.poll(() => chromium.badge(), { timeout: 20_000 }).toBe(text);

  beforeAll(async () => {
    server = await startFeedServer();
    for (const host of hosts) {
      server.set(`${host}/feed.xml`, { body: feed(`Record of ${host}`, [`First of ${host}`, `Second of ${host}`]) });
      server.set(`${host}/other.xml`, { body: feed(`Other of ${host}`, [`Aside of ${host}`]) });
    }
    chromium = await launchChromium({ extension: chromeBuild, hostMap: { '*.test': '127.0.0.1' }, scale: 2 });
    await chromium.grantHosts(hosts.map((host) => `*://${host}/*`));
    panel = await chromium.openPanel();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('asks for nothing when it is installed', async () => {
    const warnings = await chromium.evaluateInExtension(() =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
    );
    expect(warnings).toEqual([]);
    expect(await heldHosts()).toEqual([]);
  });

  it('holds access to exactly the hosts in use after ten rounds of following and unfollowing', async () => {
    const followed = new Set<string>();
    for (const { wanted, gone } of roundsOf(server)) {
      const added = wanted.filter((address) => !followed.has(address));
      if (added.length > 0) {
        if (await panel.locator('main[data-view=river]').isVisible()) await openSources(panel);
        await follow(panel, added);
        for (const address of added) {
          followed.add(address);
          await expect.poll(() => followedAddresses(chromium), { timeout: 20_000 }).toContain(address);
        }
      }
      const left = gone(followed);
      await panel.evaluate(unfollow, left);
      followed.delete(left);
      // What is rung for while a round goes on waits for the next alarm.
      const heldNow = () => letUndoPass(chromium).then(heldHosts);
      await expect.poll(heldNow, { timeout: 30_000, interval: 500 }).toEqual(hostsOf(followed));
    }
  });

  it('says what it may read and why, and gives it back', async () => {
    await panel.reload();
    await goBack(panel);
    await headlines(panel).first().waitFor();
    await openSettings();
    const list = panel.locator('.access-list li');
    await expect.poll(() => list.count()).toBe((await heldHosts())?.length);
    for (const words of await list.allTextContents()) expect(words).toMatch(/^\w+\.test.*For (?:Record|Other) of/);
    mkdirSync(pictures, { recursive: true });
    await panel.setViewportSize({ width: 360, height: 1_900 });
    for (const colorScheme of ['dark', 'light'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `settings-${colorScheme}.png`) });
    }
    const last = (await heldHosts())?.at(-1) ?? '';
    const before = requestsTo(last);
    await panel.getByRole('button', { name: `Give back ${last}` }).click();
    await expect.poll(() => list.count()).toBe((await heldHosts())?.length);
    expect(await heldHosts()).not.toContain(last);
    await makeDue(chromium);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(requestsTo(last)).toBe(before);
    await goBack(panel);
  });

  it('pauses sources whose access was taken, keeps their stories, and goes on when it is back', async () => {
    const [host = ''] = (await heldHosts()) ?? [];
    const shown = await headlines(panel).count();
    await revokeHosts(chromium.context, chromium.id, [`*://${host}/*`]);
    await openSources(panel);
    await expect.poll(() => panel.locator('main[data-view=sources]').innerText()).toMatch(`may not read ${host}`);
    const before = requestsTo(host);
    await goBack(panel);
    await panel.getByRole('button', { name: 'Menu' }).click();
    await panel.getByRole('button', { name: 'Check all now' }).click();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(requestsTo(host)).toBe(before);
    expect(await headlines(panel).count()).toBe(shown);
    await chromium.grantHosts([`*://${host}/*`]);
    await openSources(panel);
    const row = panel.locator('li[data-source-id]').filter({ hasText: `may not read ${host}` });
    // What was taken in the browser's own settings is back with the grant in them, or with the click.
    await row
      .getByRole('button', { name: 'Allow' })
      .first()
      .click({ timeout: 2_000 })
      .catch(() => {});
    await expect.poll(() => panel.locator('main[data-view=sources]').innerText()).not.toMatch(`may not read ${host}`);
    // It was read within the hour, and is when its time has come.
    expect(requestsTo(host)).toBe(before);
    await makeDue(chromium);
    await vi.waitUntil(() => requestsTo(host) > before, { timeout: 20_000 });
    await goBack(panel);
  });

  it('counts what is unread, or nothing, or what is new', async () => {
    const unread = await headlines(panel).count();
    await openSettings();
    await choose('The icon counts', 'Unread');
    await untilBadge(String(unread));
    await goBack(panel);
    await headlines(panel).first().click();
    await untilBadge(String(unread - 1));
    await goBack(panel);
    // What a first reading brings is no news, and unread all the same.
    const [address = ''] = await followedAddresses(chromium);
    const { hostname } = new URL(address);
    server.set(`${hostname}/third.xml`, { body: feed('A third', ['Third one', 'Third two']) });
    await openSources(panel);
    await follow(panel, [`http://${hostname}:${server.port}/third.xml`]);
    await untilBadge(String(unread + 1));
    await goBack(panel);
    await openSettings();
    await choose('The icon counts', 'Nothing');
    await untilBadge('');
    await choose('The icon counts', 'New');
    await goBack(panel);
    await untilBadge('');
  });

  it('checks only when asked, and says what was skipped', async () => {
    await openSettings();
    await choose('Sources are checked', 'When I ask');
    const before = server.requests.length;
    await makeDue(chromium);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(server.requests.length).toBe(before);
    // With nothing to do there is no alarm that would wake the worker in vain.
    expect(await chromium.evaluateInExtension(() => chrome.alarms.get('refresh-due'))).toBeFalsy();
    await panel.getByRole('button', { name: 'All checks and skips' }).click();
    await panel.getByText(/Nobody had asked\. \d+ sources? (?:was|were) due/).waitFor();
    await panel.setViewportSize({ width: 360, height: 900 });
    for (const colorScheme of ['dark', 'light'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(pictures, `activity-${colorScheme}.png`) });
    }
    await goBack(panel);
    await goBack(panel);
    await panel.getByRole('button', { name: 'Menu' }).click();
    await panel.getByRole('button', { name: 'Check all now' }).click();
    await vi.waitUntil(() => server.requests.length > before, { timeout: 20_000 });
    await untilIdle();
  });

  it('keeps quiet hours, and checks by hand in them', async () => {
    await openSettings();
    await choose('Sources are checked', 'Always');
    await panel.getByRole('switch', { name: 'Quiet hours' }).check({ force: true });
    const now = new Date();
    const clock = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toTimeString().slice(0, 5);
    await panel.getByLabel('From').fill(clock(-1));
    await panel.getByLabel('From').press('Enter');
    await panel.getByLabel('to', { exact: true }).fill(clock(1));
    await panel.getByLabel('to', { exact: true }).press('Enter');
    await panel.waitForTimeout(300);
    const before = server.requests.length;
    await makeDue(chromium);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(server.requests.length).toBe(before);
    const alarm = (await chromium.evaluateInExtension(() => chrome.alarms.get('refresh-due'))) as {
      scheduledTime: number;
    };
    expect(alarm.scheduledTime - Date.now()).toBeGreaterThan(50 * 60_000);
    await goBack(panel);
    await panel.getByRole('button', { name: 'Menu' }).click();
    await panel.getByRole('button', { name: 'Check all now' }).click();
    await vi.waitUntil(() => server.requests.length > before, { timeout: 20_000 });
    await untilIdle();
    await openSettings();
    await panel.getByRole('switch', { name: 'Quiet hours' }).uncheck({ force: true });
    await goBack(panel);
  });

  it('checks while the panel is open, and not while it is closed', async () => {
    await openSettings();
    await choose('Sources are checked', 'While open');
    await goBack(panel);
    await chromium.closePanel();
    const before = server.requests.length;
    await makeDue(chromium);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(server.requests.length).toBe(before);
    panel = await chromium.openPanel();
    await vi.waitUntil(() => server.requests.length > before, { timeout: 20_000 });
  });

  it('is compact and dark where the person wants it, also in the next panel', async () => {
    await openSettings();
    await choose('Sources are checked', 'Always');
    await choose('Density', 'Compact');
    await choose('Theme', 'Dark');
    await goBack(panel);
    await panel.setViewportSize({ width: 360, height: 665 });
    await panel.emulateMedia({ colorScheme: 'light' });
    await panel.screenshot({ path: join(pictures, 'compact-dark.png') });
    await chromium.closePanel();
    await chromium.restart();
    panel = await chromium.openPanel();
    await headlines(panel).first().waitFor();
    expect(await panel.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(22, 25, 26)',
    );
    expect(await panel.locator('article .summary').filter({ visible: true }).count()).toBe(0);
  });
});

interface FirefoxApi {
  readonly permissions: { getAll(): Promise<{ origins: string[] }> };
  readonly storage: {
    session: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  readonly notifications?: { create(id: string, options: { title: string; message: string }): Promise<string> };
}
declare const browser: FirefoxApi;
declare const ChromeUtils: {
  importESModule(path: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: { remove(...facts: unknown[]): Promise<void> };
  };
  importESModule(path: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: {
        getAPI(...facts: unknown[]): { notificationsMap: { emit(event: string, id: string): void } };
      };
    };
  };
};
declare const gBrowser: { selectedBrowser: { currentURI: { spec: string } } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };

describe('access and notifications in Firefox', () => {
  const host = 'one.test';
  let server: FeedServer;
  let firefox: Firefox;
  const words = () => firefox.panel.evaluate(() => document.body.innerText, null);
  const held = () => firefox.panel.evaluate(async () => (await browser.permissions.getAll()).origins, null);
  const openView = async (name: string) => {
    const hasMenu = () =>
      firefox.panel.evaluate(() => document.querySelector('.view:not([hidden]) [popovertarget=menu]') !== null, null);
    await vi.waitUntil(hasMenu, { timeout: 20_000 });
    await firefox.panel.click('.view:not([hidden]) [popovertarget=menu]');
    await firefox.panel.evaluate((wanted) => {
      const items = [...document.querySelectorAll<HTMLElement>('.view:not([hidden]) .menu-item')];
      items.find((item) => item.innerText.startsWith(wanted))?.click();
    }, name);
  };

  beforeAll(async () => {
    server = await startFeedServer({ [`${host}/feed.xml`]: { body: feed('The Record', ['First']) } });
    for (const other of hosts) server.set(`${other}/other.xml`, { body: feed(`Other of ${other}`, ['Aside']) });
    for (const other of hosts.slice(1))
      server.set(`${other}/feed.xml`, { body: feed(`Record of ${other}`, ['First']) });
    firefox = await launchFirefox({ extension: firefoxBuild, localHosts: hosts });
    await firefox.openPanel();
    const isThere = () => firefox.panel.evaluate(() => document.querySelector('[name=address]') !== null, null);
    await vi.waitUntil(isThere, { timeout: 20_000 });
    await firefox.panel.fill('[name=address]', `http://${host}:${server.port}/feed.xml`);
    await firefox.panel.click('form:has([name=address]) button[type=submit]');
    await vi.waitUntil(async () => (await words()).includes('The Record'), { timeout: 20_000 });
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('pauses a source whose access was taken in the browser’s own settings, and goes on when it is back', async () => {
    expect(await held()).toEqual([`*://${host}/*`]);
    const before = server.requests.length;
    await firefox.marionette.run(
      async ({ id, origin }) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions.remove(id, { origins: [origin], permissions: [] }, extension);
      },
      { id: firefox.id, origin: `*://${host}/*` },
    );
    await expect.poll(words, { timeout: 20_000 }).toContain(`may not read ${host}`);
    await makeDue(firefox);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(server.requests.length).toBe(before);
    expect(await held()).toEqual([]);
    await firefox.panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('main[data-view=sources] button')];
      buttons.find((button) => button.innerText === 'Allow')?.setAttribute('data-allow', '');
    }, null);
    await firefox.panel.click('[data-allow]');
    await expect.poll(words, { timeout: 20_000 }).not.toContain(`may not read ${host}`);
    // It was read within the hour, and is when its time has come.
    expect(server.requests.length).toBe(before);
    await makeDue(firefox);
    await vi.waitUntil(() => server.requests.length > before, { timeout: 20_000 });
  });

  it('tells of news in one notification, once the person has allowed it', async () => {
    await firefox.panel.click('.view:not([hidden]) .back');
    await openView('Settings');
    await expect.poll(words, { timeout: 20_000 }).toContain('Notifications');
    await firefox.panel.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === 'Notifications');
      document.getElementById(label?.htmlFor ?? '')?.setAttribute('data-notifications', '');
    }, null);
    await firefox.panel.click('[data-notifications]');
    const isOn = () =>
      firefox.panel.evaluate(() => document.querySelector<HTMLInputElement>('[data-notifications]')?.checked, null);
    await expect.poll(isOn, { timeout: 20_000 }).toBe(true);
    await changeSources(firefox, { choices: { notifies: true } });
    await firefox.closePanel();
    server.set(`${host}/feed.xml`, { body: feed('The Record', ['Third', 'Second', 'First']) });
    // Where there is no screen Firefox closes it again at once, so it is written down as it is made.
    await firefox.evaluateInBackground(() => {
      const { notifications, storage } = browser;
      const create = notifications?.create;
      if (!notifications || !create) throw new Error('The permission gave no interface.');
      notifications.create = async (id, options) => {
        const made = await create(id, options);
        await storage.session.set({ told: `${made}: ${options.title}: ${options.message}` });
        return made;
      };
    });
    await makeDue(firefox);
    const told = () => firefox.evaluateInBackground(async () => (await browser.storage.session.get('told'))['told']);
    await expect.poll(told, { timeout: 15_000 }).toBe('news: 2 new stories: The Record');
  });

  it('holds access to exactly the hosts in use after ten rounds of following and unfollowing', async () => {
    await firefox.openPanel();
    await firefox.panel.waitFor(() => document.querySelector('main[data-view=settings]') !== null);
    await firefox.panel.click('.view:not([hidden]) .back');
    await openView('Sources');
    const followed = new Set(await followedAddresses(firefox));
    for (const { wanted, gone } of roundsOf(server)) {
      const added = wanted.filter((address) => !followed.has(address));
      if (added.length > 0) {
        await firefox.panel.waitFor(() => document.querySelector('.view:not([hidden]) [name=address]') !== null);
        await firefox.panel.fill('[name=address]', added.join('\n'));
        await firefox.panel.click('.view:not([hidden]) form:has([name=address]) button[type=submit]');
        for (const address of added) {
          followed.add(address);
          await expect.poll(() => followedAddresses(firefox)).toContain(address);
        }
      }
      const left = gone(followed);
      await firefox.panel.evaluate(unfollow, left);
      followed.delete(left);
      const heldHosts = async () =>
        (await held()).map((origin) => new URL(origin.replace('*:', 'http:')).host).toSorted();
      const heldNow = () => letUndoPass(firefox).then(heldHosts);
      await expect.poll(heldNow, { timeout: 30_000, interval: 500 }).toEqual(hostsOf(followed));
    }
  });

  it('leads from the notification to the panel, which Firefox lets be shown in a tab', async () => {
    await firefox.marionette.run((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      // As its service of notifications tells of a press.
      const api = ExtensionParent.apiManager.getAPI('notifications', extension, 'addon_parent');
      api.notificationsMap.emit('clicked', 'news');
    }, firefox.id);
    const shown = () => firefox.marionette.run(() => gBrowser.selectedBrowser.currentURI.spec, null);
    await expect.poll(shown, { timeout: 20_000 }).toMatch(/^moz-extension:.*\/sidepanel\.html$/);
  });
});

/** Headless, nobody can allow notifications nor press one: the build has them from the start, and the event is raised. */
describe('a notification in Chromium', () => {
  let chromium: Chromium;
  let extension: string;

  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'wireside-notifies-'));
    cpSync(chromeBuild, extension, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { permissions: string[] };
    const permissions = [...manifest.permissions, 'notifications'];
    writeFileSync(
      join(extension, 'manifest.json'),
      JSON.stringify({ ...manifest, permissions, optional_permissions: [] }),
    );
    chromium = await launchChromium({ extension });
  });
  afterAll(async () => {
    await chromium?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('leads to the panel in a tab, where the press does not count as one that may open it beside', async () => {
    const [tab] = await Promise.all([
      chromium.context.waitForEvent('page', { predicate: (page) => page.url().endsWith('/sidepanel.html') }),
      chromium.evaluateInWorker(() => chrome.notifications.onClicked.dispatch('news')),
    ]);
    await tab.getByRole('heading', { name: 'The news wire beside any page' }).waitFor();
  });
});

interface SourceRow {
  readonly id: string;
  readonly address: string;
  readonly unfollowedAt?: number;
}

const followedAddresses = (driver: Chromium | Firefox): Promise<string[]> =>
  'evaluateInBackground' in driver
    ? driver.evaluateInBackground(readFollowed)
    : driver.evaluateInExtension(readFollowed);

const readFollowed = (): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('sources').objectStore('sources').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(
          (reading.result as SourceRow[]).filter((row) => row.unfollowedAt === undefined).map((row) => row.address),
        );
      };
    };
  });

/** Sent from the panel, as it asks for it. */
const unfollow = (wanted: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('sources').objectStore('sources').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const row = (reading.result as SourceRow[]).find((one) => one.address === wanted);
        chrome.runtime.sendMessage({ name: 'unfollow', ask: { sourceId: row?.id } }).then(() => resolve(), reject);
      };
    };
  });
