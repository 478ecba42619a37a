import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';

const mostLetters = 20_000;
const unseen = 'script, noframes, noscript, template, svg, textarea, iframe, select';

/** The beginning of all words that a page shows, those around the article included. */
export function shownText(body: Element): string {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(unseen)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (text.length < mostLetters && walker.nextNode()) {
    const words = walker.currentNode.nodeValue?.trim();
    if (words) text += ` ${words}`;
  }
  return foldWhitespace(text.slice(0, mostLetters));
}
