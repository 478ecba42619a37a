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

export const focusFirst = (root: HTMLElement | null): boolean => focus(stops(root)[0]);

/** Focuses a story or the one after it. */
export function focusStory(root: HTMLElement | null, id: StoryId, which: 'itself' | 'after'): boolean {
  const all = stops(root);
  const at = all.findIndex((stop) => stop.closest<HTMLElement>('article')?.dataset['storyId'] === id);
  return at >= 0 && focus(all[which === 'itself' ? at : at + 1]);
}

const headerHeight = 44;

function focus(stop: HTMLElement | undefined): boolean {
  if (!stop) return false;
  stop.focus({ preventScroll: true });
  // The whole story comes into sight and not its headline alone; the header's height is its scroll margin.
  (stop.closest('.row') ?? stop).scrollIntoView({ block: 'nearest' });
  return true;
}
