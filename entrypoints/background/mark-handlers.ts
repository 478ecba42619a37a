import { announceChange } from '../../utils/messaging/changes.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { markAllRead, readMarked, unmarkAll } from '../../utils/store/mark-all.ts';
import { select } from '../../utils/store/selection.ts';
import { readSources } from '../../utils/store/sources.ts';
import { saveForLater, saveRead, saveUnread } from '../../utils/store/stories.ts';
import type { HandlerTools } from './handlers.ts';
import { keepManyMarks } from './safekeeping.ts';

/** What a reader does with stories. */
export function createMarkHandlers({
  database,
  updateBadge,
}: Pick<HandlerTools, 'database' | 'updateBadge'>): Pick<
  Handlers,
  'markRead' | 'markPassed' | 'markUnread' | 'markAllRead' | 'undoAllRead' | 'save'
> {
  async function tell(): Promise<void> {
    announceChange('statuses');
    await updateBadge();
  }
  return {
    markRead: async ({ storyId }) => {
      await saveRead(await database(), storyId, Date.now());
      await tell();
      return null;
    },
    markPassed: async ({ storyIds }) => {
      const db = await database();
      for (const storyId of storyIds) await saveRead(db, storyId, Date.now());
      await tell();
      return null;
    },
    markUnread: async ({ storyId }) => {
      await saveUnread(await database(), storyId);
      await tell();
      return null;
    },
    markAllRead: async ({ scope, arrivedUpTo, readAt }) => {
      const db = await database();
      try {
        await markAllRead(db, select(scope, await readSources(db)), { arrivedUpTo, readAt });
      } finally {
        // What was done before it failed is done.
        await tell();
      }
      const { count, sourceIds } = await readMarked(db, readAt);
      await keepManyMarks(db, sourceIds);
      return { count };
    },
    undoAllRead: async ({ readAt }) => {
      const db = await database();
      const sourceIds = await unmarkAll(db, readAt);
      await tell();
      await keepManyMarks(db, sourceIds);
      return null;
    },
    save: async ({ storyId, isSaved }) => {
      await saveForLater(await database(), storyId, isSaved ? Date.now() : undefined);
      announceChange('statuses');
      return null;
    },
  };
}
