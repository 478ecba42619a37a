/** Randomness that is the same for the same seed, and smooth noise made of it. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b9) >>> 0;
  // Mulberry32.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Noise {
  /** From 0 to 1, one bump per unit. */
  at(x: number, y: number): number;
  /** Several octaves of it, from 0 to 1. */
  fractal(x: number, y: number, octaves: number): number;
}

const side = 256;

export function createNoise(random: Random): Noise {
  const lattice = Float32Array.from({ length: side * side }, () => random());
  const valueAt = (column: number, row: number) => lattice[((row & 255) << 8) | (column & 255)] ?? 0;

  function at(x: number, y: number): number {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const right = ease(x - column);
    const down = ease(y - row);
    const top = valueAt(column, row) * (1 - right) + valueAt(column + 1, row) * right;
    const bottom = valueAt(column, row + 1) * (1 - right) + valueAt(column + 1, row + 1) * right;
    return top * (1 - down) + bottom * down;
  }

  function fractal(x: number, y: number, octaves: number): number {
    let sum = 0;
    let weight = 0.5;
    let total = 0;
    for (let octave = 0; octave < octaves; octave++) {
      sum += weight * at(x, y);
      total += weight;
      weight *= 0.5;
      // Not quite doubled, so that the octaves' lattices do not line up.
      x = x * 2.03 + 17.1;
      y = y * 2.03 + 9.7;
    }
    return sum / total;
  }

  return { at, fractal };
}

const ease = (share: number) => share * share * (3 - 2 * share);
