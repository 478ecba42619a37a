import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPaced } from '../../utils/kernel/paced.ts';

describe('work that is asked for more often than it need be done', () => {
  let times: number[];
  const paced = () =>
    createPaced(
      async () => {
        times.push(Date.now());
      },
      1_000,
      Date.now,
    );

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    times = [];
  });
  afterEach(() => vi.useRealTimers());

  it('is done at once, and once more for all who asked while it rested', async () => {
    const { ask } = paced();
    ask();
    await vi.advanceTimersByTimeAsync(1);
    for (let count = 0; count < 50; count++) ask();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(times).toEqual([0, 1_000]);
  });

  it('is done at once again after a rest', async () => {
    const { ask } = paced();
    ask();
    await vi.advanceTimersByTimeAsync(3_000);
    ask();
    await vi.advanceTimersByTimeAsync(1);
    expect(times).toEqual([0, 3_000]);
  });

  it('is done before it is settled where it was asked for, and not where it was not', async () => {
    const { ask, settle } = paced();
    await settle();
    ask();
    await settle();
    ask();
    await settle();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(times).toEqual([0, 0]);
  });

  it('is done one at a time', async () => {
    let open = 0;
    let most = 0;
    const { ask, settle } = createPaced(
      async () => {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        open--;
      },
      1_000,
      Date.now,
    );
    for (let count = 0; count < 4; count++) {
      ask();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await Promise.all([settle(), vi.advanceTimersByTimeAsync(10_000)]);
    expect({ most, open }).toEqual({ most: 1, open: 0 });
  });
});
