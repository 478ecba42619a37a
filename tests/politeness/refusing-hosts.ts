// Hosts that say not now, not here, not you, from some time on.
import { day, hour, second } from '../../utils/kernel/duration.ts';
import { daily, httpDate, lively, noIcon, pageReply, publish, quotedTag } from './feed-behaviour.ts';
import type { Stage } from './hosts.ts';
import type { Behaviour, Reply } from './score-server.ts';

/** Works until then, and answers otherwise after. */
export const after =
  (at: number, before: Behaviour, then: Behaviour): Behaviour =>
  (ask) =>
    (ask.at < at ? before : then)(ask);
export const between =
  (from: number, to: number, then: Behaviour, otherwise: Behaviour): Behaviour =>
  (ask) =>
    (ask.at >= from && ask.at < to ? then : otherwise)(ask);
const status =
  (code: number, headers: Reply['headers'] = {}): Behaviour =>
  () => ({ status: code, headers, body: 'Not now.' });

const closing =
  (behaviour: Behaviour): Behaviour =>
  (ask) => {
    const reply = behaviour(ask);
    return { ...reply, headers: { ...reply.headers, connection: 'close' } };
  };

/** The times at which the hosts that ask to be left alone do so, after the beginning of the run. */
export const holdFrom = 20 * hour;
export const holds = { 'wait.test': 40 * hour, 'waitdate.test': 60 * hour, 'waitweek.test': 7 * day } as const;

export function refusingHosts(begin: number, stage: Stage): Readonly<Record<string, Behaviour>> {
  const trouble = begin + 12 * hour;
  const from = begin + holdFrom;
  const until = (host: keyof typeof holds) => from + holds[host];
  const left = (host: keyof typeof holds, at: number) => String(Math.ceil((until(host) - at) / second));
  return {
    // Two feeds on one host: the first is told to wait, and with it the second.
    'wait.test': between(
      from,
      until('wait.test'),
      ({ at }) => ({ status: 429, headers: { 'retry-after': left('wait.test', at) } }),
      lively,
    ),
    'waitdate.test': between(
      from,
      until('waitdate.test'),
      () => ({ status: 503, headers: { 'retry-after': httpDate(until('waitdate.test')) } }),
      lively,
    ),
    'waitweek.test': between(
      from,
      until('waitweek.test'),
      ({ at }) => ({ status: 429, headers: { 'retry-after': left('waitweek.test', at) } }),
      lively,
    ),
    'busy429.test': after(trouble, lively, status(429)),
    'busy503.test': after(trouble, lively, status(503)),
    'refuses.test': after(trouble, lively, status(403)),
    'fault.test': after(trouble, lively, status(500)),
    // Without `close` the next request would go over the same connection, which an hour would have ended, and be repeated at once.
    'reset.test': after(trouble, closing(lively), () => ({ stops: 'reset' })),
    // Each check of it takes the twenty real seconds that Wireside waits.
    'slow.test': after(begin + hour, publish({ etag: quotedTag, every: hour }), () => ({ stops: 'head' })),
    'missing.test': after(begin + 34 * hour, daily, status(404)),
    'gone.test': (ask) =>
      stage.isBack && ask.path === '/new.xml' ? daily(ask) : after(begin + 34 * hour, lively, status(410))(ask),
    'locked.test': (ask) => (ask.headers.authorization ? pageReply(noIcon) : locked),
    'portal.test': between(
      begin + day,
      begin + 4 * day,
      () => pageReply('<title>Sign in</title><p>Sign in to this network.'),
      lively,
    ),
  };
}

const locked: Reply = { status: 401, headers: { 'www-authenticate': 'Basic realm="score"' }, body: 'Who is there?' };
