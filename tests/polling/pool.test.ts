import { describe, expect, it } from 'vitest';
import { createPool } from '../../utils/polling/pool.ts';

/** Jobs that note how many run together, over all and per host. */
function watchedJobs(hosts: readonly string[]) {
  const running = new Map<string, number>();
  const order: string[] = [];
  let most = 0;
  let mostOfOneHost = 0;
  const jobs = hosts.map((host, position) => ({
    host,
    run: async () => {
      order.push(`${host}${position}`);
      running.set(host, (running.get(host) ?? 0) + 1);
      most = Math.max(
        most,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      );
      mostOfOneHost = Math.max(mostOfOneHost, running.get(host) ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 1 + (position % 3)));
      running.set(host, (running.get(host) ?? 0) - 1);
    },
  }));
  return { jobs, order, most: () => most, mostOfOneHost: () => mostOfOneHost };
}

describe('a pool', () => {
  it('runs every job, six at once and one of a host at a time', async () => {
    const hosts = Array.from({ length: 60 }, (_, index) => `host${index % 9}.example`);
    const watched = watchedJobs(hosts);
    await createPool(6).run(watched.jobs, () => false);
    expect(watched.order).toHaveLength(60);
    expect(watched.most()).toBe(6);
    expect(watched.mostOfOneHost()).toBe(1);
  });

  it('runs the jobs of one host in their order', async () => {
    const watched = watchedJobs(['a', 'a', 'a', 'a']);
    await createPool(6).run(watched.jobs, () => false);
    expect(watched.order).toEqual(['a0', 'a1', 'a2', 'a3']);
  });

  it('begins nothing after its time, and waits for what runs', async () => {
    const watched = watchedJobs(Array.from({ length: 20 }, (_, index) => `host${index}`));
    await createPool(2).run(watched.jobs, () => watched.order.length >= 5);
    expect(watched.order.length).toBeLessThanOrEqual(6);
  });

  it('is one for all who ask: together they run six at once and one of a host', async () => {
    const watched = watchedJobs(Array.from({ length: 40 }, (_, index) => `host${index % 10}`));
    const pool = createPool(6);
    await Promise.all([
      pool.run(watched.jobs.slice(0, 20), () => false),
      pool.run(watched.jobs.slice(20), () => false),
    ]);
    expect(watched.order).toHaveLength(40);
    expect(watched.most()).toBe(6);
    expect(watched.mostOfOneHost()).toBe(1);
  });
});
