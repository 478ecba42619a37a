import { useCallback, useEffect, useRef } from 'preact/hooks';
import { keep } from '../../utils/platform/session.ts';
import { mostKept, type KeptPlace, type KeptStep } from './kept-place.ts';
import type { Navigation } from './use-navigation.ts';
import type { River } from './use-river.ts';

/**
 * Sooner after a move than anybody reaches the button that closes the panel: Firefox does nothing any more that is asked
 * of it in `pagehide` of a sidebar (measured in 153).
 */
const pauseMs = 100;

/** Keeps where the reader is for the next panel of this window. */
export function useKeeping({ place, steps }: Navigation, { stories, keepOf }: River): void {
  const latest = useRef<() => KeptPlace>(undefined);
  latest.current = () => {
    const way = steps().map((step): KeptStep => {
      const list = step.place.view === 'river' && step.row !== undefined ? keepOf(step.place) : undefined;
      return list && list.count <= mostKept ? { ...step, list } : step;
    });
    return { keptAt: Date.now(), steps: way };
  };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    // Not kept: the next panel opens at the top.
    if (latest.current) keep(latest.current()).catch(() => {});
  }, []);

  useEffect(() => {
    const soon = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(write, pauseMs);
    };
    const hide = () => document.visibilityState === 'hidden' && write();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('focusin', soon);
    addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('scroll', soon);
      removeEventListener('focusin', soon);
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);

  // Of the opening itself there is nothing to be kept, and it is in a hurry.
  const isOpening = useRef(true);
  useEffect(() => {
    if (!isOpening.current) write();
    isOpening.current = false;
  }, [place, stories.length]);
}
