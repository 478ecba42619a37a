const mostBreaks = 2;

/** White space and line breaks between two things to see. They wait for the second one, and go at the edges of blocks. */
export class LineEdges {
  #space = '';
  #breaks = 0;
  #isAtEdge = true;

  addSpace(space: string): void {
    if (!this.#isAtEdge && this.#breaks === 0) this.#space += space;
  }

  addBreak(): void {
    if (this.#isAtEdge) return;
    this.#breaks++;
    this.#space = '';
  }

  /** A block begins or ends, of which perhaps nothing will be written: then a line break is what is left of it. */
  endLine(): void {
    if (!this.#isAtEdge) this.#breaks = Math.max(this.#breaks, 1);
    this.#space = '';
  }

  /** What stands before the next thing to see. */
  take(isAtBlock: boolean, lineBreak: string): string {
    const between = isAtBlock ? '' : this.#space + lineBreak.repeat(Math.min(this.#breaks, mostBreaks));
    this.#space = '';
    this.#breaks = 0;
    this.#isAtEdge = false;
    return between;
  }

  /** The edge of a block was written. */
  startBlock(): void {
    this.#space = '';
    this.#breaks = 0;
    this.#isAtEdge = true;
  }
}
