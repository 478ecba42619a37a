import { describe, expect, it } from 'vitest';
import { day, hour } from '../../utils/kernel/duration.ts';
import { healthOf, needsLook, whereToLook, type Condition, type Remedy } from '../../utils/sources/health.ts';
import { sortSources, isMeant } from '../../utils/sources/sort-sources.ts';
import type { Source, SourceFailure, SourceState } from '../../utils/sources/source.ts';
import { noon, source, sourceState } from '../builders/source.ts';

const known = (state: Partial<SourceState> = {}, overrides: Partial<Source> = {}) => {
  const one = source({ followedAt: noon - 400 * day, ...overrides });
  return { source: one, state: sourceState(one, state) };
};
const status = (code: number): SourceFailure => ({ kind: 'status', status: code });

const cases: readonly [string, Partial<SourceState>, Condition, Remedy | undefined][] = [
  ['one that answers', {}, 'well', undefined],
  ['one that brought something in the last 90 days', { arrivals: [noon - 89 * day] }, 'well', undefined],
  ['one that is silent for 90 days', { arrivals: [noon - 91 * day] }, 'silent', 'open-site'],
  ['one that is read in part', { damage: { kind: 'cut-off', items: 3 } }, 'damaged', 'open-site'],
  ['one that is not found', { failure: status(404) }, 'dead', 'find-again'],
  ['one that is gone for good', { failure: status(410) }, 'dead', 'find-again'],
  ['one that answers with a page now', { failure: { kind: 'web-page' } }, 'moved', 'find-again'],
  ['one that leads nowhere', { failure: { kind: 'redirected-nowhere' } }, 'moved', 'find-again'],
  ['one that may not be read', { failure: { kind: 'no-permission', host: 'a.example' } }, 'forbidden', 'allow'],
  ['one that is refused', { failure: status(403) }, 'forbidden', 'open-site'],
  ['one that is no feed any more', { failure: { kind: 'not-a-feed' } }, 'damaged', 'try-again'],
  ['one that cannot be reached', { failure: { kind: 'unreachable' } }, 'failing', 'try-again'],
  [
    'one that could not be reached for a month',
    { failure: { kind: 'unreachable' }, lastSuccessAt: noon - 31 * day },
    'dead',
    'stop',
  ],
  ['one with several feeds', { failure: { kind: 'page-with-feeds', count: 2 } }, 'in-question', 'choose-feed'],
  ['one that asked to wait', { failure: status(429) }, 'waiting', undefined],
  ['one without a connection', { failure: { kind: 'offline' } }, 'waiting', undefined],
];

describe('the health of a source', () => {
  it.each(cases)('%s', (_name, state, condition, remedy) => {
    expect(healthOf(known(state), noon)).toEqual({ condition, ...(remedy && { remedy }) });
  });

  it('of a paused one is that it is paused, whatever became of it before', () => {
    const paused = known({ failure: status(404) }, { choices: { isPaused: true } });
    expect(healthOf(paused, noon)).toEqual({ condition: 'paused', remedy: 'resume' });
    expect(needsLook(paused)).toBe(false);
  });

  it('asks for a look when it has failed and waiting does not help', () => {
    expect([status(404), status(429), status(500)].map((failure) => needsLook(known({ failure })))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('says where a feed may be found again', () => {
    expect(whereToLook(known({ failure: { kind: 'web-page' } }))).toBe('https://marshrecord.example/feed.xml');
    expect(whereToLook(known({ failure: status(404) }))).toBe('https://marshrecord.example/');
    expect(whereToLook(known({ failure: status(404), siteLink: 'https://marsh.example/news' }))).toBe(
      'https://marsh.example/news',
    );
  });
});

describe('sorting', () => {
  const named = (title: string, state: Partial<SourceState>, position: number) => {
    const one = source({ name: title, position });
    return { source: one, state: sourceState(one, { title, ...state }) };
  };
  const all = [
    named('zebra', { arrivals: [noon - hour] }, 4),
    named('Äpfel', { arrivals: [noon - 200 * day] }, 3),
    named('part 10', {}, 2),
    named('part 9', { failure: status(500), arrivals: [noon - 2 * hour] }, 1),
  ];
  const facts = {
    now: noon,
    collator: new Intl.Collator('en', { numeric: true, sensitivity: 'base' }),
    readCounts: new Map([
      [all[2]!.source.id, 9],
      [all[3]!.source.id, 2],
    ]),
  };
  it.each([
    ['own', ['zebra', 'Äpfel', 'part 10', 'part 9']],
    ['name', ['Äpfel', 'part 9', 'part 10', 'zebra']],
    ['latest', ['zebra', 'part 9', 'Äpfel', 'part 10']],
    ['read', ['part 10', 'part 9', 'zebra', 'Äpfel']],
    ['trouble', ['part 9', 'Äpfel', 'zebra', 'part 10']],
  ] as const)('by %s', (order, expected) => {
    expect(sortSources(all.toReversed(), order, facts).map(({ state }) => state.title)).toEqual(expected);
  });

  it('finds by any part of name, title, address and folder', () => {
    const one = { source: source({ folder: ['Coast'] }), state: sourceState(source()) };
    expect(['marsh', 'record COAST', 'marshrecord.example', 'feed.xml'].map((typed) => isMeant(one, typed))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isMeant(one, 'alps')).toBe(false);
  });
});
