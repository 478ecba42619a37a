import { numberOf } from '../parts/times.ts';

/** "1 source", "1,204 sources". */
export const counted = (count: number, one: string, many: string): string =>
  `${numberOf(count)} ${count === 1 ? one : many}`;

const mostNamed = 3;

/** "a, b and 4 others". */
export function listOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  const others = different.length - mostNamed;
  const named = others > 1 ? [...different.slice(0, mostNamed), `${numberOf(others)} others`] : different;
  return new Intl.ListFormat('en').format(named);
}
