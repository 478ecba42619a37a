import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { hour } from '../../utils/kernel/duration.ts';
import { fail, succeed } from '../../utils/kernel/result.ts';
import type { Answer, Ask, FeedPreview, RequestName, SeenPage } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';
import { hasAccess, requestAccess } from '../../utils/platform/permissions.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { showPanel, texts } from './show-panel.tsx';

// There is no background in these tests, no page beside and no browser that would ask: what they are asked is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
vi.mock('../../utils/platform/permissions.ts', () => ({
  requestAccess: vi.fn(),
  hasAccess: vi.fn(),
  readHeldHosts: vi.fn(async () => []),
}));

const sky: SeenPage = {
  address: 'https://sky.example/',
  title: 'Slow Sky',
  feeds: [
    { address: 'https://sky.example/feed', title: 'All of it' },
    { address: 'https://feeds.example/notes', title: 'Notes' },
  ],
};

const preview = (title: string, more: Partial<FeedPreview> = {}): FeedPreview => ({
  title,
  rate: { kind: 'day', stories: 5 },
  stories: 20,
  latest: [
    { words: 'First light', publishedAt: noon - 2 * hour },
    { words: 'Second cloud', publishedAt: noon - 5 * hour },
    { words: 'Third star' },
  ],
  ...more,
});

const needsAccess = (host: string) => fail({ kind: 'no-permission', host } as const);

let answers: { [Name in RequestName]?: (ask: Ask<Name>) => Answer<Name> };

beforeEach(() => {
  answers = {
    lookAtPage: () => succeed(sky),
    previewFeeds: ({ addresses }) =>
      addresses.map((address) =>
        address.includes('notes') ? needsAccess('feeds.example') : succeed(preview('Slow Sky News')),
      ),
    follow: () => ({ sourceIds: [] }),
    watchPage: () => ({ sourceId: source().id }),
  };
  vi.mocked(send).mockImplementation(async (name, ask) => {
    const answer = answers[name] as ((ask: unknown) => never) | undefined;
    return (answer?.(ask) ?? null) as never;
  });
  vi.mocked(requestAccess).mockResolvedValue(true);
  vi.mocked(hasAccess).mockImplementation(async (address) => address.startsWith('https://sky.example'));
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(browser.sidePanel, 'setPanelBehavior').mockResolvedValue();
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([{ name: 'follow-page', shortcut: 'Alt+Shift+F' }] as never);
});

const sent = (name: RequestName) => vi.mocked(send).mock.calls.filter(([sentName]) => sentName === name);

async function openPage(): Promise<void> {
  const marsh = source();
  await showPanel({ sources: [marsh], states: [sourceState(marsh)], stories: [story()] });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Follow this page' }).click();
}

describe('the page beside the panel', () => {
  it('is shown with its feeds, how often they publish and what they say', async () => {
    await openPage();
    await expect.element(page.getByRole('heading', { name: 'Slow Sky', exact: true })).toBeVisible();
    await expect
      .poll(() => texts('[data-view=page] .checkbox'))
      .toEqual([
        'Slow Sky NewsAbout 5 stories a day, the latest 2 hr ago',
        'Notesfeeds.example/notes',
        'This page itselfNo feed is used. What changes in its text is a story.',
      ]);
    expect(texts('.page-latest li')).toEqual(['First light2 hr ago', 'Second cloud5 hr ago', 'Third star']);
    expect(requestAccess).not.toHaveBeenCalled();
  });

  it('shows each feed as it comes, since those of one host come one after another', async () => {
    vi.mocked(send).mockImplementation((name, ask) => {
      if (name === 'lookAtPage') return Promise.resolve(succeed(sky) as never);
      const isNotes = name === 'previewFeeds' && (ask as Ask<'previewFeeds'>).addresses.join().includes('notes');
      if (isNotes) return new Promise(() => {});
      return Promise.resolve((name === 'previewFeeds' ? [succeed(preview('Slow Sky News'))] : null) as never);
    });
    await openPage();
    await expect.poll(() => texts('[data-view=page] .checkbox')[0]).toMatch(/^Slow Sky NewsAbout 5 stories a day/);
    expect(texts('.page-latest li')).toHaveLength(3);
  });

  it('follows the chosen feed in one press, and goes back to the river', async () => {
    await openPage();
    await page.getByRole('button', { name: 'Follow Slow Sky News' }).click();
    expect(requestAccess).toHaveBeenCalledExactlyOnceWith(['https://sky.example/feed']);
    expect(sent('follow')).toEqual([['follow', { addresses: ['https://sky.example/feed'] }]]);
    await expect.element(page.getByText('Following Slow Sky News')).toBeVisible();
    await expect.poll(() => texts('article .source')).toEqual(['The Marsh Record']);
    expect(sent('leavePage')).toEqual([]);
  });

  it('asks for a host in the click that shows its headlines, and gives it back when nothing comes of it', async () => {
    await openPage();
    await page.getByRole('radio', { name: /Notes/ }).click();
    await expect.element(page.getByText(/whether Wireside may read feeds\.example/)).toBeVisible();
    answers.previewFeeds = () => [succeed(preview('Slow Sky Notes'))];
    await page.getByRole('button', { name: 'Show the latest headlines' }).click();
    expect(requestAccess).toHaveBeenCalledExactlyOnceWith(['https://feeds.example/notes', 'https://feeds.example/']);
    await expect.element(page.getByRole('button', { name: 'Follow Slow Sky Notes' })).toBeVisible();
    expect(texts('.page-latest li')).toHaveLength(3);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect
      .poll(() => sent('leavePage'))
      .toEqual([['leavePage', { addresses: ['https://feeds.example/notes', 'https://feeds.example/'] }]]);
  });

  it('is watched where it has no feed', async () => {
    answers.lookAtPage = () => succeed({ address: 'https://quay.example/notices', title: 'Notices', feeds: [] });
    await openPage();
    await expect.element(page.getByText('This page has no feed. Watch it for changes?')).toBeVisible();
    await page.getByRole('button', { name: 'Watch this page' }).click();
    expect(requestAccess).toHaveBeenCalledExactlyOnceWith(['https://quay.example/notices']);
    await expect.poll(() => sent('watchPage')).toEqual([['watchPage', { address: 'https://quay.example/notices' }]]);
  });

  it('says so when what it names is followed already', async () => {
    const marsh = source();
    answers.lookAtPage = () => succeed({ ...sky, feeds: [{ address: marsh.address }] });
    await openPage();
    await page.getByRole('radio', { name: /Slow Sky News/ }).click();
    await expect.element(page.getByText('You follow it already.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Followed already' })).toBeDisabled();
  });

  it('says what the person can do where the browser shows no page', async () => {
    answers.lookAtPage = () => fail({ kind: 'no-access' });
    await openPage();
    await expect.element(page.getByText('Your browser shows no page to Wireside by itself')).toBeVisible();
    await expect.element(page.getByText(/or press Alt\+Shift\+F, beside the page/)).toBeVisible();
    expect(sent('lookAtPage')).toEqual([['lookAtPage', { windowId: 7 }]]);
    answers.lookAtPage = () => fail({ kind: 'closed-page' });
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(page.getByText('This page cannot be read')).toBeVisible();
    answers.lookAtPage = () => fail({ kind: 'no-access' });
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(page.getByText('Press Wireside’s button in the toolbar', { exact: false })).toBeVisible();
    answers.lookAtPage = () => succeed(sky);
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(page.getByRole('heading', { name: 'Slow Sky', exact: true })).toBeVisible();
  });

  it('takes the toolbar button for as long as it waits for its press, and no longer', async () => {
    // The last one: a panel of the test before may be giving it back.
    const behaviour = () => vi.mocked(browser.sidePanel.setPanelBehavior).mock.calls.at(-1)?.[0];
    answers.lookAtPage = () => fail({ kind: 'no-access' });
    await openPage();
    await expect.poll(behaviour).toEqual({ openPanelOnActionClick: false });
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(behaviour).toEqual({ openPanelOnActionClick: true });
  });

  it('is come to by the shortcut, and looked at anew when that is pressed again', async () => {
    const marsh = source();
    await showPanel({ sources: [marsh], states: [sourceState(marsh)], stories: [story()] });
    await browser.storage.session.set({ 'follow-page-7': 1 });
    await expect.element(page.getByRole('heading', { name: 'Slow Sky', exact: true })).toBeVisible();
    answers.lookAtPage = () => succeed({ ...sky, title: 'Another page' });
    await browser.storage.session.set({ 'follow-page-7': 2 });
    await expect.element(page.getByRole('heading', { name: 'Another page' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => texts('article .source')).toEqual(['The Marsh Record']);
    expect(document.querySelector('[data-view=page]')).toBeNull();
  });

  it('says what is wrong with a feed that cannot be read', async () => {
    answers.previewFeeds = ({ addresses }) => addresses.map(() => fail({ kind: 'status', status: 404 } as const));
    await openPage();
    await expect
      .poll(() => texts('[data-view=page] .checkbox')[0])
      .toBe('All of itGone: the address answers “not found” (404).');
  });
});
