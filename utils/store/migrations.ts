import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { WiresideSchema } from './schema.ts';

type Migration = (
  database: IDBPDatabase<WiresideSchema>,
  transaction: IDBPTransaction<WiresideSchema, StoreNames<WiresideSchema>[], 'versionchange'>,
) => void;

/**
 * Append only: the length is the schema's version, and entry n takes a database from version n to n + 1. A migration may
 * be run again after a crash, from the same start, since IndexedDB rolls an upgrade back whole.
 */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('sources', { keyPath: 'id' });
    database.createObjectStore('states', { keyPath: 'sourceId' }).createIndex('byNextCheck', 'nextCheckAt');
    const stories = database.createObjectStore('stories', { keyPath: 'id' });
    stories.createIndex('byRiver', ['riverOrder', 'id']);
    stories.createIndex('byArrival', 'arrival');
    database.createObjectStore('bodies', { keyPath: 'id' });
    database.createObjectStore('statuses', { keyPath: 'id' });
    database.createObjectStore('reader', { keyPath: 'id' });
  },
  (_database, transaction) => {
    transaction.objectStore('stories').createIndex('byLikeness', 'likeness');
  },
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' });
  },
  (_database, transaction) => {
    const statuses = transaction.objectStore('statuses');
    statuses.createIndex('byRead', 'readAt');
    statuses.createIndex('bySaved', 'savedAt');
  },
];

export const schemaVersion = migrations.length;

export function migrate(
  database: IDBPDatabase<WiresideSchema>,
  oldVersion: number,
  transaction: IDBPTransaction<WiresideSchema, StoreNames<WiresideSchema>[], 'versionchange'>,
): void {
  for (const migration of migrations.slice(oldVersion)) migration(database, transaction);
}
