// Lets an hour pass: Wireside asks a source at most hourly, and neither a test nor the demo can wait for that.
import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';

interface Alarms {
  readonly alarms: { create(name: string, when: { when: number }): void | Promise<void> };
}

declare const browser: Alarms | undefined;
declare const chrome: Alarms;

interface StateRow {
  readonly sourceId: string;
  readonly nextCheckAt: number;
  readonly lastAttemptAt?: number;
}

/** Makes every source due at once and rings the alarm. Gives the number of sources. */
export function makeDue(driver: Chromium | Firefox): Promise<number> {
  return 'evaluateInBackground' in driver
    ? driver.evaluateInBackground(moveNextChecks)
    : driver.evaluateInExtension(moveNextChecks);
}

// Runs in the extension. Only the background may make or upgrade the database, so it must be there already.

async function moveNextChecks(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'wireside')) return 0;
  const moved = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('wireside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['states', 'reader'], 'readwrite');
      const states = transaction.objectStore('states');
      const reading = states.getAll();
      reading.onsuccess = () => {
        for (const row of reading.result as StateRow[]) {
          const { lastAttemptAt } = row;
          const anHourAgo = lastAttemptAt !== undefined && { lastAttemptAt: lastAttemptAt - 3_600_000 };
          states.put({ ...row, nextCheckAt: Date.now(), ...anHourAgo });
        }
      };
      // The round before was an hour ago, too.
      const reader = transaction.objectStore('reader');
      const readingRound = reader.get('reader');
      readingRound.onsuccess = () => readingRound.result && reader.put({ ...readingRound.result, roundAt: 0 });
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(reading.result.length);
      };
    };
  });
  await (typeof browser === 'undefined' ? chrome : browser).alarms.create('refresh-due', { when: Date.now() });
  return moved;
}
