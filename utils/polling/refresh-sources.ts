import { announceChange } from '../messaging/changes.ts';
import { nextCheckIfUnfinished } from '../sources/next-check.ts';
import type { Source, SourceId, SourceState } from '../sources/source.ts';
import type { Incoming } from '../stories/to-story.ts';
import { groupByTurn } from './group-by-turn.ts';
import { createPool } from './pool.ts';
import { failed, refreshSource, type Outcome, type RefreshTools } from './refresh-source.ts';

/** The store as polling sees it. */
export interface PollingStore {
  /** Those of these sources that are followed, in the same order. */
  readonly readSources: (ids: readonly SourceId[]) => Promise<readonly Source[]>;
  /** Saves a plan for each before the first byte is asked for; leaves out those that are no longer followed. */
  readonly beginChecks: (
    ids: readonly SourceId[],
    plan: (state: SourceState) => SourceState,
  ) => Promise<ReadonlyMap<SourceId, Begun>>;
  /** Saves nothing when the source has another address by now than the one that was asked. */
  readonly saveState: (source: Source, state: SourceState) => Promise<void>;
  readonly saveRefresh: (
    source: Source,
    state: SourceState,
    incoming: readonly Incoming[],
  ) => Promise<{ added: number; edited: number } | undefined>;
  /** Gives the source another address; false when that one is followed already, and then the source is gone. */
  readonly moveSource: (id: SourceId, address: string) => Promise<boolean>;
}

/** A source whose check has begun, with its state as it was before. */
export interface Begun {
  readonly source: Source;
  readonly state: SourceState;
}

export interface PollingTools extends RefreshTools {
  readonly store: PollingStore;
  /** Called after stories were saved that are news to the reader. */
  readonly onNews: (source: Source, added: number) => Promise<void>;
  /** For how long sources are begun in one round; the rest stays due. */
  readonly roundLengthMs: number;
}

/** Sources that are looked at now or wait for it: an alarm and a click must not ask the same server twice. */
const underWay = new Set<SourceId>();

const atOnce = 6;
const pool = createPool(atOnce);

/** A page may lead to its feed, and no further: a feed's address that answers with a page has no feed. */
const mostMoves = 1;

/**
 * Refreshes these sources, at most six at once and one per host, whoever asks; those that are under way already are left
 * out. Answers how many were looked at and how much is news.
 */
export async function refreshSources(
  ids: readonly SourceId[],
  tools: PollingTools,
): Promise<{ checked: number; news: number }> {
  const startedAt = tools.now();
  const sources = (await tools.store.readSources(ids)).filter(({ id }) => !underWay.has(id));
  let checked = 0;
  let news = 0;
  const entries = sources.map(({ id, address }) => ({ id, host: URL.parse(address)?.host ?? address }));
  const jobs = groupByTurn(entries, atOnce).flatMap((group) => {
    // Those that run together are planned together: a write for each would cost as much as the rest of an unchanged check.
    let begun: Promise<ReadonlyMap<SourceId, Begun>> | undefined;
    return group.map(({ id, host }) => ({
      host,
      run: async () => {
        try {
          begun ??= begin(
            group.map((entry) => entry.id),
            tools,
          );
          news += await refreshOne((await begun).get(id), tools);
          checked++;
        } catch {
          // The store refused. What was planned stands, so the source is tried again; the others go on.
        }
        underWay.delete(id);
      },
    }));
  });
  for (const { id } of sources) underWay.add(id);
  await pool.run(jobs, () => tools.now() - startedAt > tools.roundLengthMs);
  for (const { id } of sources) underWay.delete(id);
  return { checked, news };
}

const begin = (ids: readonly SourceId[], tools: PollingTools) =>
  tools.store.beginChecks(ids, (state) => plan(state, tools.now()));

async function refreshOne(begun: Begun | undefined, tools: PollingTools): Promise<number> {
  let found = begun;
  for (let moves = 0; found; moves++) {
    const { id } = found.source;
    const outcome = await refreshSource(found.source, found.state, tools);
    if (outcome.kind !== 'moved') return saveOutcome(found.source, outcome, tools);
    if (moves === mostMoves) {
      return saveOutcome(found.source, failed(found.state, { kind: 'page-without-feed' }, tools), tools);
    }
    const isNew = await tools.store.moveSource(id, outcome.address);
    announceChange('sources', 'states');
    found = isNew ? (await begin([id], tools)).get(id) : undefined;
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
  source: Source,
  outcome: Exclude<Outcome, { kind: 'moved' }>,
  tools: PollingTools,
): Promise<number> {
  if (outcome.kind !== 'read') {
    await tools.store.saveState(source, outcome.state);
    announceChange('states');
    return 0;
  }
  const saved = await tools.store.saveRefresh(source, outcome.state, outcome.incoming);
  if (!saved) return 0;
  const isNews = outcome.incoming[0]?.story.arrival[0] === 1;
  if (saved.added > 0 && isNews) await tools.onNews(source, saved.added);
  if (saved.added + saved.edited > 0) announceChange('stories', 'states');
  else announceChange('states');
  return isNews ? saved.added : 0;
}
