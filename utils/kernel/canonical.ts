/** A value as JSON with its names sorted: equal values give equal texts, wherever they have been. */
export const canonical = (value: unknown, indent?: number): string =>
  JSON.stringify(withSortedNames(value), undefined, indent);

function withSortedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedNames);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, withSortedNames((value as Record<string, unknown>)[name])]));
}
