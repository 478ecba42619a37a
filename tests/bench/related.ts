import type { Page } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { heading, median, report } from './figures.ts';
import { fillStore } from './fill-store.ts';

const runs = 9;
const laterOnes = 5;

interface Finding {
  /** From the click until the card is in the document. */
  readonly shownMs: number;
  /** By how much that is later than when the story's own text was read. */
  readonly afterTextMs: number;
  /** And than the first moment after it with nothing to draw, which is waited for before anything is indexed. */
  readonly afterIdleMs: number;
  readonly longestTaskMs: number;
}

/** How soon the related story is found: the first of a panel, for which the newest stories are indexed, and those after it. */
export async function benchRelated(extension: string): Promise<void> {
  heading(`Related: story → card (medians of ${runs} panels)`);
  const chromium = await launchChromium({ extension });
  try {
    for (const stored of [10_000, 100_000]) {
      await fillStore(chromium, stored);
      await chromium.evaluateInExtension(tellInPairs, { count: 4_000, now: Date.now() });
      const first: Finding[] = [];
      const later: Finding[] = [];
      for (let run = 0; run <= runs; run++) {
        const panel = await chromium.openPanel();
        await panel.locator('article .headline').first().waitFor();
        await panel.waitForTimeout(500);
        const findings = [await open(panel, 'main[data-view=river] .headline')];
        for (let one = 0; one < laterOnes; one++) findings.push(await open(panel, '.related .headline'));
        // A panel opens where it was closed.
        await panel.keyboard.press('Escape');
        await panel.locator('main[data-view=story]').waitFor({ state: 'detached' });
        await panel.waitForTimeout(500);
        await chromium.closePanel();
        // The code of the story view comes from the disk once.
        if (run > 0) first.push(...findings.splice(0, 1));
        if (run > 0) later.push(...findings);
      }
      const name = `${stored.toLocaleString('en')} stories`;
      const of = (findings: readonly Finding[], name: keyof Finding) => median(findings.map((one) => one[name]));
      report(`${name}: the first, after its text is drawn`, of(first, 'afterIdleMs'), 'ms', 50);
      report(`${name}: a later one, after its text is read`, of(later, 'afterTextMs'), 'ms', 50);
      report(`${name}: the first, after the click`, of(first, 'shownMs'), 'ms');
      report(`${name}: a later one, after the click`, of(later, 'shownMs'), 'ms');
      report(`${name}: longest task of a first`, of(first, 'longestTaskMs'), 'ms', 50);
    }
  } finally {
    await chromium.close();
  }
}

async function open(panel: Page, link: string): Promise<Finding> {
  const finding = await panel.evaluate(clickAndWait, link);
  await panel.waitForTimeout(100);
  return finding;
}

// Runs in the panel.
async function clickAndWait(link: string): Promise<Finding> {
  const before = document.querySelector<HTMLElement>('main[data-view=story]')?.dataset['storyId'];
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const seen = (selector: string) =>
    new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`${selector} did not come`)), 10_000);
      const look = () => {
        const main = document.querySelector<HTMLElement>('main[data-view=story]');
        if (!main || main.dataset['storyId'] === before || !main.querySelector(selector)) return;
        changes.disconnect();
        resolve(performance.now());
      };
      const changes = new MutationObserver(look);
      changes.observe(document.body, { childList: true, subtree: true, attributes: true });
    });
  const text = seen('.story-text');
  const idle = text.then(
    () => new Promise<number>((resolve) => requestIdleCallback(() => resolve(performance.now()), { timeout: 1_000 })),
  );
  const card = seen('.related');
  const clickedAt = performance.now();
  document.querySelector<HTMLElement>(link)?.click();
  const times = {
    shownMs: (await card) - clickedAt,
    afterTextMs: (await card) - (await text),
    afterIdleMs: (await card) - (await idle),
  };
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { ...times, longestTaskMs: Math.max(...tasks) };
}

/**
 * Runs with the extension's rights, in its own storage. The newest stories of all, each two of which share some words that
 * nothing else has; the rest are of 8,000 words, some of which are in nearly every story and most in few, as in a language.
 */
async function tellInPairs({ count, now }: { count: number; now: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opened = indexedDB.open('wireside');
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  let state = 7;
  const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  // Five letters at most: of a longer word only the beginning counts.
  const spell = (number: number) => `${number}`.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  const words = (length: number) => Array.from({ length }, () => spell(Math.floor(8_000 ** chance()))).join(' ');
  const writing = database.transaction('stories', 'readwrite', { durability: 'relaxed' });
  for (let index = 0; index < count; index++) {
    const sourceId = `bench${index % 50}`;
    const pair = 10_000 + Math.floor(index / 2) * 5;
    const ofPair = [0, 1, 2, 3, 4].map((word) => spell(pair + word));
    const publishedAt = now - 60_000 - index * 500;
    writing.objectStore('stories').put({
      id: `${sourceId}/pair${index}`,
      sourceId,
      // With one word of the pair's: more of them, and on the same day it is the same report.
      headline: `${words(12)} ${ofPair[0]}`,
      link: `https://${sourceId}.example/pair${index}`,
      summary: `${words(16)} ${ofPair.join(' ')}.`,
      publishedAt,
      firstSeenAt: now,
      riverOrder: -publishedAt,
      arrival: [0, now],
      length: { words: 420, characters: 0 },
      lengthOf: 'story',
      hasBody: false,
      fingerprint: `pair${index}`,
    });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
