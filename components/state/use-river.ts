import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { countArrivals } from '../../utils/store/arrivals.ts';
import {
  countOlder,
  isShown,
  readRiver,
  readStories,
  type RiverKey,
  type RiverStory,
} from '../../utils/store/river.ts';
import { readFollowed, type FollowedSource } from '../../utils/store/sources.ts';
import { isUnread } from '../source/state-words.ts';
import { connect } from './connection.ts';
import { idsOf, inRiver, pageSize, readNewest, type RiverReading } from './opening.ts';
import { joined, updated, withStatus, type ShownStory, type StatusChange } from './shown-stories.ts';
import { watch } from './watch.ts';

/** Counted no further: the pill says "99+ new", the button "More than 1,000". */
const mostArrivals = 100;
export const mostOlder = 1_000;

/** By then the first page is drawn: what has changed since it was read is looked for. */
const settledMs = 300;

export interface River {
  /** Newest first; stories of sources that are no longer followed are left out, unless they are saved. */
  readonly stories: readonly RiverStory[];
  readonly hasMore: boolean;
  /** How many are older than the last one shown, up to one more than `mostOlder`; undefined until counted. */
  readonly older: number | undefined;
  /** How many have come since the list was read, up to `mostArrivals`. */
  readonly arrivals: number;
  /** What ages are counted from: an age does not tick. */
  readonly readAt: number;
  showMore(): Promise<void>;
  /** Reads the list again from the newest. */
  reload(): Promise<void>;
  /** Up to which arrival it shows the stories. */
  readonly arrivedUpTo: number;
  /** Shows at once what the reader did with a story; the store follows. Without a change: what the store says. */
  showStatus(id: StoryId, change: StatusChange | undefined): void;
  /** Told when somebody has begun to use the list: from then on it does not move by itself. */
  touch(): void;
}

interface List {
  readonly stories: readonly ShownStory[];
  readonly next: RiverKey | undefined;
  readonly readAt: number;
  readonly arrivedUpTo: number;
  /** Those whose stories it was read with. */
  readonly followed: ReadonlySet<SourceId>;
  /** Sources that had never answered when the list was read. */
  readonly unread: ReadonlySet<SourceId>;
}

const toList = ({ page, sources, readAt, arrivedUpTo }: RiverReading): List => ({
  stories: page.stories,
  next: page.next,
  readAt,
  arrivedUpTo,
  followed: inRiver(sources),
  unread: idsOf(sources.filter(({ state }) => isUnread(state))),
});

export function useRiver(opened: RiverReading, sources: readonly FollowedSource[], isInUse: boolean): River {
  const [list, setList] = useState<List>(() => toList(opened));
  const [arrivals, setArrivals] = useState(0);
  const [older, setOlder] = useState<number>();
  const isTouched = useRef(isInUse);
  const current = useRef(list);
  current.current = list;
  const followed = useMemo(() => inRiver(sources), [sources]);
  const latestFollowed = useRef(followed);
  latestFollowed.current = followed;

  const reload = useCallback(async () => {
    setList(toList(await readNewest(await connect())));
    setArrivals(0);
  }, []);

  const showMore = useCallback(async () => {
    const { next } = current.current;
    if (!next) return;
    const page = await readRiver(await connect(), { followed: latestFollowed.current, after: next, limit: pageSize });
    setList((list) =>
      list.next === next ? { ...list, stories: joined(list.stories, page.stories), next: page.next } : list,
    );
  }, []);

  const showStatus = useCallback((id: StoryId, change: StatusChange | undefined) => {
    setList((list) => ({ ...list, stories: withStatus(list.stories, id, change) }));
  }, []);

  const touch = useCallback(() => {
    isTouched.current = true;
  }, []);

  useEffect(() => {
    const count = async () => {
      const { stories, unread, arrivedUpTo } = current.current;
      const isFilling = stories.length === 0 || (unread.size > 0 && !isTouched.current);
      const database = await connect();
      // From the store, not from what is drawn: a source may have been followed and read since the last drawing.
      const query = {
        since: arrivedUpTo,
        most: mostArrivals,
        of: 'all',
        followed: await readFollowed(database),
      } as const;
      const found = await countArrivals(database, query);
      if (found > 0 && isFilling) await reload();
      else setArrivals(found);
    };
    const refreshShown = async () => {
      const now = await readStories(
        await connect(),
        current.current.stories.map(({ story }) => story.id),
      );
      setList((list) => ({ ...list, stories: updated(list.stories, now) }));
    };
    const stops = [
      watch(['stories', 'states', 'sources'], count, { pauseMs: 250, firstAfterMs: settledMs }),
      watch(['statuses'], refreshShown, { firstAfterMs: settledMs }),
      // Edits are rare and nobody waits for them, but a round of polling announces many changes.
      watch(['stories'], refreshShown, { pauseMs: second, firstAfterMs: settledMs }),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);

  // The list has nothing of a source that is back, which the person has just asked for; and may have had nothing else than
  // one that has gone.
  const before = useRef({ followed, known: idsOf(sources) });
  useEffect(() => {
    const { stories, followed: readWith } = current.current;
    const { known } = before.current;
    const isBack = [...followed].some((id) => known.has(id) && !before.current.followed.has(id) && !readWith.has(id));
    const isEmptied = stories.length > 0 && !stories.some((shown) => isShown(shown, followed));
    if (isBack || isEmptied) void reload();
    before.current = { followed, known: new Set([...known, ...idsOf(sources)]) };
  }, [followed]);

  const { next } = list;
  useEffect(() => {
    setOlder(undefined);
    if (!next) return undefined;
    const count = async () => {
      const query = { followed: latestFollowed.current, after: next, most: mostOlder + 1 };
      const found = await countOlder(await connect(), query);
      if (current.current.next === next) setOlder(found);
    };
    const timer = setTimeout(() => void count(), settledMs);
    return () => clearTimeout(timer);
  }, [next, followed]);

  return useMemo(() => {
    const stories = list.stories.filter((shown) => isShown(shown, followed));
    const { readAt, arrivedUpTo } = list;
    return {
      stories,
      hasMore: next !== undefined && older !== 0,
      older,
      arrivals,
      readAt,
      arrivedUpTo,
      showMore,
      reload,
      showStatus,
      touch,
    };
  }, [list, followed, older, arrivals]);
}
