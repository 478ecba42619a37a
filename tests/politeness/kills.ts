// The worker is killed fifty times in the middle of a check: before the answer, in it, and right after it.
import { setTimeout as wait } from 'node:timers/promises';
import { hour, minute } from '../../utils/kernel/duration.ts';
import { storyIdOf } from '../../utils/stories/story-id.ts';
import { addressOf } from './addresses.ts';
import type { Asked } from './score-server.ts';
import type { Seen, Span } from './seen.ts';
import type { Followed } from './read-store.ts';
import type { Trial } from './trial.ts';

const host = 'kill.test';
const places = ['head', 'body', undefined] as const;

export async function killInMidPoll(trial: Trial, seen: Seen, count: number): Promise<void> {
  const { server, clock, stage, chromium } = trial;
  await trial.byWish('hand', async () => {
    await trial.ask('follow', { addresses: [addressOf(server, host)] });
    await wait(200);
    await trial.settle();
  });
  const spans: Span[] = [];
  let cut = 0;
  let kept = 0;
  let lostStories = 0;
  for (let kill = 0; kill < count; kill++) {
    const before = server.log.length;
    const asked = () => server.log.slice(before).find((entry) => entry.host === host);
    stage.killing = places[kill % places.length];
    await trial.advanceTo(clock.now() + 4 * hour, () => asked() !== undefined);
    for (let tries = 0; !asked() && tries < 100; tries++) await wait(5);
    const hit = asked();
    if (!hit) throw new Error(`${host} was not asked within 4 hours before kill ${kill + 1}.`);
    // Where all of the answer goes out, the kill may come before, in or after its saving.
    for (let tries = 0; !stage.killing && !hit.isWhole && tries < 100; tries++) await wait(1);
    await wait(stage.killing ? 20 : kill % 7);
    const hanging = server.underWay();
    await chromium.stopWorkers();
    stage.killing = undefined;
    for (const entry of hanging) entry.isCut = true;
    const followed = await trial.readSources();
    cut += markCut(server.log, followed).length;
    const { source, state, storyIds } = followed.find((one) => one.source.address.includes(host))!;
    const isKept = state.validators.etag === hit.told['etag'];
    const version = /\d+/.exec(hit.told['etag'] ?? '')?.[0];
    const newest = storyIdOf({ id: `/feed.xml ${version}` } as Parameters<typeof storyIdOf>[0], source.id);
    if (isKept) kept++;
    if (isKept && !storyIds.includes(newest)) lostStories++;
    spans.push({ from: hit.at, to: clock.now() });
  }
  await trial.advanceTo(clock.now() + 10 * minute);
  seen.kills = { count: spans.length, cut, spans, lostStories, kept };
  await trial.ask('unfollow', {
    sourceId: (await trial.readSources()).find((one) => one.source.address.includes(host))!.source.id,
  });
}

/** Notes the last requests, with those that redirects led to, of each source whose check has no end in the store. */
function markCut(log: readonly Asked[], followed: readonly Followed[]): readonly Asked[] {
  const unfinished = followed.filter(({ state }) => state.unfinishedAttempts > 0);
  return unfinished.flatMap(({ source, state }) => {
    const { hostname, pathname, search } = new URL(source.address);
    const first = log.findLastIndex((entry) => entry.host === hostname && entry.path === pathname + search);
    const last = log[first];
    if (!last) return [];
    const hosts = [hostname, ...(state.hosts ?? [])];
    for (const entry of log.slice(first)) {
      if (hosts.includes(entry.host) && entry.at - last.at < minute / 2) entry.isCut = true;
    }
    return last;
  });
}
