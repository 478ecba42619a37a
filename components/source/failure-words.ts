import { second } from '../../utils/kernel/duration.ts';
import type { SourceFailure, SourceState } from '../../utils/sources/source.ts';
import { numberOf, say, sayCount } from '../../utils/words/words.ts';
import { wordsOf, type WordsByKind } from './words-by-kind.ts';

/** One sentence for each failure that there is. */
const words: WordsByKind<SourceFailure> = {
  'bad-address': 'failBadAddress',
  'not-http': ({ scheme }) => say('failNotHttp', scheme),
  'has-password': 'failHasPassword',
  'private-address': ({ host }) => say('failPrivateAddress', host),
  'no-permission': ({ host }) => say('failNoPermission', host),
  offline: 'failOffline',
  unreachable: 'failUnreachable',
  'timed-out': ({ afterMs }) => sayCount('failTimedOut', Math.round(afterMs / second)),
  'too-large': ({ limitBytes }) => say('failTooLarge', numberOf(Math.round(limitBytes / 2 ** 20))),
  'cut-short': 'failCutShort',
  'redirected-too-often': 'failRedirectedTooOften',
  'redirected-nowhere': 'failRedirectedNowhere',
  'redirected-in-a-circle': 'failRedirectedInACircle',
  'redirected-unsafely': ({ host }) => say('failRedirectedUnsafely', host),
  'given-up': 'failGivenUp',
  'host-asks-to-wait': ({ host }) => say('failAskedToWait', host),
  'sign-in-page': 'failSignInPage',
  status: ({ status }) => statusWords(status),
  'empty-document': 'failEmptyDocument',
  'web-page': 'failNoFeed',
  'page-without-feed': 'failNoFeed',
  'page-without-text': 'failPageWithoutText',
  'page-with-feeds': ({ count }) => sayCount('failPageWithFeeds', count),
  'json-but-no-feed': 'failJson',
  'xml-but-no-feed': 'failXml',
  'not-a-feed': 'failNotAFeed',
  'cut-off-before-any-story': 'failCutOff',
  'our-fault': 'failOurs',
  'too-deeply-nested': 'failTooDeep',
};

export const failureWords = (failure: SourceFailure): string => wordsOf(words, failure);

function statusWords(status: number): string {
  switch (status) {
    case 401:
      return say('fail401');
    case 403:
      return say('fail403');
    case 404:
      return say('fail404');
    case 410:
      return say('fail410');
    case 429:
      return say('fail429');
    case 503:
      return say('fail503');
    default:
      return status >= 500 ? say('failServer', String(status)) : say('failStatus', String(status));
  }
}

/** What is said of an address that was typed and cannot be followed. */
export function typedAddressWords(part: string, failure: SourceFailure): string {
  if (part === '') return say('typedNothing');
  if (failure.kind === 'bad-address') return say('typedNoAddress', part);
  return say('typedNotFollowed', part, failureWords(failure));
}

/** A feed that was broken and could be read in part: said of a source that is otherwise well. */
export function damageWords(damage: NonNullable<SourceState['damage']>): string {
  switch (damage.kind) {
    case 'cut-off':
      return sayCount('damageCutOff', damage.items);
    case 'too-many-items':
      return sayCount('damageTooMany', damage.kept);
    case 'malformed':
      return say('damageMalformed');
  }
}
