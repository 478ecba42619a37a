import { openDB, type IDBPDatabase } from 'idb';
import { migrate, schemaVersion } from './migrations.ts';
import { databaseName, type WiresideSchema } from './schema.ts';

export type Database = IDBPDatabase<WiresideSchema>;

/** The background's connection: the only one that may create, upgrade or write. */
export function openDatabase(name: string = databaseName, onClosed: () => void = () => {}): Promise<Database> {
  return openDB<WiresideSchema>(name, schemaVersion, {
    upgrade: (database, oldVersion, _newVersion, transaction) => migrate(database, oldVersion, transaction),
    blocking: (_currentVersion, _blockedVersion, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/**
 * A page's connection, for reading alone. Answers undefined while the background has not made the database yet (or has
 * not upgraded it), and leaves nothing behind in that case. Closes itself when the background wants to upgrade.
 */
export async function openForReading(
  name: string = databaseName,
  onClosed: () => void = () => {},
): Promise<Database | undefined> {
  try {
    return await openDB<WiresideSchema>(name, schemaVersion, {
      upgrade: (_database, _oldVersion, _newVersion, transaction) => {
        transaction.done.catch(() => {});
        transaction.abort();
      },
      blocking: (_currentVersion, _blockedVersion, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
