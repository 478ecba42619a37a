import { onChange, type Change } from '../../utils/messaging/changes.ts';

export interface Pace {
  readonly pauseMs?: number;
  /** When to ask for the first time. What the opening has read already need not be read again while it is being drawn. */
  readonly firstAfterMs?: number;
}

/**
 * Asks, and asks again after each announcement of these kinds of change: at most once per `pauseMs`, never two at a time,
 * and always once more when something was announced meanwhile. Answers the function that ends it.
 */
export function watch(
  kinds: readonly Change[],
  ask: () => Promise<void>,
  { pauseMs = 100, firstAfterMs = 0 }: Pace = {},
): () => void {
  let isBusy = false;
  let isWanted = false;
  let isOver = false;
  const run = async () => {
    isWanted = true;
    if (isBusy) return;
    isBusy = true;
    while (isWanted && !isOver) {
      isWanted = false;
      // A connection that is just being closed: the next change asks over a new one.
      await ask().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    isBusy = false;
  };
  const stopListening = onChange((changes) => {
    if (changes.some((change) => kinds.includes(change))) void run();
  });
  const first = setTimeout(() => void run(), firstAfterMs);
  return () => {
    isOver = true;
    clearTimeout(first);
    stopListening();
  };
}
