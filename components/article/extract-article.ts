import type { FoundArticle } from '../../utils/stories/article.ts';
import type { Story } from '../../utils/stories/story.ts';
import { nextTurn } from './next-turn.ts';
import { writeMarkup } from './parse-page.ts';
import { readPage } from './read-page.ts';
import { whyNoText } from './why-no-text.ts';

/** What the feed gave of the story, to tell whether its page gives more. */
export type Teaser = Pick<Story, 'summary'>;

/**
 * The article of a page, or why it gives none. Its markup is as the page wrote it, and is cleaned by whoever keeps it; the
 * picture is to be shown above, and is not in the text again.
 */
export async function extractArticle(html: string, address: string, teaser?: Teaser): Promise<FoundArticle> {
  const reading = await readPage(html, address);
  await nextTurn();
  const reason = whyNoText(reading, address, teaser);
  if (reason !== undefined) return { kind: 'none', reason, address };
  const { root, metadata, picture } = reading;
  const { author, publishedAt, language } = metadata;
  return {
    kind: 'text',
    html: writeMarkup(root),
    address,
    ...(author && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language && { language }),
    ...(picture && { picture }),
  };
}
