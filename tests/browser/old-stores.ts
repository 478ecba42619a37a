// The store as each version before this one made it, with rows of everything that it held. Append when a migration is added.
import { schemaVersion } from '../../utils/store/migrations.ts';

export const latestVersion = schemaVersion;

export interface OldStore {
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly (readonly [name: string, path: string | readonly string[]])[];
  }[];
}

const table = (name: string, keyPath: string, indexes: OldStore['tables'][number]['indexes'] = []) => ({
  name,
  keyPath,
  indexes,
});

const river = ['byRiver', ['riverOrder', 'id']] as const;
const arrival = ['byArrival', 'arrival'] as const;
const tables = (stories: OldStore['tables'][number]['indexes']) => [
  table('sources', 'id'),
  table('states', 'sourceId', [['byNextCheck', 'nextCheckAt']]),
  table('stories', 'id', stories),
  table('bodies', 'id'),
  table('statuses', 'id'),
  table('reader', 'id'),
];

export const oldStores: readonly OldStore[] = [
  { version: 1, tables: tables([river, arrival]) },
  { version: 2, tables: tables([river, arrival, ['byLikeness', 'likeness']]) },
];

const sources = Array.from({ length: 20 }, (_, at) => `source${String(at).padStart(5, '0')}`);
const stories = sources.flatMap((sourceId, of) =>
  Array.from({ length: 100 }, (_, at) => ({
    sourceId,
    id: `${sourceId}/story${String(at).padStart(3, '0')}`,
    at: of * 100 + at,
  })),
);
const never = 8.64e15;

/** Rows in the order of their keys, so that they can be compared with what is read. None of them is due. */
export const rowsOf = (version: number): Readonly<Record<string, readonly object[]>> => ({
  sources: sources.map((id, at) => ({
    id,
    address: `https://${id}.example/feed`,
    isLocal: false,
    followedAt: 1_000 + at,
  })),
  states: sources.map((sourceId) => ({
    sourceId,
    title: `Title of ${sourceId}`,
    nextCheckAt: never,
    failureCount: 0,
    unfinishedAttempts: 0,
    validators: { etag: '"1"' },
    pace: {},
  })),
  stories: stories.map(({ sourceId, id, at }) => ({
    id,
    sourceId,
    headline: `Headline ${at}`,
    ...(version > 1 && { likeness: `like${at}` }),
    firstSeenAt: 5_000 + at,
    riverOrder: -5_000 - at,
    arrival: [0, 5_000 + at],
    length: { words: 100, characters: 0 },
    lengthOf: 'story',
    hasBody: at % 10 === 0,
    fingerprint: String(at),
  })),
  bodies: stories.filter(({ at }) => at % 10 === 0).map(({ id }) => ({ id, html: '<p>Text</p>'.repeat(50) })),
  statuses: stories
    .filter(({ at }) => at % 7 === 0)
    .map(({ id, at }) => ({ id, readAt: 9_000 + at, ...(at % 70 === 0 && { savedAt: 9_500 + at }) })),
});
