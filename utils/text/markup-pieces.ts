/** Written markup, in pieces. What may still be written otherwise is a piece of its own. */
export class MarkupPieces {
  readonly #pieces: string[] = [];
  #piece = '';
  #room: number;
  #isAfterPre = false;

  /** `room`: how many characters there is room for. What is begun may still be ended after that. */
  constructor(room: number) {
    this.#room = room;
  }

  get isFull(): boolean {
    return this.#room < 0;
  }

  write(markup: string): void {
    this.#room -= markup.length;
    this.#piece += markup;
    this.#isAfterPre = false;
  }

  writeTag(name: string, tag: string): void {
    this.write(tag);
    this.#isAfterPre = name === 'pre';
  }

  /** Browsers leave out the first line break of a pre element (HTML Standard, section 13.2.6.4.7). */
  writeText(text: string): void {
    this.write(this.#isAfterPre && text.startsWith('\n') ? `\n${text}` : text);
  }

  /** The answer is its place, for `replace`. */
  writeApart(markup: string): number {
    this.write('');
    this.#room -= markup.length;
    this.#pieces.push(this.#piece, markup);
    this.#piece = '';
    return this.#pieces.length - 1;
  }

  replace(place: number, markup: string): void {
    this.#pieces[place] = markup;
  }

  join(): string {
    return this.#pieces.join('') + this.#piece;
  }
}
