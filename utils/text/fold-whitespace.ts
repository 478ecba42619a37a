/**
 * Characters that never belong in a line of text: C0 and C1 controls, the soft hyphen, zero-width spaces, and the bidi
 * embeddings, overrides and isolates with which a title could rearrange what stands beside it.
 */
const unwanted = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** One line: unwanted characters gone, each run of white space a single space, none at the ends. */
export function foldWhitespace(text: string): string {
  return text.replace(unwanted, '').replace(/\s+/g, ' ').trim();
}
