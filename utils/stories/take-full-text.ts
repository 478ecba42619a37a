import type { FullText, StoryArticle } from './article.ts';
import type { Story } from './story.ts';

/** A story whose page was read: as long as the full text, with the author and picture of the page where the feed has none. */
export function takeFullText(story: Story, { length, author, picture }: FullText): Story {
  return {
    ...story,
    length,
    lengthOf: 'page',
    ...(story.author === undefined && author !== undefined && { author }),
    ...(story.picture === undefined && picture !== undefined && { picture }),
  };
}

/** A page that says hardly more than the feed did. */
const hardlyMore = 1.3;
/** So many pages make a habit. */
const habit = 3;

/**
 * Whether the page of a story is to be read for its full text: it looks like a teaser, and the pages of the same source
 * did not turn out to say just what its feed says.
 */
export function wantsFullText(story: Story, articlesOfSource: readonly StoryArticle[]): boolean {
  if (story.lengthOf !== 'teaser') return false;
  const texts = articlesOfSource.filter((article) => article.kind === 'text');
  const same = texts.filter(({ length, feedWords }) => length.words + length.characters <= feedWords * hardlyMore);
  return texts.length < habit || same.length < texts.length;
}
