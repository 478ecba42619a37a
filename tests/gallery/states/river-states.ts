import { hour, minute } from '../../../utils/kernel/duration.ts';
import { announceChange } from '../../../utils/messaging/changes.ts';
import { openDatabase } from '../../../utils/store/database.ts';
import { noon } from '../../builders/source.ts';
import { story } from '../../builders/story.ts';
import { readNews } from '../news.ts';
import { until } from '../until.ts';
import type { States } from './state.ts';

const lastLookAt = noon - 50 * minute;

/** With this many stories come since somebody began to use the list, which then does not move by itself. */
async function arrive(count: number): Promise<void> {
  const river = await until('[data-view=river] article');
  river.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  const database = await openDatabase();
  const transaction = database.transaction('stories', 'readwrite');
  for (let at = 1; at <= count; at++) {
    void transaction.store.put(
      story({ name: `new-${at}`, sourceId: 'pellow-tide', isNews: true, publishedAt: noon, firstSeenAt: noon + at }),
    );
  }
  await transaction.done;
  database.close();
  announceChange('stories');
  await until('.pill');
}

export const riverStates: States = {
  river: { title: 'The river', contents: () => ({ ...readNews(), lastLookAt }) },
  'river-compact': {
    title: 'The river, compact',
    contents: () => ({ ...readNews(), lastLookAt }),
    settings: { density: 'compact' },
  },
  'river-3-new': { title: '3 new', contents: () => ({ ...readNews(), lastLookAt }), then: () => arrive(3) },
  'river-10000-new': {
    title: '10,000 new',
    contents: () => ({ ...readNews({ newsMs: 100 * hour }), lastLookAt: 1 }),
    then: () => arrive(10_000),
  },
  'river-end': {
    title: 'The end of what is shown',
    contents: () => ({ ...readNews(), lastLookAt }),
    then: async () => {
      const end = await until('.show-more');
      // Of what was never in sight the heights are guessed.
      for (let step = 0; step < 5; step++) {
        end.scrollIntoView({ block: 'end' });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
  },
  'up-to-date': { title: 'Everything is seen', contents: () => ({ ...readNews(), lastLookAt: noon }) },
  'all-read': {
    title: 'Everything is read',
    contents: () => {
      const news = readNews({ keys: ['pellow-tide', 'lantern-briefs'] });
      return { ...news, readIds: news.stories.map(({ id }) => id), lastLookAt: noon };
    },
  },
};
