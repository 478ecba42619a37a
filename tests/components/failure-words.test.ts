import { describe, expect, it } from 'vitest';
import { damageWords, failureWords } from '../../components/source/failure-words.ts';
import type { SourceFailure } from '../../utils/sources/source.ts';

const failures: readonly (readonly [SourceFailure, string])[] = [
  [{ kind: 'bad-address' }, 'This is not a web address.'],
  [{ kind: 'not-http', scheme: 'ftp' }, 'Only web addresses can be followed, not “ftp:”.'],
  [{ kind: 'has-password' }, 'The address holds a user name or a password, and Wireside sends neither.'],
  [
    { kind: 'private-address', host: '10.0.0.1' },
    'The address leads to 10.0.0.1, a machine of your own network. Nothing was asked of it.',
  ],
  [{ kind: 'no-permission', host: 'sky.example' }, 'Wireside may not read sky.example.'],
  [{ kind: 'offline' }, 'No connection.'],
  [{ kind: 'unreachable' }, 'The server cannot be reached.'],
  [{ kind: 'timed-out', afterMs: 20_000 }, 'No answer within 20 seconds.'],
  [{ kind: 'too-large', limitBytes: 10 * 2 ** 20 }, 'The feed is larger than 10 MB, so Wireside did not read it.'],
  [{ kind: 'cut-short' }, 'The connection broke off before the whole feed had come.'],
  [{ kind: 'redirected-too-often' }, 'The address leads from one address to the next and never to a feed.'],
  [{ kind: 'redirected-nowhere' }, 'The address says that the feed has moved, but not where to.'],
  [{ kind: 'redirected-in-a-circle' }, 'The address leads back to where it began and never to a feed.'],
  [
    { kind: 'redirected-unsafely', host: 'plain.example' },
    'The address leads from a secure connection to one that is not, to plain.example. Nothing was asked there.',
  ],
  [{ kind: 'given-up' }, 'The check was broken off.'],
  [{ kind: 'status', status: 401 }, 'The address asks for a user name and a password (401).'],
  [{ kind: 'status', status: 403 }, 'The server refuses to give out this address (403).'],
  [{ kind: 'status', status: 404 }, 'Gone: the address answers “not found” (404).'],
  [{ kind: 'status', status: 410 }, 'Gone for good: the publisher has taken the feed down (410).'],
  [{ kind: 'status', status: 418 }, 'The server answers with an error (418).'],
  [{ kind: 'status', status: 429 }, 'Asked us to wait.'],
  [{ kind: 'status', status: 500 }, 'The server has a fault of its own (500).'],
  [{ kind: 'status', status: 503 }, 'The server is too busy or under repair (503).'],
  [{ kind: 'empty-document' }, 'The address answers, but with nothing.'],
  [{ kind: 'web-page' }, 'This address answers with a web page, and the page names no feed.'],
  [{ kind: 'page-without-text' }, 'The page says nothing that could be watched. Its text may be made by scripts.'],
  [{ kind: 'page-without-feed' }, 'This address answers with a web page, and the page names no feed.'],
  [{ kind: 'page-with-feeds', count: 3 }, 'This page names 3 feeds. Which one?'],
  [{ kind: 'json-but-no-feed' }, 'This address answers with data (JSON) that is not a feed.'],
  [{ kind: 'xml-but-no-feed' }, 'This address answers with data (XML) that is not a feed.'],
  [{ kind: 'not-a-feed' }, 'What this address answers with is not a feed.'],
  [{ kind: 'cut-off-before-any-story' }, 'The feed breaks off before its first story.'],
  [{ kind: 'too-deeply-nested' }, 'The feed is nested too deeply to be read.'],
  [
    { kind: 'our-fault', message: 'x is not a function' },
    'Wireside itself failed at reading this feed. It is not the feed’s fault.',
  ],
];

describe('failureWords', () => {
  it.each(failures)('%j is told in one sentence', (failure, words) => {
    expect(failureWords(failure)).toBe(words);
  });
});

describe('damageWords', () => {
  it('says how much of a broken feed there is', () => {
    expect(damageWords({ kind: 'cut-off', items: 31 })).toBe('Cut off after 31 stories.');
    expect(damageWords({ kind: 'cut-off', items: 1 })).toBe('Cut off after 1 story.');
    expect(damageWords({ kind: 'too-many-items', kept: 5000 })).toBe(
      'The feed is very long. The first 5,000 stories are kept.',
    );
    expect(damageWords({ kind: 'malformed' })).toBe('The feed is not well-formed. What could be read is here.');
  });
});
