// Reads the extension's store. It is sent to a page of the extension as text, so each function stands alone.
import type { Source, SourceState } from '../../utils/sources/source.ts';

declare const chrome: { alarms: { getAll(): Promise<readonly { scheduledTime: number }[]> } };

export interface Followed {
  readonly source: Source;
  readonly state: SourceState;
  readonly storyIds: readonly string[];
}

export async function readSchedule() {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error as Error);
  });
  const transaction = database.transaction(['sources', 'states']);
  const read = <Row>(table: string) =>
    new Promise<Row[]>((resolve) => {
      const reading = transaction.objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result as Row[]);
    });
  const [sources, states] = await Promise.all([read<Source>('sources'), read<SourceState>('states')]);
  database.close();
  const followed = new Set(sources.filter(({ unfollowedAt }) => unfollowedAt === undefined).map(({ id }) => id));
  const known = states.filter(({ sourceId }) => followed.has(sourceId));
  const [alarm] = await chrome.alarms.getAll();
  return {
    unfinished: known.filter(({ unfinishedAttempts }) => unfinishedAttempts > 0).length,
    nextDueAt: Math.min(...known.map(({ nextCheckAt }) => nextCheckAt)),
    /** By the real clock. */
    alarmAt: alarm?.scheduledTime ?? 0,
  };
}

export async function readFollowed(): Promise<readonly Followed[]> {
  const opening = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error as Error);
  });
  const transaction = database.transaction(['sources', 'states', 'stories']);
  const settled = <Value>(request: IDBRequest) =>
    new Promise<Value>((resolve) => (request.onsuccess = () => resolve(request.result as Value)));
  const [sources, states, keys] = await Promise.all([
    settled<Source[]>(transaction.objectStore('sources').getAll()),
    settled<SourceState[]>(transaction.objectStore('states').getAll()),
    settled<string[]>(transaction.objectStore('stories').getAllKeys()),
  ]);
  database.close();
  return sources
    .filter(({ unfollowedAt }) => unfollowedAt === undefined)
    .flatMap((source) => {
      const state = states.find(({ sourceId }) => sourceId === source.id);
      return state ? [{ source, state, storyIds: keys.filter((key) => key.startsWith(source.id)) }] : [];
    });
}
