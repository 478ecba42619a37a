import { fastestReading, slowestReading } from '../../utils/kernel/settings.ts';
import { usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import { numberOf, say as words } from '../../utils/words/words.ts';
import type { Panel } from './panel.ts';
import type { KeyBindings } from './use-keys.ts';

const step = 10;

/** The reader sets how fast they read, and sees what it is for a moment. */
export function speedKeys({ settings, change, say }: Panel): KeyBindings {
  const wordsPerMinute = settings.wordsPerMinute || usualWordsPerMinute;
  const move = (direction: 1 | -1) => {
    // To a round figure, from the odd one that people read at on average.
    const round = (direction > 0 ? Math.floor : Math.ceil)(wordsPerMinute / step) * step + direction * step;
    const next = Math.min(fastestReading, Math.max(slowestReading, round));
    change({ wordsPerMinute: next });
    say(words('readingSpeed', numberOf(next)));
  };
  return { faster: () => move(1), slower: () => move(-1) };
}
