// Points 30 to 37: what a request looks like.
import { second } from '../../../utils/kernel/duration.ts';
import { queryPath } from '../addresses.ts';
import type { Asked } from '../score-server.ts';
import type { Run } from '../seen.ts';
import { homepage } from '../trial.ts';
import { headerOf, isWithin, need, ofWireside, to, unless, verdict, type Point } from './reading.ts';
import { mostAtOnce } from './starting.ts';

const accept = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1';
const isIdentity = (header = '') =>
  /Wireside\/\d[\w.]* \(\+[^)\s]+\)$/.test(header) && header.endsWith(`(+${homepage})`);

/** Checks of sources: what an opened story brings with it is no poll. */
const polls = (run: Run): readonly Asked[] =>
  ofWireside(run).filter(({ host, path }) => host !== 'pictures.test' && path !== '/article');

/** That a header is on none of them, and that there is something to be seen. */
function judgeAll(run: Run, isRight: (asked: Asked) => boolean, words: string) {
  const asked = polls(run);
  const wrong = asked.filter((one) => !isRight(one));
  return verdict(
    [
      ...[...new Set(wrong.map(({ host }) => host))].map((host) => `${host} otherwise`),
      ...unless(asked.length > 300, `not shown: ${asked.length} requests`),
    ],
    `${(asked.length - wrong.length).toLocaleString('en')} of ${asked.length.toLocaleString('en')} requests ${words}`,
  );
}

export const shapePoints: readonly Point[] = [
  {
    number: 30,
    isMust: true,
    title: 'no Cookie, Authorization, Referer or Origin',
    judge: (run) => {
      const planted = need(run.seen.planted, 'planting cookies');
      const names = ['cookie', 'authorization', 'referer', 'origin'];
      const asked = ofWireside(run);
      const wrong = asked.flatMap((one) =>
        names.filter((name) => headerOf(one, name) !== undefined).map((name) => `${one.host} was sent ${name}`),
      );
      const offered = to(run, 'cookie.test').length;
      return verdict(
        [
          ...wrong,
          ...unless(
            /lax=1/.test(planted.cookies) && /plain=1/.test(planted.cookies),
            'not shown: the browser had no cookies',
          ),
          ...unless(offered > 1, `not shown: ${offered} offers of a cookie`),
        ],
        `${wrong.length} of ${asked.length.toLocaleString('en')} requests; a tab sends “${planted.cookies}”; ${offered} Set-Cookie ignored`,
      );
    },
  },
  {
    number: 31,
    isMust: true,
    title: 'the address exactly as given, without fragment; with a password refused',
    judge: (run) => {
      const asked = to(run, 'query.test');
      const wrong = asked.filter(({ path }) => path !== queryPath);
      const words = need(run.seen.refusedWords, 'typing an address with a password');
      const changed = ofWireside(run).filter(({ path, host }) => host !== 'query.test' && /[?#]/.test(path));
      return verdict(
        [
          ...wrong.map(({ path }) => `asked for ${path}`),
          ...changed.map(({ host, path }) => `${host}${path}`),
          ...unless(asked.length > 1, `not shown: ${asked.length} requests`),
          ...unless(/password/.test(words), `told “${words}”`),
        ],
        `${asked.length} times ${queryPath}; user:secret@ refused in words`,
      );
    },
  },
  {
    number: 32,
    isMust: true,
    title: 'Accept-Encoding has gzip, and br where the browser offers it (https)',
    judge: (run) => {
      const secure = polls(run).filter(({ isSecure }) => isSecure);
      return verdict(
        [
          ...polls(run)
            .filter((one) => !/\bgzip\b/.test(headerOf(one, 'accept-encoding') ?? ''))
            .map(({ host }) => `${host} without gzip`),
          ...secure
            .filter((one) => !/\bbr\b/.test(headerOf(one, 'accept-encoding') ?? ''))
            .map(({ host }) => `${host} without br`),
          ...unless(secure.length > 1, `not shown: ${secure.length} requests by https`),
        ],
        `${polls(run).length.toLocaleString('en')} with gzip; ${secure.length} by https with “${headerOf(secure[0]!, 'accept-encoding')}”`,
      );
    },
  },
  {
    number: 33,
    isMust: false,
    title: 'Accept names the kinds of feeds',
    judge: (run) => judgeAll(run, (one) => headerOf(one, 'accept') === accept, `with “${accept.slice(0, 20)}…”`),
  },
  {
    number: 34,
    isMust: true,
    title: 'nothing that pushes past a cache',
    judge: (run) =>
      judgeAll(
        run,
        (one) => headerOf(one, 'cache-control') === undefined && headerOf(one, 'pragma') === undefined,
        'without Cache-Control and Pragma',
      ),
  },
  {
    number: 35,
    isMust: false,
    title: 'says who asks: X-Feed-Reader and the end of User-Agent',
    judge: (run) =>
      judgeAll(
        run,
        (one) => isIdentity(headerOf(one, 'x-feed-reader')) && isIdentity(headerOf(one, 'user-agent')),
        `with “${headerOf(polls(run).at(-1)!, 'x-feed-reader') ?? 'none'}”`,
      ),
  },
  {
    number: 36,
    isMust: true,
    title: 'GET only, and nothing to a host that is not granted',
    judge: (run) => {
      const other = ofWireside(run).filter(({ method }) => method !== 'GET');
      const ungranted = to(run, 'closed.example');
      const isFollowed = run.followed.some(({ source }) => source.address.includes('closed.example'));
      return verdict(
        [
          ...other.map(({ method, host }) => `${method} ${host}`),
          ...ungranted.map(() => 'a host without access was asked'),
          ...unless(isFollowed, 'not shown: no source without access is followed'),
        ],
        `${ofWireside(run).length.toLocaleString('en')} GET, ${other.length} others; ${ungranted.length} to a source without access`,
      );
    },
  },
  {
    number: 37,
    isMust: true,
    title: 'one connection a host, a second between its feeds, six in all',
    judge: (run) => {
      const most = mostAtOnce(ofWireside(run));
      const previewed = need(run.seen.previewed, 'looking at the feeds of a page');
      const gaps = ['shared.test', 'wait.test', 'temporary.test', 'landed.test'].flatMap((host) => {
        const asked = to(run, host);
        return asked
          .slice(1)
          .map((one, at) => ({ host, one, before: asked[at]! }))
          .filter(({ one, before }) => one.path !== before.path);
      });
      const restOf = ({ one, before }: (typeof gaps)[number]) => one.at - before.at;
      const near = gaps.filter((gap) => restOf(gap) < 2 * 60 * second);
      const short = near.filter((gap) => restOf(gap) < second);
      return verdict(
        [
          ...unless(most.host <= 1, `${most.host} at once of a host`),
          ...unless(most.all <= 6, `${most.all} at once`),
          ...short.map((gap) => `${gap.host} after ${restOf(gap)} ms`),
          ...unless(
            previewed.count === 5 && to(run, 'shared.test').filter((one) => isWithin(one, previewed)).length === 6,
            `not shown: ${previewed.count} previews beside a check`,
          ),
          ...unless(near.length >= 3 && most.all > 1, `not shown: ${near.length} neighbours, ${most.all} at once`),
        ],
        `at most ${most.all} at once, ${most.host} a host; five of a page beside a check included; smallest rest between two feeds of a host ${Math.min(...near.map(restOf)).toLocaleString('en')} ms of ${near.length}`,
      );
    },
  },
];
