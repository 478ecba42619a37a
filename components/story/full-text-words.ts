import { second } from '../../utils/kernel/duration.ts';
import type { PageFailure } from '../../utils/sources/source.ts';
import type { NoTextReason } from '../../utils/stories/article.ts';
import { numberOf } from '../parts/times.ts';

type Words = {
  [Kind in PageFailure['kind']]: string | ((failure: Extract<PageFailure, { kind: Kind }>) => string);
};

/** Why the page of a story could not be read, in one sentence each. A new kind does not build until it has its words. */
const failures: Words = {
  'bad-address': 'The story’s link is not a web address.',
  'not-http': ({ scheme }) => `The story’s link leads out of the web (“${scheme}:”).`,
  'has-password': 'The story’s link holds a user name or a password, and Wireside sends neither.',
  'private-address': ({ host }) =>
    `The story’s link leads to ${host}, a machine of your own network. Nothing was asked of it.`,
  'no-permission': ({ host }) => `Wireside may not read ${host}.`,
  offline: 'No connection.',
  unreachable: 'The server of the page cannot be reached.',
  'timed-out': ({ afterMs }) => `The page did not come within ${numberOf(Math.round(afterMs / second))} seconds.`,
  'too-large': ({ limitBytes }) =>
    `The page is larger than ${numberOf(Math.round(limitBytes / 2 ** 20))} MB, so Wireside did not read it.`,
  'cut-short': 'The connection broke off before the whole page had come.',
  'redirected-too-often': 'The story’s link leads from one address to the next and never to a page.',
  'redirected-nowhere': 'The story’s link says that the page has moved, but not where to.',
  'redirected-in-a-circle': 'The story’s link leads back to where it began and never to a page.',
  'redirected-unsafely': ({ host }) =>
    `The story’s link leads from a secure connection to one that is not, to ${host}. Nothing was asked there.`,
  'given-up': 'The page was no longer asked for.',
  'unreadable-page': 'Wireside could not find its way through the page.',
  'not-a-page': ({ type }) => `The story’s link leads to a file (${type}), not to a page.`,
  'host-asks-to-wait': ({ host }) => `${host} asked us to wait.`,
  status: ({ status }) => statusWords(status),
};

export function pageFailureWords(failure: PageFailure): string {
  // The table gives each kind a function of that very kind; TypeScript cannot follow the two together.
  const entry = failures[failure.kind] as string | ((failure: PageFailure) => string);
  return typeof entry === 'string' ? entry : entry(failure);
}

function statusWords(status: number): string {
  if (status === 404 || status === 410) return `The page is gone (${status}).`;
  if (status === 401 || status === 402 || status === 403) return `The server refuses to give out the page (${status}).`;
  if (status === 429) return 'The server asks to be left alone for a while (429).';
  if (status >= 500) return `The server has a fault of its own (${status}).`;
  return `The server answers with an error (${status}).`;
}

/** Why a page that was read gave no text. */
export const noTextWords: { readonly [Reason in NoTextReason]: string } = {
  'no-text': 'The page makes its text by scripts, which Wireside does not run.',
  'consent-wall': 'The page asks for consent before it shows the story.',
  paywall: 'The page shows the story to subscribers only.',
  'too-short': 'The page says no more than this.',
};
