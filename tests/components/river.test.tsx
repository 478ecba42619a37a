import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { forgetRefusal, noteRefusal } from '../../utils/platform/refusal.ts';
import { fillStore } from '../builders/fill-store.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { brief, story } from '../builders/story.ts';
import { all, settle, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests: the store is filled by hand, and what the panel sends is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

const marsh = source();
const state = sourceState(marsh);
const well = { sources: [marsh], states: [state] };

/** One story an hour, newest first. */
const stories = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    story({ name: `s${index}`, headline: `Story ${index}`, publishedAt: noon - (index + 1) * hour }),
  );

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('a story of the river', () => {
  it('shows headline, source, age, badge and summary', async () => {
    await showPanel({ ...well, stories: [story()] });
    expect(texts('.headline')).toEqual(['Swifts counted twice, because nobody believed the first number']);
    expect(texts('.source')).toEqual(['The Marsh Record']);
    expect(texts('.age')).toEqual(['30 min']);
    expect(texts('.badge')).toEqual(['2 min read']);
    expect(texts('.summary')[0]).toMatch(/^The count is 412/);
  });

  it('is a link to its page and one tab stop', async () => {
    await showPanel({ ...well, stories: [story(), story({ name: 'other', publishedAt: noon - day })] });
    const link = page.getByRole('link', { name: /Swifts/ }).first();
    await expect.element(link).toHaveAttribute('href', 'https://marshrecord.example/swifts');
    all('.headline')[0]?.focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(all('.headline')[1]);
  });

  it('links to http and https alone', async () => {
    await showPanel({ ...well, stories: [story({ link: 'javascript:alert(1)' })] });
    expect(all('.headline')[0]?.hasAttribute('href')).toBe(false);
    expect(all('.headline')[0]?.tabIndex).toBe(0);
  });

  it('shows a brief as its own text', async () => {
    await showPanel({ ...well, stories: [brief({ summary: 'The ferry is late.' })] });
    expect(texts('.headline')).toEqual(['The ferry is late.']);
    expect(all('article[data-brief]')).toHaveLength(1);
  });

  it('carries the language of the story, or else of its source', async () => {
    await showPanel({
      ...well,
      stories: [story({ language: 'uk' }), story({ name: 'other', firstSeenAt: noon - day })],
    });
    expect(all('h3').map(({ lang }) => lang)).toEqual(['uk', 'en']);
  });

  it('keeps the box of a picture that does not come', async () => {
    await showPanel({ ...well, stories: [story({ picture: { url: 'http://127.0.0.1:9/none.jpg' } })] });
    await vi.waitUntil(() => document.querySelector('.picture[data-failed]'));
    expect(document.querySelector('.picture')?.getBoundingClientRect()).toMatchObject({ width: 76, height: 57 });
  });
});

describe('the river', () => {
  it('marks what came as news since the last look, and nothing else', async () => {
    const seenUpTo = noon - 30 * minute;
    await showPanel({
      ...well,
      lastLookAt: seenUpTo,
      stories: [
        story({ name: 'news', isNews: true, publishedAt: noon - 20 * minute, firstSeenAt: noon - 10 * minute }),
        story({ name: 'old', isNews: true, publishedAt: noon - 2 * hour, firstSeenAt: seenUpTo }),
        story({ name: 'first-reading', publishedAt: noon - 3 * hour, firstSeenAt: noon - 5 * minute }),
      ],
    });
    expect(all('article[data-unseen]').map(({ dataset }) => dataset['storyId'])).toEqual(['marshrecord/news']);
    await expect.element(page.getByText('1 unseen, about 2 min')).toBeVisible();
    await vi.waitUntil(() => vi.mocked(send).mock.calls.some(([name]) => name === 'look'));
  });

  it('puts a divider above each day of the last week, and above each month before', async () => {
    const at = (days: number, name: string) => story({ name, publishedAt: noon - days * day });
    await showPanel({ ...well, stories: [at(0, 'a'), at(1, 'b'), at(2, 'c'), at(20, 'd'), at(21, 'e')] });
    expect(texts('.day-divider')).toEqual([
      expect.stringMatching(/^Yesterday .*Wednesday/),
      expect.stringContaining('Tuesday'),
      'April',
    ]);
    expect(texts('.age').slice(3)).toEqual([expect.stringContaining('Apr'), expect.stringContaining('Apr')]);
  });

  it('shows more, page by page, to the end, and then no longer offers it', async () => {
    await showPanel({ ...well, stories: stories(120) });
    await expect.poll(() => all('article').length).toBe(50);
    await expect.element(page.getByText('70 older stories')).toBeVisible();
    await page.getByRole('button', { name: /Show more/ }).click();
    await expect.poll(() => all('article').length).toBe(100);
    await page.getByRole('button', { name: /Show more/ }).click();
    await expect.poll(() => all('article').length).toBe(120);
    expect(page.getByRole('button', { name: /Show more/ }).query()).toBeNull();
    expect(new Set(texts('.headline')).size).toBe(120);
    await expect.element(page.getByText(/^Checked .+ Next check .+/)).toBeVisible();
  });

  it('counts what is older no further than a thousand', async () => {
    await showPanel({ ...well, stories: stories(1_060) });
    await expect.element(page.getByText('More than 1,000 older stories')).toBeVisible();
  });

  it('lets new stories wait behind the pill until it is pressed', async () => {
    await showPanel({ ...well, stories: stories(3) });
    const late = story({ name: 'late', headline: 'Late story', isNews: true, publishedAt: noon - minute });
    await fillStore({ stories: [late] });
    const pill = page.getByRole('button', { name: '1 new' });
    await expect.element(pill).toBeVisible();
    expect(texts('.headline')).not.toContain('Late story');
    await pill.click();
    await expect.poll(() => texts('.headline')[0]).toBe('Late story');
    await expect.poll(() => pill.query()).toBeNull();
  });

  it('takes new stories in on the key "." as well', async () => {
    await showPanel({ ...well, stories: stories(3) });
    await fillStore({ stories: [story({ name: 'late', isNews: true, publishedAt: noon - minute })] });
    await expect.element(page.getByRole('button', { name: '1 new' })).toBeVisible();
    await userEvent.keyboard('.');
    await expect.poll(() => all('article').length).toBe(4);
  });

  it('fills itself while a first check is under way and nobody has touched it', async () => {
    const fresh = source({ name: 'fresh' });
    await showPanel({ ...well, sources: [marsh, fresh], stories: stories(2) });
    await fillStore({
      states: [sourceState(fresh)],
      stories: [story({ name: 'x', sourceId: 'fresh', firstSeenAt: noon })],
    });
    await expect.poll(() => all('article').length).toBe(3);
    expect(document.querySelector('.pill')).toBeNull();
  });

  it('does not move once it was touched, though a first check is under way', async () => {
    const fresh = source({ name: 'fresh' });
    await showPanel({ ...well, sources: [marsh, fresh], stories: stories(2) });
    await userEvent.keyboard('j');
    await fillStore({
      states: [sourceState(fresh)],
      stories: [story({ name: 'x', sourceId: 'fresh', firstSeenAt: noon })],
    });
    await expect.element(page.getByRole('button', { name: '1 new' })).toBeVisible();
    expect(all('article')).toHaveLength(2);
  });

  it('says what is being read before the first story, and what stands in the way', async () => {
    const sources = [marsh, source({ name: 'second' }), source({ name: 'ledger' })];
    const failed = sourceState(sources[2] ?? marsh, { failure: { kind: 'status', status: 404 } });
    await showPanel({ sources, states: [failed] });
    await expect.element(page.getByRole('heading', { name: 'Reading 3 sources…' })).toBeVisible();
    await expect.element(page.getByText(/1 of 3 done/)).toBeVisible();
    await expect.element(page.getByText(/Gone: the address answers “not found”/)).toBeVisible();
  });

  it('takes edits and read marks in, each in its place', async () => {
    const shown = stories(3);
    await showPanel({ ...well, stories: shown });
    const edited = { ...story({ name: 's1', publishedAt: noon - 2 * hour }), headline: 'Edited', fingerprint: 'new' };
    await fillStore({ stories: [edited], readIds: shown.slice(2).map(({ id }) => id) });
    await expect.poll(() => texts('.headline')).toEqual(['Story 0', 'Edited', 'Story 2']);
    await expect.poll(() => texts('article[data-read] .headline')).toEqual(['Story 2']);
  });

  it('says that a full disk keeps it from saving, for as long as it does, and not that nobody answers', async () => {
    const told = page.getByText('Wireside cannot save: the disk is full');
    await showPanel({ ...well, stories: [story()] });
    expect(told.query()).toBeNull();
    vi.mocked(send).mockRejectedValue(new Error('QuotaExceededError'));
    await noteRefusal({ name: 'QuotaExceededError', at: noon });
    await expect.element(told).toBeVisible();
    expect(texts('.foot')[0]).toContain('What is here stays');
    await userEvent.keyboard('js');
    await expect.poll(() => vi.mocked(send).mock.calls.map(([name]) => name)).toContain('save');
    await settle();
    expect(page.getByText('does not answer').query()).toBeNull();
    await forgetRefusal();
    await expect.poll(() => told.query()).toBeNull();
    await noteRefusal({ name: 'UnknownError', at: noon });
    await expect.element(page.getByText(/Your browser calls it UnknownError/)).toBeVisible();
  });

  it('loses the stories of a source that is no longer followed', async () => {
    const other = source({ name: 'other' });
    await showPanel({
      sources: [marsh, other],
      states: [state, sourceState(other)],
      stories: [story(), story({ name: 'x', sourceId: 'other' })],
    });
    expect(all('article')).toHaveLength(2);
    await fillStore({ sources: [{ ...other, unfollowedAt: noon }] });
    await expect.poll(() => all('article').length).toBe(1);
  });

  it('goes on with the stories of others when all that it showed were of a source that has gone, and takes it back', async () => {
    const noisy = source({ name: 'noisy' });
    const many = Array.from({ length: 60 }, (_, index) =>
      story({ name: `n${index}`, sourceId: 'noisy', headline: `Noise ${index}`, publishedAt: noon - index * minute }),
    );
    await showPanel({
      sources: [marsh, noisy],
      states: [state, sourceState(noisy)],
      stories: [...many, story({ headline: 'Below it all', publishedAt: noon - 5 * day })],
    });
    await expect.poll(() => texts('.headline')).toHaveLength(50);
    expect(texts('.headline')).not.toContain('Below it all');
    // What comes just then is no reason to wait for the reader.
    const late = story({
      name: 'late',
      headline: 'Just in',
      publishedAt: noon,
      firstSeenAt: noon + minute,
      isNews: true,
    });
    await fillStore({ sources: [{ ...noisy, unfollowedAt: noon }], stories: [late] });
    await expect.poll(() => texts('.headline')).toEqual(['Just in', 'Below it all']);
    expect(all('.pill')).toHaveLength(0);
    await fillStore({ sources: [noisy] });
    await expect.poll(() => texts('.headline')).toContain('Noise 0');
  });

  it('is walked with j, k and the arrows', async () => {
    await showPanel({ ...well, stories: stories(3) });
    const focused = () => document.activeElement?.textContent;
    await userEvent.keyboard('jj');
    expect(focused()).toBe('Story 1');
    await userEvent.keyboard('k');
    expect(focused()).toBe('Story 0');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Story 2');
    await settle();
  });
});
