import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { everything, type Scope } from '../../utils/sources/scope.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { alignRow, holdPlace, putWhileDrawn, rowInSight, rowOf, type KeptRow, type KeptStep } from './kept-place.ts';

export interface RiverPlace {
  readonly view: 'river';
  readonly scope: Scope;
}

export type Place =
  | RiverPlace
  | { readonly view: 'story'; readonly storyId: StoryId }
  | { readonly view: 'sources' }
  | { readonly view: 'source'; readonly sourceId: SourceId }
  | { readonly view: 'add' }
  /** The page beside the panel; `isAsked` where access to it was asked for on the way. */
  | { readonly view: 'page'; readonly isAsked?: true }
  | { readonly view: 'import' }
  | { readonly view: 'settings' }
  | { readonly view: 'activity' };

export interface Navigation {
  readonly place: Place;
  /** The river that is shown, or that waits behind what is. */
  readonly river: RiverPlace;
  /** Whether there is a way back from here. */
  readonly hasBack: boolean;
  /** Whether the place was come to by going back. */
  readonly isReturn: boolean;
  /** Whether it is where the panel was when it was closed a short while ago. */
  readonly isTakenUp: boolean;
  /** The way here, as it can be kept. */
  steps(): readonly KeptStep[];
  go(place: Place): void;
  /** Goes on to a place without making it one more step back. */
  replace(place: Place): void;
  back(): void;
  /** Back to the river, over all steps. */
  home(): void;
}

interface Shown {
  readonly place: Place;
  readonly isReturn: boolean;
  readonly isTakenUp?: boolean;
  /** The place that was gone back from. */
  readonly left?: Place | undefined;
}

/** Where a step was left: the offset, and the element that had the focus with its distance from the panel's top. */
interface Step {
  place: Place;
  scrollY?: number;
  row?: KeptRow | undefined;
  focused?: Element | null;
  /** The story whose row that was in: another list may have stood in its place meanwhile. */
  focusedId?: StoryId | undefined;
  top?: number | undefined;
}

/**
 * Where the panel is. Each step forward is one of the browser's history too, so that every way back that the person knows
 * works; going back restores the offset and the focus that the place was left with.
 */
export function useNavigation(kept: readonly KeptStep[] = []): Navigation {
  const steps = useRef<Step[]>(kept.length > 0 ? kept.map((step) => ({ ...step })) : [{ place: start }]);
  const [{ place, isReturn, isTakenUp = false, left }, setShown] = useState<Shown>(() => ({
    place: steps.current.at(-1)?.place ?? start,
    isReturn: false,
    isTakenUp: kept.length > 0,
  }));
  const isHeld = useRef(isTakenUp);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    history.replaceState({ depth: 0 }, '');
    for (let depth = 1; depth < steps.current.length; depth++) history.pushState({ depth }, '');
    const onPopState = ({ state }: PopStateEvent) => {
      const depth = (state as { depth?: number } | null)?.depth ?? 0;
      const last = steps.current.length - 1;
      // Forward leads nowhere: what was left by going back is not kept.
      if (depth > last) return history.go(last - depth);
      const left = steps.current[last]?.place;
      steps.current.length = depth + 1;
      setShown({ place: steps.current[depth]?.place ?? start, isReturn: true, left });
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  useLayoutEffect(() => {
    const step = steps.current.at(-1);
    if (isTakenUp && step) return takeUp(step, isHeld);
    if (isReturn && step) return restore(step, left);
    if (steps.current.length > 1) arrive();
    return undefined;
  }, [place]);

  const go = useCallback((next: Place) => {
    const step = steps.current.at(-1);
    const focused = document.activeElement;
    const top = focused?.getBoundingClientRect().top;
    // The river takes the place of the first run, and begins at its top.
    if (document.querySelector('.view:not([hidden]) > [data-view=first-run]')) window.scrollTo(0, 0);
    const { storyId: focusedId } = focused?.closest<HTMLElement>('[data-view=river] article')?.dataset ?? {};
    if (step) Object.assign(step, { scrollY: window.scrollY, row: rowInSight(), focused, focusedId, top });
    steps.current.push({ place: next });
    history.pushState({ depth: steps.current.length - 1 }, '');
    setShown({ place: next, isReturn: false });
  }, []);

  const replace = useCallback((next: Place) => {
    steps.current[steps.current.length - 1] = { place: next };
    setShown({ place: next, isReturn: false });
  }, []);

  const back = useCallback(() => {
    if (steps.current.length > 1) history.back();
  }, []);

  const home = useCallback(() => {
    if (steps.current.length > 1) history.go(1 - steps.current.length);
  }, []);

  const way = useCallback((): readonly KeptStep[] => {
    const last = steps.current.length - 1;
    const all = steps.current.map(({ place, scrollY = 0, row }, depth) =>
      depth === last && !isHeld.current
        ? { place, scrollY: window.scrollY, row: rowInSight() }
        : { place, scrollY, row },
    );
    // Another page may be beside the next panel, and nobody will have asked for it.
    return all.filter(({ place }) => place.view !== 'page');
  }, []);

  return useMemo(() => {
    const river = steps.current.map((step) => step.place).findLast((each) => each.view === 'river') ?? start;
    const hasBack = steps.current.length > 1;
    return { place, river, hasBack, isReturn, isTakenUp, steps: way, go, replace, back, home };
  }, [place, isReturn, isTakenUp]);
}

const start: RiverPlace = { view: 'river', scope: everything };

function restore(
  { scrollY = 0, row, focused, focusedId = row?.id, top }: Step,
  left: Place | undefined,
): (() => void) | undefined {
  window.scrollTo(0, scrollY);
  // The reader may have gone on from story to story: the last one is where they are now.
  const last = left && rowLeftFor(left);
  const own = focused?.isConnected ? focused : focusedId ? headlineOf(focusedId) : null;
  const target = last ?? own;
  // The list that it stands in is still being read.
  if (row && !rowOf(row.id)) return holdPlace({ scrollY, row }, () => {});
  if (row && !focused) alignRow(row);
  if (!(target instanceof HTMLElement) || !target.isConnected) return putWhileDrawn({ scrollY, row });
  target.focus({ preventScroll: true });
  if (target !== own) {
    target.closest('.row')?.scrollIntoView({ block: 'nearest' });
    return undefined;
  }
  // What was never drawn has a guessed height, which becomes a real one now: the eye keeps its place all the same.
  if (top !== undefined) window.scrollBy(0, target.getBoundingClientRect().top - top);
  return putWhileDrawn({ scrollY, row });
}

function rowLeftFor(place: Place): HTMLElement | null {
  if (place.view === 'story') return headlineOf(place.storyId);
  if (place.view !== 'source') return null;
  return document.querySelector(`[data-source-id="${CSS.escape(place.sourceId)}"] .source-open`);
}

const headlineOf = (id: StoryId): HTMLElement | null => rowOf(id)?.querySelector<HTMLElement>('.headline') ?? null;

/** Where the last panel was closed: the offset and the focus come back, though what is there may still be coming. */
function takeUp({ place, scrollY = 0, row }: Step, isHeld: { current: boolean }): () => void {
  const words = row ? headlineOf(row.id) : document.querySelector<HTMLElement>('.view:not([hidden]) h1');
  if (place.view !== 'river' || row?.hasFocus) words?.focus({ preventScroll: true });
  return holdPlace({ scrollY, row }, () => (isHeld.current = false));
}

/** A new place begins at its top, and its first words are what a screen reader hears. */
function arrive(): void {
  window.scrollTo(0, 0);
  focusFirstWords();
}

export function focusFirstWords(): void {
  const view = document.querySelector('.view:not([hidden])');
  const first = view?.querySelector<HTMLElement>('[data-first-focus]') ?? view?.querySelector<HTMLElement>('h1');
  first?.focus({ preventScroll: true });
}
