/** An element's text, if it has no more letters than this; costs no more than that either. */
export function shortText(element: Element, most: number): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    text += walker.currentNode.nodeValue ?? '';
    // White space between elements is not counted, of which some pages have more than of text.
    if (text.length > most) {
      text = text.replace(/\s+/g, ' ');
      if (text.length > most) return undefined;
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
