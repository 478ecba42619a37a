import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { minute } from '../../utils/kernel/duration.ts';
import { usualSettings, type Settings } from '../../utils/kernel/settings.ts';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Story } from '../../utils/stories/story.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { body, brief, story } from '../builders/story.ts';
import { all, settle, shownText, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests; what the browser grants is looked at in real ones (tests/browser/settings.test.ts).
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
const unheard = { addListener: () => {}, removeListener: () => {} };
Object.assign(fakeBrowser, {
  permissions: {
    getAll: async () => ({ origins: ['*://marshrecord.example/*', '*://left.example/*'], permissions: ['storage'] }),
    contains: async () => false,
    onAdded: unheard,
    onRemoved: unheard,
  },
});

const marsh = source();
const picture = { url: 'https://marshrecord.example/weir.png' };
const long = { headline: 'A headline that is long enough to need two lines of the panel, and then some more of them' };
const stories = [
  story({ name: 'swifts', picture, ...long }),
  story({ name: 'coast', headline: 'Coast road', publishedAt: noon - 40 * minute }),
  brief({ name: 'brief', publishedAt: noon - 50 * minute }),
];
const bodies = stories.map((one: Story) => body(one));
const well = { sources: [marsh], states: [sourceState(marsh)], stories, bodies };
const root = document.documentElement;
const paper = () => getComputedStyle(root).backgroundColor;

async function openSettings(settings: Partial<Settings> = {}): Promise<void> {
  await showPanel({ ...well, settings });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await vi.waitUntil(() => document.querySelector('main[data-view=settings]'));
}

const choose = (group: string, option: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option }).click({ force: true });
const kept = async (name: keyof Settings) => (await loadSettings())[name];

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('settings', () => {
  it('come with their first use, and say where one is', async () => {
    await openSettings();
    await expect.poll(() => document.activeElement?.textContent).toBe('Settings');
    expect(await loadSettings()).toEqual(usualSettings);
    for (const group of ['Theme', 'Density', 'Pictures', 'Sources are checked', 'The icon counts']) {
      await expect.element(page.getByRole('radiogroup', { name: group })).toBeVisible();
    }
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('main[data-view=settings]')).toBeNull();
  });

  it('set the theme against the browser’s own, at once and for the next panel', async () => {
    await openSettings();
    await choose('Theme', 'Dark');
    await expect.poll(paper).toBe('rgb(22, 25, 26)');
    expect(await kept('theme')).toBe('dark');
    await choose('Theme', 'Light');
    await expect.poll(paper).toBe('rgb(251, 252, 252)');
    await showPanel({ ...well, settings: { theme: 'dark' } });
    expect(paper()).toBe('rgb(22, 25, 26)');
    await saveSettings({ theme: 'browser' });
    await expect.poll(() => getComputedStyle(root).colorScheme).toBe('light dark');
  });

  it('show headlines alone in a compact river, each in a third of the height', async () => {
    await showPanel(well);
    const heightOf = (name: string) =>
      all(`article[data-story-id="marshrecord/${name}"] .row`)[0]?.getBoundingClientRect().height ?? 0;
    const roomy = ['swifts', 'coast', 'brief'].map(heightOf);
    await saveSettings({ density: 'compact' });
    await expect.poll(() => root.dataset['density']).toBe('compact');
    const compact = ['swifts', 'coast', 'brief'].map(heightOf);
    compact.forEach((height, index) => expect(height).toBeLessThan((roomy[index] ?? 0) * 0.75));
    expect(all('article .summary').filter((words) => words.checkVisibility()).length).toBe(1);
    expect(all('article .picture').some((box) => box.checkVisibility())).toBe(false);
    const [headline, meta] = ['h3', '.meta'].map((part) => all(`article ${part}`)[0]?.getBoundingClientRect());
    expect(meta?.top).toBeGreaterThanOrEqual(headline?.bottom ?? Infinity);
    await saveSettings({ density: 'roomy' });
  });

  it('leave pictures out of the river, and out of stories too', async () => {
    await showPanel({
      ...well,
      bodies: stories.map((one) => body(one, '<p>Text</p><img src="https://a.example/b.png">')),
    });
    expect(all('article .picture')).toHaveLength(1);
    await saveSettings({ pictures: 'stories' });
    await expect.poll(() => all('article .picture')).toHaveLength(0);
    await page.getByRole('link', { name: /^A headline/ }).click();
    await expect.poll(() => all('.story-text img')).toHaveLength(1);
    await saveSettings({ pictures: 'never' });
    await expect.poll(() => all('main[data-view=story] img')).toHaveLength(0);
    expect(shownText()).toContain('Text');
  });

  it('leave the mark of a story to the reader’s own hand', async () => {
    await showPanel({ ...well, settings: { markRead: 'hand' } });
    await page.getByRole('link', { name: 'Coast road' }).click();
    await vi.waitUntil(() => document.querySelector('main[data-view=story]'));
    await settle();
    expect(vi.mocked(send).mock.calls.map(([name]) => name)).not.toContain('markRead');
    await userEvent.keyboard('m');
    expect(vi.mocked(send).mock.calls.at(-1)).toEqual(['markRead', { storyId: 'marshrecord/coast' }]);
  });

  it('mark what was scrolled past, and nothing that was never in sight', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      story({ name: `n${index}`, headline: `Story ${index}`, publishedAt: noon - index * minute }),
    );
    await showPanel({ ...well, stories: many, bodies: [], settings: { markRead: 'scroll' } });
    await vi.waitUntil(() => all('article.story').length === 30);
    // Two frames, so that those in sight are known to be.
    await settle();
    window.scrollTo(0, (all('article.story')[3]?.getBoundingClientRect().top ?? 0) - 40);
    const passed = () => vi.mocked(send).mock.calls.filter(([name]) => name === 'markPassed');
    await expect.poll(passed).toHaveLength(1);
    expect(passed()[0]?.[1]).toEqual({ storyIds: ['n0', 'n1', 'n2'].map((name) => `marshrecord/${name}`) });
    // The end is jumped to: those between were not seen.
    window.scrollTo(0, document.body.scrollHeight);
    await expect.poll(() => passed().length).toBe(2);
    const jumped = (passed()[1]?.[1] as unknown as { storyIds: string[] }).storyIds;
    expect(jumped.length).toBeLessThan(12);
    expect(jumped).not.toContain('marshrecord/n15');
    // Another view is no way past them.
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(passed()).toHaveLength(2);
  });

  it('open a story’s page in a tab, but not of a source that opens here', async () => {
    const tabs = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await showPanel({ ...well, settings: { opensIn: 'tab' } });
    await page.getByRole('link', { name: 'Coast road' }).click();
    expect(tabs).toHaveBeenCalledWith({ url: 'https://marshrecord.example/coast' });
    expect(document.querySelector('main[data-view=story]')).toBeNull();
    expect(vi.mocked(send).mock.calls).toContainEqual(['markRead', { storyId: 'marshrecord/coast' }]);
    await showPanel({
      ...well,
      sources: [{ ...marsh, choices: { opensInTab: false } }],
      settings: { opensIn: 'tab' },
    });
    await page.getByRole('link', { name: 'Coast road' }).click();
    await vi.waitUntil(() => document.querySelector('main[data-view=story]'));
    expect(tabs).toHaveBeenCalledOnce();
  });

  it('silence single letters and nothing else', async () => {
    await showPanel({ ...well, settings: { hasLetterKeys: false } });
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(document.body);
    await page.getByRole('link', { name: 'Coast road' }).click();
    await vi.waitUntil(() => document.querySelector('main[data-view=story]'));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('main[data-view=story]')).toBeNull();
  });
});

describe('what is typed', () => {
  const speed = page.getByRole('textbox', { name: 'Words a minute' });

  it.each(['99', '801', '-300', '3e2', '250.5', 'fast', '２５０'])(
    'says of a pace of %s what it lacks, and changes nothing',
    async (typed) => {
      await openSettings({ wordsPerMinute: 300 });
      await speed.fill(typed);
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => texts('[role=alert]').join()).toMatch(/no number from 100 to 800/);
      await expect.element(speed).toHaveValue(typed);
      await expect.element(speed).toHaveAttribute('aria-invalid', 'true');
      expect(await kept('wordsPerMinute')).toBe(300);
    },
  );

  it('takes a pace when the field is left, and none for that of most people', async () => {
    await openSettings();
    await speed.fill(' 310 ');
    await userEvent.tab();
    await expect.poll(() => kept('wordsPerMinute')).toBe(310);
    await speed.fill('');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept('wordsPerMinute')).toBe(0);
    expect(texts('[role=alert]')).toEqual([]);
  });

  it('takes quiet hours, and says what is wrong with some', async () => {
    await openSettings();
    await page.getByRole('switch', { name: 'Quiet hours' }).click({ force: true });
    await expect.poll(() => kept('hasQuietHours')).toBe(true);
    const from = page.getByLabelText('From');
    await from.fill('23:15');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept('quietFrom')).toBe(23 * 60 + 15);
    await from.fill('07:00');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => texts('[role=alert]').join()).toMatch(/begin and end at the same time/);
    await from.fill('');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => texts('[role=alert]').join()).toMatch(/such as 22:00/);
    expect(await kept('quietFrom')).toBe(23 * 60 + 15);
  });
});

describe('where settings are kept', () => {
  const here = page.getByRole('switch', { name: 'Keep settings here' });

  it('is everywhere, or this device alone as they are; and then everywhere again as others have them', async () => {
    await openSettings({ textSize: 4 });
    await here.click({ force: true });
    await expect.element(here).toBeChecked();
    await fakeBrowser.storage.sync.set({ 'setting:textSize': 5, 'setting:theme': 'light' });
    expect(await loadSettings()).toMatchObject({ textSize: 4, theme: 'browser' });
    await saveSettings({ density: 'compact' });
    expect(await fakeBrowser.storage.sync.get('setting:density')).not.toMatchObject({ 'setting:density': 'compact' });
    await here.click({ force: true });
    await expect.element(here).not.toBeChecked();
    await expect.poll(loadSettings).toMatchObject({ textSize: 5, theme: 'light', density: 'compact' });
  });

  it('is this device where the browser lets nothing travel', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('switched off') as never);
    await openSettings({ textSize: 2 });
    await expect.element(here).toBeDisabled();
    expect(await kept('textSize')).toBe(2);
    expect(shownText()).toContain('Your browser lets no settings travel.');
  });

  it('says so when the browser keeps nothing, and shows what holds', async () => {
    await openSettings();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota') as never);
    await choose('Density', 'Compact');
    await expect.poll(shownText).toContain('Your browser did not keep this setting');
    await expect.poll(() => root.dataset['density']).toBe('roomy');
  });
});

describe('access', () => {
  it('is listed with its reasons', async () => {
    await openSettings();
    await expect
      .poll(() => texts('.access-list li'))
      .toEqual([
        'left.exampleNo source needs it. Perhaps you read a page of it here.Give back',
        'marshrecord.exampleFor The Marsh Record.Give back',
      ]);
  });
});

describe('what else there is', () => {
  it('is a way to import and export, and the keys of the shortcuts as they are now', async () => {
    let keys = 'Alt+Shift+F';
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [
        { name: 'follow-page', shortcut: keys },
        { name: '_execute_action', shortcut: '' },
      ],
    });
    await openSettings();
    const rows = () => texts('.shortcuts > div');
    await expect.poll(rows).toEqual(['Open and close the panelno keys yet', 'Follow the page beside itAlt+Shift+F']);
    // The person comes back from the browser's own page, where shortcuts are changed.
    keys = 'Ctrl+Shift+Y';
    window.dispatchEvent(new Event('focus'));
    await expect.poll(rows).toContain('Follow the page beside itCtrl+Shift+Y');
    await page.getByRole('button', { name: /Import and export/ }).click();
    await expect.poll(() => document.querySelector('main[data-view=import]')).not.toBeNull();
  });
});

describe('the activity', () => {
  it('lists checks of all sources and rounds that were passed over, the newest first', async () => {
    const slow = source({ name: 'slowsky', choices: { isPaused: true } });
    const at = (minutes: number) => noon - minutes * minute;
    await showPanel({
      ...well,
      sources: [marsh, slow],
      states: [
        sourceState(marsh, {
          checks: [
            { at: at(5), outcome: 'read', added: 3, bytes: 12_345 },
            { at: at(65), outcome: 'unchanged' },
            { at: at(24 * 60), outcome: 'failed', failure: { kind: 'status', status: 410 } },
          ],
        }),
        sourceState(slow, {
          title: 'Slow Sky',
          failure: { kind: 'no-permission', host: 'slowsky.example' },
          checks: [{ at: at(30), outcome: 'failed', failure: { kind: 'offline' } }],
        }),
      ],
      reader: { skips: [{ at: at(40), kind: 'quiet-hours', due: 2 }] },
      settings: { checks: 'hand' },
    });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'All checks and skips' }).click();
    await expect
      .poll(() => texts('.activity-entry p'))
      .toEqual([
        'The Marsh Record 3 new stories, 12 kB',
        'Slow Sky No connection.',
        'Quiet hours. 2 sources were due, and not asked.',
        'The Marsh Record unchanged',
        'The Marsh Record Gone for good: the publisher has taken the feed down (410).',
      ]);
    expect(texts('.activity-list h2')).toEqual([expect.stringMatching(/14/), 'Yesterday']);
    expect(texts('.activity-now p')).toEqual([
      'Sources are checked only when you ask.',
      'Paused: Slow Sky.',
      'Without access: Slow Sky.',
    ]);
  });
});
