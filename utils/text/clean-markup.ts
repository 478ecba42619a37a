import { toBase } from './clean-address.ts';
import { MarkupCleaner } from './markup-cleaner.ts';
import { scanHtml } from './scan-html.ts';

/**
 * A story's text as it is stored: allow-listed elements and attributes alone, balanced, addresses absolute, pictures that
 * count readers gone, lazy ones as they are meant to be, and cards in the place of what was embedded. It works without a
 * document, in linear time, on whatever comes, and leaves as it is what it has cleaned. It is not the wall alone: what is
 * drawn passes DOMPurify with the same list.
 */
export function cleanMarkup(html: string, baseUrl: string | undefined): string {
  const cleaner = new MarkupCleaner(html, toBase(baseUrl));
  scanHtml(html, cleaner);
  return cleaner.finish();
}
