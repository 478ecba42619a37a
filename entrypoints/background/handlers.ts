import type { DocumentRequest, FetchedDocument } from '../../utils/fetching/fetch-document.ts';
import type { FetchFailure } from '../../utils/fetching/fetch-failure.ts';
import { fail, type Result } from '../../utils/kernel/result.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import type { Answer } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { stopRefreshing } from '../../utils/polling/refresh-sources.ts';
import { newSource } from '../../utils/sources/new-source.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Database } from '../../utils/store/database.ts';
import { saveArticle } from '../../utils/store/articles.ts';
import { saveLook } from '../../utils/store/reader.ts';
import {
  makeDue,
  moveSource,
  readSource,
  readSources,
  readUnfollowed,
  saveSources,
  setUnfollowed,
} from '../../utils/store/sources.ts';
import { sourceOf } from '../../utils/stories/story.ts';
import { toArticle } from '../../utils/stories/to-article.ts';
import { createMarkHandlers } from './mark-handlers.ts';
import { createPageHandlers } from './page-handlers.ts';
import { readPage } from './read-page.ts';
import { createImportHandlers } from './import-handlers.ts';
import { createSourceHandlers } from './source-handlers.ts';
import { verify } from './verify.ts';

export interface HandlerTools {
  readonly database: () => Promise<Database>;
  /** To be shown. With `mayAlsoRead`, besides what may be read always. */
  readonly fetchDocument: (
    request: DocumentRequest,
    mayAlsoRead?: (address: string) => Promise<boolean>,
  ) => Promise<Result<FetchedDocument, FetchFailure>>;
  /** Before what waits to be fetched from its host. */
  readonly fetchPage: (request: DocumentRequest) => Promise<Result<FetchedDocument, FetchFailure>>;
  readonly refresh: (ids: readonly SourceId[]) => Promise<{ checked: number; news: number }>;
  readonly refreshOpened: () => Promise<void>;
  readonly ringNext: () => Promise<void>;
  readonly updateBadge: () => Promise<void>;
}

/** What the background does for each request of the panel. */
export function createHandlers({
  database,
  fetchDocument,
  fetchPage,
  refresh,
  refreshOpened,
  ringNext,
  updateBadge,
}: HandlerTools): Handlers {
  async function refreshNow(wanted: readonly SourceId[]): Promise<Answer<'refresh'>> {
    // Due first: what this round cannot finish is then taken up by the next.
    const ids = await makeDue(await database(), wanted, Date.now());
    await ringNext();
    return { ...(await refresh(ids)), rested: wanted.length - ids.length };
  }

  return {
    follow: async ({ addresses }) => {
      const db = await database();
      // An address whose source is just being removed is that source again, with its stories and read marks.
      const unfollowed = await readUnfollowed(db);
      for (const { id, address } of unfollowed) {
        if (addresses.includes(address)) await setUnfollowed(db, id, undefined);
      }
      const followed = await readSources(db);
      const taken = new Set([...followed.map(({ source }) => source.id), ...unfollowed.map(({ id }) => id)]);
      const idOf = new Map(followed.map(({ source }) => [source.address, source.id]));
      const added = addresses
        .filter((address) => !idOf.has(address))
        .map((address, position) => {
          // Kept in the order they were given.
          const source = newSource(address, Date.now() + position, { taken });
          idOf.set(address, source.id);
          return source;
        });
      await saveSources(db, added);
      announceChange('sources', 'states', 'stories');
      const sourceIds = addresses.flatMap((address) => idOf.get(address) ?? []);
      // The sources are due and the alarm is set before the answer: whatever stops the worker now, they will be read.
      const toAsk = await makeDue(db, sourceIds, Date.now());
      await ringNext();
      void refresh(toAsk);
      return { sourceIds };
    },
    chooseFeed: async ({ sourceId, address }) => {
      await moveSource(await database(), sourceId, address, Date.now());
      announceChange('sources', 'states');
      await ringNext();
      void refresh([sourceId]);
      return null;
    },
    unfollow: async ({ sourceId }) => {
      await setUnfollowed(await database(), sourceId, Date.now());
      stopRefreshing(sourceId);
      announceChange('sources', 'stories');
      await updateBadge();
      // For good, when it can no longer be undone.
      await ringNext();
      return null;
    },
    restore: async ({ sourceId }) => {
      await setUnfollowed(await database(), sourceId, undefined);
      announceChange('sources', 'stories');
      await updateBadge();
      return null;
    },
    ...createPageHandlers({ database, fetchDocument, refresh, ringNext }),
    ...createMarkHandlers({ database, updateBadge }),
    ...createSourceHandlers({ database, ringNext, updateBadge }),
    ...createImportHandlers({ database, refresh, ringNext, updateBadge }),
    verify: async () => verify(await database()),
    refresh: async ({ sourceId }) => {
      const ids =
        sourceId === 'all' ? (await readSources(await database())).map(({ source }) => source.id) : [sourceId];
      return refreshNow(ids);
    },
    readPage: async ({ storyId }) => {
      const db = await database();
      const [story, followed] = await Promise.all([db.get('stories', storyId), readSource(db, sourceOf(storyId))]);
      if (!story?.link) return fail({ kind: 'bad-address' });
      // Of a saved story the source may be gone.
      return readPage(story.link, followed?.source, fetchPage);
    },
    keepArticle: async ({ storyId, found }) => {
      const db = await database();
      const story = await db.get('stories', storyId);
      if (story) await saveArticle(db, toArticle(story, found, Date.now()));
      announceChange('stories');
      return null;
    },
    look: async () => {
      await saveLook(await database());
      await updateBadge();
      void refreshOpened();
      return null;
    },
  };
}
