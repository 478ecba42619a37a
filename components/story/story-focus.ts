import type { StoryId } from '../../utils/stories/story.ts';

/** Moving the keyboard's place among the stories: one tab stop each, and "Show more" is the last. */
const stops = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('.headline, .show-more') ?? []),
];

/** Focuses the next or previous stop, or the first one in sight; false when there is none. */
export function focusNeighbour(root: HTMLElement | null, by: 1 | -1): boolean {
  const all = stops(root);
  const at = all.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? all.find((stop) => stop.getBoundingClientRect().bottom > headerHeight) : all[at + by];
  return focus(next);
}

/** Opens the story whose headline has the focus, as a press on it does; false when none has it. */
export function openFocused(): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches('article .headline')) return false;
  activeElement.click();
  return true;
}

export const focusFirst = (root: HTMLElement | null): boolean => focus(stops(root)[0]);

/** Focuses the story after this one, which has just come in sight: the list does not move. */
export function focusAfter(root: HTMLElement | null, id: StoryId): void {
  const all = stops(root);
  const at = all.findIndex((stop) => stop.closest<HTMLElement>('article')?.dataset['storyId'] === id);
  if (at >= 0) all[at + 1]?.focus({ preventScroll: true });
}

const headerHeight = 44;

function focus(stop: HTMLElement | undefined): boolean {
  if (!stop) return false;
  stop.focus({ preventScroll: true });
  // The whole story comes into sight and not its headline alone; the header's height is its scroll margin.
  (stop.closest('.row') ?? stop).scrollIntoView({ block: 'nearest' });
  return true;
}
