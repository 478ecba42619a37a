import { day, hour, minute } from '../../../utils/kernel/duration.ts';
import type { Source, SourceId, SourceState } from '../../../utils/sources/source.ts';
import { noon, source, sourceState } from '../../builders/source.ts';
import { readNews } from '../news.ts';
import type { States } from './state.ts';

const lastLookAt = noon - 50 * minute;

const inFolders = () => {
  const news = readNews();
  const folders: readonly Partial<Source>[] = [
    {},
    { folder: ['Coast'] },
    { folder: ['Coast', 'North'] },
    { folder: ['Languages'] },
  ];
  return {
    ...news,
    sources: news.sources.map((each, index) => ({ ...each, ...folders[Math.min(index, 12 - index) % 4] })),
    lastLookAt,
  };
};

const troubles: readonly Partial<SourceState>[] = [
  { failure: { kind: 'status', status: 404 }, lastSuccessAt: noon - 50 * hour },
  { failure: { kind: 'no-permission', host: 'lantern-briefs.example' } },
  {
    failure: { kind: 'page-with-feeds', count: 2 },
    candidates: [
      { address: 'https://a.example/1', title: 'All stories' },
      { address: 'https://a.example/2', title: 'Comments' },
    ],
  },
  { failure: { kind: 'status', status: 429 }, nextCheckAt: noon + 3 * hour },
  { damage: { kind: 'cut-off', items: 31 } },
  { failure: { kind: 'timed-out', afterMs: 20_000 }, lastSuccessAt: noon - 40 * day },
  { arrivals: [noon - 200 * day] },
];

const one = source({ name: 'courier', folder: ['Coast'], followedAt: noon - 200 * day });
const oneState = sourceState(one, {
  title: 'Black Sea Courier',
  siteLink: 'https://courier.example/',
  // Six on a working day, fewer at the week's end.
  arrivals: Array.from({ length: 90 }, (_none, at) => noon - ((at * 37) % 11) * hour - Math.floor(at / 5) * day),
  totals: { checks: 212, unchanged: 171, bytes: 1_400_000 },
  checks: [
    { at: noon - 5 * minute, outcome: 'read', added: 3, bytes: 34_000 },
    { at: noon - hour, outcome: 'unchanged' },
    { at: noon - 2 * hour, outcome: 'failed', failure: { kind: 'timed-out', afterMs: 20_000 } },
  ],
});

export const sourceStates: States = {
  sources: { title: 'Sources, all well', contents: inFolders, place: () => ({ view: 'sources' }) },
  'sources-trouble': {
    title: 'Sources in trouble',
    contents: () => {
      const { states, ...news } = readNews();
      return { ...news, states: states.map((state, at) => ({ ...state, ...troubles[at] })), lastLookAt };
    },
    place: () => ({ view: 'sources' }),
  },
  source: {
    title: 'One source',
    contents: () => ({ sources: [one], states: [oneState], lastLookAt }),
    place: () => ({ view: 'source', sourceId: one.id }),
  },
  'source-muted': {
    title: 'One source, muted and paused, with its stories',
    contents: () => {
      const news = readNews({ keys: ['pellow-tide'] });
      return {
        ...news,
        sources: news.sources.map((each) => ({ ...each, choices: { isMuted: true, isPaused: true } })),
      };
    },
    place: () => ({ view: 'source', sourceId: 'pellow-tide' as SourceId }),
  },
  activity: {
    title: 'Activity',
    contents: () => ({
      sources: [one],
      states: [oneState],
      reader: {
        skips: [
          { at: noon - 20 * minute, kind: 'quiet-hours', due: 4 },
          { at: noon - 26 * hour, kind: 'closed', due: 11 },
        ],
      },
    }),
    place: () => ({ view: 'activity' }),
  },
};
