// Functions that are sent into a page of the extension, so that none may use anything around it.

export interface StateRow {
  readonly sourceId: string;
  readonly nextCheckAt: number;
  readonly lastAttemptAt?: number;
  readonly lastSuccessAt?: number;
  readonly unfinishedAttempts: number;
  readonly failureCount: number;
  readonly failure?: { readonly kind: string };
  readonly validators: { readonly etag?: string };
  readonly documentHash?: string;
  readonly title?: string;
}

export interface StoreRead {
  readonly sources: readonly { readonly id: string; readonly address: string }[];
  readonly states: readonly StateRow[];
  readonly stories: readonly { readonly id: string; readonly sourceId: string; readonly headline?: string }[];
  readonly statuses: readonly { readonly id: string; readonly readAt?: number; readonly savedAt?: number }[];
  readonly reader: { readonly signInUntil?: number } | undefined;
  /** When the alarm is to ring. */
  readonly alarmAt: number | undefined;
}

declare const chrome: {
  alarms: {
    create(name: string, info: { when: number; periodInMinutes: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
};

/** All rows, read without waking the worker. */
export async function readStore(): Promise<StoreRead> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('There is no store.'));
  });
  const names = ['sources', 'states', 'stories', 'statuses', 'reader'];
  const transaction = database.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const reading = transaction.objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        }),
    ),
  );
  database.close();
  const [sources, states, stories, statuses, reader] = rows as unknown as [
    StoreRead['sources'],
    StoreRead['states'],
    StoreRead['stories'],
    StoreRead['statuses'],
    readonly StoreRead['reader'][],
  ];
  const alarm = await chrome.alarms.get('refresh-due');
  return {
    sources,
    states,
    stories: stories.map(({ id, sourceId, headline }) => ({ id, sourceId, ...(headline && { headline }) })),
    statuses,
    reader: reader[0],
    alarmAt: alarm?.scheduledTime,
  };
}

/** Moves every time that checks depend on `ms` into the past, as if so much had passed, and rings the alarm as it is set. */
export async function letPass(ms: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const back = (row: Record<string, unknown>, names: readonly string[]) => {
    const moved = { ...row };
    for (const name of names) if (typeof row[name] === 'number' && row[name] < 8e15) moved[name] = row[name] - ms;
    return moved;
  };
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['states', 'reader'], 'readwrite');
    const states = transaction.objectStore('states');
    const reading = states.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result as Record<string, unknown>[]) {
        states.put(back(row, ['nextCheckAt', 'lastAttemptAt', 'lastSuccessAt', 'lastDocumentAt', 'freshUntil']));
      }
    };
    const reader = transaction.objectStore('reader');
    const readingReader = reader.get('reader');
    readingReader.onsuccess = () => {
      const row = readingReader.result as Record<string, unknown> | undefined;
      if (row) reader.put(back(row, ['roundAt', 'signInUntil', 'prunedAt']));
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  await chrome.alarms.create('refresh-due', { when: Date.now(), periodInMinutes: 1 });
}

export const ringIn = (ms: number): Promise<void> =>
  chrome.alarms.create('refresh-due', { when: Date.now() + ms, periodInMinutes: 1 });

export async function makeDueIn(ms: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['states', 'reader'], 'readwrite');
    const states = transaction.objectStore('states');
    const reading = states.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result as StateRow[]) states.put({ ...row, nextCheckAt: Date.now() + ms });
    };
    const reader = transaction.objectStore('reader');
    const readingReader = reader.get('reader');
    readingReader.onsuccess = () => readingReader.result && reader.put({ ...readingReader.result, roundAt: 0 });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** Waits until the round is over, and each source has these validators where any are wanted; answers what is missing after 30 s. */
export async function settled(wanted: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = <Row>(transaction: IDBTransaction, name: string) =>
    new Promise<Row[]>((resolve, reject) => {
      const reading = transaction.objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result as Row[]);
      reading.onerror = () => reject(reading.error);
    });
  try {
    for (let tries = 0; ; tries++) {
      const transaction = database.transaction(['sources', 'states']);
      const [sources, states] = await Promise.all([
        all<{ id: string; address: string }>(transaction, 'sources'),
        all<StateRow>(transaction, 'states'),
      ]);
      const stateOf = new Map(states.map((state) => [state.sourceId, state]));
      const idOf = new Map(sources.map(({ id, address }) => [address, id]));
      const missing = Object.entries(wanted).filter(([address, etag]) => {
        const state = stateOf.get(idOf.get(address) ?? '');
        const isRead = etag === null || (state?.validators.etag === etag && state.failure === undefined);
        return !isRead || !state || state.unfinishedAttempts > 0 || state.nextCheckAt <= Date.now();
      });
      // At its end a round sets the alarm to the next check. One that still has something to write would set it anew later.
      const alarm = await chrome.alarms.get('refresh-due');
      const isOver =
        alarm && Math.abs(alarm.scheduledTime - Math.min(...states.map((state) => state.nextCheckAt))) < 1_000;
      if (missing.length === 0 && isOver) return [];
      if (tries === 1_500) return missing.length > 0 ? missing.map(([address]) => address) : ['the end of the round'];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    database.close();
  }
}
