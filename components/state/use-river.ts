import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import { isSameScope, type Scope } from '../../utils/sources/scope.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { countArrivals } from '../../utils/store/arrivals.ts';
import { readRiver, readStories, type RiverStory } from '../../utils/store/river.ts';
import { readFollowed, type FollowedSource } from '../../utils/store/sources.ts';
import { connect } from './connection.ts';
import type { KeptList } from './kept-place.ts';
import { idsOf, pageSize, readList, type Opening } from './opening.ts';
import { isShown, toList, withStories, type List } from './river-list.ts';
import { joined, updated, withStatus, type StatusChange } from './shown-stories.ts';
import type { RiverPlace } from './use-navigation.ts';
import { useOlder } from './use-older.ts';
import { useScope, useSelection } from './use-scope.ts';
import { watch } from './watch.ts';

/** Counted no further: the pill says "99+ new". */
const mostArrivals = 100;

/** By then the first page is drawn: what has changed since it was read is looked for. */
const settledMs = 300;

export interface River {
  /** What the list is of. While the one that was chosen last is being read, the one before is still shown. */
  readonly scope: Scope;
  /** Newest first. A story that has left the scope by being read, or saved no longer, stays until the list is read again. */
  readonly stories: readonly RiverStory[];
  /** Of a search: whether it is still going on. */
  readonly isReading: boolean;
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
  /** Shows at once what the reader did with stories; the store follows. Without a change: what the store says. */
  showStatus(ids: readonly StoryId[], change: StatusChange | undefined): void;
  /** Told when somebody has begun to use the list: from then on it does not move by itself. */
  touch(): void;
  /** The list of a place, as it can be kept. */
  keepOf(place: RiverPlace): KeptList | undefined;
}

/** The list of the place where the reader is in the river. Those of places on the way back stay as they were. */
export function useRiver(
  place: RiverPlace,
  { river: opened, kept }: Opening,
  sources: readonly FollowedSource[],
): River {
  const scope = useScope(place.scope, sources);
  const lists = useRef<WeakMap<RiverPlace, List>>(new WeakMap());
  const last = useRef<List>(undefined);
  const [, setCount] = useState(0);
  if (!last.current) {
    last.current = { ...toList(opened), isReading: Boolean(scope.words) };
    if (!scope.words) lists.current.set(place, last.current);
  }
  const list = lists.current.get(place) ?? last.current;
  last.current = list;
  const [arrivals, setArrivals] = useState(0);
  const step = kept?.steps.find((each) => each.place === place);
  const isTouched = useRef(step?.list !== undefined);
  const selection = useSelection(list.scope, sources);
  const older = useOlder(list.next, selection, settledMs);
  const current = useRef({ place, scope, list, selection });
  current.current = { place, scope, list, selection };

  const change = useCallback((at: RiverPlace, to: (before: List | undefined) => List | undefined) => {
    const before = lists.current.get(at);
    const after = to(before);
    if (!after || after === before) return;
    lists.current.set(at, after);
    setCount((count) => count + 1);
  }, []);

  const reload = useCallback(async () => {
    const { place, scope } = current.current;
    const reading = await readList(await connect(), scope);
    change(place, () => toList(reading));
    setArrivals(0);
  }, []);

  const showMore = useCallback(async () => {
    const { place, list, selection } = current.current;
    const { next } = list;
    if (!next) return;
    const page = await readRiver(await connect(), { ...selection, after: next, limit: pageSize });
    change(place, (before) =>
      before?.next === next ? { ...before, stories: joined(before.stories, page.stories), next: page.next } : before,
    );
  }, []);

  const showStatus = useCallback((ids: readonly StoryId[], to: StatusChange | undefined) => {
    const { place } = current.current;
    change(place, (list) => list && { ...list, stories: withStatus(list.stories, new Set(ids), to) });
  }, []);

  const touch = useCallback(() => {
    isTouched.current = true;
  }, []);

  const keepOf = useCallback((at: RiverPlace): KeptList | undefined => {
    const list = lists.current.get(at);
    return list && { count: list.stories.length, arrivedUpTo: list.arrivedUpTo };
  }, []);

  const refreshShown = useCallback(async () => {
    const { place, list } = current.current;
    const now = await readStories(
      await connect(),
      list.stories.map(({ story }) => story.id),
    );
    change(place, (list) => list && withStories(list, updated(list.stories, now)));
  }, []);

  useEffect(() => {
    const own = lists.current.get(place);
    if (own && isSameScope(own.scope, scope)) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const read = async () => {
      const query = { kept: step?.list, signal };
      const base = toList(await readList(await connect(), scope, { limit: 0, ...query }));
      const onFound = (stories: readonly RiverStory[]) => {
        if (!signal.aborted) change(place, () => ({ ...base, stories: stories.slice(0, pageSize), isReading: true }));
      };
      const reading = await readList(await connect(), scope, { ...query, onFound });
      if (!signal.aborted) change(place, () => toList(reading));
    };
    // The background may have closed the connection just now: a new one waits for it.
    read().catch(() => (signal.aborted ? undefined : read().catch(() => {})));
    return () => ending.abort();
  }, [place, scope]);

  useEffect(() => {
    setArrivals(0);
    const count = async () => {
      const { scope, list, selection } = current.current;
      const { stories, unread, arrivedUpTo } = list;
      if (scope.of === 'saved' || scope.words !== undefined || list.isReading) return;
      const isFilling = stories.length === 0 || (unread.size > 0 && !isTouched.current);
      const database = await connect();
      // From the store, not from what is drawn: a source may have been followed and read since the last drawing.
      const followed = scope.of === 'all' ? await readFollowed(database) : selection.followed;
      const found = await countArrivals(database, { since: arrivedUpTo, most: mostArrivals, of: 'all', followed });
      // Counted for a list that has been read again meanwhile.
      if (current.current.place !== place || current.current.list.arrivedUpTo !== arrivedUpTo) return;
      if (found > 0 && isFilling) await reload();
      else setArrivals(found);
    };
    const stops = [
      watch(['stories', 'states', 'sources'], count, { pauseMs: 250, firstAfterMs: settledMs }),
      watch(['statuses'], refreshShown, { firstAfterMs: settledMs }),
      // Edits are rare and nobody waits for them, but a round of polling announces many changes.
      watch(['stories'], refreshShown, { pauseMs: second, firstAfterMs: settledMs }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [place]);

  // The list has nothing of a source that is back, which the person has just asked for; and may have had nothing else than
  // one that has gone.
  const before = useRef({ selection, scope: list.scope, known: idsOf(sources) });
  useEffect(() => {
    const { known, scope: scopeBefore, selection: of } = before.current;
    const { followed } = selection;
    if (scopeBefore === list.scope) {
      const isBack = [...followed].some((id) => known.has(id) && !of.followed.has(id) && !list.followed.has(id));
      const isEmptied = list.stories.length > 0 && !list.stories.some((shown) => isShown(shown, selection));
      if (isBack || isEmptied) void reload();
    }
    before.current = { selection, scope: list.scope, known: new Set([...known, ...idsOf(sources)]) };
  }, [selection]);

  return useMemo(() => {
    const { readAt, arrivedUpTo, isReading, scope } = list;
    return {
      scope,
      stories: list.stories.filter((shown) => isShown(shown, selection)),
      isReading,
      hasMore: list.next !== undefined && older !== 0,
      older,
      arrivals,
      readAt,
      arrivedUpTo,
      showMore,
      reload,
      showStatus,
      touch,
      keepOf,
    };
  }, [list, selection, older, arrivals]);
}
