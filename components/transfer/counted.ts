import { listOf, sayCount } from '../../utils/words/words.ts';

const mostNamed = 3;

/** "a, b and 4 others". */
export function shortListOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  const others = different.length - mostNamed;
  return listOf(others > 1 ? [...different.slice(0, mostNamed), sayCount('andOthers', others)] : different);
}
