/** Does something that asks a host, when it is its turn there. */
export type InTurn = <Result>(host: string, act: () => Promise<Result>) => Promise<Result>;

/** One request of a host at a time, in the order of asking, and `restMs` of rest after each, wherever it was led from. */
export function createTurns(restMs: number): InTurn {
  const ends = new Map<string, Promise<void>>();
  return (host, act) => {
    const acting = (ends.get(host) ?? Promise.resolve()).then(act);
    const over = () => {};
    const end = acting
      .then(over, over)
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, restMs)))
      .then(() => {
        if (ends.get(host) === end) ends.delete(host);
      });
    ends.set(host, end);
    return acting;
  };
}

/** For what a person waits for. */
export const atOnce: InTurn = (_host, act) => act();
