/**
 * Finds the next place of a mark in a text, for places that only grow: what was found is remembered, so that asking a
 * million times for what stands at the end, or nowhere, costs no more than asking once.
 */
export class TextFinder {
  readonly #text: string;
  readonly #places = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  next(mark: string, start: number): number {
    const known = this.#places.get(mark);
    if (known !== undefined && (known < 0 || known >= start)) return known;
    const place = this.#text.indexOf(mark, start);
    this.#places.set(mark, place);
    return place;
  }
}
