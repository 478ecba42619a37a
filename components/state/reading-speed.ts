import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { minutesToRead, usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import type { Story } from '../../utils/stories/story.ts';

/** How fast the reader reads, in English words a minute. */
export const ReadingSpeed = createContext(usualWordsPerMinute);

/** Minutes that this reader takes for a story. */
export function useMinutes(story: Story, language: string | undefined): number {
  return minutesToRead(story.length, language, useContext(ReadingSpeed));
}
