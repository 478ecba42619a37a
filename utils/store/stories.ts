import type { StoryArticle } from '../stories/article.ts';
import type { Picture, Story, StoryBody, StoryId, StoryStatus } from '../stories/story.ts';
import type { Database } from './database.ts';
import { unpackBody } from './packed-body.ts';

export interface WholeStory {
  readonly story: Story;
  readonly body: StoryBody | undefined;
  readonly article: StoryArticle | undefined;
  readonly status: StoryStatus | undefined;
}

/** The picture to show above a story: its page says more of it than most feeds do. */
export const pictureOf = ({ story, article }: WholeStory): Picture | undefined =>
  (article?.kind === 'text' ? article.picture : undefined) ?? story.picture;

/** A story with all that belongs to it, or undefined when it is not kept (any more). */
export async function readStory(database: Database, id: StoryId): Promise<WholeStory | undefined> {
  const transaction = database.transaction(['stories', 'bodies', 'articles', 'statuses']);
  const [story, body, article, status] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('bodies').get(id),
    transaction.objectStore('articles').get(id),
    transaction.objectStore('statuses').get(id),
  ]);
  return story && { story, body: body && (await unpackBody(body)), article, status };
}

/** A story stays read since when it was first read. */
export const saveRead = (database: Database, id: StoryId, readAt: number): Promise<void> =>
  saveStatus(database, id, (status) => (status.readAt === undefined ? { ...status, readAt } : status));

export const saveUnread = (database: Database, id: StoryId): Promise<void> =>
  saveStatus(database, id, ({ readAt: _readAt, ...status }) => status);

/** Saves a story for later, since `savedAt`, or no longer. */
export const saveForLater = (database: Database, id: StoryId, savedAt: number | undefined): Promise<void> =>
  saveStatus(database, id, ({ savedAt: before, ...status }) =>
    savedAt === undefined ? status : { ...status, savedAt: before ?? savedAt },
  );

/** Strict: what the reader did cannot be fetched again. */
async function saveStatus(
  database: Database,
  id: StoryId,
  change: (status: StoryStatus) => StoryStatus,
): Promise<void> {
  const transaction = database.transaction('statuses', 'readwrite', { durability: 'strict' });
  const before = (await transaction.store.get(id)) ?? { id };
  const after = change(before);
  if (after !== before) await transaction.store.put(after);
  await transaction.done;
}
