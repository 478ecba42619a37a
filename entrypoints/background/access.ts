import { announceChange } from '../../utils/messaging/changes.ts';
import { giveBack, hasAccess, readHeldHosts } from '../../utils/platform/permissions.ts';
import { hostOf, hostsOf } from '../../utils/sources/hosts-of.ts';
import { shortestInterval } from '../../utils/sources/next-check.ts';
import { withoutNextCheck } from '../../utils/sources/record-check.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Database } from '../../utils/store/database.ts';
import { saveState } from '../../utils/store/save-refresh.ts';
import { makeDue, readSources, readUnfollowed } from '../../utils/store/sources.ts';

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
  for (const { source, state } of await readSources(database)) {
    if (state.failure?.kind === 'no-permission') continue;
    for (const host of [hostOf(source.address), ...(state.hosts ?? [])]) {
      if (host === undefined || (await mayRead(host))) continue;
      await saveState(database, source, { ...state, failure: { kind: 'no-permission', host } });
      break;
    }
  }
  announceChange('states');
}

/** Sources that waited for access and have it now go on. Answers those to look at: not the ones that were read just before. */
export async function regain(database: Database, now: number): Promise<readonly SourceId[]> {
  const regained: SourceId[] = [];
  for (const { source, state } of await readSources(database)) {
    const { failure, ...well } = state;
    if (failure?.kind !== 'no-permission' || !(await hasAccess(`https://${failure.host}/`))) continue;
    const readUntil = (state.lastSuccessAt ?? -Infinity) + shortestInterval;
    if (now < readUntil) {
      const next = { ...well, nextCheckAt: Math.max(state.nextCheckAt, readUntil) };
      await saveState(database, source, withoutNextCheck(next, source));
    } else regained.push(source.id);
  }
  await makeDue(database, regained, now);
  return regained;
}
