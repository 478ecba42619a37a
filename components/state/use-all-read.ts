import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import { isSameScope, type Scope } from '../../utils/sources/scope.ts';
import { say as words } from '../../utils/words/words.ts';
import type { River } from './use-river.ts';
import type { Worker } from './use-worker.ts';

export interface AllRead {
  /** How many stories were just marked, for as long as a notice with "Undo" stands. */
  readonly count: number | undefined;
  /** Marks all that the river's scope holds, as far as it is shown to the reader or older. */
  mark(): void;
  undo(): void;
}

/** How long that notice stands. */
const undoMs = 10 * second;

/** Of the panel, and not of a view: what was marked in the river is undone from a story too. */
export function useAllRead(
  river: River,
  /** What the header says that is shown: its list may still be read. */
  wanted: Scope,
  { ask }: Worker,
  say: (words: string) => void,
): AllRead {
  const [done, setDone] = useState<{ readonly count: number; readonly readAt: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ ...river, wanted });
  latest.current = { ...river, wanted };

  const idsWith = (readAt: number | undefined) =>
    latest.current.stories.filter(({ status }) => status?.readAt === readAt).map(({ story }) => story.id);

  const mark = useCallback(async () => {
    const { scope: listed, wanted: scope, arrivedUpTo, showStatus } = latest.current;
    // A search holds what was typed, and nobody means that by all.
    if (scope.words !== undefined) return;
    const readAt = Date.now();
    const ids = isSameScope(listed, scope) ? idsWith(undefined) : [];
    showStatus(ids, (status) => ({ ...status, readAt }));
    const answer = await ask('markAllRead', { scope, arrivedUpTo, readAt });
    if (answer === undefined) return showStatus(ids, undefined);
    if (answer.count === 0) return say(words('nothingUnread'));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setDone(undefined), undoMs);
    setDone({ count: answer.count, readAt });
  }, []);

  const undo = useCallback(async (readAt: number) => {
    clearTimeout(timer.current);
    setDone(undefined);
    const ids = idsWith(readAt);
    latest.current.showStatus(ids, ({ readAt: _readAt, ...status }) => status);
    if ((await ask('undoAllRead', { readAt })) === undefined) latest.current.showStatus(ids, undefined);
  }, []);

  return useMemo(
    () => ({ count: done?.count, mark: () => void mark(), undo: () => done && void undo(done.readAt) }),
    [done],
  );
}
