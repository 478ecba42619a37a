import { decodeReferences } from './decode-references.ts';
import { foldWhitespace } from './fold-whitespace.ts';
import { scanHtml, type HtmlListener } from './scan-html.ts';
import type { ScannedTag } from './scan-tag.ts';

/**
 * The text that a reader would see: paragraphs, list items, headings and table rows on lines of their own, white space
 * folded, scripts and other unseen content left out. Works where there is no DOM. The answer is text, never markup.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return foldWhitespace(decodeReferences(html, 'running'));
  const collector = new TextCollector(html);
  scanHtml(html, collector);
  return collector.finish();
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

/** What may stand in a page's head. Anything else ends the head, which needs no closing tag. */
const headElements = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

class TextCollector implements HtmlListener {
  readonly #html: string;
  readonly #lines: string[] = [];
  #line = '';
  #unseenName = '';
  #unseenDepth = 0;

  constructor(html: string) {
    this.#html = html;
  }

  finish(): string {
    this.#endLine();
    return this.#lines.join('\n');
  }

  onText(start: number, end: number): void {
    if (this.#unseenDepth === 0) this.#line += decodeReferences(this.#html.slice(start, end), 'running');
  }

  onOpenTag(name: string, tag: ScannedTag): void {
    if (this.#unseenName === 'head' && !headElements.has(name)) this.#unseenDepth = 0;
    if (this.#unseenDepth > 0) {
      if (name === this.#unseenName) this.#unseenDepth++;
    } else if (unseen.has(name)) {
      this.#unseenName = name;
      // Of these only drawings may close themselves.
      this.#unseenDepth = name === 'svg' && tag.isSelfClosing ? 0 : 1;
    } else {
      this.#separate(name);
    }
  }

  onCloseTag(name: string): void {
    if (this.#unseenDepth === 0) this.#separate(name);
    else if (name === this.#unseenName) this.#unseenDepth--;
  }

  #separate(name: string): void {
    if (blocks.has(name)) this.#endLine();
    else if (cells.has(name)) this.#line += ' ';
  }

  #endLine(): void {
    const line = foldWhitespace(this.#line);
    if (line !== '') this.#lines.push(line);
    this.#line = '';
  }
}
