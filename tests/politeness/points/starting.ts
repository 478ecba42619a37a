// Points 16 to 20: starts, stops and what a person does all at once.
import { hour, minute } from '../../../utils/kernel/duration.ts';
import { crowd } from '../hosts.ts';
import { holds } from '../refusing-hosts.ts';
import type { Asked } from '../score-server.ts';
import type { Run, Span } from '../seen.ts';
import { byAddress, isConditional, isWithin, need, ofWireside, unless, verdict, type Point } from './reading.ts';

/** Requests within the span of an address that had been asked less than an hour before. */
export function extraWithin(run: Run, span: Span): readonly Asked[] {
  return [...byAddress(run).values()].flatMap((asked) =>
    asked.filter((one, at) => {
      const before = asked[at - 1];
      return isWithin(one, span) && before !== undefined && one.at - before.at < hour;
    }),
  );
}

/** The most that were under way together, of all and of one host, by the real clock. */
export function mostAtOnce(asked: readonly Asked[]): { readonly all: number; readonly host: number } {
  let all = 0;
  let host = 0;
  for (const one of asked) {
    const beside = asked.filter(
      ({ realAt, realEndedAt = Infinity }) => realAt <= one.realAt && realEndedAt > one.realAt,
    );
    all = Math.max(all, beside.length);
    host = Math.max(host, beside.filter((other) => other.host === one.host).length);
  }
  return { all, host };
}

const told = (asked: readonly Asked[]) => asked.map(({ host, path }) => `${host}${path}`);

export const startingPoints: readonly Point[] = [
  {
    number: 16,
    isMust: true,
    title: '20 restarts in 10 min cost nothing',
    needsDays: 14,
    judge: (run) => {
      const restarts = need(run.seen.restarts, 'restarting');
      const extra = extraWithin(run, restarts);
      return verdict(
        [
          ...told(extra).map((address) => `${address} once more`),
          ...unless(restarts.count === 20 && restarts.to - restarts.from <= 10 * minute, 'not shown: 20 in 10 min'),
        ],
        `${restarts.count} restarts in ${Math.round((restarts.to - restarts.from) / 1000)} s, ${extra.length} extra requests`,
      );
    },
  },
  {
    number: 17,
    isMust: true,
    title: 'a kill in mid-poll costs one request at most',
    needsDays: 14,
    judge: (run) => {
      const kills = need(run.seen.kills, 'killing the worker');
      const problems: string[] = [];
      let extra = 0;
      for (const asked of byAddress(run).values()) {
        asked.forEach((one, at) => {
          if (!one.isCut) return;
          const soon = asked.slice(at + 1).filter((next) => next.at - one.at < hour);
          const until = soon.findIndex((next) => next.isCut);
          const after = until < 0 ? soon : soon.slice(0, until + 1);
          extra += Math.min(after.length, 1);
          if (after.length > 1) problems.push(`${one.host} ${after.length} requests after a kill`);
        });
      }
      const last = byAddress(run).get('kill.test/feed.xml') ?? [];
      const early = last.filter((one, at) => {
        const before = last[at - 1];
        return before && !before.isCut && one.wish === 'itself' && one.at - before.at < hour;
      });
      return verdict(
        [
          ...problems,
          ...early.map(() => 'within 60 min of a finished check'),
          ...unless(kills.count === 50 && kills.cut > 0, `not shown: ${kills.count} kills`),
        ],
        `${kills.count} kills cut ${kills.cut} checks off, ${extra} requests more, none within 60 min of a finished one`,
      );
    },
  },
  {
    number: 18,
    isMust: true,
    title: '5 windows and 30 clicks on “Check all now” ask each source once',
    judge: (run) => {
      const windows = need(run.seen.windows, 'clicking in five windows');
      const asked = ofWireside(run).filter((one) =>
        isWithin(one, { from: windows.from, to: windows.from + 5 * minute }),
      );
      const counts = Map.groupBy(asked, ({ host, path }) => host + path);
      const twice = [...counts].filter(([, requests]) => requests.length > 1);
      const hadFeed = (host: string) =>
        run.log.some(
          (one) =>
            one.host === host && one.at < windows.from && (one.told['etag'] ?? one.told['last-modified']) !== undefined,
        );
      const unconditional = asked.filter((one) => !isConditional(one) && hadFeed(one.host));
      const held = asked.filter(({ host }) => host in holds);
      return verdict(
        [
          ...twice.map(([address, requests]) => `${address} ${requests.length} times`),
          ...unconditional.map(({ host }) => `${host} unconditionally`),
          ...held.map(({ host }) => `${host} although it had asked to wait`),
          ...unless(
            windows.panels === 5 && windows.clicks >= 30,
            `not shown: ${windows.panels} panels, ${windows.clicks} clicks`,
          ),
          ...unless(asked.length > 20, `not shown: ${asked.length} requests`),
        ],
        `${windows.clicks} clicks in ${windows.panels} panels: ${asked.length} requests, ${counts.size} addresses, ${held.length} to hosts that wait`,
      );
    },
  },
  {
    number: 19,
    isMust: true,
    title: 'after 12 h stopped: 30 in the first minute, 6 at once, 1 a host',
    needsDays: 14,
    judge: (run) => {
      const { at, due, stoppedAt } = need(run.seen.resumed, 'stopping for 12 h');
      const end = run.seen.restarts?.from ?? run.end;
      const asked = ofWireside(run).filter((one) => isWithin(one, { from: at, to: end }));
      const firstMinute = asked.filter((one) => one.at < at + minute).length;
      const most = mostAtOnce(asked);
      const twice = [...Map.groupBy(asked, ({ host, path }) => host + path)].filter(
        ([, requests]) => requests.length > 1,
      );
      return verdict(
        [
          ...unless(firstMinute <= 30, `${firstMinute} in the first minute`),
          ...unless(most.all <= 6, `${most.all} at once`),
          ...unless(most.host <= 1, `${most.host} at once of a host`),
          ...twice.map(([address, requests]) => `${address} ${requests.length} times`),
          ...unless(due > 30 && asked.length >= 30, `not shown: ${due} due, ${asked.length} requests`),
          ...unless(at - stoppedAt >= 12 * hour, `not shown: stopped for ${((at - stoppedAt) / hour).toFixed(1)} h`),
        ],
        `${due} due, ${firstMinute} requests in the first minute, at most ${most.all} at once and ${most.host} a host, ${asked.length} in all`,
      );
    },
  },
  {
    number: 20,
    isMust: true,
    title: 'an update, a grant and an import ask nothing anew',
    needsDays: 14,
    judge: (run) => {
      const update = need(run.seen.update, 'the update');
      const grant = need(run.seen.grant, 'the grant');
      const imported = need(run.seen.imported, 'the import');
      const extra = [update, grant, imported].map((span) => extraWithin(run, span));
      const recent = new Set(
        ofWireside(run)
          .filter(({ at, host }) => at < imported.from && imported.from - at < hour && !crowd.includes(host))
          .map(({ host, path }) => host + path),
      );
      return verdict(
        [
          ...told(extra.flat()).map((address) => `${address} anew`),
          ...unless(update.before !== update.after, 'not shown: the version is the same'),
          ...unless(grant.afterFirst === 1, `the granted host was asked ${grant.afterFirst} times`),
          ...unless(grant.afterSecond === 1, `granted again it was asked ${grant.afterSecond} times`),
          ...unless(recent.size > 0, 'not shown: nothing had been asked within the hour'),
        ],
        `update ${update.before} to ${update.after}: ${extra[0]?.length}; grant: ${extra[1]?.length}; import of 200 beside ${imported.known} known, ${recent.size} asked within the hour: ${extra[2]?.length}`,
      );
    },
  },
];
