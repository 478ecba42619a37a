// C17: five panels, and marks that are made in all of them at once.
import type { Page } from 'playwright';
import { copyBuild } from './builds.ts';
import { withReader } from './reader.ts';
import { must, type Row } from './row.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ answer?: null }> } };

const panels = 5;

interface Mark {
  readonly name: 'markRead' | 'save';
  readonly storyId: string;
}

export const fivePanels: Row = {
  name: 'C17',
  title: 'five panels and random marks',
  run: async (extension, size) => {
    // A few at a time are made while other tests' browsers end: that is no measure.
    const [marks, mostBehindMs] = size === 'long' ? [1_000, 200] : [100, 1_000];
    return withReader({ feeds: 10, extension: copyBuild(extension) }, async (reader) => {
      const { chromium } = reader;
      const { stories } = await reader.store();
      const windows = await openInWindows(
        `chrome-extension://${chromium.id}/sidepanel.html`,
        chromium.context.pages()[0]!,
      );
      for (const panel of windows)
        await panel
          .locator('article')
          .nth(stories.length - 1)
          .waitFor({ state: 'attached' });
      // Each mark is made by a panel of its own choice, each panel one after the other, all five at once.
      const jobs = windows.map((): Mark[] => []);
      for (let mark = 0; mark < marks; mark++) {
        const storyId = stories[Math.floor(Math.random() * stories.length)]!.id;
        jobs[mark % panels]!.push({ name: Math.random() < 0.7 ? 'markRead' : 'save', storyId });
      }
      const read = new Set(jobs.flat().flatMap(({ name, storyId }) => (name === 'markRead' ? storyId : [])));
      const saved = new Set(jobs.flat().flatMap(({ name, storyId }) => (name === 'save' ? storyId : [])));
      const lags = windows.map((panel) => panel.evaluate(watchReadStories, read.size));
      const answered = await Promise.all(windows.map((panel, at) => panel.evaluate(makeMarks, jobs[at]!)));
      const endedAt = Math.max(...answered);
      const shownAt = await Promise.all(lags);
      const lag = Math.max(...shownAt) - endedAt;
      const { statuses } = await reader.store();
      const ids = (name: 'readAt' | 'savedAt') =>
        statuses.flatMap((status) => (status[name] === undefined ? [] : status.id));
      must(ids('readAt').length === read.size && ids('readAt').every((id) => read.has(id)), 'a read mark is lost');
      must(ids('savedAt').length === saved.size && ids('savedAt').every((id) => saved.has(id)), 'a saved mark is lost');
      must(lag <= mostBehindMs, `the last panel is ${lag} ms behind`);
      for (const panel of windows) await panel.close();
      await reader.expectWhole();
      return `${marks} marks in ${panels} panels: 0 lost, the last panel ${Math.max(0, lag)} ms behind`;
    });
  },
};

/** Each in a window of its own, of the size of a panel. */
async function openInWindows(address: string, page: Page): Promise<readonly Page[]> {
  const context = page.context();
  const cdp = await context.browser()!.newBrowserCDPSession();
  const opened: Page[] = [];
  for (let panel = 0; panel < panels; panel++) {
    const [next] = await Promise.all([
      context.waitForEvent('page'),
      cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, width: 400, height: 700 }),
    ]);
    await next.goto(address);
    opened.push(next);
  }
  return opened;
}

// Run in the panels.

async function makeMarks(marks: readonly Mark[]): Promise<number> {
  for (const { name, storyId } of marks) {
    const ask = name === 'save' ? { storyId, isSaved: true } : { storyId };
    const reply = await chrome.runtime.sendMessage({ name, ask });
    if (reply.answer !== null) throw new Error(`No answer to ${name}.`);
  }
  return Date.now();
}

function watchReadStories(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('article[data-read]').length < wanted) return false;
      resolve(Date.now());
      return true;
    };
    if (look()) return;
    new MutationObserver((_records, observer) => look() && observer.disconnect()).observe(document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
}
