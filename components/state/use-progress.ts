import { useContext, useEffect, useState } from 'preact/hooks';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import type { Story } from '../../utils/stories/story.ts';
import { ReadingSpeed } from './reading-speed.ts';

/**
 * Draws on the wire how much of an opened story's text has come into sight, and gives the minutes that are left of it:
 * undefined before the reader has begun, at the end, and for what takes a minute at most.
 */
export function useProgress(story: Story | undefined, language: string | undefined): number | undefined {
  const wordsPerMinute = useContext(ReadingSpeed);
  const minutes = story && story.lengthOf !== 'teaser' ? minutesToRead(story.length, language, wordsPerMinute) : 0;
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    setLeft(undefined);
    const look = () => {
      const unread = unreadShare();
      // Not drawn again by Preact: it changes with each frame of a scroll.
      document.querySelector<HTMLElement>('.story-place')?.style.setProperty('--read', String(1 - unread));
      setLeft(minutes >= 2 && unread > 0 && unread < 1 ? Math.max(1, Math.round(minutes * unread)) : undefined);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [story?.id, minutes]);
  return left;
}

/** Of the text of the opened story, without what stands below it: 1 at the top of the view, 0 at the text's end. */
function unreadShare(): number {
  const text = document.querySelector('.story-place .story-text:not(:empty)')?.getBoundingClientRect();
  if (!text || window.scrollY === 0) return 1;
  return Math.min(1, Math.max(0, (text.bottom - window.innerHeight) / text.height));
}
