import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';

const mostLetters = 20_000;
/** The site's own parts, by what they are or by their names. */
const landmarks =
  'nav, header:not(article *), footer:not(article *), [role=banner], [role=contentinfo], [role=navigation]';
const siteNames =
  /(?:^|\s)(?:(?:site|page|global|main|top|app)[-_]?)?(?:header|footer|masthead|nav(?:bar|igation)?|top-?bar|menu)(?=\s|$)/i;
const unseen = 'script, noframes, noscript, template, svg, textarea, iframe, select';

/** The beginning of all words that a page shows, those around the article included. */
export const shownText = (body: Element): string => wordsIn(body, (element) => element.matches(unseen));

/** The beginning of what a page shows from its headline on, without header, navigation and footer of its site. */
export const textFromHeadline = (body: Element): string =>
  wordsIn(body, (element) => element.matches(`${unseen}, ${landmarks}`) || isNamedOfSite(element), 'H1');

function wordsIn(body: Element, isLeftOut: (element: Element) => boolean, start?: string): string {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && isLeftOut(node as Element)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  let hasStarted = false;
  while (text.length < mostLetters && walker.nextNode()) {
    const { nodeName, nodeValue } = walker.currentNode;
    if (nodeName === start && !hasStarted) {
      text = '';
      hasStarted = true;
    }
    const words = nodeValue?.trim();
    if (words) text += ` ${words}`;
  }
  return foldWhitespace(text.slice(0, mostLetters));
}

const isNamedOfSite = (element: Element): boolean =>
  siteNames.test(element.id) || siteNames.test(element.getAttribute('class') ?? '');
