export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * How much two texts have in common, by runs of four words, each counted as often as it stands there (the measure of
 * scrapinghub's article-extraction-benchmark). Averages over pages are taken of precision and recall.
 */
export function scoreShingles(truth: string, text: string): Score {
  const wanted = countShingles(truth);
  const found = countShingles(text);
  let common = 0;
  for (const [shingle, count] of found) common += Math.min(count, wanted.get(shingle) ?? 0);
  const [wantedCount, foundCount] = [sum(wanted), sum(found)];
  const precision = foundCount === 0 ? (wantedCount === 0 ? 1 : 0) : common / foundCount;
  const recall = wantedCount === 0 ? 1 : common / wantedCount;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const size = 4;

function countShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - size + 1); index++) {
    const shingle = words.slice(index, index + size).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((one, other) => one + other, 0);
