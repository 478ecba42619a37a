import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hour } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Story } from '../../utils/stories/story.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { body, brief, story } from '../builders/story.ts';
import { all, settle, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests: what the panel sends to it is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

const marsh = source();
const state = sourceState(marsh);
const well = { sources: [marsh], states: [state] };
const picture = {
  url: 'data:,',
  alt: 'A weir at dawn',
  caption: 'The weir at four in the morning.',
  credit: 'Petro Havryliuk',
};

async function openStory(shown: Story, html?: string): Promise<void> {
  await showPanel({ ...well, stories: [shown], bodies: html === undefined ? [] : [body(shown, html)] });
  await page.getByRole('link', { name: /Swifts/ }).click();
  await vi.waitUntil(() => document.querySelector('main[data-view=story]'));
}

const storyText = () => document.querySelector('.story-text:not(:empty)')?.textContent ?? '';

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('an opened story', () => {
  it('shows title, source, date, badge, author and the text of the feed', async () => {
    await openStory(story(), '<p>They stood on the <b>weir</b> from four.</p>');
    await expect.element(page.getByRole('heading', { level: 1, name: /Swifts counted twice/ })).toBeVisible();
    await expect.poll(storyText).toBe('They stood on the weir from four.');
    const head = texts('.story-head').join();
    expect(head).toContain('The Marsh Record');
    expect(head).toMatch(/Thursday.+14/);
    expect(head).toContain('2 min read');
    expect(head).toContain('Marta Ilyash');
  });

  it('shows the summary when the feed sent no text', async () => {
    await openStory(story());
    await expect.poll(storyText).toMatch(/^The count is 412/);
  });

  it('shows the summary when nothing is left of the text', async () => {
    await openStory(story(), '<script>alert(1)</script>');
    await expect.poll(storyText).toMatch(/^The count is 412/);
  });

  it.each([
    ['as its text', '<p>It doesn’t crack. It <em>sighs</em>.</p>', ''],
    ['not at all', undefined, ''],
    ['and goes on', '<p>It doesn’t crack. It sighs.</p><p>You wait all week.</p>', /You wait all week/],
  ] as const)('says a brief once whose feed sends it %s', async (_, html, expected) => {
    const said = brief({ summary: 'It doesn’t crack. It sighs.' });
    await showPanel({ ...well, stories: [said], bodies: html === undefined ? [] : [body(said, html)] });
    await page.getByRole('link', { name: /It sighs/ }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'It doesn’t crack. It sighs.' })).toBeVisible();
    await settle();
    if (expected === '') expect(storyText()).toBe('');
    else await expect.poll(storyText).toMatch(expected);
  });

  it('is marked read, here and in the store', async () => {
    await openStory(story());
    await expect.poll(() => vi.mocked(send).mock.calls).toContainEqual(['markRead', { storyId: story().id }]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => all('article[data-read]').length).toBe(1);
  });

  it('shows its picture with words and credit, and not a second time in the text', async () => {
    const url = new URL('/picture.jpg', location.href).href;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openStory(
      story({ picture: { ...picture, url } }),
      `<figure><img src="${url}?w=300"></figure><p>Text.</p><img src="/second.jpg">`,
    );
    await expect.poll(storyText).toBe('Text.');
    expect(all('.story-text img').map((image) => image.getAttribute('src'))).toEqual([
      'https://marshrecord.example/second.jpg',
    ]);
  });

  it.each(['{Escape}', 'u'])('goes back on %s to the same offset and the same focus', async (key) => {
    const stories = Array.from({ length: 30 }, (_, index) =>
      story({ name: `s${index}`, headline: `Story ${index}`, publishedAt: noon - (index + 1) * hour }),
    );
    await showPanel({ ...well, stories });
    await expect.poll(() => all('article').length).toBe(30);
    const link = all('.headline')[20];
    link?.scrollIntoView({ block: 'center' });
    await expect.poll(() => scrollY).toBeGreaterThan(500);
    await settle();
    const offset = scrollY;
    const top = link?.getBoundingClientRect().top;
    link?.click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Story 20' })).toBeVisible();
    expect(scrollY).toBe(0);
    await userEvent.keyboard(key);
    await expect.poll(() => document.querySelector('main[data-view=story]')).toBeNull();
    expect(document.activeElement).toBe(link);
    // Rows get their real heights a few frames later, and the place is put again meanwhile.
    const moved = () => Math.abs((link?.getBoundingClientRect().top ?? 0) - (top ?? 0));
    await expect.poll(() => scrollY).toBe(offset);
    await expect.poll(moved).toBeLessThanOrEqual(1);
    await settle();
    expect(moved()).toBeLessThanOrEqual(1);
  });

  it('leads to the next and the previous story, and back from there in one step', async () => {
    const stories = ['A', 'B', 'C'].map((headline, index) =>
      story({ name: headline, headline, publishedAt: noon - (index + 1) * hour }),
    );
    await showPanel({ ...well, stories });
    await page.getByRole('link', { name: 'A' }).click();
    await userEvent.keyboard('j');
    await expect.element(page.getByRole('heading', { level: 1, name: 'B' })).toBeVisible();
    await page.getByRole('button', { name: 'Next story' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'C' })).toBeVisible();
    await page.getByRole('button', { name: /^Back/ }).click();
    await expect.poll(() => document.querySelector('main[data-view=story]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('C');
  });

  it('opens its page in a tab by a link of its own', async () => {
    await openStory(story());
    const link = page.getByRole('link', { name: 'Open the page in a tab' });
    await expect.element(link).toHaveAttribute('href', 'https://marshrecord.example/swifts');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  });
});
