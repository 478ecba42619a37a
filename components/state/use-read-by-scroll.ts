import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StoryId } from '../../utils/stories/story.ts';
import type { Worker } from './use-worker.ts';

const headerHeight = 44;
/** So that a long scroll is one message. */
const pauseMs = 500;

/** Marks the stories read that were in sight and have left it at the top. */
export function useReadByScroll(
  list: RefObject<HTMLElement | null>,
  { isActive, worker }: { isActive: boolean; worker: Worker },
): void {
  useEffect(() => {
    if (!isActive || !list.current) return undefined;
    const seen = new Set<Element>();
    const passed = new Set<StoryId>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      clearTimeout(timer);
      timer = undefined;
      if (passed.size > 0) void worker.ask('markPassed', { storyIds: [...passed] });
      passed.clear();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting) seen.add(target);
          // A view that is put aside has no place at all.
          else if (seen.has(target) && boundingClientRect.height > 0 && boundingClientRect.bottom <= headerHeight) {
            if (target.hasAttribute('data-read')) continue;
            passed.add((target as HTMLElement).dataset['storyId'] as StoryId);
          }
        }
        if (passed.size > 0) timer ??= setTimeout(send, pauseMs);
      },
      { rootMargin: `-${headerHeight}px 0px 0px` },
    );
    const watchRows = () => {
      for (const row of list.current?.querySelectorAll('article.story') ?? []) observer.observe(row);
    };
    // Rows come after the first frame too, and with "Show more".
    const growing = new MutationObserver(watchRows);
    growing.observe(list.current, { childList: true, subtree: true });
    watchRows();
    return () => {
      growing.disconnect();
      observer.disconnect();
      send();
    };
  }, [isActive]);
}
