// What the person of a run follows.
import type { ScoreServer } from './score-server.ts';

const plainHosts = [
  ...['quoted', 'weak', 'unquoted', 'long', 'bytes', 'weekday', 'offset', 'epoch', 'future', 'both', 'none'],
  ...['busy', 'fresh', 'fresh304', 'forever', 'expires', 'nocache', 'ttl', 'period', 'hasty', 'skip'],
  ...['silent30', 'silent90', 'waitdate', 'waitweek', 'busy429', 'busy503', 'refuses', 'fault', 'reset'],
  ...['missing', 'gone', 'locked', 'portal', 'lost', 'old301', 'old308', 'mixed', 'forgood', 'circle'],
  ...['private', 'repair', 'always304', 'alwaysnew', 'alwaystag', 'rotating', 'cookie', 'story', 'leave', 'leaving'],
];

const addressOf = ({ port }: ScoreServer, host: string, path = '/feed.xml') => `http://${host}:${port}${path}`;

export const queryPath = '/feed.xml?b=2&a=1&&x=%7e%2F~&utm_source=keep&';

export const firstAddresses = (server: ScoreServer): readonly string[] => [
  ...plainHosts.map((name) => addressOf(server, `${name}.test`)),
  ...['/a.xml', '/b.xml'].map((path) => addressOf(server, 'wait.test', path)),
  ...['/a.xml', '/b.xml', '/c.xml'].map((path) => addressOf(server, 'shared.test', path)),
  ...['/302.xml', '/303.xml', '/307.xml'].map((path) => addressOf(server, 'temporary.test', path)),
  addressOf(server, 'hops.test', '/0'),
  addressOf(server, 'query.test', `${queryPath}#top`),
  ...['secure.test', 'downgrade.test'].map((host) => `https://${host}:${server.securePort}/feed.xml`),
  ...['granted.example', 'closed.example'].map((host) => addressOf(server, host)),
];

/** Named by a page that the person looks at, beside what is followed of that host. */
export const previewedAddresses = (server: ScoreServer): readonly string[] =>
  ['/d.xml', '/e.xml', '/f.xml', '/g.xml', '/h.xml'].map((path) => addressOf(server, 'shared.test', path));

/** Followed with the panel, by what is typed there. */
export const panelAddresses = (server: ScoreServer): readonly string[] => [
  addressOf(server, 'site.test', '/'),
  addressOf(server, 'direct.test'),
  addressOf(server, 'nofeed.test', '/'),
];

export { addressOf };
