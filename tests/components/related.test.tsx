import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hour } from '../../utils/kernel/duration.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Story } from '../../utils/stories/story.ts';
import { indexStories, mostRelated } from '../../utils/stories/related.ts';
import { openDatabase } from '../../utils/store/database.ts';
import { fillStore } from '../builders/fill-store.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { daysAgo, tell, tellAll } from '../stories/stories-to-relate.ts';
import { all, settle, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests: what the panel sends to it is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

/** What came after all others, of a source that is followed. */
const later = { sourceId: 'ferry-news', firstSeenAt: noon + hour };
/** As readNewestParts reads, and the river does not. */
const partSize = 250;

/** As a refresh leaves it, or an edit, and not as a source that is followed anew. */
async function putStory(story: Story): Promise<void> {
  const database = await openDatabase();
  await database.put('stories', story);
  database.close();
  announceChange('stories');
}

/** Back to the river, and from there to another story. */
async function open(name: string): Promise<void> {
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('main[data-view=story]')).toBeNull();
  const { headline = '' } = tell(name);
  await page.getByRole('link', { name: headline }).click();
  await expect.poll(title).toBe(headline);
}

async function openStory(name: string, stories: readonly Story[] = tellAll()): Promise<void> {
  const sources = [...new Set(stories.map(({ sourceId }) => sourceId))].map((id) => source({ name: id }));
  await showPanel({ sources, states: sources.map((one) => sourceState(one, { title: `${one.id} in full` })), stories });
  const { headline = '' } = tell(name);
  await page.getByRole('link', { name: headline }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
}

const card = () => texts('.related').join();
const title = () => texts('.story-head h1').join();
/** As long as it takes to be found where there is one, several times over. */
const patience = 1_000;

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('the related card', () => {
  it('shows headline, one sentence, picture, source, age and badge of another story, after the text', async () => {
    const picture = { url: 'data:,' };
    const stories = tellAll().map((one) =>
      one.id === tell('gauge').id
        ? {
            ...one,
            summary: `${one.summary} The first one stands in the museum.`,
            picture: { url: new URL('/gauge.jpg', location.href).href },
          }
        : { ...one, picture },
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openStory('tunnel', stories);
    await expect
      .poll(() => texts('.related > *'))
      .toEqual([
        'Related',
        'Rybna lighthouse gets a second gauge for its drainage tunnel',
        'The council voted for another gauge at the tunnel, after three winters in which the first one froze.',
        expect.stringMatching(/^gauge-news in full (?:12 May|May 12) 2 min read$/),
      ]);
    expect(all('.related img').map((image) => image.getAttribute('src'))).toEqual([
      expect.stringContaining('/gauge.jpg'),
    ]);
    const text = all('.story-text').at(-1)?.getBoundingClientRect();
    const its = all('.related')[0]?.getBoundingClientRect();
    expect(its?.top).toBeGreaterThan(text?.bottom ?? Infinity);
    expect(its?.bottom).toBeLessThan(all('.on-page')[0]?.getBoundingClientRect().top ?? 0);
  });

  it('leads to the story, which has a card of its own, and back from there in one step', async () => {
    await openStory('schleuse');
    await expect.poll(() => all('.related').length).toBe(1);
    all('.related .headline')[0]?.click();
    await expect.poll(title).toBe(tell('hochwasser').headline);
    await expect.poll(card).toContain(tell('schleuse').headline);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('main[data-view=story]')).toBeNull();
  });

  it('leaves a click with a modifier to the browser, which opens the page', async () => {
    await openStory('suimon');
    await expect.poll(() => all('.related').length).toBe(1);
    const link = all('.related .headline')[0] as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual([tell('todai').link, '_blank', 'noreferrer']);
    const isTaken: boolean[] = [];
    const look = (event: Event) => {
      isTaken.push(event.defaultPrevented);
      // The browser would open a tab, which nobody closes here.
      event.preventDefault();
    };
    document.addEventListener('click', look);
    onTestFinished(() => document.removeEventListener('click', look));
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      link.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, cancelable: true }));
    }
    await settle();
    expect(isTaken).toEqual([false, false, false]);
    expect(title()).toBe(tell('suimon').headline);
  });

  it('is not there where nothing is related', async () => {
    await openStory('bees');
    await new Promise((resolve) => setTimeout(resolve, patience));
    expect(all('.related')).toEqual([]);
  });

  it('is found without indexing again after what came without a story, and in what has come with one', async () => {
    await openStory(
      'schleuse',
      tellAll().filter(({ id }) => id !== tell('gauge').id),
    );
    await expect.poll(card).toContain(tell('hochwasser').headline);
    const readAll = vi.spyOn(IDBIndex.prototype, 'getAll');
    const partsRead = () => readAll.mock.calls.filter(([, most]) => most === partSize).length;
    announceChange('stories');
    await open('suimon');
    await expect.poll(card).toContain(tell('todai').headline);
    expect(partsRead()).toBe(0);
    await putStory(tell('gauge', later));
    await open('tunnel');
    await expect.poll(card).toContain(tell('gauge').headline);
    expect(partsRead()).toBeGreaterThan(0);
  });

  it('is the same when the story is opened again, whatever has come, and as that stands now', async () => {
    await openStory('schleuse');
    await expect.poll(card).toContain(tell('hochwasser').headline);
    const came = tell('hochwasser', { ...later, name: 'came', publishedAt: noon - 50 * hour });
    expect(mostRelated(tell('schleuse'), [indexStories([...tellAll(), came])])).toBe(came);
    await putStory(came);
    await putStory(tell('hochwasser', { length: { words: 2_380, characters: 0 } }));
    await open('bees');
    await open('schleuse');
    await expect.poll(card).toContain('10 min read');
    expect(all('.related').map(({ dataset }) => dataset['storyId'])).toEqual([tell('hochwasser').id]);
  });

  it('takes what has come since, and nothing of a source that is no longer followed or of weeks ago', async () => {
    const old = tell('gauge', { publishedAt: daysAgo(15) });
    await openStory('tunnel', [...tellAll().filter(({ id }) => id !== old.id), old]);
    await new Promise((resolve) => setTimeout(resolve, patience));
    expect(all('.related')).toEqual([]);
    const gone = { ...source({ name: 'gone' }), unfollowedAt: 1 };
    const came = tell('gauge', { name: 'came', sourceId: 'ferry-news', publishedAt: daysAgo(3) });
    await fillStore({ sources: [gone], stories: [came, tell('gauge', { name: 'of-gone', sourceId: 'gone' })] });
    await settle();
    await userEvent.keyboard('j');
    await expect.poll(title).not.toBe(tell('tunnel').headline);
    await userEvent.keyboard('k');
    await expect.poll(title).toBe(tell('tunnel').headline);
    await expect.poll(() => all('.related').map(({ dataset }) => dataset['storyId'])).toEqual([came.id]);
    expect(texts('.related .age').join()).toMatch(/^(?:11 May|May 11)$/);
  });
});
