import type { MarkedText, ParsedItem } from '../feeds/parsed-feed.ts';
import { cleanMarkup } from '../text/clean-markup.ts';
import { escapeText } from '../text/escape-markup.ts';

/** The longer of an item's content and summary as it is stored: cleaned, with whole addresses. Nothing where nothing is left. */
export function bodyOf(item: ParsedItem, summaryText: string, contentText: string): string | undefined {
  const marked = contentText.length >= summaryText.length ? (item.content ?? item.summary) : item.summary;
  if (marked === undefined) return undefined;
  return cleanMarkup(toMarkup(marked), marked.baseUrl ?? item.link) || undefined;
}

const toMarkup = ({ type, value }: MarkedText): string => (type === 'html' ? value : paragraphsOf(value));

const paragraphsOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
