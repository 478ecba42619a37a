// Hosts that publish, each with validators or with wishes of its own.
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { calm, httpDate, publish, quotedTag, type FeedTraits } from './feed-behaviour.ts';
import type { Behaviour } from './score-server.ts';

export const secondsOf = (version: number): string => String(version % 60).padStart(2, '0');

/** One story a day, and a new validator with it. */
const validatorHosts: Readonly<Record<string, FeedTraits>> = {
  'quoted.test': { etag: (version) => `"x${version}"` },
  'weak.test': { etag: (version) => `W/"a b ${version}"` },
  'unquoted.test': { etag: (version) => `bare-${version}` },
  'long.test': { etag: (version) => `"${'l'.repeat(190)}${version.toString().padStart(8, '0')}"` },
  'bytes.test': { etag: (version) => `"caf\xe9\xfc\xff${version}"` },
  'weekday.test': { lastModified: (version) => `Mon, 02 Jan 2026 00:00:${secondsOf(version)} GMT` },
  'offset.test': { lastModified: (version) => `Fri, 02 Jan 2026 10:00:${secondsOf(version)} +0000` },
  'epoch.test': { lastModified: (version) => `Thu, 01 Jan 1970 00:00:${secondsOf(version)} GMT` },
  'future.test': { lastModified: (version) => `Tue, 19 Jan 2038 03:14:${secondsOf(version)} GMT` },
  'both.test': {
    etag: (version) => `"both${version}"`,
    lastModified: (version) => `Fri, 02 Jan 2026 12:00:${secondsOf(version)} GMT`,
  },
  'none.test': {},
};

const paceHosts = (begin: number): Readonly<Record<string, FeedTraits>> => ({
  'busy.test': { etag: quotedTag, every: 30 * minute },
  'fresh.test': { etag: quotedTag, every: hour, headers: () => ({ 'cache-control': 'max-age=21600' }) },
  'fresh304.test': {
    etag: quotedTag,
    headers: (_ask, isUnchanged) => ({ 'cache-control': isUnchanged ? 'public, max-age=43200' : 'no-cache' }),
  },
  'forever.test': { etag: quotedTag, every: hour, headers: () => ({ 'cache-control': 'max-age=31536000' }) },
  'expires.test': {
    etag: quotedTag,
    every: hour,
    headers: ({ at }) => ({ date: httpDate(at), expires: httpDate(at + 8 * hour) }),
  },
  'nocache.test': {
    etag: quotedTag,
    every: 4 * hour,
    headers: ({ at }) => ({ 'cache-control': 'no-cache, no-store, max-age=0', expires: httpDate(at + day) }),
  },
  'ttl.test': { etag: quotedTag, every: hour, pace: '<ttl>300</ttl>' },
  'period.test': {
    etag: quotedTag,
    every: hour,
    pace: '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
  },
  'hasty.test': { etag: quotedTag, every: 4 * hour, pace: '<ttl>5</ttl>' },
  'skip.test': {
    etag: quotedTag,
    every: 3 * hour,
    pace: `<skipHours>${[0, 1, 2, 3, 4, 5].map((at) => `<hour>${at}</hour>`).join('')}</skipHours><skipDays><day>Sunday</day></skipDays>`,
  },
  'silent30.test': { etag: quotedTag, until: begin - 40 * day },
  'silent90.test': { etag: quotedTag, until: begin - 120 * day },
});

/** By host. */
export const publishingHosts = (begin: number): Readonly<Record<string, Behaviour>> => ({
  ...Object.fromEntries(
    Object.entries(validatorHosts).map(([host, traits]): [string, Behaviour] => [
      host,
      publish({ ...traits, headers: () => (host === 'none.test' ? {} : calm(6 * hour)) }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(paceHosts(begin)).map(([host, traits]): [string, Behaviour] => [host, publish(traits)]),
  ),
});
