import { minute, second } from '../../utils/kernel/duration.ts';
import { readKept } from '../../utils/platform/session.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import type { Place } from './use-navigation.ts';

/** Where the reader was when the panel was closed. */
export interface KeptPlace {
  readonly keptAt: number;
  /** The way there, from the river on. */
  readonly steps: readonly KeptStep[];
}

export interface KeptStep {
  readonly place: Place;
  readonly scrollY: number;
  /** Of the river: heights of what was never in sight are guessed, so the row in sight says where it was. */
  readonly row?: KeptRow | undefined;
  /** Of the river: the list as it was shown; absent when it stood at its top, where it begins anew. */
  readonly list?: KeptList | undefined;
}

export interface KeptRow {
  readonly id: StoryId;
  readonly top: number;
  readonly hasFocus: boolean;
}

export interface KeptList {
  readonly count: number;
  /** What has arrived since waits behind the pill. */
  readonly arrivedUpTo: number;
}

const keptFor = 30 * minute;

/** Drawn in one go when the panel opens again. */
export const mostKept = 500;

export async function readKeptPlace(now: number): Promise<KeptPlace | undefined> {
  try {
    const kept = (await readKept()) as KeptPlace | undefined;
    return kept && Math.abs(now - kept.keptAt) < keptFor ? kept : undefined;
  } catch {
    // The panel opens as it does for the first time.
    return undefined;
  }
}

/** The row of the river that is at the top of what is in sight, or has the focus; none at the river's own top. */
export function rowInSight(): KeptRow | undefined {
  const river = document.querySelector('.view:not([hidden]) > [data-view=river]');
  if (!river || window.scrollY === 0) return undefined;
  const seen = [...river.querySelectorAll<HTMLElement>('article.story')].flatMap((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > headerHeight && top < window.innerHeight ? { row, top } : [];
  });
  const found = seen.find(({ row }) => row.contains(document.activeElement)) ?? seen[0];
  if (!found) return undefined;
  const { row, top } = found;
  return { id: row.dataset['storyId'] as StoryId, top, hasFocus: row.contains(document.activeElement) };
}

export const rowOf = (id: StoryId): HTMLElement | null =>
  document.querySelector(`[data-view=river] article[data-story-id="${CSS.escape(id)}"]`);

const headerHeight = 44;

/** Scrolls so that a row of the river is where it was; nothing while it is not drawn. */
export function alignRow({ id, top }: KeptRow): void {
  const now = rowOf(id)?.getBoundingClientRect().top;
  if (now !== undefined) window.scrollBy(0, now - top);
}

/** Of what comes into sight the heights are known a frame or two later. */
const framesToDraw = 3;

type Offset = Pick<KeptStep, 'scrollY' | 'row'>;

const put = ({ scrollY, row }: Offset): void => (row ? alignRow(row) : window.scrollTo(0, scrollY));

/**
 * Puts a place that was gone back to where it was while its rows get their real heights. Firefox, too, goes to an offset
 * of its own a moment later, although `scrollRestoration` is manual (measured in 153). Answers what ends it before.
 */
export function putWhileDrawn(offset: Offset): () => void {
  let frames = 0;
  let frame = requestAnimationFrame(function again() {
    put(offset);
    if (++frames < framesToDraw) frame = requestAnimationFrame(again);
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * Puts a place back while what is in it is still coming, up to the reader's first own move. Answers what ends it before.
 */
export function holdPlace(step: Offset, onEnd: () => void): () => void {
  const growing = new ResizeObserver(() => put(step));
  const end = () => {
    clearTimeout(timer);
    growing.disconnect();
    for (const move of moves) removeEventListener(move, end, { capture: true });
    onEnd();
  };
  const timer = setTimeout(end, longestMs);
  for (const move of moves) addEventListener(move, end, { capture: true, passive: true });
  growing.observe(document.body);
  put(step);
  return end;
}

/** A story and its pictures have come by then. */
const longestMs = 3 * second;
const moves = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;
