import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeReferences } from './decode-references.ts';
import { foldWhitespace } from './fold-whitespace.ts';

/**
 * The text that a reader would see: paragraphs, list items, headings and table rows on lines of their own, white space
 * folded, scripts and other unseen content left out. Works where there is no DOM. The answer is text, never markup.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return foldWhitespace(html.includes('&') ? decodeReferences(html, 'running') : html);
  const collector = new TextCollector(html);
  const tokenizer = new Tokenizer({ decodeEntities: false }, collector);
  tokenizer.write(html);
  tokenizer.end();
  return collector.lines.join('\n');
}

/** As htmlToText, but all on one line: for headlines and names. */
export function htmlToLine(html: string): string {
  return htmlToText(html).replaceAll('\n', ' ');
}

/** Content that browsers do not show, or show as something other than running text. */
const unseen = new Set(
  'audio canvas datalist head iframe noembed noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own in the browsers' default style sheet. */
const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section summary ' +
    'table tbody tfoot thead tr ul xmp'
  ).split(' '),
);

const cells = new Set(['td', 'th']);

/** Listens to the tokenizer of one document. Positions are offsets into that document, which is written in one piece. */
class TextCollector implements TokenizerCallbacks {
  readonly lines: string[] = [];
  readonly #html: string;
  #line = '';
  #unseenName = '';
  #unseenDepth = 0;

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    if (this.#unseenDepth > 0) return;
    const raw = this.#html.slice(start, end);
    this.#line += decodeReferences(raw, 'running');
  }

  onopentagname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#unseenDepth > 0) {
      if (name === this.#unseenName) this.#unseenDepth++;
    } else if (unseen.has(name)) {
      this.#unseenName = name;
      this.#unseenDepth = 1;
    } else {
      this.#separate(name);
    }
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#unseenDepth > 0) {
      if (name === this.#unseenName) this.#unseenDepth--;
    } else {
      this.#separate(name);
    }
  }

  /** Only foreign elements close themselves; of those that are unseen, that is svg. */
  onselfclosingtag(): void {
    if (this.#unseenName === 'svg' && this.#unseenDepth === 1) this.#unseenDepth = 0;
  }

  onend(): void {
    this.#endLine();
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  #separate(name: string): void {
    if (blocks.has(name)) this.#endLine();
    else if (cells.has(name)) this.#line += ' ';
  }

  #endLine(): void {
    const line = foldWhitespace(this.#line);
    if (line !== '') this.lines.push(line);
    this.#line = '';
  }
}
