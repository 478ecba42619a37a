import { useCallback } from 'preact/hooks';
import type { SourceId } from '../../utils/sources/source.ts';
import { requestAccess } from '../../utils/platform/permissions.ts';
import type { Worker } from './use-worker.ts';

/** Answers the sources, or undefined when the background did not hear it. */
export type Follow = (addresses: readonly string[]) => Promise<readonly SourceId[] | undefined>;

/** Must be called in the click itself: browsers refuse to ask the person after one `await`. */
export function useFollow({ ask }: Worker): Follow {
  return useCallback(
    async (addresses) => {
      await accessTo(addresses);
      return (await ask('follow', { addresses }))?.sourceIds;
    },
    [ask],
  );
}

/** A person who says no still follows: the sources wait and say what they are waiting for. */
export async function accessTo(addresses: readonly string[]): Promise<boolean> {
  try {
    return await requestAccess(addresses);
  } catch {
    return false;
  }
}
