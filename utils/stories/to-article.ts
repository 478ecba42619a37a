import { cleanMarkup } from '../text/clean-markup.ts';
import { foldWhitespace } from '../text/fold-whitespace.ts';
import { htmlToText } from '../text/html-to-text.ts';
import type { FoundArticle, StoryArticle } from './article.ts';
import { measureBody } from './measure-body.ts';
import type { Story } from './story.ts';

const longestAuthor = 200;

/** What the panel found in the page of a story, as it is kept: cleaned, and measured for the badge. */
export function toArticle(story: Story, found: FoundArticle, fetchedAt: number): StoryArticle {
  if (found.kind === 'none') return { ...found, id: story.id, fetchedAt };
  const html = cleanMarkup(found.html, found.address);
  const author = found.author && foldWhitespace(found.author).slice(0, longestAuthor);
  const { words, characters } = story.length;
  return {
    id: story.id,
    kind: 'text',
    html,
    address: found.address,
    fetchedAt,
    length: measureBody(html, htmlToText(html)),
    feedWords: words + characters,
    ...(author && { author }),
    ...(found.publishedAt !== undefined && { publishedAt: found.publishedAt }),
    ...(found.language && { language: found.language }),
    ...(found.picture && { picture: found.picture }),
  };
}
