import { minute } from '../kernel/duration.ts';
import type { FetchedDocument } from './fetch-document.ts';

/** What was fetched to be shown, for when it is followed a moment later: a second request might be one too many for its server. */
export interface Shelf {
  readonly put: (address: string, document: FetchedDocument) => void;
  readonly find: (address: string) => FetchedDocument | undefined;
}

const keptFor = 5 * minute;
const mostDocuments = 8;

export function createShelf(now: () => number): Shelf {
  const kept = new Map<string, { readonly document: FetchedDocument; readonly at: number }>();
  return {
    put: (address, document) => {
      kept.delete(address);
      kept.set(address, { document, at: now() });
      const [oldest] = kept.keys();
      if (kept.size > mostDocuments && oldest !== undefined) kept.delete(oldest);
    },
    find: (address) => {
      const found = kept.get(address);
      return found && Math.abs(now() - found.at) < keptFor ? found.document : undefined;
    },
  };
}
