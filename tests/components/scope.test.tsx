import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hour, minute } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { fillStore } from '../builders/fill-store.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { all, settle, showPanel, shownText, texts } from './show-panel.tsx';

// There is no background in these tests: the store is filled by hand, and what the panel sends is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

const marsh = source();
const tide = source({ name: 'tide', folder: ['Coast'] });
const swell = source({ name: 'swell', folder: ['Coast', 'Waves'] });
const noise = source({ name: 'noise', choices: { isMuted: true } });
const sources = [marsh, tide, swell, noise];
const titles = ['The Marsh Record', 'Tide Tables', 'Swell', 'Kite Weather'];
const states = sources.map((each, index) => sourceState(each, { title: titles[index] ?? '' }));

const of = (sourceId: string, hours: number, headline: string) =>
  story({ name: `s${hours}`, sourceId, headline, publishedAt: noon - hours * hour });
const stories = [
  of('marshrecord', 1, 'Swifts counted twice'),
  of('tide', 2, 'High water at ten'),
  of('swell', 3, 'A long night at sea'),
  of('noise', 4, 'Wind from the west'),
  of('marshrecord', 5, 'Crème brûlée on the marsh'),
  of('tide', 6, 'Low water, and what it shows'),
];
const idOf = (headline: string) => stories.find((each) => each.headline === headline)!.id;
const contents = { sources, states, stories };

const headlines = () => texts('main[data-view=river] .headline');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const choose = async (from: string, to: string) => {
  await button(from).click();
  await page.getByRole('dialog').getByRole('button', { name: to, exact: true }).click();
};
const asked = (name: string) =>
  vi
    .mocked(send)
    .mock.calls.filter(([request]) => request === name)
    .map(([, ask]) => ask);

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('what the river shows', () => {
  it('is chosen among everything, what is saved, folders and sources, in their order', async () => {
    await showPanel(contents);
    await button('All sources').click();
    expect(texts('.scope-list .menu-item')).toEqual([
      'All sources',
      'Saved',
      'The Marsh Record',
      'Kite Weather',
      'Coast',
      'Tide Tables',
      'Waves',
      'Swell',
    ]);
    expect(texts('[aria-current=true]')).toEqual(['All sources']);
    expect(document.activeElement?.textContent).toBe('All sources');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(headlines).toEqual(['Swifts counted twice', 'Crème brûlée on the marsh']);
    await expect.element(button('The Marsh Record')).toHaveFocus();
    await choose('The Marsh Record', 'Coast');
    await expect.poll(headlines).toEqual(['High water at ten', 'A long night at sea', 'Low water, and what it shows']);
    await choose('Coast', 'Kite Weather');
    await expect.poll(headlines).toEqual(['Wind from the west']);
    await choose('Kite Weather', 'All sources');
    await expect.poll(headlines).toHaveLength(5);
    expect(headlines()).not.toContain('Wind from the west');
  });

  it('is everything again when its source is gone, and that source when it is back', async () => {
    await showPanel(contents);
    await choose('All sources', 'Swell');
    await expect.poll(headlines).toEqual(['A long night at sea']);
    await fillStore({ sources: [{ ...swell, unfollowedAt: noon }] });
    await expect.poll(headlines).toHaveLength(4);
    await expect.element(button('All sources')).toBeVisible();
    await fillStore({ sources: [swell] });
    await expect.poll(headlines).toEqual(['A long night at sea']);
  });

  it('begins at its top, and counts what is new to it alone', async () => {
    const many = Array.from({ length: 40 }, (_, index) => of('tide', index + 10, `Tide ${index}`));
    await showPanel({ ...contents, stories: [...stories, ...many] });
    await expect.poll(() => all('article').length).toBe(45);
    window.scrollTo(0, 1_500);
    await choose('All sources', 'The Marsh Record');
    await expect.poll(headlines).toHaveLength(2);
    expect(window.scrollY).toBe(0);
    const late = (sourceId: string) =>
      story({ name: 'late', sourceId, headline: 'Late', isNews: true, publishedAt: noon - minute });
    await fillStore({ stories: [late('tide')] });
    await settle();
    await fillStore({ stories: [late('marshrecord')] });
    await expect.element(button('1 new')).toBeVisible();
  });

  it('says how a story comes to be saved while none is', async () => {
    await showPanel(contents);
    await choose('All sources', 'Saved');
    await expect.element(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
    const statuses = ['Wind from the west', 'High water at ten'].map((headline) => ({
      id: idOf(headline),
      savedAt: noon,
    }));
    await fillStore({ statuses });
    await choose('Saved', 'All sources');
    await choose('All sources', 'Saved');
    await expect.poll(headlines).toEqual(['High water at ten', 'Wind from the west']);
    // No longer saved, it stays until the list is read again.
    await fillStore({ statuses: [{ id: idOf('High water at ten') }] });
    await expect.poll(() => all('.saved')).toHaveLength(1);
    expect(headlines()).toHaveLength(2);
  });
});

describe('unread stories alone', () => {
  const readIds = stories.slice(1).map(({ id }) => id);

  it('are shown where they are wanted, and stay when they are read until the list is read again', async () => {
    await showPanel({ ...contents, readIds });
    await button('All sources').click();
    await page.getByRole('switch', { name: 'Unread only' }).click();
    await expect.poll(headlines).toEqual(['Swifts counted twice']);
    await userEvent.keyboard('{Escape}');
    await expect.element(button('All sources, unread')).toBeVisible();
    await userEvent.keyboard('jm');
    await expect.poll(() => all('article[data-read]')).toHaveLength(1);
    await fillStore({ readIds: [idOf('Swifts counted twice')] });
    await settle();
    expect(headlines()).toEqual(['Swifts counted twice']);
    await choose('All sources, unread', 'Coast');
    await expect.element(page.getByRole('heading', { name: 'You are up to date' })).toBeVisible();
    expect(shownText()).toMatch(/Checked .+ Next check .+/);
    await button('Show what is read too').click();
    await expect.poll(headlines).toHaveLength(3);
    await expect.element(button('Coast')).toBeVisible();
  });
});

describe('a search', () => {
  const found = () => [...(CSS.highlights.get('found') ?? [])].map(String);

  it('shows what says all that is typed, underlined, and says how many they are', async () => {
    await showPanel(contents);
    await userEvent.keyboard('/');
    const field = page.getByRole('searchbox', { name: 'Search stories' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('WATER');
    await expect.poll(headlines).toEqual(['High water at ten', 'Low water, and what it shows']);
    await expect.element(page.getByText('2 stories, newest first')).toBeVisible();
    expect(found()).toEqual(['water', 'water']);
    await field.fill('brulee swifts');
    await expect.element(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
    expect(shownText()).toContain('No story that is kept says all of “brulee swifts”.');
    await field.fill('brulee marsh record');
    await expect.poll(headlines).toEqual(['Crème brûlée on the marsh']);
    await expect.poll(found).toEqual(['Marsh', 'Record', 'brûlée', 'marsh']);
    // What is muted, too.
    await field.fill('kite');
    await expect.poll(headlines).toEqual(['Wind from the west']);
    await button('Clear').click();
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
    await expect.poll(headlines).toHaveLength(6);
    await expect.poll(found).toEqual([]);
  });

  it('keeps its words and its place while a story is read, and leads back to where it was begun', async () => {
    const many = Array.from({ length: 60 }, (_, index) => of('tide', index + 10, `Tide ${index}`));
    await showPanel({ ...contents, stories: [...stories, ...many] });
    await userEvent.keyboard('jjj');
    const focused = document.activeElement?.textContent;
    await userEvent.keyboard('/');
    await userEvent.keyboard('tide');
    await expect.element(page.getByText('62 stories, newest first')).toBeVisible();
    await userEvent.keyboard('{Enter}jjjjjj');
    const at = document.activeElement?.textContent;
    const { scrollY } = window;
    expect(scrollY).toBeGreaterThan(100);
    await userEvent.keyboard('{Enter}');
    await vi.waitUntil(() => document.querySelector('main[data-view=story]'));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.textContent, { timeout: 2_000 }).toBe(at);
    expect(Math.abs(window.scrollY - scrollY)).toBeLessThan(2);
    await expect.element(page.getByRole('searchbox')).toHaveValue('tide');
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('All sources')).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent, { timeout: 2_000 }).toBe(focused);
  });

  it('is made among what is saved alone, and from there in everything', async () => {
    await showPanel({ ...contents, statuses: [{ id: idOf('High water at ten'), savedAt: noon }] });
    await choose('All sources', 'Saved');
    await button('Search').click();
    await userEvent.keyboard('water');
    await expect.poll(headlines).toEqual(['High water at ten']);
    await page.getByRole('searchbox').fill('swifts');
    await button('Search everything').click();
    await expect.poll(headlines).toEqual(['Swifts counted twice']);
    await expect.element(page.getByRole('radio', { name: 'Everything' })).toBeChecked();
  });
});

describe('all stories', () => {
  it('are marked read at once, as far as the list had come, and unmarked again', async () => {
    vi.mocked(send).mockImplementation((async (name: string) =>
      name === 'markAllRead' ? { count: 42 } : null) as never);
    await showPanel({ ...contents, readIds: [idOf('High water at ten')] });
    await choose('All sources', 'Coast');
    await expect.poll(headlines).toHaveLength(3);
    const began = performance.now();
    const drawn = vi.waitUntil(() => all('article[data-read]').length === 3, { interval: 1 });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', shiftKey: true, bubbles: true }));
    await drawn;
    expect(performance.now() - began).toBeLessThan(50);
    await expect.element(page.getByText(/^42 stories marked read\./)).toBeVisible();
    const [ask] = asked('markAllRead') as { readAt: number }[];
    const scope = { of: 'folder', folder: ['Coast'] };
    expect(ask).toEqual({ scope, arrivedUpTo: noon - hour + 10 * minute, readAt: expect.any(Number) });
    await button('Undo').click();
    await expect.poll(() => texts('article[data-read] .headline')).toEqual(['High water at ten']);
    expect(asked('undoAllRead')).toEqual([{ readAt: ask?.readAt }]);
    expect(shownText()).not.toContain('marked read');
  });

  it('are as they were when the background does not answer', async () => {
    vi.mocked(send).mockImplementation(((name: string) =>
      name === 'markAllRead' ? Promise.reject(new Error('no answer')) : Promise.resolve(null)) as never);
    await showPanel({ ...contents, readIds: [idOf('High water at ten')] });
    await button('Menu').click();
    await button(/^Mark all read/).click();
    await expect.element(page.getByText(/What you did last was not kept/)).toBeVisible();
    await expect.poll(() => texts('article[data-read] .headline')).toEqual(['High water at ten']);
    expect(shownText()).not.toContain('marked read');
  });

  it('are said to be read when they are', async () => {
    vi.mocked(send).mockResolvedValue({ count: 0 } as never);
    await showPanel({ ...contents, readIds: stories.map(({ id }) => id) });
    await userEvent.keyboard('{Shift>}A{/Shift}');
    await expect.element(page.getByText('Nothing here was unread')).toBeVisible();
  });
});
