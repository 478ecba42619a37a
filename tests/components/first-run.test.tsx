import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { send } from '../../utils/messaging/send.ts';
import { requestAccess } from '../../utils/platform/permissions.ts';
import { starterPacks } from '../../utils/sources/starter-packs.ts';
import { fillStore } from '../builders/fill-store.ts';
import { source, sourceState } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { showPanel, texts } from './show-panel.tsx';

// There is no background in these tests, and no browser that would ask for access: what they are asked is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
vi.mock('../../utils/platform/permissions.ts', () => ({ requestAccess: vi.fn() }));

beforeEach(() => {
  vi.mocked(send).mockResolvedValue({ sourceIds: [] } as never);
  vi.mocked(requestAccess).mockResolvedValue(true);
});

describe('the first run', () => {
  it('asks nothing of anyone before the person chooses', async () => {
    await showPanel();
    await expect.element(page.getByRole('heading', { name: 'The news wire beside any page' })).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toHaveLength(5);
    await expect.poll(() => vi.mocked(send).mock.calls).toEqual([['look', {}]]);
    expect(requestAccess).not.toHaveBeenCalled();
  });

  it('follows the packs that are ticked, with one request for access', async () => {
    await showPanel();
    await page.getByText('More packs').click();
    expect(page.getByRole('checkbox').elements()).toHaveLength(starterPacks.length);
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

  it('does not offer to follow nothing', async () => {
    await showPanel();
    await page.getByRole('checkbox', { name: /World news/ }).click();
    await expect.element(page.getByRole('button', { name: 'Choose a pack' })).toBeDisabled();
  });
});
