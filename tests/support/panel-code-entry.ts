// What of the panel can be run without the extension.
import { writeMarkup } from '../../components/article/parse-page.ts';
import { cleanHtml } from '../../components/story/clean-html.ts';

export { baseOf } from '../../components/article/base-address.ts';
export { extractArticle } from '../../components/article/extract-article.ts';
export { readMetadata } from '../../components/article/page-metadata.ts';
export { parsePage, writeMarkup } from '../../components/article/parse-page.ts';
export { readPage } from '../../components/article/read-page.ts';
export { tameMarkup } from '../../components/article/tame-markup.ts';
export { whyNoText } from '../../components/article/why-no-text.ts';
export { toArticle } from '../../utils/stories/to-article.ts';
export { cleanMarkup } from '../../utils/text/clean-markup.ts';

/** What of a stored text is seen, as markup. */
export function drawMarkup(html: string, baseUrl: string | undefined, picture: string | undefined): string {
  const box = document.createElement('div');
  box.append(cleanHtml(html, { baseUrl, picture }));
  return writeMarkup(box);
}
