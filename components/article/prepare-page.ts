/**
 * Takes out of a page what no article is made of, and puts pictures that a script would load where they are meant to be.
 * Half of most pages goes here at little cost, before every element that is left is weighed.
 */
export function prepareForReadability(page: Document): void {
  for (const noscript of page.querySelectorAll('noscript')) takePicture(noscript);
  for (const element of page.querySelectorAll(unread)) element.remove();
  for (const element of page.querySelectorAll('p, span, div, time')) {
    if (element.childElementCount === 0 && readingTime.test(element.textContent)) element.remove();
  }
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  keepRestorable(page.body);
}

/** The publisher's own badge, of which Wireside has one. */
const readingTime =
  /^\s*(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\s*:?\s*)?(?:ca\.\s*)?\d{1,3}[\s-]*min(?:ute[ns]?|utos)?\.?(?:\s+(?:read|lesezeit|de lecture|de lectura))?\s*$/i;

const unread =
  'script, style, template, link, svg, canvas, nav, form, button, input, select, textarea, dialog, noscript, ' +
  '[hidden], [aria-hidden="true"]:not(:has(img)), [role="navigation"], [role="banner"], [role="dialog"], [role="search"], [role="complementary"]';

/** Without scripts a lazy picture stands in a noscript beside its empty place. */
function takePicture(noscript: Element): void {
  const image = noscript.querySelector('img');
  if (!image) return;
  const before = noscript.previousElementSibling;
  const place = before?.matches('img') ? before : before?.querySelector('img');
  if (place) place.replaceWith(image);
  else noscript.before(image);
}

/**
 * Readability reads a body's markup to set it again when it has to begin anew, which Trusted Types do not allow. It gets
 * back the elements themselves.
 */
function keepRestorable(body: HTMLElement): void {
  let kept: Node | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = body.cloneNode(true);
      return '';
    },
    set: () => body.replaceChildren(...(kept?.cloneNode(true).childNodes ?? [])),
  });
}
