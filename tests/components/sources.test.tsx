import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { locale } from '../../utils/words/words.ts';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { requestAccess } from '../../utils/platform/permissions.ts';
import type { Source } from '../../utils/sources/source.ts';
import type { StoryId } from '../../utils/stories/story.ts';
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
  localStorage.clear();
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
    await isShown('2 sources. 1 needs a look.');
    await page.getByRole('button', { name: 'Find it again' }).click();
    expect(requestAccess).toHaveBeenCalledWith(['https://gone.example/']);
    await expect.poll(() => asked('chooseFeed')).toEqual([{ sourceId: 'gone', address: 'https://gone.example/' }]);
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
    await page.getByRole('button', { name: 'More about Source s1' }).click();
    await page.getByRole('button', { name: 'Stop following' }).click();
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

describe('the list', () => {
  const named = (name: string, more: Partial<Source> = {}) => source({ name, followedAt: noon - day, ...more });
  const coast = [
    named('a', { position: 3 }),
    named('b', { position: 2, folder: ['Coast'] }),
    named('c', { position: 1, folder: ['Coast'] }),
    named('d', { folder: ['Coast', 'North'] }),
  ];
  const states = coast.map((of, index) =>
    sourceState(of, {
      title: `Source ${of.id}`,
      arrivals: [noon - (9 - index) * hour],
      siteLink: `https://${of.id}.example/`,
    }),
  );
  const contents = { sources: coast, states, stories: [story({ sourceId: 'c', isNews: true, firstSeenAt: noon })] };
  const titles = () => texts('.list-title h2');
  const ids = () => all('li[data-source-id]').map(({ dataset }) => dataset['sourceId']);
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const openMenu = (id: string) => press(`More about Source ${id}`);

  it('has folders that fold, and says at a glance where something is new', async () => {
    await showSources(contents);
    expect(titles()).toEqual(['Following', 'Coast', 'North']);
    expect(ids()).toEqual(['a', 'b', 'c', 'd']);
    await expect.poll(() => all('li[data-unseen]').map(({ dataset }) => dataset['sourceId'])).toEqual(['c']);
    expect(rowOf('c')).toMatch(/1 new/);
    await press('Coast');
    expect(ids()).toEqual(['a']);
    expect(titles()).toEqual(['Following', 'Coast']);
    expect(texts('.list-title[data-unseen]').join()).toMatch(/Coast ?1 new ?3 sources/);
    await press('Coast');
    expect(ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is filtered and sorted', async () => {
    await showSources({ ...contents, readIds: ['b/1', 'b/2', 'd/1'] as StoryId[] });
    await page.getByRole('searchbox', { name: 'Filter' }).fill('source c.example');
    await expect.poll(ids).toEqual(['c']);
    await page.getByRole('searchbox', { name: 'Filter' }).fill('nothing like it');
    await isShown('No source has “nothing like it” in its name or address.');
    await page.getByRole('searchbox', { name: 'Filter' }).fill('');
    for (const [order, expected] of [
      ['By last story', ['d', 'c', 'b', 'a']],
      ['Most read', ['b', 'd', 'a', 'c']],
      ['By name', ['a', 'b', 'c', 'd']],
      ['Your own order', ['a', 'b', 'c', 'd']],
    ] as const) {
      await page.getByLabelText('Sort').selectOptions(order);
      await expect.poll(ids).toEqual(expected);
    }
  });

  it('is put into order with Alt and the arrows, over the edges of folders', async () => {
    await showSources(contents);
    all('[data-source-id=c] .source-open')[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect
      .poll(() => asked('moveSources'))
      .toEqual([{ places: [{ sourceId: 'c', folder: ['Coast'], position: 60_002 }] }]);
    all('[data-source-id=b] .source-open')[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => asked('moveSources').at(-1)).toEqual({ places: [{ sourceId: 'b', position: -59_997 }] });
    await isShown('Source b moved out of its folder');
  });

  it('is put into order with the pointer, and folders into folders', async () => {
    await showSources(contents);
    const at = (selector: string) => page.elementLocator(all(selector)[0]!);
    const moved = () => asked('moveSources').at(-1);
    await at('[data-source-id=a]').dropTo(at('[data-source-id=c]'), { targetPosition: { x: 100, y: 4 } });
    await expect.poll(moved).toEqual({ places: [{ sourceId: 'a', folder: ['Coast'], position: 1.5 }] });
    await at('[data-source-id=d]').dropTo(at('.list-title[data-folder*=Coast]'));
    await expect.poll(moved).toEqual({ places: [{ sourceId: 'd', folder: ['Coast'], position: 60_002 }] });
    await at('.list-title[data-folder*=North]').dropTo(at('[data-source-id=a]'));
    await expect.poll(moved).toEqual({ places: [{ sourceId: 'd', folder: ['North'] }] });
  });

  it('moves a source into a folder, a new one too, and says what is wrong with a name', async () => {
    await showSources(contents);
    await openMenu('a');
    await press('Move to folder…');
    await page.getByRole('dialog').getByRole('button', { name: 'North' }).click();
    await expect
      .poll(() => asked('moveSources').at(-1))
      .toMatchObject({
        places: [{ sourceId: 'a', folder: ['Coast', 'North'] }],
      });
    await openMenu('a');
    await press('Move to folder…');
    await press('Move there');
    await expect.element(page.getByRole('alert')).toHaveTextContent('A folder needs a name.');
    await page.getByLabelText('New folder').fill('x'.repeat(201));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This has 201 letters. A name may have 200.');
    expect(asked('moveSources')).toHaveLength(1);
    await page.getByLabelText('New folder').fill(' coast ');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => asked('moveSources').at(-1))
      .toMatchObject({ places: [{ sourceId: 'a', folder: ['Coast'] }] });
  });

  it('renames, mutes and pauses a source, and gives it its own name back', async () => {
    await showSources(contents);
    await openMenu('a');
    await press('Rename…');
    await page.getByLabelText('Name').fill('Mine');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => asked('changeSource').at(-1)).toEqual({ sourceId: 'a', change: { name: 'Mine' } });
    await openMenu('a');
    await press('Rename…');
    await page.getByLabelText('Name').fill('');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => asked('changeSource').at(-1)).toEqual({ sourceId: 'a', change: { name: null } });
    for (const [item, choices] of [
      ['Mute', { isMuted: true }],
      ['Pause', { isPaused: true }],
    ] as const) {
      await openMenu('a');
      await press(item);
      await expect.poll(() => asked('changeSource').at(-1)).toEqual({ sourceId: 'a', change: { choices } });
    }
  });

  it('renames a folder, takes it apart, and does not put one into another that holds one', async () => {
    await showSources(contents);
    await press('More about the folder Coast');
    await press('Rename…');
    await page.getByLabelText('Name').fill('Shore');
    await userEvent.keyboard('{Enter}');
    const moved = () => (asked('moveSources').at(-1) as { places: readonly object[] } | undefined)?.places;
    await expect.poll(moved).toEqual([
      { sourceId: 'b', folder: ['Shore'] },
      { sourceId: 'c', folder: ['Shore'] },
      { sourceId: 'd', folder: ['Shore', 'North'] },
    ]);
    await press('More about the folder Coast');
    await expect.element(page.getByRole('button', { name: 'Put into a folder…' })).toBeDisabled();
    await press('Take apart');
    await expect.poll(moved).toEqual([{ sourceId: 'b' }, { sourceId: 'c' }, { sourceId: 'd', folder: ['North'] }]);
  });
});

describe('one source', () => {
  const choices = { isMuted: true, interval: 6 * hour } as const;
  const courier = source({ name: 'courier', choices, folder: ['Coast'] });
  const state = sourceState(courier, {
    title: 'Black Sea Courier',
    arrivals: Array.from({ length: 30 }, (_none, age) => noon - 5 * hour - age * day),
    totals: { checks: 212, unchanged: 171, bytes: 1_400_000 },
    checks: [
      { at: noon - 5 * minute, outcome: 'read', added: 3, bytes: 34_000 },
      { at: noon - hour, outcome: 'failed', failure: { kind: 'timed-out', afterMs: 20_000 } },
    ],
  });
  const showSource = async () => {
    await showSources({
      sources: [courier, marsh],
      states: [state, sourceState(marsh)],
      stories: [story({ sourceId: 'courier', name: '1', headline: 'Only here' }), story()],
    });
    await page.getByRole('button', { name: 'Black Sea Courier', exact: true }).click();
    await vi.waitUntil(() => /Kept/.test(document.querySelector('main[data-view=source]')?.textContent ?? ''));
  };
  const changed = () => (asked('changeSource').at(-1) as { change: object } | undefined)?.change;

  it('says what is known of it in words, and draws its hours', async () => {
    await showSource();
    const words = texts('main[data-view=source]').join();
    const from = new Date(noon - 5 * hour).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' });
    expect(words).toContain(`About one story a day, usually between ${from} and `);
    expect(words).toMatch(/All checks ?212, 171 unchanged, 1\.4 MB/);
    expect(words).toMatch(/3 new stories, 34 kB/);
    expect(words).toMatch(/Kept ?1 story, 0 read/);
    expect(words).toMatch(/courier\.example\/feed\.xml, in Coast/);
    expect(words).toMatch(/Muted\. Checked 5 min ago/);
    expect(all('.rhythm circle:not(.present, .grain)')).toHaveLength(7);
    expect(all('.rhythm circle.grain')).toHaveLength(161);
    await page.getByText('The last 2 checks').click();
    await isShown('No answer within 20 seconds.');
  });

  it('shows the stories of a muted one, which the river leaves out', async () => {
    await showPanel({
      sources: [courier, marsh],
      states: [state, sourceState(marsh)],
      stories: [story({ sourceId: 'courier', name: '1', headline: 'Only here' }), story()],
    });
    expect(texts('main[data-view=river] .headline')).not.toContain('Only here');
    await showSource();
    await page.getByRole('button', { name: 'Its stories' }).click();
    await expect.poll(() => texts('main[data-view=river] .headline')).toEqual(['Only here']);
    await expect.element(page.getByRole('button', { name: 'Black Sea Courier' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await vi.waitUntil(() => document.querySelector('main[data-view=source]'));
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => texts('main[data-view=river] .headline')).not.toContain('Only here');
  });

  it.each([
    ['Check', 'Once a week', { choices: { isPaused: null, interval: 7 * day } }],
    ['Check', 'As it publishes', { choices: { isPaused: null, interval: null } }],
    ['Check', 'Only when I ask', { choices: { isPaused: true } }],
  ])('chooses “%s: %s”', async (label, option, change) => {
    await showSource();
    await expect.element(page.getByLabelText(label, { exact: true })).toHaveValue(String(6 * hour));
    await page.getByLabelText(label, { exact: true }).selectOptions(option);
    await expect.poll(changed).toEqual(change);
  });

  it.each([
    ['radio', 'Always', { choices: { fullText: 'always' } }],
    ['radio', 'Never', { choices: { fullText: 'never' } }],
    ['radio', 'In a tab', { choices: { opensInTab: true } }],
    ['radio', 'Here', { choices: { opensInTab: false } }],
    ['switch', 'In the News Feed', { choices: { isMuted: null } }],
    ['switch', 'Pictures', { choices: { hasNoPictures: true } }],
  ] as const)('chooses with the %s “%s”', async (role, name, change) => {
    await showSource();
    all(`[role=${role}], input[type=${role}]`)
      .find((input) => [input.ariaLabel, (input as HTMLInputElement).labels?.[0]?.textContent].includes(name))
      ?.click();
    await expect.poll(changed).toEqual(change);
  });

  it('is left with a way back', async () => {
    await showSource();
    await page.getByRole('button', { name: 'Stop following' }).click();
    expect(asked('unfollow')).toEqual([{ sourceId: 'courier' }]);
    await fillStore({ sources: [{ ...courier, unfollowedAt: noon }] });
    await isShown(/No longer following Black Sea Courier/);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(asked('restore')).toEqual([{ sourceId: 'courier' }]);
  });

  it('has the focus in the list again when it is left', async () => {
    await showSource();
    await userEvent.keyboard('u');
    await vi.waitUntil(() => document.querySelector('main[data-view=sources]'));
    await expect.poll(() => document.activeElement?.textContent).toBe('Black Sea Courier');
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
