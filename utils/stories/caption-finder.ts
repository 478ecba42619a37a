import { htmlToLine, htmlToText } from '../text/html-to-text.ts';
import { attributeReader } from '../text/read-attribute.ts';
import type { ScannedTag } from '../text/scan-tag.ts';
import type { SaidOfPicture } from './picture-words.ts';

/** Letters of markup. What is longer is no caption but a part of the text. */
const longestCaption = 4_000;
const mostOpen = 20;
const captionClass =
  /(?:^|\s)(?:(?:wp-|tr-|img-|image-?|photo-?|picture-?|media-?|figure-?)?caption(?:-text)?|wp-caption-[td][dt])(?:\s|$)/i;
/** Elements around a picture and its caption, where there is no figure element. */
const holderClass =
  /(?:^|\s)(?:wp-caption|tr-caption-container|(?:image|photo|img|media)-?(?:block|box|container|figure|wrapper))(?:\s|$)/i;
const creditClass =
  /(?:^|[\s_-])(?:credits?|copyright|attribution|photographer|(?:image|photo|picture)-?(?:credit|source)s?)(?:[\s_-]|$)/i;
const shortcode = /\[caption(?:\s[^[\]]{0,500})?\]/i;

/** Elements that hold nothing. */
const empty = new Set(['br', 'hr', 'input', 'link', 'meta', 'wbr']);

/** An element that is open, with as many of its own name inside of it. */
interface Open {
  readonly name: string;
  readonly start: number;
  depth: number;
}

/** What stands around pictures and their caption. */
interface Holder extends Open {
  readonly firstPicture: number;
  said: SaidOfPicture | undefined;
}

/**
 * Finds which words belong to which of a text's pictures: those of a figure, as publishers and WordPress mark it up, or a
 * caption that stands right after its picture.
 */
export class CaptionFinder {
  readonly #html: string;
  readonly #hasShortcodes: boolean;
  readonly #said: SaidOfPicture[] = [];
  readonly #holders: Holder[] = [];
  #caption: Open | undefined;
  #credit: Open | undefined;
  /** Of the caption that is open: where its parts of another kind begin and end. */
  #cuts: [start: number, end: number][] = [];
  #isRightAfter = false;
  #shortcodeStart: number | undefined;

  constructor(html: string) {
    this.#html = html;
    this.#hasShortcodes = shortcode.test(html);
  }

  /** Of the picture that was added so many pictures after the first. */
  saidOf(index: number): SaidOfPicture {
    return this.#said[index] ?? {};
  }

  addPicture(): void {
    this.#said.push(this.#holders.at(-1)?.said ?? {});
    this.#isRightAfter = true;
  }

  open(name: string, tag: ScannedTag): void {
    this.#count(name, 1);
    if ((tag.attributes.length === 0 && !name.startsWith('fig')) || empty.has(name)) return;
    const start = tag.end;
    const classes = attributeReader(tag.attributes)('class') ?? '';
    if (classes === '' && !name.startsWith('fig')) return;
    if (creditClass.test(classes) && this.#credit === undefined && (this.#caption || this.#holders.length > 0)) {
      this.#credit = { name, start, depth: 1 };
    } else if (
      this.#caption === undefined &&
      (name === 'figcaption' || captionClass.test(classes)) &&
      !holderClass.test(classes)
    ) {
      this.#caption = { name, start, depth: 1 };
      this.#cuts = [];
    } else if ((name === 'figure' || holderClass.test(classes)) && this.#holders.length < mostOpen) {
      this.#holders.push({ name, start, depth: 1, firstPicture: this.#said.length, said: undefined });
    }
  }

  close(name: string, at: number): void {
    if (this.#holders.length === 0 && this.#caption === undefined) return;
    this.#count(name, -1);
    const credit = this.#credit;
    if (credit?.depth === 0) {
      this.#credit = undefined;
      if (this.#caption === undefined) this.#give({ credit: this.#lineOf(credit.start, at) });
      else this.#cuts.push([credit.start, at]);
    }
    const ended = this.#holders.findIndex(({ depth }) => depth === 0);
    const caption = this.#caption;
    // The end of a figure ends what was left open in it.
    if (caption?.depth === 0 || (caption !== undefined && ended >= 0)) {
      this.#caption = undefined;
      if (at - caption.start <= longestCaption) this.#endCaption(caption.start, at);
    }
    if (ended >= 0) {
      this.#holders.length = ended;
      this.#credit = undefined;
    }
  }

  text(start: number, end: number): void {
    if (this.#caption !== undefined || this.#credit !== undefined) return;
    if (!this.#isRightAfter && !this.#hasShortcodes) return;
    const text = this.#html.slice(start, end);
    if (this.#hasShortcodes) this.#readShortcode(text, start);
    if (this.#isRightAfter && this.#shortcodeStart === undefined && text.trim() !== '') this.#isRightAfter = false;
  }

  #count(name: string, one: 1 | -1): void {
    for (const holder of this.#holders) if (holder.name === name) holder.depth += one;
    if (this.#caption?.name === name) this.#caption.depth += one;
    if (this.#credit?.name === name) this.#credit.depth += one;
  }

  /** WordPress's own notation, where a site's plugins leave it in the feed. */
  #readShortcode(text: string, start: number): void {
    const end = text.indexOf('[/caption]');
    if (this.#shortcodeStart !== undefined && end >= 0) {
      if (this.#isRightAfter) this.#endCaption(this.#shortcodeStart, start + end);
      this.#shortcodeStart = undefined;
    }
    const found = shortcode.exec(text.slice(Math.max(0, end)));
    if (found) this.#shortcodeStart = start + Math.max(0, end) + found.index + found[0].length;
  }

  #endCaption(start: number, end: number): void {
    const credit = this.#cuts.map(([from, to]) => this.#lineOf(from, to)).join(' ');
    let rest = '';
    let at = start;
    for (const [from, to] of this.#cuts) {
      rest += `${this.#html.slice(at, from)}\n`;
      at = to;
    }
    rest += this.#html.slice(at, end);
    this.#cuts = [];
    const caption = htmlToText(rest);
    this.#give({ ...(caption && { caption }), ...(credit && { credit }) });
  }

  #lineOf(start: number, end: number): string {
    return htmlToLine(this.#html.slice(start, Math.min(end, start + longestCaption)));
  }

  /** To the pictures of the figure, also those to come, or to the one right before. */
  #give(said: SaidOfPicture): void {
    const holder = this.#holders.at(-1);
    if (holder !== undefined) holder.said = { ...said, ...holder.said };
    const first = holder?.firstPicture ?? (this.#isRightAfter ? this.#said.length - 1 : this.#said.length);
    for (let index = first; index < this.#said.length; index++) {
      this.#said[index] = { ...said, ...this.#said[index] };
    }
  }
}
