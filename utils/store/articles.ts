import type { StoryArticle } from '../stories/article.ts';
import type { SourceId } from '../sources/source.ts';
import { takeFullText } from '../stories/take-full-text.ts';
import type { Database } from './database.ts';
import { rangeOf } from './marks.ts';

/**
 * Saves what the page of a story gave, and tells the story what is known now: how long it is, and the author and picture
 * that the feed left out. Strict: the page may be gone when it is wanted again. Nothing is saved for a story that is no
 * longer kept.
 */
export async function saveArticle(database: Database, article: StoryArticle): Promise<void> {
  const transaction = database.transaction(['stories', 'articles'], 'readwrite', { durability: 'strict' });
  const stories = transaction.objectStore('stories');
  const story = await stories.get(article.id);
  if (story) {
    await transaction.objectStore('articles').put(article);
    if (article.kind === 'text') await stories.put(takeFullText(story, article));
  }
  await transaction.done;
}

const mostArticles = 20;

/** What the pages of a source's stories gave before. */
export function readArticlesOf(database: Database, sourceId: SourceId): Promise<readonly StoryArticle[]> {
  return database.getAll('articles', rangeOf(sourceId), mostArticles);
}
