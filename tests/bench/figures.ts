/** The middle of some figures; half-way between the two middle ones of an even number. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

const failures: string[] = [];

/** Prints one line: the figure, its target when it has one, and whether it is reached. */
export function report(name: string, figure: number, unit: string, most?: number): void {
  const value = `${figure >= 100 ? Math.round(figure) : Math.round(figure * 100) / 100} ${unit}`;
  const isOver = most !== undefined && figure > most;
  if (isOver) failures.push(name);
  const target = most === undefined ? '' : `  (to reach: ≤ ${most} ${unit}${isOver ? ', NOT REACHED' : ''})`;
  console.log(`  ${name.padEnd(64)} ${value.padStart(12)}${target}`);
}

export function heading(text: string): void {
  console.log(`\n${text}`);
}

export const notReached = (): readonly string[] => failures;
