import { deleteDB, wrap, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { migrate, schemaVersion } from './migrations.ts';
import { databaseName, type WiresideSchema } from './schema.ts';

export type Database = IDBPDatabase<WiresideSchema>;

/** Told when a connection ends by itself: given up for somebody who upgrades the store, or lost with the browser's files. */
export type OnClosed = (why: 'given-up' | 'lost') => void;

/**
 * The background's connection: the only one that may create, upgrade or write. A store that the browser cannot open is
 * tried once more, and then replaced by an empty one.
 */
export async function openDatabase(name: string = databaseName, onClosed: OnClosed = () => {}): Promise<Database> {
  const openIn = (factory: IDBFactory) => open(factory, name, onClosed, 'upgrade');
  try {
    return await openIn(indexedDB).catch((error: unknown) => {
      if (!isBroken(error)) throw error;
      return openIn(indexedDB);
    });
  } catch (error) {
    if (!isBroken(error)) throw error;
    const { storageBuckets } = navigator as Navigator & { storageBuckets?: StorageBuckets };
    if (storageBuckets) return openIn((await storageBuckets.open(spareBucket)).indexedDB);
    await deleteDB(name);
    return openIn(indexedDB);
  }
}

/**
 * A page's connection, for reading alone. Answers undefined while the background has not made the database yet (or has
 * not upgraded it, or not yet replaced one that is broken), and leaves nothing behind in that case. Closes itself when the
 * background wants to upgrade.
 */
export async function openForReading(
  name: string = databaseName,
  onClosed: OnClosed = () => {},
): Promise<Database | undefined> {
  const openIn = (factory: IDBFactory) => open(factory, name, onClosed, 'read');
  try {
    return await openIn(indexedDB).catch(async (error: unknown) => {
      const { storageBuckets } = navigator as Navigator & { storageBuckets?: StorageBuckets };
      if (!isUnknown(error) || !(await storageBuckets?.keys())?.includes(spareBucket)) throw error;
      return openIn((await storageBuckets!.open(spareBucket)).indexedDB);
    });
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'AbortError' || isUnknown(error))) return undefined;
    throw error;
  }
}

/** Reads through every table: a damaged file may let all but one of them be read. Rejects with what the browser says. */
export async function countAll(database: Database): Promise<void> {
  for (const name of database.objectStoreNames) await database.count(name);
}

/** Gives up a store that cannot be read, so that the next opening makes an empty one. */
export async function discard(database: Database, name: string = databaseName): Promise<void> {
  database.close();
  await deleteDB(name);
}

/**
 * Where a store lives whose own place the browser cannot open. In Chromium it then can neither delete it: with a MANIFEST
 * missing, or a file where the folder should be, both fail with an UnknownError at every try (measured in 156), while a
 * bucket of its own has a folder of its own. Firefox has no buckets, and deletes.
 */
const spareBucket = 'wireside';

/** Not in TypeScript's library. */
interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<readonly string[]>;
}

const isUnknown = (error: unknown): boolean => error instanceof DOMException && error.name === 'UnknownError';

/** What browsers say of a store that is damaged; a store that is newer than this code is not. */
export const isBroken = (error: unknown): boolean =>
  error instanceof DOMException && ['UnknownError', 'AbortError', 'InvalidStateError'].includes(error.name);

/** To make or upgrade what is there; or to read it as it is, and else to leave it alone. */
async function open(factory: IDBFactory, name: string, onClosed: OnClosed, aim: 'upgrade' | 'read'): Promise<Database> {
  const request = factory.open(name, schemaVersion);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const transaction = wrap(request.transaction as IDBTransaction) as unknown as Upgrade;
    if (aim === 'upgrade') return migrate(wrap(request.result) as unknown as Database, oldVersion, transaction);
    transaction.done.catch(() => {});
    transaction.abort();
  });
  const database = (await wrap(request)) as unknown as Database;
  database.addEventListener('versionchange', () => {
    database.close();
    onClosed('given-up');
  });
  database.addEventListener('close', () => onClosed('lost'));
  return database;
}

type Upgrade = IDBPTransaction<WiresideSchema, StoreNames<WiresideSchema>[], 'versionchange'>;
