/** A run of pieces that two texts share, or that stands in one of them alone. */
export interface TextRun {
  readonly kind: 'kept' | 'removed' | 'added';
  /** Of those that are kept, as they stand in the second text. */
  readonly pieces: readonly string[];
}

/** Of the table that the longest common sequence is found with: 8 MB. */
const mostCells = 4_000_000;

/**
 * How one list of pieces (lines, words) became another, with as much kept as can be: a longest common sequence. Where that
 * would cost too much, only beginning and end are kept. Pieces are the same when their keys are.
 */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
  keyOf: (piece: string) => string = (piece) => piece,
): readonly TextRun[] {
  const oldKeys = before.map(keyOf);
  const newKeys = after.map(keyOf);
  let start = 0;
  while (start < Math.min(oldKeys.length, newKeys.length) && oldKeys[start] === newKeys[start]) start++;
  let oldEnd = oldKeys.length;
  let newEnd = newKeys.length;
  while (oldEnd > start && newEnd > start && oldKeys[oldEnd - 1] === newKeys[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  const middle = { oldKeys: oldKeys.slice(start, oldEnd), newKeys: newKeys.slice(start, newEnd) };
  const isSmall = (middle.oldKeys.length + 1) * (middle.newKeys.length + 1) <= mostCells;
  const steps = (isSmall ? longestCommon : allAnew)(middle.oldKeys, middle.newKeys);
  const runs = new Runs();
  for (const piece of after.slice(0, start)) runs.add('kept', piece);
  let oldAt = start;
  let newAt = start;
  for (const kind of steps) {
    runs.add(kind, (kind === 'removed' ? before[oldAt] : after[newAt]) ?? '');
    if (kind !== 'added') oldAt++;
    if (kind !== 'removed') newAt++;
  }
  for (const piece of after.slice(newEnd)) runs.add('kept', piece);
  return runs.all;
}

type Kind = TextRun['kind'];

class Runs {
  readonly all: { kind: Kind; pieces: string[] }[] = [];

  add(kind: Kind, piece: string): void {
    const last = this.all.at(-1);
    if (last?.kind === kind) last.pieces.push(piece);
    else this.all.push({ kind, pieces: [piece] });
  }
}

function longestCommon(before: readonly string[], after: readonly string[]): readonly Kind[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const steps: Kind[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const isKept = row < before.length && column < after.length && before[row] === after[column];
    const isRemoved =
      !isKept && row < before.length && (column === after.length || at(row + 1, column) >= at(row, column + 1));
    steps.push(isKept ? 'kept' : isRemoved ? 'removed' : 'added');
    if (isKept || isRemoved) row++;
    if (!isRemoved) column++;
  }
  return steps;
}

const allAnew = (before: readonly string[], after: readonly string[]): readonly Kind[] => [
  ...before.map(() => 'removed' as const),
  ...after.map(() => 'added' as const),
];
