// Proves the drivers themselves, with an extension of its own, in both real browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { makeDue } from '../support/make-due.ts';
import { makeTrialExtension } from '../support/trial-extension.ts';
import { keepState, readNextCheck } from '../support/trial-state.ts';

declare const chrome: WxtBrowser;
declare const browser: WxtBrowser;
declare const life: number;

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer({ '/': { body: '<title>Beside</title>' } });
});
afterAll(() => server.close());

describe('Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({
      extension: makeTrialExtension('chromium'),
      extraExtensions: [makeTrialExtension('chromium')],
      hostMap: { '*.test': '127.0.0.1' },
    });
  });
  afterAll(() => chromium?.close());

  it('finds invented hosts on this machine, and no others', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`http://any.thing.test:${server.port}/`);
    expect(await page.title()).toBe('Beside');
    await expect(page.goto('http://wireside.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });

  it('loads a second extension beside the first, each with its own id', async () => {
    const workers = () => new Set(chromium.context.serviceWorkers().map((worker) => new URL(worker.url()).host));
    await expect.poll(() => workers().size).toBe(2);
    expect(workers()).toContain(chromium.id);
  });

  it('lets time pass: sources are due, and the alarm rings in the stopped worker', async () => {
    await chromium.evaluateInExtension(keepState, Date.now() + 3_600_000);
    await chromium.evaluateInWorker(() => chrome.action.setBadgeText({ text: '' }));
    await chromium.stopWorkers();
    await makeDue(chromium);
    await expect.poll(() => chromium.badge(), { interval: 20, timeout: 5_000 }).toBe('late');
    expect(await chromium.evaluateInExtension(readNextCheck)).toBeLessThan(Date.now());
    await chromium.evaluateInWorker(() => chrome.action.setBadgeText({ text: '7' }));
  });

  it('opens the side panel beside a page by a click on the button, and closes it by the next', async () => {
    const panel = await chromium.openPanel();
    expect(await panel.locator('h1').textContent()).toBe('Panel');
    expect(await panel.evaluate(() => innerWidth)).toBe(360);
    const contexts = await panel.evaluate(() => chrome.runtime.getContexts({}));
    expect(contexts.map((context) => context.contextType)).toContain('SIDE_PANEL');
    await chromium.closePanel();
    expect(chromium.panel.current()).toBeUndefined();
  });

  it('reads the badge without waking the worker', async () => {
    await chromium.stopWorkers();
    expect(await chromium.badge()).toBe('7');
    expect(await chromium.worker.isRunning()).toBe(false);
  });

  it('asks the worker in every one of its lives', async () => {
    const lives = new Set<number>();
    for (let turn = 0; turn < 5; turn++) {
      lives.add(await chromium.evaluateInWorker(() => life));
      await chromium.stopWorkers();
    }
    expect(lives.size).toBe(5);
  });

  it('lets a message of the panel wake the stopped worker', async () => {
    const panel = await chromium.openPanel();
    await chromium.stopWorkers();
    const answer = await panel.evaluate(() => chrome.runtime.sendMessage('hello'));
    expect(answer).toEqual({ life: await chromium.evaluateInWorker(() => life) });
    await chromium.closePanel();
  });

  it('passes on what went wrong in the worker', async () => {
    await expect(chromium.evaluateInWorker((word) => Promise.reject(new Error(word)), 'ой')).rejects.toThrow('ой');
  });

  it('grants a host in the click of a person', async () => {
    const origins = ['http://127.0.0.1/*'];
    await chromium.grantHosts(origins);
    const isGranted = () =>
      chromium.evaluateInExtension((list) => chrome.permissions.contains({ origins: list }), origins);
    expect(await isGranted()).toBe(false);
    const panel = await chromium.openPanel();
    await panel.getByRole('button', { name: 'Ask' }).click();
    await panel.getByText('true').waitFor();
    expect(await isGranted()).toBe(true);
  });

  it('restarts as a person does: storage, hosts and alarms stay, and a missed alarm rings', async () => {
    await chromium.evaluateInWorker(() => chrome.alarms.create('missed', { when: Date.now() + 600 }));
    await chromium.restart();
    await expect.poll(() => chromium.badge()).toBe('late');
    const { notes, granted } = await chromium.evaluateInExtension(async () => ({
      notes: (await chrome.storage.local.get('notes')).notes,
      granted: await chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }),
    }));
    expect(notes).toEqual(['installed', 'startup']);
    expect(granted).toBe(true);
    expect(await (await chromium.openPanel()).locator('h1').textContent()).toBe('Panel');
  });
});

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: makeTrialExtension('firefox'), localHosts: ['some.test'] });
  });
  afterAll(() => firefox?.close());

  it('finds invented hosts on this machine', async () => {
    await firefox.navigate(`http://some.test:${server.port}/`);
    expect(server.requests.map(({ host }) => host)).toContain('some.test');
  });

  it('lets time pass: sources are due, and the alarm rings in the stopped event page', async () => {
    await firefox.evaluateInBackground(keepState, Date.now() + 3_600_000);
    await firefox.evaluateInBackground(() => browser.action.setBadgeText({ text: '' }));
    await firefox.background.terminate();
    await makeDue(firefox);
    await expect.poll(() => firefox.badge(), { interval: 20, timeout: 5_000 }).toBe('late');
    expect(await firefox.evaluateInBackground(readNextCheck)).toBeLessThan(Date.now());
    await firefox.evaluateInBackground(() => browser.action.setBadgeText({ text: '7' }));
  });

  it('opens the sidebar by a click on the button, and closes it by the next', async () => {
    await firefox.openPanel();
    expect(await firefox.panel.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Panel');
    await firefox.closePanel();
    expect(await firefox.panel.isOpen()).toBe(false);
  });

  it('reads the badge without waking the event page', async () => {
    await firefox.background.terminate();
    expect(await firefox.badge()).toBe('7');
    expect(await firefox.background.state()).toBe('stopped');
  });

  it('asks the event page in every one of its lives', async () => {
    const lives = new Set<number>();
    for (let turn = 0; turn < 5; turn++) {
      lives.add(await firefox.evaluateInBackground(() => life));
      await firefox.background.terminate();
    }
    expect(lives.size).toBe(5);
  });

  it('lets a message of the panel wake the stopped event page', async () => {
    await firefox.openPanel();
    await firefox.background.terminate();
    const answer = await firefox.panel.evaluate(() => browser.runtime.sendMessage('hello'));
    expect(answer).toEqual({ life: await firefox.evaluateInBackground(() => life) });
  });

  it('passes on what went wrong', async () => {
    await expect(firefox.panel.evaluate((word) => Promise.reject(new Error(word)), 'ой')).rejects.toThrow('ой');
    await expect(firefox.evaluateInBackground((word) => Promise.reject(new Error(word)), 'ой')).rejects.toThrow('ой');
  });

  it('grants a host in the click of a person', async () => {
    const isGranted = () =>
      firefox.panel.evaluate(() => browser.permissions.contains({ origins: ['http://127.0.0.1/*'] }));
    expect(await isGranted()).toBe(false);
    await firefox.panel.click('button');
    await firefox.panel.waitFor(() => document.querySelector('output')?.textContent === 'true');
    expect(await isGranted()).toBe(true);
  });

  it('restarts as a person does: storage and hosts stay, alarms go', async () => {
    await firefox.evaluateInBackground(() => browser.alarms.create('missed', { when: Date.now() + 600 }));
    await firefox.restart();
    await firefox.openPanel();
    await firefox.panel.waitFor(async () =>
      (await browser.storage.local.get<{ notes: string[] }>('notes')).notes.includes('startup'),
    );
    const { notes, granted, alarms } = await firefox.panel.evaluate(async () => ({
      notes: (await browser.storage.local.get('notes')).notes,
      granted: await browser.permissions.contains({ origins: ['http://127.0.0.1/*'] }),
      alarms: await browser.alarms.getAll(),
    }));
    expect(notes).toEqual(['installed', 'startup']);
    expect(granted).toBe(true);
    expect(alarms).toEqual([]);
  });
});
