// Functions that are sent into a page of the extension, so that none may use anything around it.

export interface Kept {
  readonly sources: readonly { readonly id: string; readonly address: string }[];
  readonly states: readonly {
    readonly sourceId: string;
    readonly lastAttemptAt?: number;
    readonly validators: { readonly etag?: string };
    readonly totals?: { readonly checks: number };
  }[];
  readonly stories: readonly { readonly id: string; readonly link: string; readonly firstSeenAt: number }[];
  readonly statuses: readonly {
    readonly id: string;
    readonly readAt?: number;
    readonly savedAt?: number;
    readonly isGivenUp?: true;
  }[];
  /** What is news since the last look, counted here. */
  readonly news: number;
  readonly badge: string;
}

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  alarms: { clearAll(): Promise<boolean> };
  storage: { sync: { set(values: object): Promise<void> } };
};

export async function readKept(): Promise<Kept> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
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
  const [sources, states, stories, statuses, readers] = rows as unknown as [
    Kept['sources'],
    Kept['states'],
    readonly (Kept['stories'][number] & { readonly arrival: readonly [number, number] })[],
    Kept['statuses'],
    readonly { readonly lastLookAt: number }[],
  ];
  const lastLookAt = readers[0]?.lastLookAt ?? 0;
  return {
    sources: sources.map(({ id, address }) => ({ id, address })),
    states: states.map(({ sourceId, lastAttemptAt, validators, totals }) => ({
      sourceId,
      validators,
      ...(lastAttemptAt !== undefined && { lastAttemptAt }),
      ...(totals && { totals }),
    })),
    stories: stories.map(({ id, link, firstSeenAt }) => ({ id, link, firstSeenAt })),
    statuses,
    news: stories.filter(({ arrival: [foundBy, at] }) => foundBy === 1 && at > lastLookAt).length,
    badge: await chrome.action.getBadgeText({}),
  };
}

/** Bytes of what time limits: stories that are not saved, with their texts; and of all marks, which stay. */
export async function readContents(): Promise<{ readonly texts: number; readonly marks: number }> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = ['stories', 'bodies', 'articles', 'statuses'];
  const transaction = database.transaction(names);
  const tables = await Promise.all(
    names.map(
      (name) =>
        new Promise<{ id: string; savedAt?: number }[]>((resolve, reject) => {
          const reading = transaction.objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        }),
    ),
  );
  database.close();
  let packed = 0;
  const setPackedAside = (_name: string, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    packed += value.byteLength;
    return '';
  };
  const bytesOf = (rows: readonly object[]) =>
    rows.reduce((sum, row) => sum + JSON.stringify(row, setPackedAside).length, 0);
  const statuses = tables.pop() ?? [];
  const saved = new Set(statuses.filter(({ savedAt }) => savedAt !== undefined).map(({ id }) => id));
  const marks = bytesOf(statuses);
  const texts = bytesOf(tables.flat().filter(({ id }) => !saved.has(id)));
  return { texts: texts + packed, marks };
}

/** Whether a check is under way, and when the last round was begun. */
export async function readRound(): Promise<{ unfinished: number; nextDueAt: number; roundAt: number }> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['states', 'reader']);
  const settled = <Value>(request: IDBRequest) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result as Value);
      request.onerror = () => reject(request.error);
    });
  const [states, reader] = await Promise.all([
    settled<{ nextCheckAt: number; unfinishedAttempts: number }[]>(transaction.objectStore('states').getAll()),
    settled<{ roundAt?: number } | undefined>(transaction.objectStore('reader').get('reader')),
  ]);
  database.close();
  return {
    unfinished: states.filter(({ unfinishedAttempts }) => unfinishedAttempts > 0).length,
    nextDueAt: Math.min(...states.map(({ nextCheckAt }) => nextCheckAt)),
    roundAt: reader?.roundAt ?? 0,
  };
}

export const keepReadFor = (keepDays: number): Promise<void> =>
  chrome.storage.sync.set({ 'setting:keepDays': keepDays });

export const loseAlarms = async (): Promise<void> => void (await chrome.alarms.clearAll());
