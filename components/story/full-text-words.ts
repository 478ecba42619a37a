import { second } from '../../utils/kernel/duration.ts';
import type { PageFailure } from '../../utils/sources/source.ts';
import type { NoTextReason } from '../../utils/stories/article.ts';
import { numberOf, say, sayCount, type MessageKey } from '../../utils/words/words.ts';
import { wordsOf, type WordsByKind } from '../source/words-by-kind.ts';

/** Why the page of a story could not be read, in one sentence each. */
const failures: WordsByKind<PageFailure> = {
  'bad-address': 'pageBadAddress',
  'not-http': ({ scheme }) => say('pageNotHttp', scheme),
  'has-password': 'pageHasPassword',
  'private-address': ({ host }) => say('pagePrivateAddress', host),
  'no-permission': ({ host }) => say('failNoPermission', host),
  offline: 'failOffline',
  unreachable: 'pageUnreachable',
  'timed-out': ({ afterMs }) => sayCount('pageTimedOut', Math.round(afterMs / second)),
  'too-large': ({ limitBytes }) => say('pageTooLarge', numberOf(Math.round(limitBytes / 2 ** 20))),
  'cut-short': 'pageCutShort',
  'redirected-too-often': 'pageRedirectedTooOften',
  'redirected-nowhere': 'pageRedirectedNowhere',
  'redirected-in-a-circle': 'pageRedirectedInACircle',
  'redirected-unsafely': ({ host }) => say('pageRedirectedUnsafely', host),
  'given-up': 'pageGivenUp',
  'unreadable-page': 'pageWithoutWay',
  'not-a-page': ({ type }) => say('pageIsFile', type),
  'host-asks-to-wait': ({ host }) => say('failAskedToWait', host),
  status: ({ status }) => statusWords(status),
};

export const pageFailureWords = (failure: PageFailure): string => wordsOf(failures, failure);

function statusWords(status: number): string {
  if (status === 404 || status === 410) return say('pageGone', String(status));
  if (status === 401 || status === 402 || status === 403) return say('pageRefused', String(status));
  if (status === 429) return say('page429');
  if (status >= 500) return say('failServer', String(status));
  return say('failStatus', String(status));
}

/** Why a page that was read gave no text. */
export const noTextWords: { readonly [Reason in NoTextReason]: MessageKey } = {
  'no-text': 'pageByScripts',
  'consent-wall': 'pageAsksConsent',
  paywall: 'pageForSubscribers',
  'too-short': 'pageNoMore',
};
