import type { Chromium } from '../support/chromium.ts';

/** Stories as a refresh stores them: a summary of 150 characters, a body of 1 KB beside every story. */
export async function fillStore(
  chromium: Chromium,
  count: number,
  { isNews }: { isNews: boolean } = { isNews: false },
): Promise<void> {
  await chromium.evaluateInExtension(fill, { count, isNews, now: Date.now() });
}

// Runs with the extension's rights, in its own storage.
async function fill({ count, isNews, now }: { count: number; isNews: boolean; now: number }): Promise<void> {
  const opened = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const finished = (transaction: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const stored = await new Promise<number>((resolve) => {
    const counting = database.transaction('stories').objectStore('stories').count();
    counting.onsuccess = () => resolve(counting.result);
  });
  const sourceCount = 50;
  const sources = database.transaction(['sources', 'states'], 'readwrite');
  for (let index = 0; index < sourceCount; index++) {
    const id = `bench${index}`;
    sources.objectStore('sources').put({
      id,
      address: `https://bench${index}.example/feed.xml`,
      isLocal: false,
      followedAt: now - 1_000_000 + index,
    });
    sources.objectStore('states').put({
      sourceId: id,
      title: `Bench Courier ${index}`,
      nextCheckAt: now + 86_400_000,
      lastAttemptAt: now - 60_000,
      lastSuccessAt: now - 60_000,
      failureCount: 0,
      unfinishedAttempts: 0,
      validators: {},
      pace: {},
    });
  }
  await finished(sources);
  for (let start = stored; start < count; start += 1_000) {
    const writing = database.transaction(['stories', 'bodies'], 'readwrite', { durability: 'relaxed' });
    for (let index = start; index < Math.min(count, start + 1_000); index++) {
      const sourceId = `bench${index % sourceCount}`;
      const id = `${sourceId}/${index}`;
      const publishedAt = now - 3_600_000 - index * 60_000;
      writing.objectStore('stories').put({
        id,
        sourceId,
        headline: `Coast road reopens after the storm, and engineers say what held it up, part ${index}`,
        link: `https://${sourceId}.example/${index}`,
        summary:
          'Two lanes are open between Rybna and the lighthouse. Inspectors credit a drainage tunnel that nobody had looked into since 1961.',
        publishedAt,
        firstSeenAt: now,
        riverOrder: -publishedAt,
        arrival: [isNews ? 1 : 0, now],
        language: 'en',
        length: { words: 420, characters: 0 },
        hasBody: true,
        fingerprint: String(index),
      });
      writing
        .objectStore('bodies')
        .put({ id, html: `<p>${'The road carries eleven thousand vehicles. '.repeat(24)}</p>` });
    }
    await finished(writing);
  }
  database.close();
}
