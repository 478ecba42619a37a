export interface Job {
  /** Jobs of one host run one after another. */
  readonly host: string;
  readonly run: () => Promise<void>;
}

/**
 * Runs jobs in their order, `atOnce` at a time and one per host at a time. No job is begun after `isOver` says so; those
 * running are waited for.
 */
export async function runPool(
  jobs: readonly Job[],
  { atOnce, isOver }: { atOnce: number; isOver: () => boolean },
): Promise<void> {
  const waiting = new Map<string, Job[]>();
  for (const job of jobs) {
    const queue = waiting.get(job.host);
    if (queue) queue.push(job);
    else waiting.set(job.host, [job]);
  }
  // A host's queue is taken by one lane and given back after each job, so that hosts take turns.
  const hosts = [...waiting.values()];
  const lane = async () => {
    for (let queue = hosts.shift(); queue && !isOver(); queue = hosts.shift()) {
      await queue.shift()?.run();
      if (queue.length > 0) hosts.push(queue);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
