import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { actNames, acts, type ActName } from '../../components/keys/acts.ts';
import { minute } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { fillStore } from '../builders/fill-store.ts';
import { noon } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { all, closePanel, settle, showPanel, texts } from './show-panel.tsx';
import {
  answerViews,
  isShown,
  press,
  showView,
  stories,
  type,
  untilShown,
  views,
  well,
  type ViewName,
} from './show-view.tsx';

// There is no background in these tests: what the panel sends to it is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));
const sent = () => vi.mocked(send).mock.calls;
const heading = () => texts('main[data-view=story] h1')[0];
const focused = () => document.activeElement?.textContent;
const speech = Object.assign(new EventTarget(), {
  getVoices: () => [{ name: 'Amy', lang: 'en-GB', voiceURI: 'Amy', localService: true, default: false }],
  speak: vi.fn(),
  cancel: vi.fn(),
});

/** Focuses a story to which a key belongs: in an opened one that is itself. Gives its id. */
async function reach(view: ViewName): Promise<string> {
  if (view === 'story') return stories[1]?.id ?? '';
  await type('j');
  return stories[0]?.id ?? '';
}

/** What each act does, tried with a key of it in a view where it is said to hold. */
const trials: Record<ActName, (key: string, view: ViewName) => Promise<void>> = {
  next: async (key, view) => {
    await type(key);
    if (view === 'story') return expect.poll(heading).toBe('C');
    expect(focused()).toBe('A');
    await type(key);
    expect(focused()).toBe('B');
  },
  previous: async (key, view) => {
    if (view !== 'story') await type('j j');
    await type(key);
    if (view === 'story') return expect.poll(heading).toBe('A');
    expect(focused()).toBe('A');
  },
  step: async (key) => {
    await type('j j');
    await type(key);
    expect(focused()).toBe(key === 'ArrowDown' ? 'C' : 'A');
  },
  open: async (key, view) => {
    // Of an opened story those that stand below it.
    if (view === 'story') all('.more-stories .headline')[0]?.focus();
    else await type('j');
    await type(key);
    await expect.poll(heading).toBe(view === 'story' ? 'C' : 'A');
    expect(sent().filter(([name]) => name === 'markRead')).toHaveLength(view === 'story' ? 2 : 1);
  },
  page: async (key, view) => {
    const create = vi.spyOn(browser.tabs, 'create');
    await reach(view);
    await type(key);
    await expect
      .poll(() => create.mock.calls)
      .toEqual([[expect.objectContaining({ url: `https://marshrecord.example/${view === 'story' ? 'B' : 'A'}` })]]);
  },
  save: async (key, view) => {
    const storyId = await reach(view);
    await type(key);
    await expect.poll(sent).toContainEqual(['save', { storyId, isSaved: true }]);
  },
  read: async (key, view) => {
    const storyId = await reach(view);
    await type(key);
    await expect.poll(sent).toContainEqual([view === 'story' ? 'markUnread' : 'markRead', { storyId }]);
  },
  newStories: async (key) => {
    await fillStore({ stories: [story({ name: 'late', headline: 'Late', isNews: true, publishedAt: noon - minute })] });
    await expect.element(page.getByRole('button', { name: '1 new' })).toBeVisible();
    await type(key);
    await expect.poll(() => texts('.headline')[0]).toBe('Late');
  },
  markAll: async (key) => {
    await type(key);
    await expect.poll(() => sent().map(([name]) => name)).toContain('markAllRead');
    await expect.poll(() => all('article:not([data-read])')).toEqual([]);
  },
  search: async (key) => {
    await type(key);
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  },
  listen: async (key) => {
    await type(key);
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await type(key);
    await expect.element(page.getByRole('button', { name: 'Go on reading aloud' })).toBeVisible();
    await type(key);
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  },
  faster: async (key) => {
    await type(key);
    await expect.poll(async () => (await loadSettings()).wordsPerMinute).toBe(240);
  },
  slower: async (key) => {
    await type(key);
    await expect.poll(async () => (await loadSettings()).wordsPerMinute).toBe(230);
  },
  refresh: async (key) => {
    await type(key);
    await expect.poll(sent).toContainEqual(['refresh', { sourceId: 'all' }]);
  },
  goRiver: (key, view) => goes(key, view === 'first-run' ? view : 'river'),
  goSources: (key) => goes(key, 'sources'),
  goAdd: (key) => goes(key, 'add'),
  goSettings: (key) => goes(key, 'settings'),
  back: async (key, view) => {
    await type(key);
    const before: Partial<Record<ViewName, ViewName>> = {
      source: 'sources',
      import: 'sources',
      activity: 'settings',
      'first-run': 'first-run',
    };
    await untilShown(before[view] ?? 'river');
  },
  showKeys: async (key) => {
    await type(key);
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await type(key);
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  },
};

async function goes(key: string, view: ViewName): Promise<void> {
  await type(key);
  await untilShown(view);
}

beforeEach(() => {
  answerViews();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', class extends EventTarget {});
});

afterEach(async () => {
  await closePanel();
  vi.unstubAllGlobals();
});

const holds = (name: ActName, view: ViewName): boolean =>
  acts[name].places.some((place) => place === 'everywhere' || place === view);

describe.each(views)('in the view %s', (view) => {
  const here = actNames.filter((name) => holds(name, view));
  it.each(here)('each key of %s does its act', async (name) => {
    for (const key of [...acts[name].keys, ...(acts[name].always ?? [])]) {
      vi.mocked(send).mockClear();
      await showView(view);
      await trials[name](key, view);
    }
  });
});

describe('two keys in turn', () => {
  const later = (ms: number) => vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(performance.now() + ms);

  it('are none when the second comes late', async () => {
    await showView('river');
    await type('g');
    later(1_600);
    await type(',');
    await settle();
    expect(isShown('river')).toBe(true);
    await type('g');
    await type(',');
    await untilShown('settings');
  });

  it('are ended by Esc, which then does nothing else, and by any other key', async () => {
    await showView('settings');
    await type('g Escape');
    await settle();
    expect(isShown('settings')).toBe(true);
    await type('s');
    await settle();
    expect(isShown('settings')).toBe(true);
    await type('g x Escape');
    await untilShown('river');
  });

  it('are not the second key alone', async () => {
    await showView('river');
    await type('j g s');
    await untilShown('sources');
    expect(sent().filter(([name]) => name === 'save')).toEqual([]);
  });
});

describe('a key', () => {
  const dispatch = (init: KeyboardEventInit) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
    );

  it.each([
    ['Ukrainian', { key: 'о', code: 'KeyJ' }],
    ['Arabic', { key: 'ت', code: 'KeyJ' }],
    ['Greek', { key: 'ξ', code: 'KeyJ' }],
    ['any, with Caps Lock on', { key: 'J', code: 'KeyJ', modifierCapsLock: true }],
  ])('of a layout that is %s is what others print there', async (_, init) => {
    await showView('river');
    expect(dispatch(init)).toBe(false);
    expect(focused()).toBe('A');
  });

  it('that is a sign is found where others print it, unless the layout is Latin', async () => {
    await showView('river');
    dispatch({ key: '؟', code: 'Slash', shiftKey: true });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await type('?');
    await showView('story');
    const pace = async () => (await loadSettings()).wordsPerMinute;
    dispatch({ key: 'ß', code: 'Minus' });
    await settle();
    expect(await pace()).toBe(0);
    dispatch({ key: 'ה', code: 'Minus' });
    await expect.poll(pace).toBe(230);
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['a word that is being composed', { isComposing: true }],
  ])('is the browser’s with %s', async (_, init) => {
    await showView('river');
    expect(dispatch({ key: 'j', code: 'KeyJ', ...init })).toBe(true);
    expect(dispatch({ key: 'g', code: 'KeyG', ...init })).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  it('that is held down does again what goes on, and nothing that turns over', async () => {
    await showView('river');
    dispatch({ key: 'j' });
    dispatch({ key: 'j', repeat: true });
    expect(focused()).toBe('B');
    dispatch({ key: 's', repeat: true });
    await settle();
    expect(sent().filter(([name]) => name === 'save')).toEqual([]);
  });

  it('is a letter while something is typed, and the menu’s while one is open', async () => {
    await showView('add');
    await page.getByRole('textbox', { name: 'Address' }).click();
    await type('u ? r');
    await expect.element(page.getByRole('textbox', { name: 'Address' })).toHaveValue('u?r');
    await showView('river');
    await press('Menu');
    await type('r j');
    await settle();
    expect(sent().filter(([name]) => name === 'refresh')).toEqual([]);
    await type('Escape');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Menu');
  });
});

describe('the sheet of keys', () => {
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  const rows = () => texts('dialog dl > div');

  it('says each act once with its keys, and gives the focus back', async () => {
    await showView('river');
    await type('j ?');
    await expect.element(sheet).toBeVisible();
    expect(all('dialog [data-act]').map((row) => row.dataset['act'])).toHaveLength(actNames.length);
    expect(texts('dialog [data-act=goSettings] dd')).toEqual(['g then ,']);
    expect(texts('dialog [data-act=markAll] dd')).toEqual(['Shift+A']);
    expect(texts('dialog [data-act=back] dd kbd')).toEqual(['u', 'Esc']);
    expect(texts('dialog [data-act=faster] dd kbd')).toEqual(['+']);
    await type('j s');
    expect(sent().filter(([name]) => name === 'save')).toEqual([]);
    await type('Escape');
    await expect.poll(rows).toEqual([]);
    expect(isShown('river')).toBe(true);
    expect(focused()).toBe('A');
  });

  it('is opened from the menu, closed by a press beside it, and leads to where keys are changed', async () => {
    await showView('river');
    await press('Menu');
    await press(/^Keys/);
    await expect.element(sheet).toBeVisible();
    (document.querySelector('dialog') as HTMLElement).click();
    await expect.poll(rows).toEqual([]);
    await type('?');
    await press('Change keys');
    await untilShown('settings');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('says that single letters are off, and what stays', async () => {
    await showPanel({ ...well, settings: { hasLetterKeys: false } });
    await type('?');
    await settle();
    expect(document.querySelector('dialog')).toBeNull();
    await press('Menu');
    await press(/^Keys/);
    expect(texts('dialog .note')).toEqual(['Single letters are off. Settings turn them on.']);
    expect(rows()).toEqual(['Open the storyEnter', 'From story to story↓↑', 'BackEsc']);
  });
});

describe('tooltips', () => {
  it('say the keys as they are, and tell them to a screen reader', async () => {
    await showPanel({ ...well, settings: { keys: { save: 'S', next: '' } } });
    await page.getByRole('link', { name: 'B', exact: true }).click();
    await untilShown('story');
    const tip = (name: string | RegExp) => {
      const tool = page.getByRole('button', { name }).first().element();
      return [tool.getAttribute('title'), tool.getAttribute('aria-keyshortcuts')];
    };
    expect(tip(/^Back/)).toEqual(['Back, News Feed (u)', 'u Escape']);
    expect(tip('Save for later')).toEqual(['Save for later (Shift+S)', 'Shift+S']);
    expect(tip('Next story')).toEqual(['Next story', null]);
    expect(tip('Previous story')).toEqual(['Previous story (k)', 'k']);
  });
});

describe('a key of one’s own', () => {
  const keyOf = (act: string, key: string) => page.getByRole('button', { name: `${act}: ${key}`, exact: true });
  const kept = async () => (await loadSettings()).keys;
  const openKeys = async () => {
    await showView('settings');
    await page.getByText('Change keys').click();
  };

  it('is pressed after its button, holds at once, and is taken back', async () => {
    await openKeys();
    await keyOf('Save for later', 's').click();
    await expect.element(keyOf('Save for later', 'Press a key')).toHaveAttribute('aria-pressed', 'true');
    await type('n');
    await expect.element(keyOf('Save for later', 'n')).toBeVisible();
    expect(await kept()).toEqual({ save: 'n' });
    await type('Escape');
    await untilShown('river');
    await type('j s n');
    await expect.poll(() => sent().filter(([name]) => name === 'save')).toHaveLength(1);
    await type('g ,');
    await page.getByText('Change keys').click();
    await press('Back to s, Save for later');
    await expect.element(keyOf('Save for later', 's')).toHaveFocus();
    expect(await kept()).toEqual({});
    expect(page.getByRole('button', { name: 'Reset all keys' }).query()).toBeNull();
  });

  it('that is another’s is told in its place, and taken or not', async () => {
    await openKeys();
    const next = keyOf('Next story', 'j');
    await next.click();
    await type('s');
    await expect
      .poll(() => texts('[role=alert]'))
      .toEqual(['s is the key of “Save for later”. Choose another, or take it.']);
    expect(document.querySelector('[data-act=next] [role=alert]')).not.toBeNull();
    expect(await kept()).toEqual({});
    await press('Take it');
    await expect.element(keyOf('Next story', 's')).toHaveFocus();
    await expect.element(keyOf('Save for later', 'no keys yet')).toBeVisible();
    expect(await kept()).toEqual({ next: 's', save: '' });
    await press('Back to s, Save for later');
    await expect.poll(() => texts('[data-act=save] [role=alert]').join()).toMatch(/^s is the key of “Next story”/);
    await press('Reset all keys');
    await expect.poll(kept).toEqual({});
    await expect.element(keyOf('Next story', 'j')).toBeVisible();
  });

  it('can be two in turn, or none; Esc leaves it, and so does Tab', async () => {
    await openKeys();
    await keyOf('Check all now', 'r').click();
    await type('g');
    await expect.element(keyOf('Check all now', 'g then …')).toBeVisible();
    await type('c');
    await expect.element(keyOf('Check all now', 'g then c')).toBeVisible();
    await keyOf('Listen and pause', 'l').click();
    await type('Backspace');
    await expect.element(keyOf('Listen and pause', 'no keys yet')).toBeVisible();
    expect(await kept()).toEqual({ refresh: 'g c', listen: '' });
    for (const key of ['Escape', 'Tab']) {
      await keyOf('Next story', 'j').click();
      await type(key);
      await expect.element(keyOf('Next story', 'j')).toBeVisible();
      expect(isShown('settings')).toBe(true);
    }
    await type('g c');
    await expect.poll(sent).toContainEqual(['refresh', { sourceId: 'all' }]);
  });

  it('is no key that has work of its own, which is said', async () => {
    await openKeys();
    await keyOf('Next story', 'j').click();
    for (const key of ['Enter', 'ArrowDown', 'F2']) {
      await type(key);
      await expect.poll(() => texts('[role=alert]')).toEqual(['Choose a letter, a figure or a sign.']);
    }
    await type('n');
    await expect.element(keyOf('Next story', 'n')).toBeVisible();
  });
});
