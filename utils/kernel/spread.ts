/**
 * Numbers from 0 to 1, each as far as may be from those before it: the multiples of the golden ratio. Chance leaves gaps and
 * crowds where many are drawn.
 */
export function createSpread(from: number): () => number {
  let place = from % 1;
  return () => (place = (place + goldenRatio) % 1);
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;
