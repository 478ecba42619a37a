import { useCallback, useEffect, useState } from 'preact/hooks';
import { readHeldHosts, requestAccessEverywhere } from '../../utils/platform/permissions.ts';
import type { Follow } from './use-follow.ts';
import type { Worker } from './use-worker.ts';

/** Whether all sites are to be allowed at once, with the first that is followed. */
export interface Everywhere {
  /** Allowed already, so that there is nothing to choose. */
  readonly isHeld: boolean;
  readonly isWanted: boolean;
  want(isWanted: boolean): void;
  readonly follow: Follow;
}

export function useEverywhere({ ask }: Worker, followOne: Follow): Everywhere {
  const [isHeld, setIsHeld] = useState(false);
  const [isWanted, want] = useState(false);
  useEffect(() => void readHeldHosts().then((hosts) => setIsHeld(hosts.includes('*'))), []);
  const follow = useCallback<Follow>(
    async (addresses) => {
      if (!isWanted) return followOne(addresses);
      // A person who says no still follows: the sources wait and say what they are waiting for.
      setIsHeld(await requestAccessEverywhere().catch(() => false));
      return (await ask('follow', { addresses }))?.sourceIds;
    },
    [ask, followOne, isWanted],
  );
  return { isHeld, isWanted, want, follow };
}
