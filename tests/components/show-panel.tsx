import { render } from 'preact';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { App } from '../../components/app.tsx';
import { readOpening } from '../../components/state/opening.ts';
import type { Settings } from '../../utils/kernel/settings.ts';
import { saveSettings } from '../../utils/platform/settings.ts';
import { databaseName } from '../../utils/store/schema.ts';
import { fillStore, type Contents } from '../builders/fill-store.ts';
import { noon } from '../builders/source.ts';

interface PanelContents extends Contents {
  settings?: Partial<Settings>;
}

let root: HTMLElement | undefined;

/** The whole panel over a store with these contents, in a real browser. It is Thursday 14 May, noon in London's winter. */
export async function showPanel({ settings = {}, ...contents }: PanelContents = {}): Promise<void> {
  await closePanel();
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  await fillStore(contents);
  await saveSettings(settings);
  root = document.body.appendChild(document.createElement('div'));
  render(<App opening={readOpening()} />, root);
  await vi.waitUntil(() => document.querySelector('main'));
}

export async function closePanel(): Promise<void> {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  // What the panel kept of its place is for the next one in its window, and not for the next test.
  await browser.storage.session.clear();
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]);
  window.scrollTo(0, 0);
  await new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(databaseName);
    deleting.onsuccess = deleting.onerror = resolve;
  });
}

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

export const texts = (selector: string): string[] =>
  all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim());

/** What is in sight: views that wait behind another one are left out. */
export const shownText = (): string => document.body.innerText;

/** Two frames: what was asked for is drawn. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
