// Points 38 to 40: what nobody has asked for.
import { second } from '../../../utils/kernel/duration.ts';
import { crowd } from '../hosts.ts';
import type { Asked } from '../score-server.ts';
import type { Run } from '../seen.ts';
import { isWithin, need, ofWireside, to, unless, verdict, type Point } from './reading.ts';

/** Paths that somebody gave or a server led to; the rest would be guesses. */
const given = /^(?:\/(?:feed|[a-h]|302|303|307|mixed|wire|new)\.xml(?:\?.*)?|\/(?:two|login|[0-9])?)$/;
/** What a story brings with it once it is opened. */
const ofStory = ({ host, path }: Asked): boolean => host === 'pictures.test' || path === '/article';

const whole = (run: Run): readonly Asked[] => ofWireside(run);

export const unaskedPoints: readonly Point[] = [
  {
    number: 38,
    isMust: true,
    title: 'following costs the page and the feed, or the feed alone',
    judge: (run) => {
      const span = need(run.seen.followedByPanel, 'following in the panel');
      const count = (host: string) => to(run, host).filter((one) => isWithin(one, span)).length;
      const [site, direct] = [count('site.test'), count('direct.test')];
      return verdict(
        [
          ...unless(
            site >= 1 && site <= 2 && to(run, 'site.test', '/wire.xml').length > 0,
            `a page cost ${site} requests`,
          ),
          ...unless(direct === 1, `a feed cost ${direct} requests`),
        ],
        `page and feed ${site} requests, feed ${direct}`,
      );
    },
  },
  {
    number: 39,
    isMust: true,
    title: 'no guessed paths, no favicons; pages and pictures of stories not before they are opened',
    needsDays: 14,
    judge: (run) => {
      const opened = need(run.seen.opened, 'opening a story');
      const guessed = whole(run).filter((one) => !given.test(one.path) && !ofStory(one));
      const ofStories = run.log.slice(0, opened.riverFrom).filter(ofStory);
      const before = ofStories.filter(({ wish, path }) => wish === 'itself' || path === '/article');
      const inRiver = run.log.slice(opened.riverFrom, opened.storyFrom).filter(ofStory);
      const after = run.log.slice(opened.storyFrom).filter(ofStory);
      const nofeed = new Set(to(run, 'nofeed.test').map(({ path }) => path));
      return verdict(
        [
          ...guessed.map(({ host, path }) => `${host}${path}`),
          ...before.map(({ host, path }) => `${host}${path} although no panel was open`),
          ...inRiver.map(({ host, path }) => `${host}${path} before its story was opened, against the setting`),
          ...unless(after.length > 0, 'not shown: an opened story brought nothing'),
          ...unless(nofeed.size === 1 && nofeed.has('/'), `a page without a feed: ${[...nofeed].join(', ')}`),
        ],
        `${guessed.length} guessed; pages and pictures: ${before.length} with no panel open, ${ofStories.length - before.length} in open rivers as the setting is at first, ${inRiver.length} there with “in stories only”, ${after.length} once a story was opened`,
      );
    },
  },
  {
    number: 40,
    isMust: true,
    title: 'nothing after following is stopped; nothing offline',
    needsDays: 14,
    judge: (run) => {
      const leftAt = need(run.seen.leftAt, 'stopping to follow');
      const leaving = need(run.seen.leaving, 'stopping in the middle of a check');
      const offline = need(run.seen.offline, 'being offline');
      const takenBackAt = need(run.seen.takenBackAt, 'taking the import back');
      const after = [
        ...to(run, 'leave.test').filter(({ at }) => at > leftAt),
        ...to(run, 'leaving.test').filter(({ at }) => at > leaving.at),
        ...ofWireside(run).filter(({ host, at }) => crowd.includes(host) && at > takenBackAt),
      ];
      const tried = run.sent.filter((one) => isWithin(one, offline));
      return verdict(
        [
          ...after.map(({ host }) => `${host} asked afterwards`),
          ...unless(leaving.endedAfterMs < 5 * second, `the request under way ended after ${leaving.endedAfterMs} ms`),
          ...tried.map(({ url }) => `${url} tried offline`),
          ...unless(
            offline.failuresAfter === offline.failuresBefore,
            `errors counted offline: ${offline.failuresAfter - offline.failuresBefore}`,
          ),
          ...unless(offline.due > 3 && to(run, 'leave.test').length > 3, 'not shown: nothing would have been asked'),
        ],
        `${after.length} requests after 202 were left; one under way aborted after ${leaving.endedAfterMs} ms; offline with ${offline.due} due ${tried.length} attempts, ${offline.failuresAfter - offline.failuresBefore} errors`,
      );
    },
  },
];
