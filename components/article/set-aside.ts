import { shortText } from './short-text.ts';

/** Of a gallery. */
const mostMarks = 60;
/** A name of ours: what the page itself calls so is taken off before. */
const attribute = 'data-set-aside';

/**
 * Parts of a page that Readability would throw away or lose time over. A mark stands in their place while it reads, and
 * where the mark is left in the text, they come back.
 */
export class SetAside {
  readonly #parts: (readonly Node[])[] = [];

  constructor(page: Document) {
    for (const element of page.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  }

  /** `standIn` comes back in the place of the element; it may be the element itself. */
  put(element: Element, standIn: Node = element): void {
    const mark = this.#mark(element.ownerDocument, [standIn]);
    element.replaceWith(mark);
    // Names of what holds nothing but pictures say nothing of the text, and make Readability throw it away.
    for (let holder = mark.parentElement; holder !== null && holdsMarksAlone(holder); holder = holder.parentElement) {
      for (const name of ['class', 'id', 'role']) holder.removeAttribute(name);
    }
  }

  /** Neighbours, in their order. */
  putRun(nodes: readonly Node[]): void {
    const [first] = nodes;
    const parent = first?.parentNode;
    if (first === undefined || parent == null) return;
    parent.insertBefore(this.#mark(first.ownerDocument as Document, nodes), first);
    for (const node of nodes) parent.removeChild(node);
  }

  /** Brings back what marks in the element stand for, also marks within what comes back. */
  restore(root: Element): void {
    for (const mark of root.querySelectorAll(`[${attribute}]`)) this.#restore(mark);
  }

  #restore(mark: Element): void {
    const nodes = this.#parts[Number(mark.getAttribute(attribute))] ?? [];
    // One by one: there may be more than a call takes arguments.
    for (const node of nodes) mark.before(node);
    mark.remove();
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.hasAttribute(attribute)) this.#restore(node);
      else this.restore(node);
    }
  }

  /** Readability drops paragraphs without text, and joins such as end with a stop. */
  #mark(page: Document, nodes: readonly Node[]): Element {
    const mark = page.createElement('p');
    mark.setAttribute(attribute, String(this.#parts.length));
    mark.textContent = '·';
    this.#parts.push(nodes);
    return mark;
  }
}

export const holdsMark = (element: Element): boolean =>
  element.hasAttribute(attribute) || element.querySelector(`[${attribute}]`) !== null;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function holdsMarksAlone(element: Element): boolean {
  if (element.tagName === 'BODY' || !/^[·\s]+$/.test(shortText(element, mostMarks * 2) ?? '')) return false;
  return element.querySelector('img, iframe, video, table') === null;
}
