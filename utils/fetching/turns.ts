/** Does something that asks a host, when it is its turn there. */
export type InTurn = <Result>(host: string, act: () => Promise<Result>) => Promise<Result>;

export interface Turns {
  /** In the order of asking. */
  readonly inTurn: InTurn;
  /** Before all that waits there: what a person has just opened. */
  readonly next: InTurn;
}

/** One request of a host at a time, whoever asks, and `restMs` of rest after each, wherever it was led from. */
export function createTurns(restMs: number): Turns {
  const waitingAt = new Map<string, (() => Promise<unknown>)[]>();

  async function takeTurns(host: string, waiting: (() => Promise<unknown>)[]): Promise<void> {
    for (let act = waiting.shift(); act; act = waiting.shift()) {
      await act();
      await new Promise((resolve) => setTimeout(resolve, restMs));
    }
    waitingAt.delete(host);
  }

  const queue =
    (place: 'push' | 'unshift'): InTurn =>
    (host, act) =>
      new Promise((resolve, reject) => {
        const turn = () => act().then(resolve, reject);
        const waiting = waitingAt.get(host);
        if (waiting) return void waiting[place](turn);
        const first = [turn];
        waitingAt.set(host, first);
        void takeTurns(host, first);
      });

  return { inTurn: queue('push'), next: queue('unshift') };
}
