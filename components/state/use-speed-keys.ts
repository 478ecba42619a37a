import { useEffect, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import type { Panel } from './panel.ts';

const slowest = 100;
const fastest = 800;
const step = 10;
const shownMs = 3 * second;

/** The reader sets how fast they read, and sees what it is for a moment. */
export function useSpeedKeys({ wordsPerMinute, worker }: Panel) {
  const [changedAt, setChangedAt] = useState<number>();
  useEffect(() => {
    if (changedAt === undefined) return undefined;
    const timer = setTimeout(() => setChangedAt(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [changedAt]);
  const change = async (direction: 1 | -1) => {
    // To a round figure, from the odd one that people read at on average.
    const next = (direction > 0 ? Math.floor : Math.ceil)(wordsPerMinute / step) * step + direction * step;
    await worker.ask('setReadingSpeed', { wordsPerMinute: Math.min(fastest, Math.max(slowest, next)) });
    setChangedAt(Date.now());
  };
  return { isShown: changedAt !== undefined, change };
}
