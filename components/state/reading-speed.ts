import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { minutesToRead, usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import type { Story } from '../../utils/stories/story.ts';
import { readReadingSpeed } from '../../utils/store/reader.ts';
import { useQuery } from './use-query.ts';

/** How fast the reader reads, in English words a minute. */
export const ReadingSpeed = createContext(usualWordsPerMinute);

export function useReadingSpeed(): number {
  return useQuery(usualWordsPerMinute, {
    read: async (database) => (await readReadingSpeed(database)) ?? usualWordsPerMinute,
    changes: ['reader'],
    firstAfterMs: 300,
  });
}

/** Minutes that this reader takes for a story. */
export function useMinutes(story: Story, language: string | undefined): number {
  return minutesToRead(story.length, language, useContext(ReadingSpeed));
}
