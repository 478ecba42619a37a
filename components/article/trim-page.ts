import { isConcealed } from '../../utils/text/unseen-pictures.ts';
import { PageChrome } from './page-chrome.ts';
import { reader } from './read-attributes.ts';

/** What holds nothing to read, or nothing that is shown. */
const unread =
  'script, style, link, template, svg, canvas, dialog, nav, input, select, textarea, button, datalist, map, base, ' +
  'noframes, frameset, ins.adsbygoogle, amp-ad, amp-analytics, [hidden], [aria-hidden="true"], [aria-modal="true"]';
/** Inside of these an element may say that it is hidden, and still belongs to the text. */
const kept = 'math, pre, code';

/**
 * Takes out of a page what is not of its article, as far as its elements and their names tell, so that what is left is
 * little and plain. The head stays: it says what the page is called.
 */
export function trimPage(page: Document): void {
  const { body } = page;
  for (const element of body.querySelectorAll(unread)) {
    if (element.parentElement?.closest(kept) == null && !isPictureWaiting(element)) element.remove();
  }
  removeComments(page);
  for (const shown of [page.documentElement, body]) {
    for (const name of ['data-style', 'hidden', 'aria-hidden', 'class', 'id']) shown.removeAttribute(name);
  }
  const chrome = new PageChrome(body);
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  let element = walker.nextNode() as Element | null;
  while (element !== null) {
    const next = isUnwanted(element, chrome) ? removeAt(walker, element) : walker.nextNode();
    element = next as Element | null;
  }
}

function isUnwanted(element: Element, chrome: PageChrome): boolean {
  if (element.hasAttribute('data-style') && isConcealed(reader(element)) && !isPictureWaiting(element)) return true;
  return chrome.isChrome(element);
}

/** The walker moves on to what comes after the element and all that is in it. */
function removeAt(walker: TreeWalker, element: Element): Node | null {
  const next = walker.nextSibling() ?? nextAbove(walker);
  element.remove();
  return next;
}

function nextAbove(walker: TreeWalker): Node | null {
  while (walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}

/** Some pages hide a picture from the ear because its caption says it all, or until it is loaded. */
const isPictureWaiting = (element: Element): boolean =>
  /^(?:IMG|PICTURE|FIGURE|AMP-IMG)$/.test(element.tagName) && !element.hasAttribute('hidden');

function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
}
