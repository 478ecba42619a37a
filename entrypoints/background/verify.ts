import { second } from '../../utils/kernel/duration.ts';
import { isBadge } from '../../utils/platform/badge.ts';
import { readAllLocal } from '../../utils/platform/local-store.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import type { Database } from '../../utils/store/database.ts';
import { verifyStore } from '../../utils/store/verify.ts';
import type { Verdict } from '../../utils/stories/verdict.ts';
import { countForBadge } from './count-badge.ts';

/** Sources may be read meanwhile, and marks be made. */
const mostLooks = 4;

/** Looks whether all that is kept fits together: what is only being written at a first look does so at the next. */
export async function verify(database: Database): Promise<Verdict> {
  for (let looks = 1; ; looks++) {
    const verdict = await lookThrough(database);
    if (verdict.broken.length === 0 || looks === mostLooks) return verdict;
    await new Promise((resolve) => setTimeout(resolve, second / 2));
  }
}

export async function lookThrough(database: Database): Promise<Verdict> {
  const verdict = await verifyStore(database, await readAllLocal(), Date.now());
  if (await isBadge(await countForBadge(database, await loadSettings()))) return verdict;
  return { ...verdict, broken: [...verdict.broken, { kind: 'badge-wrong', count: 1, sourceIds: [] }] };
}
