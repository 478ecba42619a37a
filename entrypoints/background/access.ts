import { announceChange } from '../../utils/messaging/changes.ts';
import { giveBack, hasAccess, readHeldHosts } from '../../utils/platform/permissions.ts';
import { hostOf, hostsOf } from '../../utils/sources/hosts-of.ts';
import { shortestInterval } from '../../utils/sources/next-check.ts';
import { hasNextCheck } from '../../utils/sources/record-check.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { changeSources } from '../../utils/store/change-sources.ts';
import type { Database } from '../../utils/store/database.ts';
import { readSources, readUnfollowed } from '../../utils/store/sources.ts';

/** Gives access to these hosts back, but for those of sources that are followed or may still be brought back. */
export async function giveBackUnused(database: Database, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const [followed, unfollowed] = await Promise.all([readSources(database), readUnfollowed(database)]);
  const inUse = new Set([...followed.flatMap(hostsOf), ...unfollowed.flatMap(({ address }) => hostOf(address) ?? [])]);
  await giveBack(hosts.filter((host) => !inUse.has(host)));
}

/** Access was taken: the sources that need it say so at once, and keep their stories. */
export async function pauseWithoutAccess(database: Database): Promise<void> {
  const held = new Set(await readHeldHosts());
  const mayRead = async (host: string) => held.has('*') || held.has(host) || hasAccess(`https://${host}/`);
  const missing = new Map<SourceId, string>();
  for (const { source, state } of await readSources(database)) {
    if (state.failure?.kind === 'no-permission') continue;
    for (const host of [hostOf(source.address), ...(state.hosts ?? [])]) {
      if (host === undefined || (await mayRead(host))) continue;
      missing.set(source.id, host);
      break;
    }
  }
  await changeSources(database, [...missing.keys()], ({ source, state }) => ({
    source,
    state: { ...state, failure: { kind: 'no-permission', host: missing.get(source.id) ?? '' } },
  }));
  announceChange('states');
}

/** Sources that waited for access and have it now go on. Answers those to look at: not the ones that were read just before. */
export async function regain(database: Database, now: number): Promise<readonly SourceId[]> {
  const allowed: SourceId[] = [];
  for (const { source, state } of await readSources(database)) {
    const { failure } = state;
    if (failure?.kind === 'no-permission' && (await hasAccess(`https://${failure.host}/`))) allowed.push(source.id);
  }
  const toLookAt: SourceId[] = [];
  await changeSources(database, allowed, ({ source, state }) => {
    const { failure: _failure, ...rest } = state;
    const well = { ...rest, failureCount: 0 };
    if (source.choices?.isPaused) return { source, state: well };
    const readUntil = (state.lastSuccessAt ?? -Infinity) + shortestInterval;
    // Without a next check it had failed for good before access was taken, and has to be asked to know.
    if (now < readUntil && hasNextCheck(state)) {
      return { source, state: { ...well, nextCheckAt: Math.max(state.nextCheckAt, readUntil) } };
    }
    toLookAt.push(source.id);
    // The person has just allowed it and waits, however short a while ago it was asked.
    return { source, state: { ...state, nextCheckAt: Math.min(state.nextCheckAt, now), isAsked: true } };
  });
  return toLookAt;
}
