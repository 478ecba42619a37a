import { useMemo, useRef, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import type { Panel } from './panel.ts';

export interface Row {
  readonly followed: FollowedSource;
  readonly isUnfollowed: boolean;
}

/** How long a notice with "Undo" stands in the place of a source. The background keeps all of it a little longer. */
const undoMs = 10 * second;

/** The sources, newest first, with those that were just unfollowed still in their places. */
export function useUnfollowing({ sources, worker }: Panel) {
  const [unfollowed, setUnfollowed] = useState<ReadonlyMap<SourceId, FollowedSource>>(new Map());
  const timers = useRef(new Map<SourceId, ReturnType<typeof setTimeout>>());

  const forget = (id: SourceId) => {
    clearTimeout(timers.current.get(id));
    setUnfollowed((gone) => new Map([...gone].filter(([other]) => other !== id)));
  };
  const unfollow = async (followed: FollowedSource) => {
    const { id } = followed.source;
    setUnfollowed((gone) => new Map(gone).set(id, followed));
    timers.current.set(
      id,
      setTimeout(() => forget(id), undoMs),
    );
    // Not heard: the source is still followed, and its row comes back.
    if ((await worker.ask('unfollow', { sourceId: id })) === undefined) forget(id);
  };
  const restore = async ({ source: { id } }: FollowedSource) => {
    if ((await worker.ask('restore', { sourceId: id })) !== undefined) forget(id);
  };

  const rows = useMemo<readonly Row[]>(() => {
    const still = sources.filter(({ source }) => !unfollowed.has(source.id));
    return [
      ...still.map((followed) => ({ followed, isUnfollowed: false })),
      ...[...unfollowed.values()].map((followed) => ({ followed, isUnfollowed: true })),
    ].toSorted((one, other) => other.followed.source.followedAt - one.followed.source.followedAt);
  }, [sources, unfollowed]);
  return {
    rows,
    unfollow: (followed: FollowedSource) => void unfollow(followed),
    restore: (followed: FollowedSource) => void restore(followed),
  };
}
