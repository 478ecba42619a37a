import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import type { Scope } from '../../utils/sources/scope.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { heading, median, report } from './figures.ts';
import { fillStore } from './fill-store.ts';

const stored = 100_000;
const unread = 10_000;
const saved = 200;
const runs = 9;

declare const storeCode: typeof import('../support/store-code-entry.ts');
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Pages of each scope, a search, and marking all read, in a store as years of reading leave it. */
export async function benchScopes(extension: string): Promise<void> {
  const chromium = await launchChromium({ extension });
  try {
    // The background makes the store.
    await (await chromium.openPanel()).locator('main').waitFor();
    await chromium.closePanel();
    await fillStore(chromium, unread);
    await chromium.evaluateInExtension(keepSources);
    await benchMarking(chromium, await openRiver(chromium), unread);
    await chromium.closePanel();
    await fillStore(chromium, stored);
    await chromium.evaluateInExtension(keepSources);
    await chromium.evaluateInExtension(markOlder, { unread });
    await chromium.evaluateInExtension(saveSome, { saved, stored });
    const panel = await openRiver(chromium);
    await benchPages(panel);
    await benchSearch(panel);
    await benchMarking(chromium, panel, stored);
  } finally {
    await chromium.close();
  }
}

async function openRiver(chromium: Chromium): Promise<Page> {
  const panel = await chromium.openPanel();
  await panel.locator('main[data-view=river] article').first().waitFor();
  await panel.waitForTimeout(1_000);
  await panel.evaluate(`${await bundle()}; globalThis.storeCode = storeCode; undefined`);
  return panel;
}

const scopes: readonly (readonly [name: string, scope: object])[] = [
  ['all', { of: 'all' }],
  ['unread', { of: 'all', isUnreadOnly: true }],
  ['one source', { of: 'source', sourceId: 'bench7' }],
  ['one source, unread', { of: 'source', sourceId: 'bench7', isUnreadOnly: true }],
  ['saved', { of: 'saved' }],
];

async function benchPages(panel: Page): Promise<void> {
  heading(`Scopes: the newest 50 of ${stored.toLocaleString('en')} stories (medians of ${runs})`);
  for (const [name, scope] of scopes) {
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const took = await panel.evaluate(readPage, scope as Scope);
      if (run > 0) times.push(took);
    }
    report(name, median(times), 'ms', 50);
  }
}

async function benchSearch(panel: Page): Promise<void> {
  heading('Searching: from the last letter on');
  await panel.keyboard.press('/');
  await panel.locator('.search-field input').waitFor();
  for (const [name, words] of [
    ['of words that all stories have', 'drainage tunnel'],
    ['of words that the oldest story has', `part ${stored - 1}`],
    ['of words that no story has', 'nowhere to be found'],
  ] as const) {
    const found = await panel.evaluate(search, words);
    if (name.includes('all')) report(`${name}: first stories`, found.firstMs, 'ms', 200);
    report(`${name}: counted`, found.countedMs, 'ms');
    report(`${name}: longest task`, found.longestTaskMs, 'ms', 50);
  }
  await panel.keyboard.press('Escape');
  await panel.locator('.scope-button').waitFor();
  await panel.waitForTimeout(500);
}

async function benchMarking(chromium: Chromium, panel: Page, of: number): Promise<void> {
  heading(`Marking ${unread.toLocaleString('en')} of ${of.toLocaleString('en')} stories read (medians of 3)`);
  const all: { shownMs: number; keptMs: number; undoneMs: number; writeMs: number; longestTaskMs: number }[] = [];
  for (let run = 0; run < 3; run++) all.push(await panel.evaluate(markAndUndo));
  const middle = (name: keyof (typeof all)[number]) => median(all.map((one) => one[name]));
  report('shown in the list', middle('shownMs'), 'ms', 50);
  report('longest task of the panel', middle('longestTaskMs'), 'ms', 100);
  report('kept, with the copies beside the store', middle('keptMs'), 'ms', 1_500);
  report('another mark that is made meanwhile', middle('writeMs'), 'ms');
  report('undone, and kept', middle('undoneMs'), 'ms', 1_500);
  const { answer } = (await chromium.evaluateInExtension(() =>
    chrome.runtime.sendMessage({ name: 'verify', ask: {} }),
  )) as { answer: { broken: readonly { kind: string; count: number }[] } };
  report('things that do not fit together after it', answer.broken.length, '', 0);
  for (const { kind, count } of answer.broken) console.log(`    ${kind}: ${count}`);
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, '../support/store-code-entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'storeCode', fileName: 'store' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

// The rest runs in the extension.

/** All but the newest were read. */
async function markOlder({ unread }: { unread: number }): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('wireside'));
  const ids = await settled(database.transaction('stories').objectStore('stories').index('byRiver').getAllKeys());
  for (let from = unread; from < ids.length; from += 5_000) {
    const writing = database.transaction('statuses', 'readwrite', { durability: 'relaxed' });
    ids
      .slice(from, from + 5_000)
      .forEach((id, at) => writing.objectStore('statuses').put({ id, readAt: 1_000_000 + from + at }));
    await new Promise((resolve) => (writing.oncomplete = resolve));
  }
  database.close();
}

/** What is laid into the store is kept beside it with the next change. */
const keepSources = () => chrome.runtime.sendMessage({ name: 'moveSources', ask: { places: [] } });

/** As the panel asks for it, so that all is kept beside the store too. */
async function saveSome({ saved, stored }: { saved: number; stored: number }): Promise<void> {
  for (let index = 0; index < saved; index++) {
    const at = Math.floor((index * stored) / saved);
    await chrome.runtime.sendMessage({ name: 'save', ask: { storyId: `bench${at % 50}/${at}`, isSaved: true } });
  }
}

async function readPage(scope: Scope): Promise<number> {
  const { openForReading, readRiver, readSources, select } = storeCode;
  const database = await openForReading();
  if (!database) throw new Error('There is no store.');
  const selection = select(scope, await readSources(database));
  const began = performance.now();
  const { stories } = await readRiver(database, { ...selection, limit: 50 });
  const took = performance.now() - began;
  database.close();
  if (stories.length !== 50) throw new Error(`${stories.length} stories`);
  return took;
}

async function search(words: string): Promise<{ firstMs: number; countedMs: number; longestTaskMs: number }> {
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const input = document.querySelector<HTMLInputElement>('.search-field input')!;
  const until = (isThere: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => isThere() && (changes.disconnect(), resolve());
      const changes = new MutationObserver(look);
      changes.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
  const began = performance.now();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Underlined is what this search has found, and not the one before.
  const isFirst = () => (CSS.highlights.get('found')?.size ?? 0) > 0;
  const isCounted = () =>
    /\d/.test(document.querySelector('.found')?.textContent ?? '') || document.querySelector('.empty-title') !== null;
  await until(() => document.querySelector('.found')?.textContent === 'Searching…');
  await Promise.race([until(isFirst), until(isCounted)]);
  const firstMs = performance.now() - began;
  await until(isCounted);
  const countedMs = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { firstMs, countedMs, longestTaskMs: Math.max(...tasks) };
}

async function markAndUndo() {
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const until = (isThere: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => isThere() && (changes.disconnect(), resolve());
      const changes = new MutationObserver(look);
      changes.observe(document.body, { attributes: true, childList: true, subtree: true, characterData: true });
      look();
    });
  const unread = () => document.querySelectorAll('main[data-view=river] article:not([data-read])').length;
  const notice = () => document.querySelector('.foot.said')?.textContent ?? '';
  const began = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', shiftKey: true, bubbles: true }));
  await until(() => unread() === 0);
  const shownMs = performance.now() - began;
  const writing = performance.now();
  await chrome.runtime.sendMessage({ name: 'save', ask: { storyId: 'bench0/0', isSaved: true } });
  const writeMs = performance.now() - writing;
  await until(() => /marked read\./.test(notice()));
  const keptMs = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const database = await storeCode.openForReading();
  const last = await database?.transaction('statuses').store.index('byRead').openKeyCursor(null, 'prev');
  database?.close();
  const undoing = performance.now();
  await chrome.runtime.sendMessage({ name: 'undoAllRead', ask: { readAt: last?.key } });
  const undoneMs = performance.now() - undoing;
  await until(() => unread() > 0);
  // The notice of this run is not that of the next.
  await until(() => notice() === '');
  observer.disconnect();
  return { shownMs, keptMs, undoneMs, writeMs, longestTaskMs: Math.max(...tasks) };
}
