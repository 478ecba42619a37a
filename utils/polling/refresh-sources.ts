import { announceChange } from '../messaging/changes.ts';
import { nextCheckIfUnfinished } from '../sources/next-check.ts';
import { isSettledMove } from '../sources/settled-move.ts';
import type { Source, SourceId, SourceState } from '../sources/source.ts';
import { groupByTurn } from './group-by-turn.ts';
import { createPool } from './pool.ts';
import { afterFailure } from './next-state.ts';
import type { Begun, PollingTools } from './polling-tools.ts';
import { failed, refreshSource, type Outcome } from './refresh-source.ts';
import { createSignInWatch, type SignInWatch } from './sign-in-watch.ts';

/** Sources that are looked at now or wait for it: an alarm and a click must not ask the same server twice. */
const underWay = new Map<SourceId, AbortController>();

/** What the source is asked now is broken off, and nothing is saved of it: it is followed no longer. */
export const stopRefreshing = (id: SourceId): void => underWay.get(id)?.abort();

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
  const watch = createSignInWatch<FailedCheck>();
  const sources = (await tools.store.readSources(ids)).filter(({ id }) => !underWay.has(id));
  const own = new Map(sources.map(({ id }) => [id, new AbortController()]));
  for (const [id, controller] of own) underWay.set(id, controller);
  const leave = (id: SourceId) => {
    // By now another round may have begun with it.
    if (underWay.get(id) === own.get(id)) underWay.delete(id);
  };
  /** Begun with the others of their group, and not asked yet. */
  const untouched = new Map<SourceId, Begun>();
  let checked = 0;
  let news = 0;
  const entries = sources.map(({ id, address }) => ({ id, host: URL.parse(address)?.host ?? address }));
  const jobs = groupByTurn(entries, atOnce).flatMap((group) => {
    // Those that run together are planned together: a write for each would cost as much as the rest of an unchanged check.
    let beginning: Promise<void> | undefined;
    const beginAll = async () => {
      const begun = await begin(
        group.map(({ id }) => id),
        tools,
      );
      for (const [id, found] of begun) untouched.set(id, found);
    };
    return group.map(({ id, host }) => ({
      host,
      run: async () => {
        try {
          await (beginning ??= beginAll());
          const found = untouched.get(id);
          untouched.delete(id);
          const added = await refreshOne(found, watch, tools);
          news += added;
          if (found) checked++;
        } catch {
          // The store refused. What was planned stands, so the source is tried again; the others go on.
        }
        leave(id);
      },
    }));
  });
  try {
    await pool.run(jobs, () => watch.isMet() || tools.now() - startedAt > tools.roundLengthMs);
    // The round was over before their turn: they were not cut off.
    for (const { source, state } of untouched.values()) await tools.store.saveState(source, state);
    if (watch.isMet()) await tools.onSignIn();
  } finally {
    for (const id of own.keys()) leave(id);
  }
  return { checked, news };
}

const begin = (ids: readonly SourceId[], tools: PollingTools) =>
  tools.store.beginChecks(ids, (state) => plan(state, tools.now()));

/** A check that found a page where a feed was. */
interface FailedCheck {
  readonly source: Source;
  /** As it was before. */
  readonly state: SourceState;
}

async function refreshOne(
  begun: Begun | undefined,
  watch: SignInWatch<FailedCheck>,
  tools: PollingTools,
): Promise<number> {
  let found = begun;
  for (let moves = 0; found; moves++) {
    const { source, state } = found;
    const { id } = source;
    const signal = underWay.get(id)?.signal;
    const outcome = await refreshSource(source, state, {
      ...tools,
      fetchDocument: (request) => tools.fetchDocument({ ...request, ...(signal && { signal }) }),
    });
    if (signal?.aborted) return 0;
    if (outcome.kind !== 'moved') {
      const news = await saveOutcome(source, outcome, tools);
      if (outcome.kind === 'failed' && outcome.pageHash !== undefined) {
        await takeBack(watch.hear(new URL(source.address).host, outcome.pageHash, { source, state }), tools);
      }
      return news;
    }
    if (moves === mostMoves) {
      return saveOutcome(source, failed(state, { kind: 'page-without-feed' }, tools), tools);
    }
    const isNew = await tools.store.moveSource(id, outcome.address);
    announceChange('sources', 'states');
    found = isNew ? (await begin([id], tools)).get(id) : undefined;
  }
  return 0;
}

/**
 * Saved before the first byte is asked for: a worker that is stopped by this source cannot loop on it. Nothing where another
 * round has looked at it since it was asked for.
 */
function plan(state: SourceState, now: number): SourceState | undefined {
  if (state.nextCheckAt > now) return undefined;
  const { unfinishedAttempts } = state;
  return {
    ...state,
    lastAttemptAt: now,
    nextCheckAt: nextCheckIfUnfinished(unfinishedAttempts, now),
    unfinishedAttempts: unfinishedAttempts + 1,
  };
}

/** It was not they who answered. */
async function takeBack(checks: readonly FailedCheck[], tools: PollingTools): Promise<void> {
  for (const { source, state } of checks) {
    await tools.store.saveState(source, afterFailure(state, { kind: 'sign-in-page' }, tools));
  }
  if (checks.length > 0) announceChange('states');
}

async function saveOutcome(
  source: Source,
  outcome: Exclude<Outcome, { kind: 'moved' }>,
  tools: PollingTools,
): Promise<number> {
  if (outcome.kind !== 'read') {
    await tools.store.saveState(source, outcome.state);
    announceChange('states');
    await goAlong(source, outcome.state, tools);
    return 0;
  }
  const saved = await tools.store.saveRefresh(source, outcome.state, outcome.incoming);
  if (!saved) return 0;
  await goAlong(source, outcome.state, tools);
  const isNews = outcome.incoming[0]?.story.arrival[0] === 1;
  if (saved.added > 0) tools.onAdded(source, saved.added, { isNews });
  if (saved.added + saved.edited > 0) announceChange('stories', 'states');
  else announceChange('states');
  return isNews ? saved.added : 0;
}

async function goAlong(source: Source, { movedTo }: SourceState, tools: PollingTools): Promise<void> {
  if (!movedTo || !isSettledMove(source, movedTo, tools.now())) return;
  if (await tools.store.followMove(source, movedTo.address)) announceChange('sources', 'states');
}
