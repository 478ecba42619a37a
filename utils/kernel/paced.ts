/** Work that is asked for more often than it need be done. */
export interface Paced {
  /** It is done soon. */
  readonly ask: () => void;
  /** Does at once what is still asked for, and waits for it. */
  readonly settle: () => Promise<void>;
}

/** Does it at once, and then so long after the last time for all who asked meanwhile. It should not throw. */
export function createPaced(work: () => Promise<void>, restMs: number, now: () => number): Paced {
  let nextAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const begin = () => {
    clearTimeout(timer);
    timer = undefined;
    nextAt = now() + restMs;
    running = running.then(work);
  };
  return {
    ask: () => {
      timer ??= setTimeout(begin, Math.max(0, nextAt - now()));
    },
    settle: () => {
      if (timer !== undefined) begin();
      return running;
    },
  };
}
