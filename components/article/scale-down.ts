import type { SetAside } from './set-aside.ts';

/** So many elements and pieces of text Readability reads within 50 ms on a slow machine. */
const mostNodes = 3_000;
/** How many children of one element are left, from many to few. */
const lengths = [Infinity, 400, 200, 100, 60, 40, 24, 16, 10];

/** Letters in one piece. */
const longestText = 50_000;

/**
 * Readability reads a page in one go, and a long one would stop the panel for half a second. What makes a page long is
 * hundreds of children in a row, paragraphs or comments or cells: of these the first and the last are left, and the ones
 * between are set aside as one. They come back with their neighbours, or not at all.
 */
export function scaleDown(body: Element, aside: SetAside): void {
  const most = lengths.find((length) => countNodes(body, length) <= mostNodes) ?? lengths.at(-1) ?? 0;
  if (most < Infinity) shorten(body, most, aside);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length > longestText) aside.putRun([text.splitText(longestText)]);
  }
}

/** Nodes of an element, if it and all in it had no more children than this; counted no further than needed. */
function countNodes(element: Node, most: number): number {
  let count = 0;
  for (const child of kept(element, most)) {
    count += 1 + (child.firstChild === null ? 0 : countNodes(child, most));
    if (count > mostNodes) break;
  }
  return count;
}

function shorten(element: Node, most: number, aside: SetAside): void {
  const children = [...element.childNodes];
  const [start, end] = ends(children.length, most);
  if (start + end < children.length) aside.putRun(children.slice(start, children.length - end));
  for (const child of [...children.slice(0, start), ...children.slice(children.length - end)]) {
    if (child.firstChild !== null) shorten(child, most, aside);
  }
}

function* kept(element: Node, most: number): Generator<Node> {
  const [start, end] = ends(element.childNodes.length, most);
  let child = element.firstChild;
  for (let index = 0; index < start && child !== null; index++, child = child.nextSibling) yield child;
  child = element.lastChild;
  for (let index = 0; index < end && child !== null; index++, child = child.previousSibling) yield child;
}

/** How many are left at the beginning and at the end. */
const ends = (length: number, most: number): readonly [number, number] =>
  length <= most ? [length, 0] : [Math.ceil(most * 0.7), Math.floor(most * 0.3)];
