import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hour } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { body, story } from '../builders/story.ts';
import { all, settle, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

const marsh = source();
const well = { sources: [marsh], states: [sourceState(marsh)] };
const titled = (count: number, isNews = false) =>
  Array.from({ length: count }, (_, index) =>
    story({ name: `s${index}`, headline: `Story ${index}.`, publishedAt: noon - (index + 1) * hour, isNews }),
  );
const open = async (headline: string) => {
  await page.getByRole('link', { name: headline, exact: true }).click();
  await vi.waitUntil(() => document.querySelector('main[data-view=story]'));
};
const readShare = () => Number(document.querySelector<HTMLElement>('.story-place')?.style.getPropertyValue('--read'));

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

describe('reading on', () => {
  it('goes on from the last story that the river has shown', async () => {
    await showPanel({ ...well, stories: titled(70) });
    await open('Story 49.');
    await expect.element(page.getByRole('button', { name: 'Next story' })).toBeEnabled();
    await expect.poll(() => texts('.more-stories .headline')[0]).toBe('Story 50.');
    await userEvent.keyboard('j');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Story 50.' })).toBeVisible();
  });

  it('has nothing below the last story of all', async () => {
    await showPanel({ ...well, stories: titled(3) });
    await open('Story 2.');
    await settle();
    expect(all('.more-stories')).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Next story' })).toBeDisabled();
  });

  it('draws on the wire how much of the text was in sight, whatever stands below it', async () => {
    const stories = titled(40);
    const [long] = stories;
    if (!long) throw new Error('No story.');
    const html = '<p>They stood on the weir from four in the morning until the light was gone.</p>'.repeat(80);
    await showPanel({ ...well, stories, bodies: [body(long, html)] });
    await open('Story 0.');
    await expect.poll(() => all('.story-text p').length).toBe(80);
    expect(readShare()).toBe(0);
    const text = document.querySelector('.story-text')?.getBoundingClientRect();
    window.scrollTo(0, (text?.top ?? 0) + (text?.height ?? 0) / 2 - window.innerHeight);
    await expect.poll(readShare).toBeGreaterThan(0.45);
    expect(readShare()).toBeLessThan(0.55);
    window.scrollTo(0, (text?.bottom ?? 0) - window.innerHeight);
    await expect.poll(readShare).toBeGreaterThan(0.99);
  });
});

it('says how long the unseen stories are at least, where some are teasers', async () => {
  const [one, two] = titled(2, true);
  if (!one || !two) throw new Error('No stories.');
  await showPanel({ ...well, stories: [{ ...one, lengthOf: 'teaser' }, two] });
  await expect.poll(() => texts('.dateline-note')[0]).toBe('2 unseen, at least 2 min');
  await showPanel({ ...well, stories: [{ ...one, lengthOf: 'teaser' }] });
  await expect.poll(() => texts('.dateline-note')[0]).toBe('1 unseen');
});

it.each([
  ['a formula', `<p><math>${'<mi>x</mi><mo>+</mo>'.repeat(60)}</math></p>`],
  ['a long word', `<p>${'a'.repeat(300)}</p>`],
  ['a long reading of a word', `<p><ruby>港<rt>${'a'.repeat(200)}</rt></ruby></p>`],
  ['a table', `<table><tr>${'<td>seven words</td>'.repeat(30)}</tr></table>`],
  ['code', `<pre><code>${'const a = 1; '.repeat(40)}</code></pre>`],
])('scrolls %s within itself, and never the panel', async (_name, html) => {
  const shown = story({ author: 'A'.repeat(200) });
  await page.viewport(320, 665);
  await showPanel({ ...well, stories: [shown], bodies: [body(shown, html)] });
  await page.getByRole('link', { name: /Swifts/ }).click();
  await expect.poll(() => all('.story-text:not(:empty)').length).toBe(1);
  // The view slides a little as it comes.
  await expect.poll(() => document.documentElement.scrollWidth).toBe(320);
  await page.viewport(360, 665);
});
