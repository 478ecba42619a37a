import { announceChange } from '../messaging/changes.ts';
import { nextCheckIfUnfinished } from '../sources/next-check.ts';
import type { Source, SourceId, SourceState } from '../sources/source.ts';
import type { Incoming } from '../stories/to-story.ts';
import { refreshSource, type Outcome, type RefreshTools } from './refresh-source.ts';
import { runPool } from './run-pool.ts';

/** The store as polling sees it. */
export interface PollingStore {
  /** Those of these sources that are followed, in the same order. */
  readonly readSources: (ids: readonly SourceId[]) => Promise<readonly Source[]>;
  /** Saves a plan before the first byte is asked for; undefined when the source is no longer followed. */
  readonly beginCheck: (
    id: SourceId,
    plan: (state: SourceState) => SourceState,
  ) => Promise<{ source: Source; state: SourceState } | undefined>;
  readonly saveState: (state: SourceState) => Promise<void>;
  readonly saveRefresh: (
    id: SourceId,
    state: SourceState,
    incoming: readonly Incoming[],
  ) => Promise<{ added: number; edited: number } | undefined>;
  /** Gives the source another address; false when that one is followed already, and then the source is gone. */
  readonly moveSource: (id: SourceId, address: string) => Promise<boolean>;
}

export interface PollingTools extends RefreshTools {
  readonly store: PollingStore;
  /** Called after stories were saved that are news to the reader. */
  readonly onNews: () => Promise<void>;
  /** For how long sources are begun in one round; the rest stays due. */
  readonly roundLengthMs: number;
}

/** Sources that are being looked at now: an alarm and a click must not ask the same server twice at once. */
const running = new Set<SourceId>();

const atOnce = 6;
/** How far a failed move from page to feed may go on: page, feed. */
const mostMoves = 2;

/** Refreshes these sources, at most six at once and one per host. Answers how many were looked at and how much is news. */
export async function refreshSources(
  ids: readonly SourceId[],
  tools: PollingTools,
): Promise<{ checked: number; news: number }> {
  const startedAt = tools.now();
  const sources = await tools.store.readSources(ids);
  let checked = 0;
  let news = 0;
  const jobs = sources.map((source) => ({
    host: URL.parse(source.address)?.host ?? source.address,
    run: async () => {
      if (running.has(source.id)) return;
      running.add(source.id);
      try {
        news += await refreshOne(source.id, tools);
        checked++;
      } finally {
        running.delete(source.id);
      }
    },
  }));
  await runPool(jobs, { atOnce, isOver: () => tools.now() - startedAt > tools.roundLengthMs });
  return { checked, news };
}

async function refreshOne(id: SourceId, tools: PollingTools): Promise<number> {
  for (let move = 0; move < mostMoves; move++) {
    const found = await tools.store.beginCheck(id, (state) => plan(state, tools.now()));
    if (!found) return 0;
    const outcome = await refreshSource(found.source, found.state, tools);
    if (outcome.kind !== 'moved') return saveOutcome(id, outcome, tools);
    const isNew = await tools.store.moveSource(id, outcome.address);
    announceChange('sources', 'states');
    if (!isNew) return 0;
  }
  return 0;
}

/** Saved before the first byte is asked for: a worker that is stopped by this source cannot loop on it. */
function plan(state: SourceState, now: number): SourceState {
  const { unfinishedAttempts } = state;
  return {
    ...state,
    lastAttemptAt: now,
    nextCheckAt: nextCheckIfUnfinished(unfinishedAttempts, now),
    unfinishedAttempts: unfinishedAttempts + 1,
  };
}

async function saveOutcome(
  id: SourceId,
  outcome: Exclude<Outcome, { kind: 'moved' }>,
  tools: PollingTools,
): Promise<number> {
  if (outcome.kind !== 'read') {
    await tools.store.saveState(outcome.state);
    announceChange('states');
    return 0;
  }
  const saved = await tools.store.saveRefresh(id, outcome.state, outcome.incoming);
  if (!saved) return 0;
  const isNews = outcome.incoming[0]?.story.arrival[0] === 1;
  if (saved.added > 0 && isNews) await tools.onNews();
  if (saved.added + saved.edited > 0) announceChange('stories', 'states');
  else announceChange('states');
  return isNews ? saved.added : 0;
}
