/** One row of the fault table: what is broken on purpose, and what must hold all the same. */
export interface Row {
  /** Its number in the table. */
  readonly name: string;
  readonly title: string;
  /** Says what was found, with its counts; throws when something did not hold. */
  readonly run?: (extension: string, size: Size) => Promise<string>;
  /** Takes minutes however few there are. */
  readonly isLong?: true;
  /** The tests that make the row's figure. */
  readonly shownBy?: readonly string[];
  readonly notRun?: string;
}

/** The counts of the table, or a few of each. */
export type Size = 'long' | 'short';

export function must(isSo: boolean, words: string): asserts isSo {
  if (!isSo) throw new Error(words);
}

/** Asks until it is so; throws with what was last said. */
export async function until(isSo: () => boolean | Promise<boolean>, words: string, timeoutMs = 20_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not within ${timeoutMs / 1000} s: ${words}`);
    await pause(20);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
