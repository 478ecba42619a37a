import { hour, minute } from '../../../utils/kernel/duration.ts';
import { newState, type SourceState } from '../../../utils/sources/source.ts';
import { noon, source, sourceState } from '../../builders/source.ts';
import { readNews } from '../news.ts';
import type { States } from './state.ts';

const lastLookAt = noon - 50 * minute;
const named = ['marshrecord', 'slowsky', 'kite', 'tidal'].map((name) => source({ name }));

/** All that the newsroom publishes, and its sources as `change` leaves them. */
function newsWith(change: (state: SourceState, index: number) => Partial<SourceState>) {
  const news = readNews();
  return {
    ...news,
    states: news.states.map((state, index) => ({ ...state, ...change(state, index) })),
    lastLookAt,
  };
}

const forbidden = (state: SourceState) => ({
  failure: { kind: 'no-permission' as const, host: `${state.sourceId}.example` },
});

export const noticeStates: States = {
  'first-run': { title: 'First run', contents: () => ({}) },
  reading: {
    title: 'The first stories are being read',
    contents: () => ({
      sources: named,
      states: named.map((of, at) => (at === 0 ? sourceState(of) : newState(of))),
    }),
  },
  empty: {
    title: 'No stories yet',
    contents: () => ({ sources: named.slice(0, 1), states: named.slice(0, 1).map((of) => sourceState(of)) }),
  },
  'empty-trouble': {
    title: 'No stories, and sources in trouble',
    contents: () => ({
      sources: named,
      states: named.map((of, at) =>
        sourceState(of, at === 0 ? {} : { title: `Source ${at}`, failure: { kind: 'status', status: 404 } }),
      ),
    }),
  },
  'opening-slow': { title: 'The store does not answer', contents: () => ({}), opening: () => new Promise(() => {}) },
  'opening-failed': {
    title: 'The store cannot be opened',
    contents: () => ({}),
    opening: () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('closed')), 200)),
  },
  'background-silent': {
    title: 'The background does not answer',
    contents: () => ({ ...readNews(), lastLookAt }),
    answers: { look: undefined },
  },
  offline: {
    title: 'Offline',
    contents: () => newsWith(() => ({ failure: { kind: 'offline' } })),
    isOffline: true,
  },
  'one-failing': {
    title: 'One source failing',
    contents: () =>
      newsWith((_state, index) =>
        index === 2 ? { failure: { kind: 'status', status: 404 }, lastSuccessAt: noon - 50 * hour } : {},
      ),
  },
  permission: {
    title: 'Permission missing',
    contents: () => newsWith((state, index) => (index % 3 === 0 ? forbidden(state) : {})),
  },
  restored: {
    title: 'Database rebuilt',
    contents: () => ({
      ...readNews({ keys: ['pellow-tide'] }),
      lastLookAt,
      reader: { restored: { sources: 23, marks: 1410, saved: 118 } },
    }),
  },
};
