import type { Panel } from './panel.ts';
import type { KeyBindings } from './use-keys.ts';

const slowest = 100;
const fastest = 800;
const step = 10;

/** The reader sets how fast they read, and sees what it is for a moment. */
export function speedKeys({ wordsPerMinute, worker, say }: Panel): KeyBindings {
  const change = async (direction: 1 | -1) => {
    // To a round figure, from the odd one that people read at on average.
    const round = (direction > 0 ? Math.floor : Math.ceil)(wordsPerMinute / step) * step + direction * step;
    const next = Math.min(fastest, Math.max(slowest, round));
    if ((await worker.ask('setReadingSpeed', { wordsPerMinute: next })) === undefined) return;
    say(`Reading speed: ${next} words a minute`);
  };
  return { '+': () => void change(1), '=': () => void change(1), '-': () => void change(-1) };
}
