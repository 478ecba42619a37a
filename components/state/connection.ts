import { second } from '../../utils/kernel/duration.ts';
import { send } from '../../utils/messaging/send.ts';
import { openForReading, type Database } from '../../utils/store/database.ts';

let connection: Promise<Database> | undefined;

/** The panel's one connection to the store, for reading. Opened again by the next query after the background closed it. */
export function connect(): Promise<Database> {
  connection ??= open();
  return connection;
}

async function open(): Promise<Database> {
  const forget = () => (connection = undefined);
  try {
    for (let attempt = 1; ; attempt++) {
      const database = await openForReading(undefined, forget);
      if (database) return database;
      // Not made (or not upgraded) yet. That is the background's, which a message wakes; it may be at it already, and
      // a look that came before the last one was read would take the marks off what is new.
      if (attempt > 2) send('look', {}).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, Math.min(attempt * 50, second)));
    }
  } catch (error) {
    forget();
    throw error;
  }
}
