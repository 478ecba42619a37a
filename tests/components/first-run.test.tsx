import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { send } from '../../utils/messaging/send.ts';
import { readHeldHosts, requestAccess, requestAccessEverywhere } from '../../utils/platform/permissions.ts';
import { starterPacks } from '../../utils/sources/starter-packs.ts';
import { fillStore } from '../builders/fill-store.ts';
import { source, sourceState } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { showPanel, texts } from './show-panel.tsx';

// There is no background in these tests, and no browser that would ask for access: what they are asked is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
vi.mock('../../utils/platform/permissions.ts', () => ({
  requestAccess: vi.fn(),
  requestAccessEverywhere: vi.fn(),
  readHeldHosts: vi.fn(),
  hasAccess: vi.fn(),
}));

beforeEach(() => {
  vi.mocked(send).mockResolvedValue({ sourceIds: [] } as never);
  vi.mocked(requestAccess).mockResolvedValue(true);
  vi.mocked(readHeldHosts).mockResolvedValue([]);
});

describe('the first run', () => {
  it('asks nothing of anyone before the person chooses', async () => {
    await showPanel();
    await expect.element(page.getByRole('heading', { name: 'The news wire beside any page' })).toBeVisible();
    expect(texts('.starter-form > fieldset .checkbox')).toHaveLength(5);
    await expect.poll(() => vi.mocked(send).mock.calls).toEqual([['look', {}]]);
    expect(requestAccess).not.toHaveBeenCalled();
  });

  it('follows the packs that are ticked, with one request for access', async () => {
    await showPanel();
    await page.getByText('More packs').click();
    expect(texts('.starter-form fieldset .checkbox')).toHaveLength(starterPacks.length);
    await page.getByRole('checkbox', { name: /日本のニュース/ }).click();
    const chosen = starterPacks
      .filter(({ name }) => ['World news', '日本のニュース'].includes(name))
      .flatMap((pack) => pack.addresses);
    await page.getByRole('button', { name: `Follow ${chosen.length} sources` }).click();
    expect(requestAccess).toHaveBeenCalledExactlyOnceWith(chosen);
    await expect.poll(() => vi.mocked(send).mock.calls).toContainEqual(['follow', { addresses: chosen }]);
    const marsh = source();
    await fillStore({ sources: [marsh] });
    await expect.element(page.getByRole('heading', { name: 'Reading 1 source…' })).toBeVisible();
    await fillStore({ states: [sourceState(marsh)], stories: [story()] });
    await expect.poll(() => texts('article .source')).toEqual(['The Marsh Record']);
  });

  it('leads to the sources after an address was typed', async () => {
    await showPanel();
    await page.getByLabelText('Or paste an address').fill('sky.example');
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect.poll(() => document.querySelector('main[data-view=sources]')).not.toBeNull();
    await fillStore({ sources: [source({ name: 'sky' })] });
    await expect.element(page.getByText('Waiting for the first check')).toBeVisible();
  });

  it('allows all sites at once for those who want that, and follows also when the browser says no', async () => {
    vi.mocked(requestAccessEverywhere).mockResolvedValue(false);
    await showPanel();
    const option = page.getByRole('checkbox', { name: /Always allow sites I follow/ });
    await expect.element(option).not.toBeChecked();
    await option.click();
    await expect.element(page.getByText('Your browser will ask once for permission to read all sites.')).toBeVisible();
    await page.getByLabelText('Or paste an address').fill('sky.example');
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    expect(requestAccessEverywhere).toHaveBeenCalledOnce();
    expect(requestAccess).not.toHaveBeenCalled();
    await expect
      .poll(() => vi.mocked(send).mock.calls)
      .toContainEqual(['follow', { addresses: ['https://sky.example/'] }]);
  });

  it('does not ask for all sites again where they are allowed', async () => {
    vi.mocked(readHeldHosts).mockResolvedValue(['*']);
    await showPanel();
    await expect.element(page.getByText('Your browser lets Wireside read them already.')).toBeVisible();
    expect(page.getByRole('checkbox', { name: /Always allow/ }).elements()).toEqual([]);
  });

  it('does not offer to follow nothing', async () => {
    await showPanel();
    await page.getByRole('checkbox', { name: /World news/ }).click();
    await expect.element(page.getByRole('button', { name: 'Choose a pack' })).toBeDisabled();
  });
});
