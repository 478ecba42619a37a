import { useCallback, useMemo, useState } from 'preact/hooks';
import { minute } from '../../utils/kernel/duration.ts';
import { shortestByHand } from '../../utils/sources/may-ask.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { sayCount } from '../../utils/words/words.ts';
import type { Worker } from './use-worker.ts';

export type Checked = SourceId | 'all';

/** The checks that the person asked for by hand and that are under way. */
export interface Checking {
  readonly underWay: ReadonlySet<Checked>;
  check(what: Checked): Promise<void>;
}

export function useChecking({ ask }: Worker, say: (words: string) => void): Checking {
  const [underWay, setUnderWay] = useState<ReadonlySet<Checked>>(new Set());
  const check = useCallback(
    async (what: Checked) => {
      setUnderWay((checks) => new Set(checks).add(what));
      const answer = await ask('refresh', { sourceId: what });
      setUnderWay((checks) => new Set([...checks].filter((check) => check !== what)));
      if (answer && answer.rested > 0 && answer.checked === 0)
        say(sayCount('checkedAMomentAgo', shortestByHand / minute));
    },
    [ask, say],
  );
  return useMemo(() => ({ underWay, check }), [underWay, check]);
}
