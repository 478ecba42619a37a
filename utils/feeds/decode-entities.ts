import { decodeReferences } from '../text/decode-references.ts';

/** What one document's internal entities may grow to in all: 1 MiB, so that no few bytes of text become many. */
const longestExpansion = 1 << 20;

/**
 * References of text or of an attribute, decoded once. Only those with a semicolon are: "&copy=3" in an address is not
 * a copyright sign. HTML's names are known, as feeds use them without declaring them.
 */
export class EntityDecoder {
  readonly #declared: ReadonlyMap<string, string>;
  #budget = longestExpansion;

  constructor(declared: ReadonlyMap<string, string>) {
    this.#declared = declared;
  }

  decode(text: string): string {
    if (!text.includes('&')) return text;
    if (this.#declared.size === 0) return decodeReferences(text, 'strict');
    return text.replace(/&(#\w{1,10}|[\w.-]{1,64});/g, (reference, name: string) => {
      const value = this.#declared.get(name);
      if (value === undefined) return decodeReferences(reference, 'strict');
      this.#budget -= value.length;
      return this.#budget < 0 ? reference : value;
    });
  }
}
