import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { hour } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import type { Story } from '../../utils/stories/story.ts';
import { fillStore } from '../builders/fill-store.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { body, story } from '../builders/story.ts';
import { all, settle, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests: what the panel sends to it is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

const marsh = source();
const well = { sources: [marsh], states: [sourceState(marsh)] };
const three = ['A', 'B', 'C'].map((headline, index) =>
  story({ name: headline, headline, publishedAt: noon - (index + 1) * hour }),
);
const [a, b] = three as [Story, Story];
const sent = () => vi.mocked(send).mock.calls;
const save = page.getByRole('button', { name: 'Save for later' });
const saved = () => texts('article:has(.saved) .headline');

async function openStory(shown = story(), html = '<p>They stood on the weir from four.</p>'): Promise<void> {
  await showPanel({ ...well, stories: [shown], bodies: [body(shown, html)] });
  await page.getByRole('link', { name: /Swifts/ }).click();
  await vi.waitUntil(() => document.querySelector('main[data-view=story] .story-text:not(:empty)'));
}

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('saving for later', () => {
  it('is a tool of the opened story, shown at once, here and in the river', async () => {
    await openStory();
    await expect.element(save).toHaveAttribute('aria-pressed', 'false');
    await save.click();
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    expect(sent()).toContainEqual(['save', { storyId: story().id, isSaved: true }]);
    await userEvent.keyboard('u');
    await expect.poll(saved).toHaveLength(1);
  });

  it('is the key s in the story and on the row that has the focus, and is taken back by it', async () => {
    await showPanel({ ...well, stories: three });
    await userEvent.keyboard('s');
    expect(saved()).toEqual([]);
    await userEvent.keyboard('jjs');
    await expect.poll(saved).toEqual(['B']);
    await userEvent.keyboard('s');
    await expect.poll(saved).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'B' })).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    const storyId = b.id;
    expect(sent().filter(([name]) => name === 'save')).toEqual([
      ['save', { storyId, isSaved: true }],
      ['save', { storyId, isSaved: false }],
      ['save', { storyId, isSaved: true }],
    ]);
  });

  it('changes no height, and comes before the badge', async () => {
    await showPanel({ ...well, stories: three });
    const heights = () => all('article').map((row) => row.getBoundingClientRect().height);
    // A row that was never drawn has a guessed height.
    await settle();
    const before = heights();
    await userEvent.keyboard('js');
    await expect.poll(saved).toEqual(['A']);
    expect(heights()).toEqual(before);
    const mark = all('.saved')[0]?.getBoundingClientRect();
    const badge = all('.badge')[0]?.getBoundingClientRect();
    expect(mark).toMatchObject({ width: 12, height: 12 });
    expect((badge?.left ?? 0) - (mark?.right ?? 0)).toBe(8);
    expect(badge?.right).toBe(all('.badge')[1]?.getBoundingClientRect().right);
  });

  it('is taken back when the background did not hear it', async () => {
    await showPanel({ ...well, stories: three });
    vi.mocked(send).mockRejectedValue(new Error('gone'));
    await userEvent.keyboard('js');
    await expect.element(page.getByText('What you did last was not kept.', { exact: false })).toBeVisible();
    await expect.poll(saved).toEqual([]);
  });

  it('is heard from other panels', async () => {
    await showPanel({ ...well, stories: three });
    await fillStore({ statuses: [{ id: b.id, savedAt: noon }] });
    await expect.poll(saved).toEqual(['B']);
    await fillStore({ statuses: [{ id: b.id, readAt: noon }] });
    await expect.poll(saved).toEqual([]);
    expect(texts('article[data-read] .headline')).toEqual(['B']);
  });

  it('keeps a story in the river whose source is gone, under the name of its host', async () => {
    await showPanel({ ...well, stories: three, statuses: [{ id: a.id, savedAt: noon }] });
    await fillStore({ sources: [{ ...marsh, unfollowedAt: noon }] });
    await expect.poll(() => texts('main[data-view=river] .headline')).toEqual(['A']);
    expect(texts('.source')).toEqual(['marshrecord.example']);
    await page.getByRole('link', { name: 'A' }).click();
    await expect.poll(() => texts('.story-head .source')).toEqual(['marshrecord.example']);
  });
});

describe('the tools of a row', () => {
  it('take the badge’s place under the pointer, and neither open the story nor hold the Tab key up', async () => {
    await showPanel({ ...well, stories: three });
    const heights = () => all('article').map((row) => row.getBoundingClientRect().height);
    // A row that was never drawn has a guessed height.
    await settle();
    const before = heights();
    await page.getByText('B', { exact: true }).hover();
    await expect.element(save).toBeVisible();
    expect(heights()).toEqual(before);
    await expect.element(page.getByRole('link', { name: 'Open the page in a tab' })).toHaveAttribute('href', b.link);
    await save.click();
    await expect.poll(saved).toEqual(['B']);
    all('.headline')[1]?.focus();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('C');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Mark read' }).click();
    await expect.poll(() => texts('article[data-read] .headline')).toEqual(['B']);
    expect(document.querySelector('main[data-view=story]')).toBeNull();
    await page.getByText('C', { exact: true }).hover();
    await expect.poll(() => texts('article:has(.row-tools) .headline')).toEqual(['C']);
  });
});

describe('read and unread', () => {
  it('is the key m on a row and in a story, and a line of the story’s menu', async () => {
    await showPanel({ ...well, stories: three });
    const read = () => texts('main[data-view=river] article[data-read] .headline');
    await userEvent.keyboard('jm');
    await expect.poll(read).toEqual(['A']);
    await userEvent.keyboard('m');
    await expect.poll(read).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(read).toEqual(['A']);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Mark unread' }).click();
    await expect.poll(read).toEqual([]);
    expect(sent()).toContainEqual(['markUnread', { storyId: a.id }]);
    await userEvent.keyboard('m');
    await expect.poll(read).toEqual(['A']);
  });
});

describe('the page of a story', () => {
  it('opens in a tab on the key v', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await showPanel({ ...well, stories: [a, story({ name: 'D', headline: 'D', link: 'javascript:alert(1)' })] });
    await userEvent.keyboard('jv');
    expect(create).not.toHaveBeenCalled();
    await userEvent.keyboard('jv');
    expect(create.mock.calls).toEqual([[{ url: a.link }]]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'A' })).toBeVisible();
    await userEvent.keyboard('v');
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('has its link copied, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openStory();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(write).toHaveBeenCalledWith('https://marshrecord.example/swifts');
    await expect.element(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    write.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.element(page.getByText('The link could not be copied')).toBeVisible();
  });

  it('is shared where the platform can, and only there', async () => {
    const share = vi.fn(async () => {});
    // Chromium on Linux has neither of them.
    for (const [name, value] of [['share', share] as const, ['canShare', () => true] as const]) {
      Object.defineProperty(navigator, name, { value, configurable: true });
    }
    await openStory();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    expect(share).toHaveBeenCalledWith({ title: story().headline, url: 'https://marshrecord.example/swifts' });
    Object.defineProperty(navigator, 'canShare', { value: () => false, configurable: true });
    await openStory();
    await page.getByRole('button', { name: 'More' }).click();
    await expect.element(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Share' }).query()).toBeNull();
    for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
  });

  it('is printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await openStory();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the text', () => {
  const style = () => getComputedStyle(all('.story-text')[0] as HTMLElement);
  const text = page.getByRole('button', { name: 'Text size' });

  it('has five sizes and two types, shown at once and remembered', async () => {
    await openStory();
    expect([style().fontSize, style().lineHeight]).toEqual(['16.5px', '26px']);
    await text.click();
    const sizes = [];
    for (const step of [1, 2, 3, 4, 5]) {
      await page.getByRole('radio', { name: `Size ${step} of 5` }).click({ force: true });
      await settle();
      sizes.push(`${style().fontSize}/${style().lineHeight}`);
    }
    expect(sizes).toEqual(['15px/24px', '15.75px/25px', '16.5px/26px', '18px/29px', '20px/32px']);
    expect(style().fontFamily).toContain('Charter');
    await page.getByRole('radio', { name: 'Sans' }).click({ force: true });
    await expect.poll(() => style().fontFamily).toMatch(/^system-ui/);
    expect(getComputedStyle(all('h1')[0] as HTMLElement).fontFamily).toMatch(/system-ui/);
    await expect.poll(loadSettings).toMatchObject({ textSize: 5, typeface: 'sans' });
  });

  it('is as the reader chose it before, and follows another panel', async () => {
    const shown = story({ language: 'uk' });
    const settings = { textSize: 4, typeface: 'sans' } as const;
    await showPanel({ ...well, stories: [shown], bodies: [body(shown)], settings });
    await page.getByRole('link', { name: /Swifts/ }).click();
    await vi.waitUntil(() => document.querySelector('.story-text:not(:empty)'));
    expect([style().fontSize, style().fontFamily]).toEqual(['18px', expect.stringMatching(/^system-ui/)]);
    await saveSettings({ textSize: 1, typeface: 'serif' });
    await expect.poll(() => style().fontSize).toBe('15px');
    expect(style().fontFamily).toContain('Sitka');
  });

  it('can be set in a panel of 160 pixels too, where its tool is in the menu and nothing overflows', async () => {
    await page.viewport(160, 665);
    try {
      await openStory();
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Text size' }).click();
      await page.getByRole('radio', { name: 'Size 1 of 5' }).click({ force: true });
      await expect.poll(() => style().fontSize).toBe('15px');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(160);
      const menu = all('.text-menu')[0]?.getBoundingClientRect();
      expect(menu?.top).toBe(42);
      expect(all('.text-menu .segment').map((one) => one.getBoundingClientRect().right)).toSatisfy((ends: number[]) =>
        ends.every((end) => end < (menu?.right ?? 0)),
      );
    } finally {
      await page.viewport(360, 665);
    }
  });

  it('says of its links where they lead', async () => {
    await openStory(story(), '<p><a href="https://evil.example/">https://bank.example/</a></p>');
    await expect.poll(() => texts('.story-text')).toEqual(['https://bank.example/ (evil.example)']);
    expect(all('.story-text a').map(({ title }) => title)).toEqual(['evil.example']);
  });
});
