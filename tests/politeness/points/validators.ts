// Points 1 to 7: validators are opaque, kept with what they stand for, and sent back byte for byte.
import { day } from '../../../utils/kernel/duration.ts';
import type { Asked } from '../score-server.ts';
import type { Run } from '../seen.ts';
import { byAddress, headerOf, isConditional, isFeed, need, to, unless, verdict, type Point } from './reading.ts';

interface Told {
  readonly etag?: string | undefined;
  readonly date?: string | undefined;
}

interface Pair {
  readonly asked: Asked;
  /** What the server had told last; two where the worker was killed before it had answered or kept the last. */
  readonly told: readonly Told[];
  readonly sent: Told;
}

const toldBy = ({ told }: Asked): Told => ({ etag: told['etag'], date: told['last-modified'] });

/** Each request after the first answer of an address, beside what it should have sent. */
function pairsOf(asked: readonly Asked[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let told: readonly Told[] = [];
  for (const one of asked) {
    const sent = { etag: headerOf(one, 'if-none-match'), date: headerOf(one, 'if-modified-since') };
    if (told.length > 0) pairs.push({ asked: one, told, sent });
    if (!isFeed(one)) continue;
    const before = told[0] ?? {};
    const now = toldBy(one);
    const next = one.status === 304 ? { etag: now.etag ?? before.etag, date: now.date ?? before.date } : now;
    told = one.isCut || !one.isWhole ? [next, ...told] : [next];
  }
  return pairs;
}

const allPairs = (run: Run): readonly Pair[] => [...byAddress(run).values()].flatMap(pairsOf);

/** Hosts that answer "unchanged" to anything are asked anew now and then. */
const mayBeAskedAnew = ({ asked, sent }: Pair): boolean =>
  ['always304.test', 'alwaysnew.test'].includes(asked.host) && sent.etag === undefined && sent.date === undefined;

function judgeBytes(run: Run, hosts: readonly string[], field: 'etag' | 'date') {
  const pairs = allPairs(run).filter((pair) => pair.sent[field] !== undefined);
  const wrong = pairs.filter((pair) => !pair.told.some((told) => told[field] === pair.sent[field]));
  const seen = hosts.map((host) => pairs.filter(({ asked }) => asked.host === host));
  const few = hosts.filter((_host, at) => new Set(seen[at]?.map(({ sent }) => sent[field])).size < 2);
  return verdict(
    [
      ...wrong.map(({ asked, sent }) => `${asked.host} was sent ${JSON.stringify(sent[field])}`),
      ...few.map((host) => `not shown: ${host} was not sent two different ones`),
    ],
    `${pairs.length.toLocaleString('en')} sent, ${wrong.length} altered; ${hosts
      .map((host, at) => `${host.replace('.test', '')} ${seen[at]?.length}`)
      .join(', ')}`,
  );
}

export const validatorPoints: readonly Point[] = [
  {
    number: 1,
    isMust: true,
    title: 'one unconditional request a feed',
    judge: (run) => {
      const feeds = [...byAddress(run)].filter(
        ([address, asked]) => asked.some(isFeed) && !/^(?:none|always304|alwaysnew)\.test/.test(address),
      );
      const counts = feeds.map(([address, asked]) => ({
        address,
        count: asked.filter((one) => !isConditional(one) && !one.isCut).length,
      }));
      const conditional = feeds.flatMap(([, asked]) => asked.filter(isConditional)).length;
      return verdict(
        counts.filter(({ count }) => count > 1).map(({ address, count }) => `${address} ${count} times`),
        `${feeds.length} feeds, at most ${Math.max(...counts.map(({ count }) => count))} each, ${conditional.toLocaleString('en')} conditional`,
      );
    },
  },
  {
    number: 2,
    isMust: true,
    title: 'If-None-Match as it was told',
    judge: (run) =>
      judgeBytes(run, ['quoted.test', 'weak.test', 'unquoted.test', 'long.test', 'bytes.test', 'both.test'], 'etag'),
  },
  {
    number: 3,
    isMust: true,
    title: 'If-Modified-Since as it was told',
    judge: (run) => judgeBytes(run, ['weekday.test', 'offset.test', 'epoch.test', 'future.test', 'both.test'], 'date'),
  },
  {
    number: 4,
    isMust: true,
    title: 'both where both were given, and none invented',
    judge: (run) => {
      const pairs = allPairs(run).filter((pair) => !mayBeAskedAnew(pair));
      const isSame = (told: Told, sent: Told) =>
        (told.etag === undefined) === (sent.etag === undefined) &&
        (told.date === undefined) === (sent.date === undefined);
      const wrong = pairs.filter(({ told, sent }) => !told.some((one) => isSame(one, sent)));
      const invented = [...byAddress(run).values()].filter((asked) => {
        const [first] = asked;
        // Led there by another address, with the validators of its answer.
        return (
          first &&
          isConditional(first) &&
          !['mixed', 'forgood'].includes(first.host.split('.')[0] ?? '') &&
          isFeed(first)
        );
      });
      const both = pairs.filter(({ sent }) => sent.etag !== undefined && sent.date !== undefined).length;
      const one = pairs.filter(({ sent }) => (sent.etag === undefined) !== (sent.date === undefined)).length;
      const none = pairs.filter(({ sent }) => sent.etag === undefined && sent.date === undefined).length;
      return verdict(
        [
          ...wrong.map(({ asked }) => `${asked.host}${asked.path} at ${asked.at}`),
          ...invented.map((asked) => `${asked[0]?.host} was sent one before it had told any`),
          ...unless(both > 0 && one > 0 && none > 0, 'not shown: each of the cases'),
        ],
        `${both} with both, ${one} with one, ${none} with none given, ${wrong.length} otherwise`,
      );
    },
  },
  {
    number: 5,
    isMust: true,
    title: 'validators are kept with the stories, and renewed by a 304',
    needsDays: 14,
    judge: (run) => {
      const { count, kept, lostStories } = need(run.seen.kills, 'killing the worker');
      const renewed = pairsOf(to(run, 'rotating.test')).filter(
        ({ asked, told, sent }) => told[0]?.etag === sent.etag && told[0]?.date === sent.date && asked.status === 304,
      ).length;
      const all = pairsOf(to(run, 'rotating.test')).length;
      return verdict(
        [
          ...unless(lostStories === 0, `${lostStories} validators without their stories`),
          ...unless(renewed === all && renewed > 5, `${all - renewed} of ${all} not renewed by a 304`),
          ...unless(kept > 0 && kept < count, 'not shown: kills on both sides of the saving'),
        ],
        `after ${count} kills ${kept} validators kept, each with its story; ${renewed} renewed by a 304`,
      );
    },
  },
  {
    number: 6,
    isMust: false,
    title: 'a server that answers 304 to anything is asked anew once in 8 days or more',
    needsDays: 14,
    judge: (run) => {
      const judged = ['always304.test', 'alwaysnew.test'].map((host) => {
        const anew = to(run, host).filter((asked) => !isConditional(asked));
        return { host, days: anew.slice(1).map(({ at }, index) => (at - (anew[index]?.at ?? 0)) / day) };
      });
      const withTag = to(run, 'alwaystag.test').filter((asked) => !isConditional(asked)).length;
      return verdict(
        [
          ...judged.flatMap(({ host, days }) =>
            unless(
              days.length === 1 && days.every((count) => count >= 8),
              `${host} asked anew ${days.length} times in 14 days`,
            ),
          ),
          ...unless(withTag === 1, `with an ETag ${withTag - 1} times`),
        ],
        `${judged.map(({ host, days }) => `${host} anew after ${days.map((count) => count.toFixed(1)).join(', ') || 'no'} days`).join('; ')}; with an ETag ${withTag - 1} times`,
      );
    },
  },
  {
    number: 7,
    isMust: true,
    title: 'after a change the new validator is sent',
    judge: (run) => {
      let changes = 0;
      const wrong: string[] = [];
      for (const asked of byAddress(run).values()) {
        asked.forEach((one, at) => {
          const [before, next] = [asked[at - 1], asked[at + 1]];
          const isChange = before?.status === 304 && one.status === 200 && isFeed(one) && one.isWhole && !one.isCut;
          if (!isChange || !next || one.told['etag'] === undefined) return;
          changes++;
          if (headerOf(next, 'if-none-match') !== one.told['etag']) wrong.push(one.host);
        });
      }
      return verdict(
        [
          ...wrong.map((host) => `${host} was sent an old one`),
          ...unless(changes >= 10, `not shown: ${changes} changes`),
        ],
        `${changes} changes after a 304, ${wrong.length} old validators`,
      );
    },
  },
];
