// Functions that are sent into the worker, so that none may use anything around it: what is written there is counted.

interface Written {
  /** How often each row was written or deleted, by table. */
  readonly rows: Map<string, Map<string, number>>;
  /** Stories that were given up, by transaction. */
  readonly given: Map<IDBTransaction, number>;
  onPruned: () => void;
}

declare const globalThis: { written?: Written };
declare const chrome: { alarms: { onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void } } };

export function watchWrites(): void {
  const written: Written = (globalThis.written = { rows: new Map(), given: new Map(), onPruned: () => {} });
  const note = (store: IDBObjectStore, key: unknown) => {
    const keys = written.rows.get(store.name) ?? new Map<string, number>();
    written.rows.set(store.name, keys.set(String(key), (keys.get(String(key)) ?? 0) + 1));
  };
  const { put, delete: remove } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (
    this: IDBObjectStore,
    row: Record<string, unknown>,
    ...rest: [IDBValidKey?]
  ) {
    note(this, row['id'] ?? row['sourceId']);
    if (this.name === 'reader' && Number(row['prunedAt']) > 0) written.onPruned();
    return put.call(this, row, ...rest);
  };
  IDBObjectStore.prototype.delete = function (this: IDBObjectStore, key) {
    note(this, key);
    if (this.name === 'stories') written.given.set(this.transaction, (written.given.get(this.transaction) ?? 0) + 1);
    return remove.call(this, key);
  };
}

/** How many rows of each table were written since the last call, and how many writes that were. */
export function takeWritten(): Readonly<Record<string, { readonly rows: number; readonly writes: number }>> {
  if (!globalThis.written) throw new Error('The worker was stopped meanwhile.');
  const tables = Object.fromEntries(
    [...globalThis.written.rows].map(([name, keys]) => [
      name,
      { rows: keys.size, writes: [...keys.values()].reduce((sum, count) => sum + count, 0) },
    ]),
  );
  globalThis.written.rows.clear();
  return tables;
}

/** Rings the alarm when the day's pruning is due, and answers how long it was at it. */
export async function pruneInWorker(): Promise<{ readonly ms: number; readonly mostAtOnce: number }> {
  const written = globalThis.written;
  if (!written) throw new Error('The worker was stopped meanwhile.');
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
  await new Promise<void>((resolve) => {
    const transaction = database.transaction('reader', 'readwrite');
    const reading = transaction.objectStore('reader').get('reader') as IDBRequest<object>;
    reading.onsuccess = () => transaction.objectStore('reader').put({ ...reading.result, prunedAt: 0 });
    transaction.oncomplete = () => resolve();
  });
  database.close();
  const startedAt = performance.now();
  const ended = new Promise<void>((resolve) => (written.onPruned = resolve));
  chrome.alarms.onAlarm.dispatch({ name: 'refresh-due', scheduledTime: Date.now() });
  await ended;
  return { ms: performance.now() - startedAt, mostAtOnce: Math.max(...written.given.values()) };
}
