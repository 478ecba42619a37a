import { minute } from '../kernel/duration.ts';
import type { Result } from '../kernel/result.ts';
import type { FetchedDocument } from './fetch-document.ts';
import type { FetchFailure } from './fetch-failure.ts';

type Fetched = Promise<Result<FetchedDocument, FetchFailure>>;

/**
 * What was fetched to be shown, or is just being fetched for that, for when it is followed a moment later: a second request
 * might be one too many for its server.
 */
export interface Shelf {
  readonly put: (address: string, fetched: Fetched) => Fetched;
  /** Undefined also where it could not be fetched. */
  readonly find: (address: string) => Promise<FetchedDocument | undefined>;
}

const keptFor = 5 * minute;
const mostDocuments = 8;

export function createShelf(now: () => number): Shelf {
  const kept = new Map<string, { readonly fetched: Fetched; readonly at: number }>();
  return {
    put: (address, fetched) => {
      kept.delete(address);
      kept.set(address, { fetched, at: now() });
      const [oldest] = kept.keys();
      if (kept.size > mostDocuments && oldest !== undefined) kept.delete(oldest);
      return fetched;
    },
    find: async (address) => {
      const found = kept.get(address);
      if (!found || Math.abs(now() - found.at) >= keptFor) return undefined;
      const fetched = await found.fetched;
      return fetched.ok ? fetched.value : undefined;
    },
  };
}
