import { decodeText } from './read-attributes.ts';
import type { OpmlAttribute, OpmlHeadElement } from './opml.ts';

/** OPML 2.0 knows 13. */
const mostElements = 100;
/** A text comes in one piece, unless there are comments or CDATA in it, or a "<" that begins no tag. */
const mostPieces = 1_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: readonly OpmlAttribute[];
  readonly pieces: string[];
}

/** Gathers the elements of a head. None holds another: where one begins, the one before was left unclosed. */
export class OpmlHead {
  title: string | undefined;
  readonly elements: OpmlHeadElement[] = [];
  isMalformed = false;
  #open: OpenElement | undefined;

  get isInElement(): boolean {
    return this.#open !== undefined;
  }

  open(name: string, attributes: readonly OpmlAttribute[]): void {
    this.isMalformed ||= this.isInElement;
    this.close();
    this.#open = { name, attributes, pieces: [] };
  }

  append(text: string, isDecoded: boolean): void {
    if (this.#open === undefined || text === '') return;
    if (this.#open.pieces.length >= mostPieces) this.isMalformed = true;
    else this.#open.pieces.push(isDecoded ? text : decodeText(text.replace(/\r\n?/g, '\n')));
  }

  close(): void {
    if (this.#open === undefined) return;
    const { name, attributes, pieces } = this.#open;
    const value = pieces.join('').trim();
    this.#open = undefined;
    const isTitle = name.toLowerCase() === 'title';
    if (isTitle && this.title === undefined && value !== '') this.title = value;
    else if (isTitle && value === '') return;
    else if (this.elements.length < mostElements) this.elements.push({ name, value, attributes });
    else this.isMalformed = true;
  }
}
