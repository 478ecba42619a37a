// Functions that are sent into a page of the extension, so that none may use anything around it.

interface StoryRow {
  readonly id: string;
  readonly sourceId: string;
  readonly headline: string;
  readonly link: string;
  readonly likeness: string;
  readonly publishedAt: number;
  readonly riverOrder: number;
  readonly firstSeenAt: number;
  readonly arrival: readonly [number, number];
}

/**
 * Gives each source older stories, until it has so many: copies of what the background has stored of its newest one, with the
 * bodies of other sources' stories. So many of the oldest were read, and came longer ago than anybody keeps them.
 */
export async function fillWithOlder({
  storiesEach,
  aged,
  now,
}: {
  storiesEach: number;
  aged: number;
  now: number;
}): Promise<void> {
  const hour = 3_600_000;
  const longAgo = now - 100 * 24 * hour;
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const reading = database.transaction(['stories', 'bodies', 'reader']);
  const [stories, bodies, reader] = await Promise.all([
    settled(reading.objectStore('stories').getAll() as IDBRequest<StoryRow[]>),
    settled(reading.objectStore('bodies').getAll() as IDBRequest<{ id: string }[]>),
    settled(reading.objectStore('reader').get('reader') as IDBRequest<object | undefined>),
  ]);
  const bySource = [...Map.groupBy(stories, ({ sourceId }) => sourceId).values()];
  const slice = 20;
  for (let from = 0; from < bySource.length; from += slice) {
    const writing = database.transaction(['stories', 'bodies', 'statuses', 'reader'], 'readwrite', {
      durability: 'relaxed',
    });
    // The daily pruning waits until it is looked at.
    if (from === 0) writing.objectStore('reader').put({ id: 'reader', lastLookAt: 0, ...reader, prunedAt: now });
    bySource.slice(from, from + slice).forEach((own, position) => {
      const newest = own.toSorted((one, other) => other.publishedAt - one.publishedAt)[0]!;
      for (let copy = 0; copy < storiesEach - own.length; copy++) {
        const end = `-${copy.toString(36).padStart(2, '0')}`;
        const publishedAt = newest.publishedAt - (own.length + copy) * hour;
        const isAged = copy >= storiesEach - own.length - aged;
        const arrivedAt = isAged ? longAgo : newest.firstSeenAt;
        const id = newest.id.slice(0, -3) + end;
        writing.objectStore('stories').put({
          ...newest,
          id,
          headline: `${newest.headline} ${copy}`,
          link: `${newest.link}/${copy}`,
          likeness: newest.likeness.slice(0, -3) + end,
          publishedAt,
          riverOrder: -publishedAt,
          firstSeenAt: arrivedAt,
          arrival: [0, arrivedAt],
        });
        writing.objectStore('bodies').put({ ...bodies[((from + position) * 97 + copy * 7_919) % bodies.length]!, id });
        if (isAged) writing.objectStore('statuses').put({ id, readAt: longAgo + hour });
      }
    });
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
  }
  database.close();
}

/** How many stories are stored, and how many sources have been read. */
export async function readCounts(): Promise<{ stories: number; read: number }> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['stories', 'states']);
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [stories, states] = await Promise.all([
    settled(transaction.objectStore('stories').count()),
    settled(transaction.objectStore('states').getAll() as IDBRequest<{ lastSuccessAt?: number; failure?: object }[]>),
  ]);
  database.close();
  const failed = states.find(({ failure }) => failure !== undefined);
  if (failed) throw new Error(`A source failed: ${JSON.stringify(failed.failure)}`);
  return { stories, read: states.filter(({ lastSuccessAt }) => lastSuccessAt !== undefined).length };
}

/** As if the last checks had been a while ago. */
export async function makeAskable(): Promise<void> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('states', 'readwrite');
    const reading = transaction.objectStore('states').getAll() as IDBRequest<{ lastAttemptAt: number }[]>;
    reading.onsuccess = () => {
      for (const row of reading.result) {
        transaction.objectStore('states').put({ ...row, lastAttemptAt: Date.now() - 600_000 });
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
