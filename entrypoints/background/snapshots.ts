import { loadSettings } from '../../utils/platform/settings.ts';
import { readLocal, removeLocal, writeLocal } from '../../utils/platform/local-store.ts';
import { readBackup, writeBackup, type Backup } from '../../utils/store/backup.ts';
import type { Database } from '../../utils/store/database.ts';
import { gatherBelongings } from '../../utils/store/gather.ts';
import { snapshotKey, snapshotsKey, soundDays } from '../../utils/store/mirror.ts';

const mostSnapshots = 3;
/** Of saved stories, in characters. Marks and sources are small beside it. */
const mostText = 5_000_000;

/** Once a day keeps a whole backup on this device, and gives up the one before the last three. */
export async function snapshotDaily(database: Database, now: number): Promise<void> {
  const today = new Date(now).toISOString().slice(0, 10);
  const days = await readDays();
  if (days.includes(today)) return;
  const belongings = await gatherBelongings(database, mostText);
  if (belongings.sources.length + belongings.statuses.length === 0) return;
  const text = writeBackup({ ...belongings, settings: await loadSettings() });
  const kept = [...days, today].slice(-mostSnapshots);
  await writeLocal({ [snapshotKey(today)]: text, [snapshotsKey]: kept });
  const gone = days.filter((day) => !kept.includes(day)).map(snapshotKey);
  if (gone.length > 0) await removeLocal(gone);
}

/** The last that can be read. */
export async function readLastSnapshot(): Promise<Backup | undefined> {
  for (const day of (await readDays()).toReversed()) {
    const text = (await readLocal([snapshotKey(day)]))[snapshotKey(day)];
    const backup = typeof text === 'string' ? readBackup(text, Date.now()) : undefined;
    if (backup?.ok) return backup.value;
  }
  return undefined;
}

const readDays = async (): Promise<readonly string[]> => soundDays((await readLocal([snapshotsKey]))[snapshotsKey]);
