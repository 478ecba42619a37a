// The hosts of the score server: each behaves in one way that a publisher has, or has been seen to have.
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import {
  calm,
  daily,
  feedReply,
  feedText,
  lively,
  pageReply,
  publish,
  quotedTag,
  versionAt,
} from './feed-behaviour.ts';
import { publishingHosts, secondsOf } from './publishing-hosts.ts';
import { redirectingHosts } from './redirecting-hosts.ts';
import { refusingHosts } from './refusing-hosts.ts';
import type { Behaviour, ScoreServer } from './score-server.ts';

/** What the acts change of the hosts while they run. */
export interface Stage {
  /** The virtual time at which the run begins. */
  readonly begin: number;
  /** Where the hosts that are to be killed stop. */
  killing?: 'head' | 'body' | undefined;
  /** The address that is gone is edited to one that is there. */
  isBack?: boolean;
  /** What is asked for while its source is given up has no end. */
  isHanging?: boolean;
}

function otherHosts(server: ScoreServer, stage: Stage): Readonly<Record<string, Behaviour>> {
  const at = (host: string, path: string) => `http://${host}:${server.port}${path}`;
  const killed = publish({ etag: quotedTag, every: 30 * minute });
  return {
    // Answers "unchanged" to anything, as some servers have done for months.
    'always304.test': sameAlways({ 'last-modified': 'Fri, 02 Jan 2026 12:00:00 GMT' }),
    'alwaysnew.test': sameAlways({ 'last-modified': 'Fri, 02 Jan 2026 12:00:00 GMT', 'cache-control': 'no-store' }),
    'alwaystag.test': sameAlways({ etag: '"always"', 'last-modified': 'Fri, 02 Jan 2026 12:00:00 GMT' }),
    'rotating.test': rotating(),
    'query.test': daily,
    'cookie.test': (ask) => ({
      ...daily(ask),
      headers: { ...daily(ask).headers, 'set-cookie': 'seen=by-poll; Path=/' },
    }),
    'secure.test': daily,
    'shared.test': lively,
    'site.test': ({ path, ...ask }) =>
      path === '/'
        ? pageReply(
            `<head><title>Site</title><link rel="alternate" type="application/rss+xml" href="/wire.xml"></head><p>News.`,
          )
        : daily({ path, ...ask }),
    'direct.test': daily,
    'nofeed.test': ({ path }) => (path === '/' ? pageReply('<title>No feed</title><p>Words.') : { status: 404 }),
    'story.test': publish({
      etag: quotedTag,
      every: 6 * hour,
      headers: () => calm(6 * hour),
      story:
        `<link>${at('story.test', '/article')}</link><description><![CDATA[<p>Words enough to tell what is in the story.</p>` +
        `<p><img src="${at('pictures.test', '/inside.png')}" width="640" height="360"></p>]]></description>`,
    }),
    'leave.test': lively,
    'leaving.test': (ask) => (stage.isHanging ? { stops: 'head' } : lively(ask)),
    'granted.example': daily,
    'closed.example': daily,
    'kill.test': (ask) => {
      const reply = killed(ask);
      return stage.killing
        ? {
            ...feedReply(
              feedText(ask, versionAt(ask.at, { every: 30 * minute }), { every: 30 * minute }),
              reply.headers,
            ),
            stops: stage.killing,
          }
        : reply;
    },
    ...Object.fromEntries(crowd.map((host) => [host, publish({ etag: quotedTag, until: stage.begin - 120 * day })])),
  };
}

/** Two hundred that are added at once. */
export const crowd = Array.from({ length: 200 }, (_none, at) => `p${String(at).padStart(3, '0')}.test`);

const sameAlways =
  (headers: Readonly<Record<string, string>>): Behaviour =>
  (ask) =>
    (ask.headers['if-none-match'] ?? ask.headers['if-modified-since'])
      ? { status: 304, headers }
      : feedReply(feedText(ask, versionAt(ask.at, {}), {}), headers);

/** Each answer tells another validator, the 304 too, and knows the last one alone. */
function rotating(): Behaviour {
  let last = 0;
  return (ask) => {
    const isUnchanged = ask.headers['if-none-match'] === `"r${last}"`;
    last++;
    const headers = { etag: `"r${last}"`, 'last-modified': `Fri, 02 Jan 2026 12:${secondsOf(last)}:00 GMT` };
    return isUnchanged ? { status: 304, headers } : feedReply(feedText(ask, versionAt(ask.at, {}), {}), headers);
  };
}

export function openHosts(server: ScoreServer, stage: Stage): void {
  const { begin } = stage;
  const behaviours: Readonly<Record<string, Behaviour>> = {
    ...publishingHosts(begin),
    ...refusingHosts(begin, stage),
    ...redirectingHosts(server, begin),
    ...otherHosts(server, stage),
  };
  for (const [host, behaviour] of Object.entries(behaviours)) server.hosts.set(host, behaviour);
}
