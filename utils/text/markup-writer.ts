import { countBefore, indexOfEnded } from './element-order.ts';
import type { ElementRule } from './element-rules.ts';
import { ElementStack } from './element-stack.ts';
import { LineEdges } from './line-edges.ts';
import { MarkupPieces } from './markup-pieces.ts';
import { isCard, tellAside, type ElementStart, type OpenElement } from './open-element.ts';

/**
 * Writes markup whose elements are balanced and lie in one another as a browser would read them. An opening tag waits
 * until something is seen in its element, and so elements with nothing in them are never written. White space and line
 * breaks wait as well, and go at the edges of blocks.
 */
export class MarkupWriter {
  readonly #pieces: MarkupPieces;
  readonly #stack = new ElementStack();
  readonly #lines = new LineEdges();
  /** So many of the open elements have been written. */
  #written = 0;
  #seen = 0;

  /** `room`: how many characters may be written before everything else is left out. */
  constructor(room: number) {
    this.#pieces = new MarkupPieces(room);
  }

  get top(): OpenElement | undefined {
    return this.#stack.top;
  }

  get count(): number {
    return this.#stack.count;
  }

  /** How many things to see have been written. */
  get seen(): number {
    return this.#seen;
  }

  get isHidden(): boolean {
    return this.#pieces.isFull || this.top?.isHidden === true;
  }

  get isInMath(): boolean {
    return this.top?.isInMath === true;
  }

  /** Whether the element began: it does not where it cannot lie, and not where too many are open. */
  start(element: ElementStart): boolean {
    const { rule, isHidden } = element;
    if (!isHidden && !this.closeBefore(rule)) return false;
    const isKept = isHidden && !this.isHidden;
    if (this.#stack.isFull && !isKept) return false;
    if (!isHidden && !this.isHidden) {
      this.#stack.imply(rule.name);
      if (rule.isBlock) this.#lines.endLine();
    }
    this.#stack.push(element);
    return true;
  }

  /** Ends what ends where such an element begins; the answer is whether it may begin. */
  closeBefore(rule: ElementRule): boolean {
    if (rule.isBlock && this.isInMath && !this.isHidden) {
      this.closeTo(this.#stack.elements.findIndex(({ isInMath }) => isInMath));
    }
    for (;;) {
      const count = countBefore(this.#stack.elements, rule);
      if (count === undefined) return false;
      if (count === this.count) return true;
      // Elements that were over end as well, and then another one may be the last.
      this.closeTo(count);
    }
  }

  /** The end of an element of the document; nothing where it is not open. */
  end(rule: ElementRule): void {
    const at = indexOfEnded(this.#stack.elements, rule);
    const ended = at < 0 ? undefined : this.#stack.elements[at];
    if (ended === undefined) return;
    const isEarly =
      !ended.isBlock &&
      !this.isHidden &&
      at < this.count - 1 &&
      this.#stack.elements.some(({ isBlock }, place) => isBlock && place > at);
    if (isEarly) ended.isOver = true;
    else this.closeTo(at);
  }

  closeTo(count: number): void {
    while (this.count > count) this.#closeLast();
  }

  /** `text` is escaped. */
  text(text: string): void {
    if (this.isHidden || text === '') return;
    if (!this.top?.isInPre && !/[^\s\u200b]/.test(text)) {
      if (!this.isInMath) this.#lines.addSpace(text);
      return;
    }
    this.#begin(false);
    tellAside(this.#stack.elements, this.count - 1, 'text');
    this.#pieces.writeText(text);
  }

  /** An element without content. The answer is its place, for `replace`. */
  put({ name, isBlock }: ElementRule, markup: string): number {
    if (this.isHidden) return -1;
    this.#begin(isBlock);
    tellAside(this.#stack.elements, this.count - 1, name);
    const place = this.#pieces.writeApart(markup);
    if (isBlock) this.#lines.startBlock();
    return place;
  }

  replace(place: number, markup: string): void {
    this.#pieces.replace(place, markup);
  }

  /** Sources wait for the picture that they belong to. */
  addSource(markup: string): void {
    if (this.top?.name === 'picture') this.top.waiting += markup;
  }

  breakLine(): void {
    if (this.isHidden || this.isInMath) return;
    if (this.top?.isInPre) this.text('\n');
    else this.#lines.addBreak();
  }

  finish(): string {
    this.closeTo(0);
    return this.#pieces.join();
  }

  /** What waits is written, or is left out where a block begins. */
  #begin(isBlockNext: boolean): void {
    this.#stack.imply();
    let isAtBlock = isBlockNext;
    for (let at = this.#written; at < this.count; at++) {
      const element = this.#stack.elements[at];
      isAtBlock ||= element !== undefined && element.isBlock && element.tag !== '';
    }
    this.#pieces.write(this.#lines.take(isAtBlock, this.top?.isInPre ? '\n' : '<br>'));
    this.#seen++;
    for (; this.#written < this.count; this.#written++) this.#writeStart(this.#written);
  }

  #writeStart(at: number): void {
    const element = this.#stack.elements[at];
    if (element === undefined || element.tag === '') return;
    tellAside(this.#stack.elements, at - 1, element.name);
    const parent = at > 0 ? this.#stack.elements[at - 1] : undefined;
    if (parent?.name === 'tr') this.#writeWaiting(parent);
    if (element.name === 'aside') element.place = this.#pieces.writeApart(element.tag);
    else this.#pieces.writeTag(element.name, element.tag);
    if (element.name === 'picture') this.#writeWaiting(element);
  }

  #closeLast(): void {
    const element = this.top;
    if (element === undefined) return;
    const at = this.count - 1;
    const { name, tag } = element;
    // In a formula even an element without content has its place.
    if (tag !== '' && element.isInMath && name !== 'math' && at >= this.#written) this.#begin(false);
    const isWritten = tag !== '' && at < this.#written;
    if (isWritten) this.#writeEnd(element);
    this.#stack.pop();
    if (!isWritten) this.#keepCell(element);
    this.#written = Math.min(this.#written, at);
    if (element.isBlock && !element.isHidden) {
      if (isWritten) this.#lines.startBlock();
      else this.#lines.endLine();
    }
    element.onEnd?.();
    if (this.top?.isOver) this.#closeLast();
  }

  #writeEnd(element: OpenElement): void {
    if (element.name === 'tr') this.#writeWaiting(element);
    const isAside = element.name === 'aside' && !isCard(element);
    if (isAside) this.#pieces.replace(element.place, element.tag.replace('aside', 'div'));
    this.#pieces.write(`</${isAside ? 'div' : element.name}>`);
  }

  /** A cell without content keeps those after it in their columns. */
  #keepCell({ name, tag }: OpenElement): void {
    if (tag !== '' && this.top?.name === 'tr') this.top.waiting += `${tag}</${name}>`;
  }

  #writeWaiting(element: OpenElement): void {
    this.#pieces.write(element.waiting);
    element.waiting = '';
  }
}
