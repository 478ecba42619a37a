import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hour, minute } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { requestAccess } from '../../utils/platform/permissions.ts';
import { fillStore } from '../builders/fill-store.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { all, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests, and no browser that would ask for access: what they are asked is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
vi.mock('../../utils/platform/permissions.ts', () => ({ requestAccess: vi.fn() }));

const marsh = source();
const well = { sources: [marsh], states: [sourceState(marsh)], stories: [story()] };

async function showSources(contents: Parameters<typeof showPanel>[0]): Promise<void> {
  await showPanel(contents);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^Sources/ }).click();
  await vi.waitUntil(() => document.querySelector('main[data-view=sources]'));
}

const rowOf = (id: string) => texts(`li[data-source-id="${id}"]`).join();
const isShown = (words: string | RegExp) => expect.element(page.getByText(words)).toBeVisible();
const asked = (name: string) =>
  vi
    .mocked(send)
    .mock.calls.filter(([asked]) => asked === name)
    .map(([, ask]) => ask);

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
  vi.mocked(requestAccess).mockResolvedValue(true);
});

describe('the state of a source', () => {
  it('is told in words', async () => {
    const named = (name: string) => source({ name });
    const [fresh, kite, cut] = [named('fresh'), named('kite'), named('cut')];
    await showSources({
      sources: [marsh, fresh, kite, cut],
      states: [
        sourceState(marsh),
        sourceState(kite, { failure: { kind: 'status', status: 429 }, nextCheckAt: noon + 3 * hour }),
        sourceState(cut, { damage: { kind: 'cut-off', items: 31 } }),
      ],
      stories: [story()],
    });
    expect(rowOf('marshrecord')).toMatch(/Checked 5 min ago, next \d/);
    expect(rowOf('fresh')).toMatch(/fresh\.example.*Waiting for the first check/);
    expect(rowOf('kite')).toMatch(/Asked us to wait\. Next check \d/);
    expect(rowOf('cut')).toMatch(/Cut off after 31 stories\. Checked 5 min ago/);
    expect(all('li[data-trouble]')).toHaveLength(0);
    await isShown('4 sources. All are well.');
  });

  it('stands first when it needs a look, with one thing that can be done', async () => {
    const gone = source({ name: 'gone', followedAt: noon - hour });
    await showSources({
      ...well,
      sources: [marsh, gone],
      states: [
        ...well.states,
        sourceState(gone, { title: 'The Tidal Review', failure: { kind: 'status', status: 404 } }),
      ],
    });
    expect(all('li[data-source-id]').map(({ dataset }) => dataset['sourceId'])).toEqual(['gone', 'marshrecord']);
    await isShown('2 sources. 1 is well, 1 needs a look.');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(asked('refresh')).toEqual([{ sourceId: 'gone' }]);
  });

  it('says "Checking now" while a check that was asked for is under way', async () => {
    let answer: (value: never) => void = () => {};
    vi.mocked(send).mockImplementation((name) =>
      name === 'refresh' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(null as never),
    );
    await showSources(well);
    await page.getByRole('button', { name: /^Check now/ }).click();
    await isShown('Checking now…');
    answer(null as never);
    await isShown(/^Checked 5 min ago/);
  });

  it('asks for access in the click and then looks again, when access is what is missing', async () => {
    const ledger = source({ name: 'ledger' });
    const failure = { kind: 'no-permission', host: 'cdn.ledger.example' } as const;
    await showSources({ ...well, sources: [ledger], states: [sourceState(ledger, { failure })] });
    await page.getByRole('button', { name: 'Allow' }).click();
    expect(requestAccess).toHaveBeenCalledWith([ledger.address, 'https://cdn.ledger.example/']);
    await expect.poll(() => asked('refresh')).toEqual([{ sourceId: 'ledger' }]);
  });

  it('offers the feeds that a page names', async () => {
    const sky = source({ name: 'sky' });
    const candidates = [
      { address: 'https://sky.example/all', title: 'Slow Sky' },
      { address: 'https://notes.example/feed' },
    ];
    const failure = { kind: 'page-with-feeds', count: 2 } as const;
    await showSources({ ...well, sources: [sky], states: [sourceState(sky, { failure, candidates })] });
    await isShown(/This page names 2 feeds/);
    await page.getByRole('button', { name: 'notes.example' }).click();
    expect(requestAccess).toHaveBeenCalledWith(['https://notes.example/feed']);
    await expect.poll(() => asked('chooseFeed')).toEqual([{ sourceId: 'sky', address: 'https://notes.example/feed' }]);
  });
});

describe('stopping to follow', () => {
  it('leaves a notice with "Undo" in the place of the row', async () => {
    const [first, second, third] = [0, 1, 2].map((age) => source({ name: `s${age}`, followedAt: noon - age * minute }));
    if (!first || !second || !third) throw new Error('three sources');
    const state = (of: typeof first) => sourceState(of, { title: `Source ${of.id}` });
    await showSources({
      sources: [first, second, third],
      states: [first, second, third].map(state),
      stories: [story()],
    });
    await page.getByRole('button', { name: 'Stop following Source s1' }).click();
    expect(asked('unfollow')).toEqual([{ sourceId: 's1' }]);
    await fillStore({ sources: [{ ...second, unfollowedAt: noon }] });
    const rows = () => texts('.source-list li').map((row) => row.replace(/^S? ?Source (s\d).*/, '$1'));
    await expect.poll(rows).toEqual(['s0', 'No longer following Source s1. Undo', 's2']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(asked('restore')).toEqual([{ sourceId: 's1' }]);
    await fillStore({ sources: [second] });
    await expect.poll(rows).toEqual(['s0', 's1', 's2']);
  });
});

describe('following an address', () => {
  it('asks for access first, and follows', async () => {
    const calls: string[] = [];
    vi.mocked(requestAccess).mockImplementation(async () => (calls.push('access'), true));
    vi.mocked(send).mockImplementation(async (name) => {
      calls.push(name);
      return { sourceIds: [] } as never;
    });
    await showSources(well);
    calls.length = 0;
    await page.getByLabelText('Follow a site or feed').fill('sky.example https://tidal.example/feed');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => calls).toEqual(['access', 'follow']);
    expect(requestAccess).toHaveBeenCalledWith(['https://sky.example/', 'https://tidal.example/feed']);
    await expect.element(page.getByLabelText('Follow a site or feed')).toHaveValue('');
  });

  it('follows all the same when the person does not allow it', async () => {
    vi.mocked(requestAccess).mockResolvedValue(false);
    await showSources(well);
    await page.getByLabelText('Follow a site or feed').fill('sky.example');
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect.poll(() => asked('follow')).toEqual([{ addresses: ['https://sky.example/'] }]);
  });

  it.each([
    ['news', '“news” is not a web address. One looks like example.org/feed.'],
    [
      'ftp://sky.example/feed',
      '“ftp://sky.example/feed” cannot be followed. Only web addresses can be followed, not “ftp:”.',
    ],
    ['sky.example nonsense', '“nonsense” is not a web address. One looks like example.org/feed.'],
    ['  ', 'Type or paste the address of a site or of a feed.'],
  ])('says what is wrong with %j and keeps it', async (typed, words) => {
    await showSources(well);
    const box = page.getByLabelText('Follow a site or feed');
    await box.fill(typed);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    await expect.element(box).toHaveValue(typed);
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveAccessibleDescription(words);
    expect(requestAccess).not.toHaveBeenCalled();
  });

  it('loses nothing when the background does not answer, and says so', async () => {
    await showSources(well);
    vi.mocked(send).mockRejectedValue(new Error('no receiver'));
    const box = page.getByLabelText('Follow a site or feed');
    await box.fill('sky.example');
    await userEvent.keyboard('{Enter}');
    await isShown('Wireside’s background does not answer');
    await expect.element(box).toHaveValue('sky.example');
    vi.mocked(send).mockResolvedValue(null as never);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(() => page.getByText('Wireside’s background does not answer').query()).toBeNull();
  });

  it('takes a letter as a letter while something is being typed', async () => {
    await showSources(well);
    await page.getByLabelText('Follow a site or feed').click();
    await userEvent.keyboard('u');
    expect(document.querySelector('main[data-view=sources]')).not.toBeNull();
  });
});
