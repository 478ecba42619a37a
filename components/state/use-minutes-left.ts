import { useContext, useEffect, useState } from 'preact/hooks';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import type { Story } from '../../utils/stories/story.ts';
import { ReadingSpeed } from './reading-speed.ts';

/**
 * Minutes that are left to read of an opened story, by how much of its text has come into sight; undefined before the
 * reader has begun, at the end, and for what takes a minute at most.
 */
export function useMinutesLeft(story: Story | undefined, language: string | undefined): number | undefined {
  const wordsPerMinute = useContext(ReadingSpeed);
  const minutes = story && story.lengthOf !== 'teaser' ? minutesToRead(story.length, language, wordsPerMinute) : 0;
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    setLeft(undefined);
    if (minutes < 2) return undefined;
    const look = () => {
      const text = document.querySelector('.story-place .story-text:not(:empty)')?.getBoundingClientRect();
      if (!text || window.scrollY === 0) return setLeft(undefined);
      const unread = Math.min(1, (text.bottom - window.innerHeight) / text.height);
      setLeft(unread > 0 ? Math.max(1, Math.round(minutes * unread)) : undefined);
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [story?.id, minutes]);
  return left;
}
