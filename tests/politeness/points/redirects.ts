// Points 26 to 29: who is led where, and what is believed of it.
import { day, minute } from '../../../utils/kernel/duration.ts';
import type { Asked } from '../score-server.ts';
import type { Run } from '../seen.ts';
import { backsOff, inHours, need, ofWireside, to, unless, verdict, type Point } from './reading.ts';

const addressAtEnd = (run: Run, part: string): string | undefined =>
  run.followed.find(({ source }) => source.address.includes(part))?.source.address;

/** Requests that follow each other as one check. */
function checksOf(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const checks: Asked[][] = [];
  for (const one of asked) {
    const last = checks.at(-1);
    if (last && one.at - last[0]!.at < minute / 2) last.push(one);
    else checks.push([one]);
  }
  return checks;
}

function judgeAdopted(run: Run, from: string, target: string) {
  const old = to(run, from, '/feed.xml').filter(({ at }) => at < (run.seen.movedBackAt ?? Infinity));
  const last = old.at(-1)?.at ?? 0;
  const days = (last - (old[0]?.at ?? 0)) / day;
  const after = to(run, target, '/feed.xml').filter(
    ({ at }) => at > last + minute && at < (run.seen.movedBackAt ?? Infinity),
  ).length;
  return {
    problems: [
      ...unless(old.length >= 3 && days >= 3, `${from} left after ${old.length} checks in ${days.toFixed(1)} days`),
      ...unless(days < 5, `${from} still asked after ${days.toFixed(1)} days`),
      ...unless(after > 0, `${target} is not asked instead`),
    ],
    words: `${from} left after ${old.length} checks in ${days.toFixed(1)} days, ${after} at the new address`,
  };
}

export const redirectPoints: readonly Point[] = [
  {
    number: 26,
    isMust: true,
    title: '301 and 308 adopted after 3 checks over 3 days, with all that belongs to it, and to be undone',
    needsDays: 14,
    judge: (run) => {
      const judged = [
        judgeAdopted(run, 'old301.test', 'new301.test'),
        judgeAdopted(run, 'old308.test', 'new308.test'),
        judgeAdopted(run, 'forgood.test', 'forgoodend.test'),
      ];
      const before = need(run.seen.moved, 'marking its stories');
      const moved = need(run.seen.movedAfter, 'looking at it after the move');
      const backAt = need(run.seen.movedBackAt, 'the undo');
      const back = to(run, 'old301.test', '/feed.xml').filter(({ at }) => at > backAt).length;
      return verdict(
        [
          ...judged.flatMap(({ problems }) => problems),
          ...unless(
            moved.id === before.id && moved.address.includes('new301.test'),
            `its id or address: ${moved.address}`,
          ),
          ...unless(moved.marks.length === before.marks.length, 'its marks are lost'),
          ...unless(back > 2 && addressAtEnd(run, 'old301.test') !== undefined, `after the undo ${back} requests`),
        ],
        `${judged.map(({ words }) => words).join('; ')}; id and ${moved.marks.length} marks kept; undone, ${back} requests at the old address`,
      );
    },
  },
  {
    number: 27,
    isMust: true,
    title: '302, 303 and 307 followed each time and never adopted',
    needsDays: 14,
    judge: (run) => {
      const told: string[] = [];
      const problems = ['/302.xml', '/303.xml', '/307.xml', '/feed.xml'].flatMap((path) => {
        const isMixed = path === '/feed.xml';
        const first = to(run, isMixed ? 'mixed.test' : 'temporary.test', path).filter(({ isCut }) => !isCut);
        const landed = to(run, 'landed.test', isMixed ? '/mixed.xml' : path).filter(({ isCut }) => !isCut);
        const last = first.at(-1)?.at ?? 0;
        told.push(`${isMixed ? '301 then 302' : path.slice(1, 4)} ${first.length}`);
        return [
          ...unless(first.length === landed.length, `${path}: ${first.length} asked, ${landed.length} followed`),
          ...unless(run.end - last < 2 * day && first.length > 10, `${path}: left, or asked too seldom`),
        ];
      });
      return verdict(
        [...problems, ...unless(addressAtEnd(run, 'landed.test') === undefined, 'the target was adopted')],
        `${told.join(', ')} times, each followed; the addresses are as they were`,
      );
    },
  },
  {
    number: 28,
    isMust: true,
    title: 'five hops at most; none in a circle, from https to http, or to a private address',
    needsDays: 2,
    judge: (run) => {
      const most = (host: string) => Math.max(0, ...checksOf(to(run, host)).map((check) => check.length));
      const [circle, hops] = [most('circle.test'), most('hops.test')];
      const canary = ofWireside(run).filter(
        ({ path, host }) => path.includes('router') || /^(?:127|localhost|\[)/.test(host),
      );
      const tried = run.sent.filter(({ url }) => url.includes('router'));
      const downgraded = to(run, 'downgraded.test');
      const patience = [1, 2, 4, 8, 24];
      const isRedirect = ({ status }: Asked) => status >= 300 && status < 400 && status !== 304;
      const waits = ['downgrade.test', 'private.test'].map((host) =>
        backsOff(to(run, host, '/feed.xml'), patience, isRedirect),
      );
      const circles = backsOff(to(run, 'circle.test', '/feed.xml'), patience, isRedirect);
      return verdict(
        [
          ...unless(circle >= 1 && circle <= 2, `${circle} requests in a circle`),
          ...unless(hops >= 2 && hops <= 6, `${hops} requests of hops`),
          ...canary.map(({ path }) => `${path} was reached`),
          ...tried.map(({ url }) => `${url} was tried`),
          ...downgraded.map(() => 'led from https to http'),
          ...[...waits, circles].flatMap(({ problems }) => problems),
          ...[...waits, circles].flatMap(({ seen }) => unless(seen.length >= 3, 'not shown: that it backs off')),
        ],
        `circle ${circle}, hops ${hops} requests a check; private ${canary.length + tried.length}, from https to http ${downgraded.length}; asked again after ${waits[1]?.seen.slice(0, 5).join(' ')} h`,
      );
    },
  },
  {
    number: 29,
    isMust: true,
    title: '301 to a page never takes the place of a feed',
    needsDays: 14,
    judge: (run) => {
      const asked = to(run, 'repair.test');
      const led = asked.filter(({ status }) => status === 301);
      const days = ((led.at(-1)?.at ?? 0) - (led[0]?.at ?? 0)) / day;
      const after = asked.filter(
        ({ at, status }) => at > (led.at(-1)?.at ?? Infinity) && (status === 200 || status === 304),
      ).length;
      const address = addressAtEnd(run, 'repair');
      return verdict(
        [
          ...unless(led.length >= 4 && days >= 3, `not shown: led away ${led.length} times in ${days.toFixed(1)} days`),
          ...unless(after > 0, 'after it the feed was not asked'),
          ...unless(address?.includes('repair.test') ?? false, `its address is ${address}`),
        ],
        `led to a page ${led.length} times over ${days.toFixed(1)} days, then ${after} checks of the feed at its own address; ${inHours(run.end - (asked.at(-1)?.at ?? 0))} before the end`,
      );
    },
  },
];
