import type { PollingStore } from '../../utils/polling/polling-tools.ts';
import type { Database } from '../../utils/store/database.ts';
import { beginChecks, saveRefresh, saveState } from '../../utils/store/save-refresh.ts';
import { changeAddress, moveSource, readSources } from '../../utils/store/sources.ts';
import { keepAllSources } from './safekeeping.ts';

/** The store as polling sees it, with what is kept beside it. */
export const createPollingStore = (database: () => Promise<Database>): PollingStore => ({
  readSources: async (ids) => {
    const followed = new Map((await readSources(await database())).map(({ source }) => [source.id, source]));
    return ids.flatMap((id) => followed.get(id) ?? []);
  },
  beginChecks: async (ids, plan) => beginChecks(await database(), ids, plan),
  saveState: async (source, state) => saveState(await database(), source, state),
  saveRefresh: async (source, state, incoming) => saveRefresh(await database(), source, state, incoming, Date.now()),
  moveSource: async (id, address) => {
    const db = await database();
    const isNew = await moveSource(db, id, address, Date.now());
    await keepAllSources(db);
    return isNew;
  },
  followMove: async (source, address) => {
    const db = await database();
    const isChanged = await changeAddress(db, source, address, { now: Date.now(), isBack: false });
    if (isChanged) await keepAllSources(db);
    return isChanged;
  },
});
