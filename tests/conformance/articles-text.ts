import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import { htmlToText } from '../../utils/text/html-to-text.ts';

/**
 * The text of an extracted article that is compared with what people marked as the article's body: as it is kept, without
 * captions and without cards, which are of pictures and of other stories. A post that is quoted in the text is of it.
 */
export function bodyText(html: string, address: string): string {
  const cleaned = cleanMarkup(html, address)
    .replace(/<figcaption>[^]*?<\/figcaption>/g, '')
    .replace(/<aside>([^]*?)<\/aside>/g, (card, content: string) => (content.includes('<blockquote') ? card : ''));
  return htmlToText(cleaned);
}
