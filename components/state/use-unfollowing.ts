import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import type { Worker } from './use-worker.ts';

export interface Unfollowing {
  /** Those that were just unfollowed, for as long as a notice with "Undo" stands in their places. */
  readonly gone: ReadonlyMap<SourceId, FollowedSource>;
  unfollow(followed: FollowedSource): void;
  restore(followed: FollowedSource): void;
}

/** How long that notice stands. The background keeps all of the source a little longer. */
const undoMs = 10 * second;

/** Of the panel, and not of a view: a source can be left in one view and taken back in another. */
export function useUnfollowing({ ask }: Worker): Unfollowing {
  const [gone, setGone] = useState<ReadonlyMap<SourceId, FollowedSource>>(new Map());
  const timers = useRef(new Map<SourceId, ReturnType<typeof setTimeout>>());

  const forget = useCallback((id: SourceId) => {
    clearTimeout(timers.current.get(id));
    setGone((before) => new Map([...before].filter(([other]) => other !== id)));
  }, []);
  const unfollow = useCallback(async (followed: FollowedSource) => {
    const { id } = followed.source;
    setGone((before) => new Map(before).set(id, followed));
    timers.current.set(
      id,
      setTimeout(() => forget(id), undoMs),
    );
    // Not heard: the source is still followed, and its row comes back.
    if ((await ask('unfollow', { sourceId: id })) === undefined) forget(id);
  }, []);
  const restore = useCallback(async ({ source: { id } }: FollowedSource) => {
    if ((await ask('restore', { sourceId: id })) !== undefined) forget(id);
  }, []);

  return useMemo(
    () => ({
      gone,
      unfollow: (followed) => void unfollow(followed),
      restore: (followed) => void restore(followed),
    }),
    [gone],
  );
}
