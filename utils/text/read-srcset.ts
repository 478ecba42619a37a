/** One of a picture's sizes: its address as written, and how wide (w) or dense (x) it is. */
export interface PictureCandidate {
  readonly address: string;
  /** "640w" or "2x"; empty where none is told. */
  readonly descriptor: string;
}

const mostCandidates = 30;

/**
 * Reads a srcset as browsers do (HTML Standard, section 4.8.4.2.1): an address ends at white space and may hold commas,
 * but not end with one. Candidates whose descriptor is none are left out.
 */
export function readSrcset(srcset: string): readonly PictureCandidate[] {
  const candidates: PictureCandidate[] = [];
  const address = /[\s,]*([^\s,]\S*)\s*/y;
  const rest = /([^,]*),?/y;
  for (;;) {
    const word = address.exec(srcset)?.[1];
    if (word === undefined || candidates.length === mostCandidates) return candidates;
    rest.lastIndex = address.lastIndex;
    const descriptor = word.endsWith(',') ? '' : (rest.exec(srcset)?.[1] ?? '').trim();
    address.lastIndex = rest.lastIndex;
    if (/^(?:\d{1,5}w|\d{1,3}(?:\.\d{1,3})?x)?$/.test(descriptor)) {
      candidates.push({ address: withoutCommas(word), descriptor });
    }
  }
}

function withoutCommas(word: string): string {
  let end = word.length;
  while (word.charAt(end - 1) === ',') end--;
  return word.slice(0, end);
}
