import { useEffect, useState } from 'preact/hooks';
import { countOlder } from '../../utils/store/river.ts';
import type { RiverKey, Selection } from '../../utils/store/selection.ts';
import { connect } from './connection.ts';

/** Counted no further: the button says "More than 1,000". */
export const mostOlder = 1_000;

/** How many stories stand after the last one shown; undefined until they are counted, which waits for what is drawn. */
export function useOlder(next: RiverKey | undefined, selection: Selection, waitMs: number): number | undefined {
  const [older, setOlder] = useState<number>();
  useEffect(() => {
    setOlder(undefined);
    if (!next) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const count = async () => {
      const found = await countOlder(await connect(), { ...selection, after: next, most: mostOlder + 1, signal });
      if (!signal.aborted) setOlder(found);
    };
    // A connection that is just being closed: it stays uncounted.
    const timer = setTimeout(() => void count().catch(() => {}), selection.matches ? 0 : waitMs);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [next, selection]);
  return older;
}
