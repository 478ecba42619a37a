export interface Job {
  /** Jobs of one host run one after another. */
  readonly host: string;
  /** Must not reject. */
  readonly run: () => Promise<void>;
}

export interface Pool {
  /**
   * Runs jobs in their order, among those of other calls. No job is begun once `isOver` says so. Resolves when each has
   * been run or passed over.
   */
  readonly run: (jobs: readonly Job[], isOver: () => boolean) => Promise<void>;
}

/** One pool for all rounds: `atOnce` jobs at a time and one per host, whoever asks, an alarm or a click. */
export function createPool(atOnce: number): Pool {
  const waiting: { job: Job; isOver: () => boolean; settle: () => void }[] = [];
  const busyHosts = new Set<string>();

  function advance(): void {
    while (busyHosts.size < atOnce) {
      const position = waiting.findIndex(({ job }) => !busyHosts.has(job.host));
      const [next] = position < 0 ? [] : waiting.splice(position, 1);
      if (!next) return;
      const { job, isOver, settle } = next;
      if (isOver()) {
        settle();
        continue;
      }
      busyHosts.add(job.host);
      void job.run().finally(() => {
        busyHosts.delete(job.host);
        settle();
        advance();
      });
    }
  }

  return {
    run: (jobs, isOver) =>
      new Promise((resolve) => {
        let left = jobs.length;
        if (left === 0) resolve();
        const settle = () => {
          if (--left === 0) resolve();
        };
        waiting.push(...jobs.map((job) => ({ job, isOver, settle })));
        advance();
      }),
  };
}
