import { ruleFor } from './element-rules.ts';
import { toOpenElement, type ElementStart, type OpenElement } from './open-element.ts';
import { impliedBefore } from './table-parts.ts';

/** So many elements are told apart at most. */
const mostOpen = 250;

/** The elements that are open, the innermost last. */
export class ElementStack {
  readonly elements: OpenElement[] = [];
  #top: OpenElement | undefined;
  /** How many of them have tags. */
  #depth = 0;

  get top(): OpenElement | undefined {
    return this.#top;
  }

  get count(): number {
    return this.elements.length;
  }

  get isFull(): boolean {
    return this.elements.length >= mostOpen;
  }

  push(start: ElementStart): void {
    const element = toOpenElement(start, this.#top, this.#depth);
    if (element.tag !== '') this.#depth++;
    this.elements.push(element);
    this.#top = element;
  }

  /** In a table, what has to be around `name` is opened; without a name, what has to be around its content. */
  imply(name = ''): void {
    if (!this.#top?.isBlock) return;
    for (const implied of impliedBefore(this.#top.name, name)) {
      const rule = ruleFor(implied);
      if (rule) this.push({ rule, tag: `<${implied}>` });
    }
  }

  pop(): void {
    if (this.elements.pop()?.tag !== '') this.#depth--;
    this.#top = this.elements.at(-1);
  }
}
