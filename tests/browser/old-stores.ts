// The store as each version of the schema made it, with rows of everything that it held. Append when a migration is added.
export interface OldStore {
  readonly version: number;
  readonly tables: readonly Table[];
}

interface Table {
  readonly name: string;
  readonly keyPath: string;
  readonly indexes: readonly (readonly [name: string, path: string | readonly string[]])[];
}

/** All that is in a store, its tables and their indexes in the order of their names. */
export interface Look extends OldStore {
  readonly rows: Readonly<Record<string, readonly object[]>>;
  /** The indexes that do not lead to just the rows that have their key. */
  readonly wrong: readonly string[];
}

const table = (name: string, keyPath: string, indexes: Table['indexes'] = []): Table => ({ name, keyPath, indexes });

const river = ['byRiver', ['riverOrder', 'id']] as const;
const arrival = ['byArrival', 'arrival'] as const;
const likeness = ['byLikeness', 'likeness'] as const;
const marks = [
  ['byRead', 'readAt'],
  ['bySaved', 'savedAt'],
] as const;
const tables = (stories: Table['indexes'], statuses: Table['indexes'] = []) => [
  table('bodies', 'id'),
  table('reader', 'id'),
  table('sources', 'id'),
  table('states', 'sourceId', [['byNextCheck', 'nextCheckAt']]),
  table('statuses', 'id', statuses),
  table('stories', 'id', stories),
];

export const oldStores: readonly OldStore[] = [
  { version: 1, tables: tables([arrival, river]) },
  { version: 2, tables: tables([arrival, likeness, river]) },
  { version: 3, tables: [table('articles', 'id'), ...tables([arrival, likeness, river])] },
  { version: 4, tables: [table('articles', 'id'), ...tables([arrival, likeness, river], marks)] },
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
  reader: [],
  ...(version > 2 && {
    articles: stories
      .filter(({ at }) => at % 50 === 0)
      .map(({ id, at }) => ({
        id,
        kind: 'text',
        html: '<p>All of it</p>'.repeat(50),
        address: `https://page.example/${at}`,
        fetchedAt: 9_000 + at,
        length: { words: 150, characters: 0 },
        feedWords: 100,
      })),
  }),
});

// Run in the extension.
export async function layStore({ version, tables, rows }: Omit<Look, 'wrong'>): Promise<void> {
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('complete', () => resolve());
      request.addEventListener('error', () => reject(request.error));
    });
  await done(indexedDB.deleteDatabase('wireside'));
  const opening = indexedDB.open('wireside', version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of tables) {
      const table = opening.result.createObjectStore(name, { keyPath });
      for (const [index, path] of indexes) table.createIndex(index, path as string | string[]);
    }
  };
  await done(opening);
  const transaction = opening.result.transaction(Object.keys(rows), 'readwrite');
  for (const [name, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(name).put(row);
  await done(transaction);
  opening.result.close();
}

export async function lookAtStore(): Promise<Look | undefined> {
  // Opening would make one.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'wireside')) return undefined;
  const result = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await result(indexedDB.open('wireside'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const wrong: string[] = [];
  const read = names.map(async (name) => {
    const table = transaction.objectStore(name);
    const indexes = [...table.indexNames].map((index) => table.index(index));
    const [rows, ...counts] = await Promise.all([
      result(table.getAll()) as Promise<Record<string, unknown>[]>,
      ...indexes.map((index) => result(index.count())),
    ]);
    indexes.forEach((index, at) => {
      const indexed = rows.filter((row) => [index.keyPath].flat().every((path) => row[path] !== undefined));
      if (indexed.length !== counts[at]) wrong.push(index.name);
    });
    const shape = { name, keyPath: table.keyPath as string };
    return { rows, table: { ...shape, indexes: indexes.map((index) => [index.name, index.keyPath] as const) } };
  });
  const all = await Promise.all(read);
  database.close();
  const rows = Object.fromEntries(all.map(({ table, rows: own }) => [table.name, own]));
  return { version: database.version, tables: all.map(({ table }) => table), rows, wrong };
}
