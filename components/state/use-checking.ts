import { useCallback, useMemo, useState } from 'preact/hooks';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Worker } from './use-worker.ts';

export type Checked = SourceId | 'all';

/** The checks that the person asked for by hand and that are under way. */
export interface Checking {
  readonly underWay: ReadonlySet<Checked>;
  check(what: Checked): Promise<void>;
}

export function useChecking({ ask }: Worker): Checking {
  const [underWay, setUnderWay] = useState<ReadonlySet<Checked>>(new Set());
  const check = useCallback(
    async (what: Checked) => {
      setUnderWay((checks) => new Set(checks).add(what));
      await ask('refresh', { sourceId: what });
      setUnderWay((checks) => new Set([...checks].filter((check) => check !== what)));
    },
    [ask],
  );
  return useMemo(() => ({ underWay, check }), [underWay, check]);
}
