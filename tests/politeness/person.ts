// What the person does, with the panel or with the messages that it sends.
import { setTimeout as wait } from 'node:timers/promises';
import { day, hour, minute, second } from '../../utils/kernel/duration.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { follow, rowOf } from '../browser/panel-steps.ts';
import { revokeHosts } from '../support/chromium-hosts.ts';
import { addressOf, firstAddresses, panelAddresses, previewedAddresses } from './addresses.ts';
import { noIcon, pageReply } from './feed-behaviour.ts';
import { openStory, readWords, typeUserinfo } from './panel-acts.ts';
import type { Seen } from './seen.ts';
import type { Followed } from './read-store.ts';
import type { Trial } from './trial.ts';

/** Of one host; the address may be another by now. */
export async function followedAt(trial: Trial, host: string): Promise<Followed> {
  const address = new RegExp(`^https?://${host}:`);
  const found = (await trial.readSources()).find(({ source }) => address.test(source.address));
  if (!found) throw new Error(`Nothing is followed at ${host}.`);
  return found;
}

const countAt = ({ server }: Trial, host: string) => server.log.filter((asked) => asked.host === host).length;

/** Lets what was begun come to its end, for so much of virtual time. */
export const goOn = (trial: Trial, ms: number) => trial.advanceTo(trial.clock.now() + ms);

export async function begin(trial: Trial, seen: Seen): Promise<void> {
  await trial.grant(['*://*.test/*']);
  seen.planted = await trial.byWish('tab', () => plant(trial));
  const panel = await trial.openPanel();
  await trial.byWish('hand', async () => {
    seen.refusedWords = await typeUserinfo(panel, `http://user:secret@query.test:${trial.server.port}/feed.xml`);
    const from = trial.clock.now();
    trial.server.delayMs = 60;
    await follow(panel, panelAddresses(trial.server));
    await rowOf(panel, addressOf(trial.server, 'direct.test'))
      .getByText(/^Checked/)
      .waitFor();
    await rowOf(panel, addressOf(trial.server, 'nofeed.test', '/'))
      .getByText(/names no feed/)
      .waitFor();
    await trial.settle();
    seen.followedByPanel = { from, to: trial.clock.now() };
    await trial.chromium.closePanel();
    await trial.ask('follow', { addresses: firstAddresses(trial.server) });
    await trial.settle();
    trial.server.delayMs = 0;
    await goOn(trial, minute);
  });
}

/** Has the browser keep cookies and a password for hosts of feeds, and shows that it sends them by itself. */
async function plant({ chromium, server }: Trial) {
  const page = await chromium.context.newPage();
  const before = server.hosts.get('cookie.test')!;
  const cookies = ['lax=1; Path=/; SameSite=Lax', 'plain=1; Path=/'];
  for (const cookie of cookies) {
    server.hosts.set('cookie.test', () => pageReply(noIcon, { 'set-cookie': cookie }));
    await page.goto(`http://cookie.test:${server.port}/plant`);
  }
  await page.goto(`http://cookie.test:${server.port}/planted`);
  server.hosts.set('cookie.test', before);
  await page.goto(`http://user:secret@locked.test:${server.port}/door`);
  await page.goto(`http://locked.test:${server.port}/inside`);
  await page.close();
  const headerOf = (path: string, name: string) =>
    server.log.find((asked) => asked.path === path)?.headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? '';
  return { cookies: headerOf('/planted', 'cookie'), authorization: headerOf('/inside', 'authorization') };
}

export async function mark(trial: Trial, seen: Seen): Promise<void> {
  const { source, storyIds } = await followedAt(trial, 'old301.test');
  const [first, second_] = storyIds as readonly StoryId[];
  await trial.ask('markRead', { storyId: first! });
  await trial.ask('save', { storyId: second_!, isSaved: true });
  seen.moved = { id: source.id, marks: [first!, second_!] };
}

/** Looks at a page that names five feeds of one host, while what is followed there is checked. */
export async function lookAtFeeds(trial: Trial, seen: Seen): Promise<void> {
  const { source } = await followedAt(trial, 'shared.test');
  const from = trial.clock.now();
  trial.server.delayMs = 60;
  const [, previews] = await trial.byWish('hand', () =>
    Promise.all([
      trial.ask('refresh', { sourceId: source.id }),
      trial.ask('previewFeeds', { addresses: previewedAddresses(trial.server), windowId: 0 }),
    ]),
  );
  trial.server.delayMs = 0;
  seen.previewed = { from, to: trial.clock.now(), count: previews.filter(({ ok }) => ok).length };
}

export async function grantOne(trial: Trial, seen: Seen): Promise<void> {
  const from = trial.clock.now();
  const pattern = '*://granted.example/*';
  await trial.byWish('hand', async () => {
    await trial.grant([pattern]);
    await wait(300);
    await trial.settle();
  });
  const afterFirst = countAt(trial, 'granted.example');
  await revokeHosts(trial.chromium.context, trial.chromium.id, [pattern]);
  await goOn(trial, 10 * minute);
  await trial.grant([pattern]);
  await wait(300);
  await trial.settle();
  await goOn(trial, 20 * minute);
  seen.grant = { from, to: trial.clock.now(), afterFirst, afterSecond: countAt(trial, 'granted.example') };
}

export async function leave(trial: Trial, seen: Seen): Promise<void> {
  await trial.ask('unfollow', { sourceId: (await followedAt(trial, 'leave.test')).source.id });
  seen.leftAt = trial.clock.now();
  const { source } = await followedAt(trial, 'leaving.test');
  trial.stage.isHanging = true;
  const isAsked = () => trial.server.underWay().some(({ host }) => host === 'leaving.test');
  await trial.advanceTo(trial.clock.now() + 2 * day, isAsked);
  for (let tries = 0; !isAsked() && tries < 200; tries++) await wait(10);
  const [hanging] = trial.server.underWay().filter(({ host }) => host === 'leaving.test');
  const unfollowedAt = Date.now();
  await trial.ask('unfollow', { sourceId: source.id });
  for (let tries = 0; hanging && hanging.realEndedAt === undefined && tries < 300; tries++) await wait(10);
  seen.leaving = { at: trial.clock.now(), endedAfterMs: (hanging?.realEndedAt ?? Infinity) - unfollowedAt };
  await trial.settle();
}

export async function goOffline(trial: Trial, seen: Seen): Promise<void> {
  const failures = async () => (await trial.readSources()).reduce((sum, { state }) => sum + state.failureCount, 0);
  const from = trial.clock.now();
  const failuresBefore = await failures();
  const due = (await trial.readSources()).filter(({ state }) => state.nextCheckAt < from + 2 * hour).length;
  await trial.chromium.context.setOffline(true);
  await goOn(trial, 2 * hour);
  const failuresAfter = await failures();
  seen.offline = { from, to: trial.clock.now(), failuresBefore, failuresAfter, due };
  await trial.chromium.context.setOffline(false);
}

export async function lookIn(trial: Trial, seen: Seen): Promise<void> {
  const { server, clock } = trial;
  const panel = await trial.openPanel();
  seen.opened = await trial.byWish('hand', () => openStory(trial, panel, addressOf(server, 'story.test')));
  seen.words = await readWords(
    panel,
    ['missing.test', 'gone.test', 'locked.test', 'portal.test'].map((host) => addressOf(server, host)),
  );
  const from = clock.now();
  const stories = (await followedAt(trial, 'gone.test')).storyIds.length;
  await trial.byWish('hand', async () => {
    await rowOf(panel, addressOf(server, 'gone.test'))
      .getByRole('button', { name: /^(?:Try again|Check now)/ })
      .first()
      .click();
    await wait(500);
    await trial.settle();
  });
  seen.retriedGone = { from, to: clock.now() + second, stories };
  await trial.chromium.closePanel();
}

export async function editGone(trial: Trial, seen: Seen): Promise<void> {
  const from = trial.clock.now();
  trial.stage.isBack = true;
  const { source } = await followedAt(trial, 'gone.test');
  await trial.byWish('hand', async () => {
    await trial.ask('chooseFeed', { sourceId: source.id, address: addressOf(trial.server, 'gone.test', '/new.xml') });
    await wait(500);
    await trial.settle();
  });
  const hasFailure = (await followedAt(trial, 'gone.test')).state.failure !== undefined;
  seen.editedGone = { from, to: trial.clock.now(), hasFailure };
}

export async function lookAtMoved(trial: Trial, seen: Seen): Promise<void> {
  const followed = (await trial.readSources()).find(({ source }) => source.id === seen.moved?.id);
  const marks = (seen.moved?.marks ?? []).filter((id) => followed?.storyIds.includes(id));
  seen.movedAfter = { id: followed?.source.id, marks, address: followed?.source.address ?? '' };
  if (!followed) return;
  await trial.ask('moveBack', { sourceId: followed.source.id });
  seen.movedBackAt = trial.clock.now();
}

export const portalNow = async (trial: Trial) => {
  const { storyIds, state } = await followedAt(trial, 'portal.test');
  return { stories: storyIds.length, etag: state.validators.etag };
};
