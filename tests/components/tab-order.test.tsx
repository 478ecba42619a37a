import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fillStore } from '../builders/fill-store.ts';
import { noon } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { all, closePanel, settle, texts } from './show-panel.tsx';
import { answerViews, press, showView, type, views } from './show-view.tsx';

// There is no background in these tests.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

beforeEach(answerViews);
afterEach(closePanel);

const interactive = 'a[href], button, input, select, textarea, summary, [role=link], [role=button]';

/** What a pointer can use of what is shown, in the order of the document; of a group of radio buttons the chosen one. */
function usable(): readonly Element[] {
  return all(interactive).filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false;
    if (element.closest('details:not([open])') && !element.matches('summary')) return false;
    // Under the pointer, which may rest there: the keyboard has keys for them.
    if (element.closest('.row-tools')) return false;
    return !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked;
  });
}

/** Whether a ring of two pixels or more is around it, or around what stands for it. */
function hasRing(element: Element): boolean {
  const styles = [
    getComputedStyle(element),
    getComputedStyle(element, '::after'),
    getComputedStyle(element.closest('.segment') ?? element),
  ];
  return styles.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
}

const nameOf = (element: Element | null): string =>
  element?.getAttribute('aria-label') ?? (element?.textContent?.trim().slice(0, 40) || (element?.outerHTML ?? ''));

/** Tab, from the beginning until the focus leaves the panel again. */
async function walk(most: number): Promise<readonly Element[]> {
  const stops: Element[] = [];
  // From the first: where the focus was last is where it would go on.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  for (let presses = 0; presses < most; presses++) {
    await userEvent.tab();
    const stop = document.activeElement;
    if (!stop || stop === document.body || stops.includes(stop)) break;
    expect(hasRing(stop), `a ring around ${nameOf(stop)}`).toBe(true);
    stops.push(stop);
  }
  return stops;
}

describe.each(views)('the Tab key in the view %s', (view) => {
  it('reaches all that can be used, in its order, with a ring, and leaves again', async () => {
    await showView(view);
    await settle();
    const wanted = usable();
    expect(wanted.length).toBeGreaterThan(0);
    expect((await walk(wanted.length + 5)).map(nameOf)).toEqual(wanted.map(nameOf));
  });
});

describe('the Tab key', () => {
  it('reaches what is folded away once it is open', async () => {
    await showView('settings');
    await settle();
    all('details').forEach((details) => details.setAttribute('open', ''));
    const wanted = usable();
    expect((await walk(wanted.length + 5)).map(nameOf)).toEqual(wanted.map(nameOf));
  });

  it('reaches the pill of new stories before them', async () => {
    await showView('river');
    await fillStore({ stories: [story({ name: 'late', isNews: true, publishedAt: noon - 60_000 })] });
    await vi.waitUntil(() => document.querySelector('.pill'));
    const stops = (await walk(9)).map(nameOf);
    expect(stops[1]).toMatch(/1 new/);
  });
});

describe('a popover', () => {
  it.each([
    ['river', 'Menu'],
    ['story', 'More'],
    ['story', 'Text size'],
    ['source', 'More'],
    ['sources', /^More about/],
  ] as const)('of the view %s is gone through with Tab and gives the focus back to %s', async (view, name) => {
    await showView(view);
    await press(name);
    const popover = document.querySelector(':popover-open');
    expect(popover).not.toBeNull();
    if (!popover?.contains(document.activeElement)) await userEvent.tab();
    expect(popover?.contains(document.activeElement)).toBe(true);
    for (let presses = 0; presses < 30 && popover?.contains(document.activeElement); presses++) await userEvent.tab();
    expect(popover?.contains(document.activeElement), 'it does not hold the focus').toBe(false);
    await closePanel();
    await showView(view);
    await press(name);
    if (!document.querySelector(':popover-open')?.contains(document.activeElement)) await userEvent.tab();
    await type('Escape');
    expect(texts(':popover-open')).toEqual([]);
    expect(nameOf(document.activeElement)).toMatch(name);
  });
});
