import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';

/** Where all golden documents are said to come from. */
export const goldenAddress = 'https://feeds.example/news/feed';

/**
 * A reading as the golden files hold it, for people to read: times in ISO 8601, and nothing where nothing was said (no
 * empty lists).
 */
export function toGolden(bytes: Uint8Array): unknown {
  const result = parseFeed(decodeBytes(bytes), goldenAddress);
  return result.ok ? simplify(result.value, '') : { failure: result.failure };
}

function simplify(value: unknown, key: string): unknown {
  if (typeof value === 'number' && key.endsWith('At')) return new Date(value).toISOString().replace('.000Z', 'Z');
  if (Array.isArray(value)) return value.map((one) => simplify(one, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name === 'items' || !isEmpty(inner))
      .map(([name, inner]) => [name, simplify(inner, name)]),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
