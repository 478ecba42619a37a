import { second } from '../../utils/kernel/duration.ts';
import type { SourceFailure, SourceState } from '../../utils/sources/source.ts';
import { numberOf } from '../parts/times.ts';

type Words = {
  [Kind in SourceFailure['kind']]: string | ((failure: Extract<SourceFailure, { kind: Kind }>) => string);
};

const noFeed = 'This address answers with a web page, and the page names no feed.';

/** One sentence for each failure that there is. A new kind does not build until it has its words. */
const words: Words = {
  'bad-address': 'This is not a web address.',
  'not-http': ({ scheme }) => `Only web addresses can be followed, not “${scheme}:”.`,
  'has-password': 'The address holds a user name or a password, and Wireside sends neither.',
  'private-address': ({ host }) =>
    `The address leads to ${host}, a machine of your own network. Nothing was asked of it.`,
  'no-permission': ({ host }) => `Wireside may not read ${host}.`,
  offline: 'No connection.',
  unreachable: 'The server cannot be reached.',
  'timed-out': ({ afterMs }) => `No answer within ${numberOf(Math.round(afterMs / second))} seconds.`,
  'too-large': ({ limitBytes }) =>
    `The feed is larger than ${numberOf(Math.round(limitBytes / 2 ** 20))} MB, so Wireside did not read it.`,
  'cut-short': 'The connection broke off before the whole feed had come.',
  'redirected-too-often': 'The address leads from one address to the next and never to a feed.',
  'redirected-nowhere': 'The address says that the feed has moved, but not where to.',
  'redirected-in-a-circle': 'The address leads back to where it began and never to a feed.',
  'redirected-unsafely': ({ host }) =>
    `The address leads from a secure connection to one that is not, to ${host}. Nothing was asked there.`,
  'given-up': 'The check was broken off.',
  'host-asks-to-wait': ({ host }) => `${host} asked us to wait.`,
  'sign-in-page': 'This network answers for every site. Sign in to it in a tab first.',
  status: ({ status }) => statusWords(status),
  'empty-document': 'The address answers, but with nothing.',
  'web-page': noFeed,
  'page-without-feed': noFeed,
  'page-without-text': 'The page says nothing that could be watched. Its text may be made by scripts.',
  'page-with-feeds': ({ count }) => `This page names ${numberOf(count)} feeds. Which one?`,
  'json-but-no-feed': 'This address answers with data (JSON) that is not a feed.',
  'xml-but-no-feed': 'This address answers with data (XML) that is not a feed.',
  'not-a-feed': 'What this address answers with is not a feed.',
  'cut-off-before-any-story': 'The feed breaks off before its first story.',
  'our-fault': 'Wireside itself failed at reading this feed. It is not the feed’s fault.',
  'too-deeply-nested': 'The feed is nested too deeply to be read.',
};

export function failureWords(failure: SourceFailure): string {
  // The table gives each kind a function of that very kind; TypeScript cannot follow the two together.
  const entry = words[failure.kind] as string | ((failure: SourceFailure) => string);
  return typeof entry === 'string' ? entry : entry(failure);
}

function statusWords(status: number): string {
  switch (status) {
    case 401:
      return 'The address asks for a user name and a password (401).';
    case 403:
      return 'The server refuses to give out this address (403).';
    case 404:
      return 'Gone: the address answers “not found” (404).';
    case 410:
      return 'Gone for good: the publisher has taken the feed down (410).';
    case 429:
      return 'Asked us to wait.';
    case 503:
      return 'The server is too busy or under repair (503).';
    default:
      return status >= 500
        ? `The server has a fault of its own (${status}).`
        : `The server answers with an error (${status}).`;
  }
}

/** What is said of an address that was typed and cannot be followed. */
export function typedAddressWords(part: string, failure: SourceFailure): string {
  if (part === '') return 'Type or paste the address of a site or of a feed.';
  if (failure.kind === 'bad-address') return `“${part}” is not a web address. One looks like example.org/feed.`;
  return `“${part}” cannot be followed. ${failureWords(failure)}`;
}

/** A feed that was broken and could be read in part: said of a source that is otherwise well. */
export function damageWords(damage: NonNullable<SourceState['damage']>): string {
  switch (damage.kind) {
    case 'cut-off':
      return `Cut off after ${storyCount(damage.items)}.`;
    case 'too-many-items':
      return `The feed is very long. The first ${storyCount(damage.kept)} are kept.`;
    case 'malformed':
      return 'The feed is not well-formed. What could be read is here.';
  }
}

const storyCount = (count: number): string => (count === 1 ? '1 story' : `${numberOf(count)} stories`);
