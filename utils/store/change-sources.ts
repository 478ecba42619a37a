import { newState, type KnownSource, type SourceId } from '../sources/source.ts';
import type { Database } from './database.ts';

/**
 * Saves what the person changed of sources, with what it means for their next checks. Those that are followed no longer
 * are left out. Strict: what a person chose cannot be fetched again.
 */
export async function changeSources(
  database: Database,
  ids: readonly SourceId[],
  change: (known: KnownSource) => KnownSource,
): Promise<void> {
  const transaction = database.transaction(['sources', 'states'], 'readwrite', { durability: 'strict' });
  const sources = transaction.objectStore('sources');
  const states = transaction.objectStore('states');
  await Promise.all(
    ids.map(async (id) => {
      const [source, stored] = await Promise.all([sources.get(id), states.get(id)]);
      if (!source || source.unfollowedAt !== undefined) return;
      const state = stored ?? newState(source);
      const changed = change({ source, state });
      await sources.put(changed.source);
      if (changed.state !== stored) await states.put(changed.state);
    }),
  );
  await transaction.done;
}
