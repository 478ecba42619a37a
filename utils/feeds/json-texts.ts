import { largestItem } from './feed-limits.ts';
import { repairCharacters } from './repair-characters.ts';

/** What each text costs besides its letters, so that no item is a list of a million short ones. */
const cost = 16;

/** Reads the texts of one item of a JSON Feed, or of the feed itself, one after the other. */
export class JsonTexts {
  #room = largestItem;

  /** Trimmed, and nothing if that leaves nothing. Ids are often numbers, against the standard. */
  read(value: unknown): string | undefined {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string' || text.length + cost > this.#room) return undefined;
    this.#room -= text.length + cost;
    return repairCharacters(text).trim() || undefined;
  }
}
