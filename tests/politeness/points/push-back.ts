// Points 21 to 25: servers that say not now, not here, not you.
import { day, hour, second as aSecond } from '../../../utils/kernel/duration.ts';
import { holdFrom, holds } from '../refusing-hosts.ts';
import type { Asked } from '../score-server.ts';
import type { Followed } from '../read-store.ts';
import type { Run } from '../seen.ts';
import { backsOff, gapsOf, headerOf, inHours, isWithin, need, to, unless, verdict, type Point } from './reading.ts';

const withBusy = [1, 2, 4, 8, 16, 24];
const withTrouble = [1, 2, 4, 8, 24];

const stateOf = (run: Run, host: string): Followed['state'] | undefined =>
  run.followed.find(({ source }) => new URL(source.address).hostname === host)?.state;

/** What the worker asked the browser for, of a host that no request can reach. */
const sentTo = (run: Run, host: string): readonly number[] =>
  run.sent.filter(({ url }) => new URL(url).hostname === host).map(({ at }) => at);

function nameBacksOff(run: Run): { readonly problems: readonly string[]; readonly seen: readonly string[] } {
  const times = sentTo(run, 'lost.test');
  const problems: string[] = [];
  const seen: string[] = [];
  times.slice(1).forEach((at, index) => {
    if (run.seen.windows && isWithin({ at }, run.seen.windows)) return;
    const ms = at - times[index]!;
    const wanted = (withTrouble[Math.min(index, withTrouble.length - 1)] ?? 24) * hour;
    seen.push((ms / hour).toFixed(1));
    if (ms < wanted) problems.push(`lost.test after ${inHours(ms)} instead of ${wanted / hour} h`);
  });
  return { problems, seen };
}

export const pushBackPoints: readonly Point[] = [
  {
    number: 21,
    isMust: true,
    title: 'Retry-After keeps the whole host quiet',
    needsDays: 14,
    judge: (run) => {
      const told: string[] = [];
      const problems = Object.entries(holds).flatMap(([host, length]) => {
        const asked = to(run, host);
        const first = asked.find(({ status }) => status === 429 || status === 503);
        // An HTTP date has whole seconds.
        const until = Math.floor((run.begin + holdFrom + length) / aSecond) * aSecond;
        if (!first) return [`not shown: ${host} never asked to wait`];
        const within = asked.filter(({ at }) => at > first.at && at < until);
        const next = asked.find(({ at }) => at >= until);
        told.push(
          `${host} ${inHours(until - first.at)}: ${within.length}, then asked ${next ? inHours(next.at - until) + ' later' : 'no more'}`,
        );
        return [
          ...within.map((one) => `${host}${one.path} asked ${inHours(until - one.at)} too soon`),
          ...unless(next !== undefined && next.at < until + day, `${host} was not asked again`),
        ];
      });
      return verdict(problems, told.join('; '));
    },
  },
  {
    number: 22,
    isMust: true,
    title: 'without it: an hour, then longer each time, a day at most',
    needsDays: 14,
    judge: (run) => {
      const isStatus =
        (...codes: readonly number[]) =>
        ({ status }: Asked) =>
          codes.includes(status);
      const hosts = [
        ['busy429.test', withBusy, isStatus(429)],
        ['busy503.test', withTrouble, isStatus(503)],
        ['refuses.test', withTrouble, isStatus(403)],
        ['fault.test', withTrouble, isStatus(500)],
        ['reset.test', withTrouble, isStatus(0)],
        ['slow.test', withTrouble, ({ isWhole }: Asked) => !isWhole],
      ] as const;
      const judged = hosts.map(([host, hours, isFailure]) => ({ host, ...backsOff(to(run, host), hours, isFailure) }));
      const all = [...judged, { host: 'lost.test', ...nameBacksOff(run) }];
      // Offline, and while the browser is closed, nothing is asked whatever is due.
      const { offline, resumed } = run.seen;
      const silences = [offline, resumed && { from: resumed.stoppedAt, to: resumed.at }].filter(
        (span) => span !== undefined,
      );
      const tooLong = hosts.flatMap(([host]) =>
        gapsOf(to(run, host))
          .filter(({ before, next }) => silences.every((span) => before.at > span.to || next.at < span.from))
          .filter(({ ms }) => ms > 26.5 * hour)
          .map(({ ms }) => `${host} after ${inHours(ms)}`),
      );
      return verdict(
        [
          ...all.flatMap(({ problems }) => problems),
          ...tooLong,
          ...all.flatMap(({ host, seen }) =>
            unless(seen.length >= (host === 'slow.test' ? 1 : 5), `not shown: ${host} ${seen.length} waits`),
          ),
        ],
        all.map(({ host, seen }) => `${host.replace('.test', '')} ${seen.slice(0, 7).join(' ')}`).join('; ') + ' h',
      );
    },
  },
  {
    number: 23,
    isMust: true,
    title: '404 daily and then weekly; 410 is believed the second time',
    needsDays: 14,
    judge: (run) => {
      const missing = to(run, 'missing.test').filter(({ status }) => status === 404);
      const weekly = backsOff(missing, [24, 24, 24, 24, 24, 24, 24, 7 * 24], () => true);
      const dailies = weekly.seen.slice(0, 7);
      const silence = run.end - (missing.at(-1)?.at ?? 0);
      const retried = need(run.seen.retriedGone, 'the retry by hand');
      const gone = to(run, 'gone.test', '/feed.xml').filter(({ status }) => status === 410);
      const [first, second, ...more] = gone.filter((one) => !isWithin(one, retried));
      const byHand = gone.filter((one) => isWithin(one, retried)).length;
      const edited = need(run.seen.editedGone, 'the change of the address');
      const back = to(run, 'gone.test', '/new.xml').filter(({ at }) => at > edited.to).length;
      const words = need(run.seen.words, 'looking at the list of sources');
      return verdict(
        [
          ...weekly.problems,
          ...unless(
            dailies.length === 7 && (weekly.seen.length > 7 || silence > 3 * day),
            `404 asked ${missing.length} times, the last ${inHours(silence)} before the end`,
          ),
          ...unless(
            first !== undefined && second !== undefined && second.at - first.at >= day,
            `410 asked ${gone.length} times`,
          ),
          ...more.map(({ at }) => `410 asked once more on day ${((at - run.begin) / day).toFixed(1)}`),
          ...unless(byHand === 1, `the retry by hand asked ${byHand} times`),
          ...unless(retried.stories > 0, 'its stories are gone'),
          ...unless(!edited.hasFailure && back > 0, 'at its new address it is not asked'),
          ...unless(/not found/.test(words['missing.test'] ?? ''), `404 told as “${words['missing.test']}”`),
          ...unless(/Gone for good/.test(words['gone.test'] ?? ''), `410 told as “${words['gone.test']}”`),
        ],
        `404: ${missing.length} requests, after ${dailies.join(' ')} h, then ${inHours(silence)} of silence; 410: second after ${inHours((second?.at ?? 0) - (first?.at ?? 0))}, ${more.length} more, ${retried.stories} stories kept, ${byHand} by hand, ${back} at its new address`,
      );
    },
  },
  {
    number: 24,
    isMust: false,
    title: '401 stops and asks, without the credentials that the browser has',
    needsDays: 14,
    judge: (run) => {
      const planted = need(run.seen.planted, 'planting a password');
      const asked = to(run, 'locked.test');
      const alone = asked.filter(({ wish }) => wish === 'itself');
      const sent = asked.filter((one) => headerOf(one, 'authorization') !== undefined);
      const words = need(run.seen.words, 'looking at the list of sources')['locked.test'] ?? '';
      return verdict(
        [
          ...alone.map(({ at }) => `asked again by itself on day ${((at - run.begin) / day).toFixed(1)}`),
          ...sent.map(() => 'credentials were sent'),
          ...unless(asked.length > 0, 'not shown: never asked'),
          ...unless(planted.authorization !== '', 'not shown: the browser had no credentials'),
          ...unless(/password/.test(words), `told as “${words}”`),
        ],
        `${asked.length} requests by hand, ${alone.length} by itself, ${sent.length} with credentials that a tab sends unasked; told in the list`,
      );
    },
  },
  {
    number: 25,
    isMust: false,
    title: 'a page in place of a feed loses nothing and is backed off from',
    needsDays: 14,
    judge: (run) => {
      const portal = need(run.seen.portal, 'looking at its stories');
      const asked = to(run, 'portal.test');
      const isPage = ({ told }: Asked) => (told['content-type'] ?? '').includes('html');
      const { problems, seen } = backsOff(asked, withTrouble, isPage);
      const pages = asked.filter(isPage);
      const last = asked.findLast((one) => !isPage(one) && one.at < (pages[0]?.at ?? 0))?.told['etag'];
      const first = asked.find(({ at }) => at > (pages.at(-1)?.at ?? Infinity));
      return verdict(
        [
          ...problems,
          ...pages
            .slice(1)
            .filter((one) => headerOf(one, 'if-none-match') !== last)
            .map(() => 'a validator was lost'),
          ...unless(
            first !== undefined && headerOf(first, 'if-none-match') === last,
            'after it the old validator was not sent',
          ),
          ...unless(portal.storiesAfter >= portal.storiesBefore && portal.storiesBefore > 0, 'stories were lost'),
          ...unless(portal.etagAfter === last, 'the validator was replaced'),
          ...unless(
            pages.length >= 4 && stateOf(run, 'portal.test')?.failure === undefined,
            `not shown: ${pages.length} pages, or no cure`,
          ),
        ],
        `${pages.length} pages after ${seen.join(' ')} h; ${portal.storiesBefore} stories and the validator kept`,
      );
    },
  },
];
