// What a person would do in the panel: follow, read, open a story, ask for what is new.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DemoBrowser } from './demo-browser.ts';
import { countAnswers, readRiver, settle, type ShownStory } from './read-panel.ts';

const addressForm = 'form:has([name=address])';
const followButton = `${addressForm} button:not([type=button])`;

/** Types the addresses and presses Follow; comes back when every source has answered and its stories are shown. */
export async function follow(browser: DemoBrowser, addresses: readonly string[]): Promise<readonly ShownStory[]> {
  await until(browser, 'an address box', (selector) => document.querySelector(selector) !== null, addressForm);
  await browser.fill(`${addressForm} [name=address]`, addresses.join('\n'));
  await browser.click(followButton);
  await until(browser, 'a story', () => document.querySelector('main[data-view=river] article') !== null, null);
  await untilAnswered(browser);
  // The river takes the last of them in a moment after they are stored.
  await wait(500);
  // Whoever follows addresses is shown how their sources are doing. The stories are one step back.
  await browser.click('.view:not([hidden]) .back');
  await untilRiver(browser);
  return browser.evaluate(readRiver, null);
}

async function untilAnswered(browser: DemoBrowser): Promise<void> {
  let last = -1;
  let lastAt = Date.now();
  for (;;) {
    const { sources, answered } = await browser.evaluate(countAnswers, null);
    if (sources > 0 && answered === sources) return;
    if (answered > last) [last, lastAt] = [answered, Date.now()];
    if (Date.now() - lastAt > 40_000) {
      console.log(`${answered} of ${sources} sources have answered so far.`);
      return;
    }
    await wait(100);
  }
}

/** Presses the pill under which new stories wait, and gives those that were not `known`. */
export async function takeNew(browser: DemoBrowser, known: ReadonlySet<string>): Promise<readonly ShownStory[]> {
  await until(browser, 'a new story', () => document.querySelector('.pill') !== null, null);
  await browser.click('.pill');
  await until(
    browser,
    'the new story',
    (ids) => {
      const articles = document.querySelectorAll<HTMLElement>('main[data-view=river] article[data-story-id]');
      return [...articles].some((article) => !ids.includes(article.dataset['storyId'] ?? ''));
    },
    [...known],
  );
  return (await browser.evaluate(readRiver, null)).filter(({ id }) => !known.has(id));
}

/** The river in light and dark, and one story, for who cannot see the panel. Leaves the river open. */
export async function savePictures(browser: DemoBrowser, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const save = async (name: string): Promise<void> => {
    await browser.evaluate(settle, null);
    const path = join(folder, `${name}.png`);
    await browser.savePicture(path);
    saved.push(path);
  };
  for (const colours of ['dark', 'light'] as const) {
    await browser.setColours(colours);
    await save(`panel-${colours}`);
  }
  const stories = await browser.evaluate(readRiver, null);
  const story = stories.find(({ hasPicture }) => hasPicture) ?? stories[0];
  if (!story) return saved;
  await browser.click(`article[data-story-id=${JSON.stringify(story.id)}] .headline`);
  await until(browser, 'the opened story', () => document.querySelector('main[data-view=story] h1') !== null, null);
  await save('story');
  await browser.click('.view:not([hidden]) .back');
  await untilRiver(browser);
  return saved;
}

export function untilRiver(browser: DemoBrowser): Promise<void> {
  const isInSight = () => (document.querySelector('main[data-view=river] article')?.getClientRects().length ?? 0) > 0;
  return until(browser, 'the river', isInSight, null);
}

/** Asks until it is so; says what the panel shows instead when that takes too long. */
export async function until<Argument>(
  browser: DemoBrowser,
  what: string,
  isSo: (argument: Argument) => boolean,
  argument: Argument,
): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while (!(await browser.evaluate(isSo, argument))) {
    if (Date.now() > giveUpAt) {
      const text = await browser.evaluate(() => document.body.innerText, null);
      throw new Error(
        `The panel did not show ${what} within 20 s. It says: ${text.replace(/\s+/g, ' ').slice(0, 300)}`,
      );
    }
    await wait(50);
  }
}
