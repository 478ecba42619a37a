import { htmlToLine, htmlToText } from './html-to-text.ts';
import { scanHtml, type HtmlListener } from './scan-html.ts';
import type { ScannedTag } from './scan-tag.ts';

export interface MainText {
  readonly title?: string;
  /** A BCP 47 tag as the page states it. */
  readonly language?: string;
  /** Each paragraph, heading, list item or row a line of its own. */
  readonly lines: readonly string[];
}

/** Around the text, and on every page of a site. */
const around = new Set(
  'aside button datalist dialog footer form header iframe nav noscript script select style template'.split(' '),
);

const longestTitle = 500;

/**
 * What a page says, without what stands around it: that of its main element where it has one, and otherwise all that lies
 * outside of navigation, headers, footers, asides and forms. Works where there is no document.
 */
export function mainTextOf(html: string): MainText {
  const finder = new MainFinder(html);
  scanHtml(html, finder);
  const { main, outside } = finder.finish();
  const { title, language } = finder;
  const lines = [main, outside, html].map(linesOf).find((found) => found.length > 0) ?? [];
  return { ...(title && { title }), ...(language && { language }), lines };
}

function linesOf(html: string): readonly string[] {
  const text = htmlToText(html);
  return text === '' ? [] : text.split('\n');
}

class MainFinder implements HtmlListener {
  title = '';
  language = '';
  readonly #html: string;
  readonly #main: string[] = [];
  readonly #outside: string[] = [];
  #mainDepth = 0;
  #leftOut = '';
  #leftOutDepth = 0;
  #keptFrom = 0;

  constructor(html: string) {
    this.#html = html;
  }

  finish(): { main: string; outside: string } {
    this.#keep(this.#leftOutDepth > 0 ? this.#keptFrom : this.#html.length);
    return { main: this.#main.join(''), outside: this.#outside.join('') };
  }

  onText(): void {}

  onOpenTag(name: string, tag: ScannedTag, start: number): void {
    if (name === 'html') this.language ||= tag.attributes.find((one) => one.name.toLowerCase() === 'lang')?.value ?? '';
    if (name === 'title' && this.title === '') this.#readTitle(tag.end);
    if (this.#leftOutDepth > 0) {
      if (name === this.#leftOut) this.#leftOutDepth++;
    } else if (around.has(name)) {
      this.#keep(start);
      this.#leftOut = name;
      this.#leftOutDepth = 1;
    } else if (isMain(name, tag)) {
      this.#keep(start);
      this.#mainDepth++;
    }
  }

  onCloseTag(name: string, start: number): void {
    if (this.#leftOutDepth > 0) {
      if (name === this.#leftOut && --this.#leftOutDepth === 0) this.#keptFrom = start;
    } else if (name === 'main' && this.#mainDepth > 0) {
      this.#keep(start);
      this.#mainDepth--;
    }
  }

  #keep(end: number): void {
    const kept = this.#html.slice(this.#keptFrom, end);
    this.#outside.push(kept);
    if (this.#mainDepth > 0) this.#main.push(kept);
    this.#keptFrom = end;
  }

  #readTitle(start: number): void {
    const end = this.#html.indexOf('<', start);
    this.title = htmlToLine(this.#html.slice(start, Math.min(end < 0 ? start : end, start + longestTitle)));
  }
}

const isMain = (name: string, { attributes }: ScannedTag): boolean =>
  name === 'main' && !attributes.some((attribute) => attribute.name.toLowerCase() === 'hidden');
