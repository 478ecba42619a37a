// What must be true at the end of each day, judged from outside of the extension.
import { day, hour } from '../../utils/kernel/duration.ts';
import type { Kept } from './in-extension.ts';
import { shown } from './publishers.ts';

export interface Ledger {
  /** Says what is wrong with what is kept. */
  examine(kept: Kept, now: number): readonly string[];
  /** Stories that were ever kept. */
  readonly stories: () => number;
}

/** Checks are a day apart at the most, and the pruning too. */
const slack = 2 * day + 2 * hour;

export function createLedger(keepDays: number): Ledger {
  /** By their pages. */
  const known = new Map<string, { readonly id: string; readonly firstSeenAt: number }>();

  const lost = ({ stories, statuses }: Kept, now: number): readonly string[] => {
    const links = new Set(stories.map(({ link }) => link));
    const statusOf = new Map(statuses.map((status) => [status.id, status]));
    const isGivenUpRightly = ({ id, firstSeenAt }: { id: string; firstSeenAt: number }) => {
      const status = statusOf.get(id);
      return status?.isGivenUp && status.readAt !== undefined && !status.savedAt && now - firstSeenAt >= keepDays * day;
    };
    return [...known]
      .filter(([link, story]) => !links.has(link) && !isGivenUpRightly(story))
      .map(([link]) => `lost: ${link}`);
  };

  /** Of the document whose validator it has, a source has every story. */
  const missing = ({ sources, states }: Kept): readonly string[] => {
    const etagOf = new Map(states.map(({ sourceId, validators }) => [sourceId, validators.etag]));
    return sources.flatMap(({ id, address }) => {
      const published = Number(/^"v(\d+)"$/.exec(etagOf.get(id) ?? '')?.[1] ?? Number.NaN);
      if (Number.isNaN(published)) return [`no validator: ${address}`];
      const site = `http://${new URL(address).hostname}`;
      return Array.from({ length: Math.min(shown, published) }, (_, at) => `${site}/${published - at}`)
        .filter((link) => !known.has(link))
        .map((link) => `missing: ${link}`);
    });
  };

  const tooOld = ({ stories, statuses }: Kept, now: number): readonly string[] => {
    const read = new Set(
      statuses.filter(({ readAt, savedAt }) => readAt !== undefined && !savedAt).map(({ id }) => id),
    );
    return stories
      .filter(({ id, firstSeenAt }) => read.has(id) && now - firstSeenAt > keepDays * day + slack)
      .map(({ link }) => `kept too long: ${link}`);
  };

  return {
    stories: () => known.size,
    examine: (kept, now) => {
      const twice = kept.stories.length - new Set(kept.stories.map(({ link }) => link)).size;
      const wanted = kept.news === 0 ? '' : kept.news > 99 ? '99+' : String(kept.news);
      const gone = lost(kept, now);
      for (const { id, link, firstSeenAt } of kept.stories) known.set(link, { id, firstSeenAt });
      const forgotten = kept.states.filter(({ lastAttemptAt = 0 }) => now - lastAttemptAt > 7 * day + hour);
      return [
        ...gone,
        ...missing(kept),
        ...tooOld(kept, now),
        ...(twice > 0 ? [`${twice} stories are there twice`] : []),
        ...forgotten.map(({ sourceId }) => `not asked for a week: ${sourceId}`),
        ...(kept.badge === wanted ? [] : [`the badge says "${kept.badge}" for ${kept.news} new stories`]),
      ];
    },
  };
}
