import type { SourceChoices } from '../sources/source.ts';
import type { FullText, StoryArticle } from './article.ts';
import { wordsIn } from './is-teaser.ts';
import type { Story } from './story.ts';

/** A story whose page was read: as long as the full text, with what the page tells of it where the feed does not. */
export function takeFullText(story: Story, { length, language, author, picture }: FullText): Story {
  return {
    ...story,
    length,
    lengthOf: 'page',
    ...(story.language === undefined && language !== undefined && { language }),
    ...(story.author === undefined && author !== undefined && { author }),
    ...(story.picture === undefined && picture !== undefined && { picture }),
  };
}

/** A page that says hardly more than the feed did. */
const hardlyMore = 1.3;
/** So many pages make a habit. */
const habit = 3;
/** A source whose pages say so much more gives beginnings that look like short stories. */
const farMore = 3;
const fewPages = 2;
const shortStory = 150;

/**
 * Whether the page of a story is to be read for its full text: it looks like a teaser, and the pages of the same source
 * did not turn out to say just what its feed says; or it is short, and most of those pages turned out to say far more. What
 * the person chose for the source comes before that.
 */
export function wantsFullText(
  story: Story,
  articlesOfSource: readonly StoryArticle[],
  choice?: SourceChoices['fullText'],
): boolean {
  if (choice !== undefined) return choice === 'always' && story.lengthOf !== 'page';
  if (story.lengthOf === 'page') return false;
  const texts = articlesOfSource.filter((article) => article.kind === 'text');
  const saying = (most: number) =>
    texts.filter(({ length, feedWords }) => length.words + length.characters <= feedWords * most).length;
  if (story.lengthOf === 'teaser') return texts.length < habit || saying(hardlyMore) < texts.length;
  if (story.headline === undefined || wordsIn(story.length) >= shortStory) return false;
  const longer = texts.length - saying(farMore);
  return longer >= fewPages && longer > texts.length / 2;
}
