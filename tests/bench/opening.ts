import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { extensionId } from '../support/chromium-profile.ts';
import { fillStore } from './fill-store.ts';
import { heading, median, report } from './figures.ts';
import { clickAction } from './click-action.ts';
import { fiftyRows, writeStaticExtension } from './static-extensions.ts';

const rounds = 9;

interface Opening {
  /** From the click until the first headline (on a blank page: anything) was painted. */
  readonly paintedMs: number;
  readonly longestTaskMs: number;
}

/** From the click on the toolbar button to the first headline painted, beside static pages in the same browser. */
export async function benchOpening(extension: string): Promise<void> {
  const blank = writeStaticExtension('blank', 'Blank');
  const rows = writeStaticExtension('rows', fiftyRows);
  const chromium = await launchChromium({ extension, extraExtensions: [blank, rows] });
  try {
    await warmUp(chromium);
    heading(`Opening: click → first headline painted (medians of ${rounds}, headless)`);
    const baselines = new Map<string, number>();
    for (const stored of [100, 10_000, 100_000]) {
      await fillStore(chromium, stored);
      const found = await openInTurn(chromium, [extension, blank, rows]);
      const [ours, blankPage, staticPage] = found.map((openings) => median(openings.map(({ paintedMs }) => paintedMs)));
      if (ours === undefined || blankPage === undefined || staticPage === undefined) throw new Error('nothing opened');
      const name = `${stored.toLocaleString('en')} stories`;
      report(`${name}: Wireside`, ours, 'ms');
      report(`${name}: blank page`, blankPage, 'ms');
      report(`${name}: page with 50 static rows`, staticPage, 'ms');
      report(`${name}: Wireside ÷ 50 static rows`, ours / staticPage, '×', stored === 100 ? 1.8 : undefined);
      baselines.set(name, ours / staticPage);
      if (stored !== 100) {
        const first = baselines.get('100 stories') ?? Number.NaN;
        report(`${name} ÷ 100 stories (each by its static page)`, ours / staticPage / first, '×', 1.3);
      }
      const longest = (found[0] ?? []).map(({ longestTaskMs }) => longestTaskMs);
      report(`${name}: longest task of an opening`, median(longest), 'ms', 50);
      report(`${name}: longest task of all openings`, Math.max(...longest), 'ms');
    }
  } finally {
    await chromium.close();
  }
}

/** The first opening of an extension in a browser's life is slower, for reasons of the browser's own. */
async function warmUp(chromium: Chromium): Promise<void> {
  await (await chromium.openPanel()).waitForTimeout(500);
  await chromium.closePanel();
}

async function openInTurn(chromium: Chromium, extensions: readonly string[]): Promise<readonly Opening[][]> {
  const found: Opening[][] = extensions.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [position, extension] of extensions.entries()) {
      const opening = await openOnce(chromium, extensionId(extension));
      if (round > 0) found[position]?.push(opening);
    }
  }
  return found;
}

async function openOnce(chromium: Chromium, id: string): Promise<Opening> {
  const isPanel = (page: Page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`);
  const appeared = chromium.context.waitForEvent('page', { predicate: isPanel, timeout: 20_000 });
  const clickedAt = await clickAction(chromium.context, id);
  const panel = await appeared;
  const { paintedAt, longestTaskMs } = await panel.evaluate(readTimings);
  await Promise.all([panel.waitForEvent('close'), clickAction(chromium.context, id)]);
  await wait(150);
  return { paintedMs: paintedAt - clickedAt, longestTaskMs };
}

// Runs in the panel. A static page without headlines tells its first paint.
async function readTimings(): Promise<{ paintedAt: number; longestTaskMs: number }> {
  const first = (type: string, isWanted: (entry: PerformanceEntry) => boolean) =>
    new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntries().find(isWanted);
        if (entry) resolve('renderTime' in entry ? Number(entry.renderTime) || entry.startTime : entry.startTime);
      }).observe({ type, buffered: true });
    });
  const headline = document.title === 'blank' ? new Promise<number>(() => {}) : first('element', () => true);
  const paint = first('paint', ({ name }) => name === 'first-contentful-paint');
  const painted = await (document.title === 'blank' ? paint : headline);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const tasks: number[] = [0];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { paintedAt: performance.timeOrigin + painted, longestTaskMs: Math.max(...tasks) };
}
