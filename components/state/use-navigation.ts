import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryId } from '../../utils/stories/story.ts';

export type Place =
  | { readonly view: 'river' }
  | { readonly view: 'story'; readonly storyId: StoryId }
  | { readonly view: 'sources' }
  | { readonly view: 'add' };

export interface Navigation {
  readonly place: Place;
  /** Whether the place was come to by going back. */
  readonly isReturn: boolean;
  go(place: Place): void;
  /** Goes on to a place without making it one more step back. */
  replace(place: Place): void;
  back(): void;
}

interface Step {
  place: Place;
  scrollY?: number;
  focused?: Element | null;
}

/**
 * Where the panel is. Each step forward is one of the browser's history too, so that every way back that the person knows
 * works; going back restores the offset and the focus that the place was left with.
 */
export function useNavigation(): Navigation {
  const steps = useRef<Step[]>([{ place: { view: 'river' } }]);
  const [{ place, isReturn }, setShown] = useState({ place: { view: 'river' } as Place, isReturn: false });

  useEffect(() => {
    history.scrollRestoration = 'manual';
    history.replaceState({ depth: 0 }, '');
    const onPopState = ({ state }: PopStateEvent) => {
      const depth = (state as { depth?: number } | null)?.depth ?? 0;
      const last = steps.current.length - 1;
      // Forward leads nowhere: what was left by going back is not kept.
      if (depth > last) return history.go(last - depth);
      steps.current.length = depth + 1;
      setShown({ place: steps.current[depth]?.place ?? { view: 'river' }, isReturn: true });
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  useLayoutEffect(() => {
    const step = steps.current.at(-1);
    if (isReturn && step) restore(step);
    else if (steps.current.length > 1) arrive();
  }, [place]);

  const go = useCallback((next: Place) => {
    const step = steps.current.at(-1);
    if (step) Object.assign(step, { scrollY: window.scrollY, focused: document.activeElement });
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

  return useMemo(() => ({ place, isReturn, go, replace, back }), [place, isReturn]);
}

function restore({ scrollY = 0, focused }: Step): void {
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  window.scrollTo(0, scrollY);
}

/** A new place begins at its top, and its first words are what a screen reader hears. */
function arrive(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('.view:not([hidden]) [data-first-focus]')?.focus({ preventScroll: true });
}
