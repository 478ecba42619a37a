// Hosts that lead elsewhere.
import { day, hour } from '../../utils/kernel/duration.ts';
import { calm, lively, pageReply, publish, quotedTag, redirect } from './feed-behaviour.ts';
import { after, between } from './refusing-hosts.ts';
import type { Behaviour, ScoreServer } from './score-server.ts';

export function redirectingHosts(server: ScoreServer, begin: number): Readonly<Record<string, Behaviour>> {
  const to = (host: string, path = '/feed.xml') => `http://${host}:${server.port}${path}`;
  const whole = publish({ etag: quotedTag, every: 6 * hour, headers: () => calm(8 * hour) });
  return {
    'old301.test': () => redirect(301, to('new301.test')),
    'old308.test': () => redirect(308, to('new308.test')),
    'new301.test': whole,
    'new308.test': whole,
    'temporary.test': ({ path }) => redirect(Number(path.slice(1, 4)), to('landed.test', path)),
    'landed.test': whole,
    'mixed.test': ({ path }) =>
      path === '/feed.xml' ? redirect(301, to('mixed.test', '/two')) : redirect(302, to('landed.test', '/mixed.xml')),
    'forgood.test': ({ path }) =>
      path === '/feed.xml' ? redirect(301, to('forgood.test', '/two')) : redirect(308, to('forgoodend.test')),
    'forgoodend.test': whole,
    'circle.test': ({ path }) => redirect(302, to('circle.test', path === '/feed.xml' ? '/two' : '/feed.xml')),
    'hops.test': ({ path }) => redirect(302, to('hops.test', `/${Number(path.slice(1)) + 1}`)),
    'downgrade.test': after(begin + 6 * hour, whole, () => redirect(302, to('downgraded.test'))),
    'downgraded.test': whole,
    'private.test': after(begin + 6 * hour, whole, ({ times }) =>
      redirect(302, privateAddresses(server)[times % 4] ?? ''),
    ),
    // As publishers do in an hour of repair, with a permanent redirect to a page.
    'repair.test': between(
      begin + 12 * hour,
      begin + 6 * day,
      () => redirect(301, to('repairing.test', '/login')),
      lively,
    ),
    'repairing.test': () => pageReply('<title>Back soon</title><p>Down for maintenance.'),
  };
}

/** The canary stands where the first leads; of the others the browser's own list of requests must know nothing. */
export const privateAddresses = (server: ScoreServer): readonly string[] => [
  `http://127.0.0.1:${server.port}/router?reboot=1`,
  `http://localhost:${server.port}/router?reboot=1`,
  `http://[::ffff:127.0.0.1]:${server.port}/router?reboot=1`,
  'http://192.168.0.1/router?reboot=1',
];
