import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { EntityDecoder } from './decode-entities.ts';
import { isFieldName, voids } from './element-nesting.ts';
import type { FeedDamage } from './parsed-feed.ts';
import type { Prolog } from './read-prolog.ts';
import type { XmlElement } from './xml-element.ts';
import { XmlTree } from './xml-tree.ts';

const mostAttributes = 256;

/** What no name begins with, makes "<3" and "<=" text. A second "<" begins a tag of its own. */
const nameStart = /^[\p{L}_:&"'<]/u;

export interface XmlFeed {
  /** "rss", "feed", "rdf", "channel" or "entry". */
  readonly rootName: string;
  readonly root: XmlElement;
  /** Every complete item or entry, wherever it stands, in order. They are not among their parents' children. */
  readonly items: readonly XmlElement[];
  readonly damage: FeedDamage | undefined;
  readonly isTooDeep: boolean;
}

/**
 * Reads a feed as it was meant: one pass over htmlparser2's tokenizer, whose elements go to a tree of our own. Where a
 * tag's own syntax is broken, the tokenizer is set again at the next that is not.
 */
export function readXml(text: string, prolog: Prolog, address: string): XmlFeed {
  const tree = new XmlTree(address);
  new XmlReader(text, prolog, tree).read();
  const root = tree.root ?? { name: '', attributes: undefined, children: [], base: undefined, language: undefined };
  const { rootName, items, isTooDeep } = tree;
  return { rootName, root, items, isTooDeep, damage: tree.describeDamage() };
}

/** Positions that the tokenizer gives count from where it was last set. */
class XmlReader implements TokenizerCallbacks {
  readonly #text: string;
  readonly #tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this);
  readonly #entities: EntityDecoder;
  readonly #tree: XmlTree;

  #start: number;
  /** The text from there on. */
  #rest = '';
  /** Where to set the tokenizer again. Until it has stopped, it goes on telling of what it should forget. */
  #restart = -1;
  /** Letters that may be read a second time in all, so that repairs keep the whole linear. */
  #repairs: number;
  #isEnding = false;

  #tag = '';
  #tagStart = -1;
  #attributeName = '';
  #attributeValue = '';
  #attributes: [string, string][] = [];

  constructor(text: string, prolog: Prolog, tree: XmlTree) {
    this.#text = text;
    this.#start = prolog.rootIndex;
    this.#tree = tree;
    this.#entities = new EntityDecoder(prolog.entities);
    this.#repairs = 2 * text.length;
  }

  read(): void {
    do {
      this.#restart = -1;
      this.#tagStart = -1;
      this.#isEnding = false;
      this.#rest = this.#text.slice(this.#start);
      this.#tokenizer.reset();
      this.#tokenizer.write(this.#rest);
      this.#isEnding = true;
      if (!this.#isDeaf) this.#tokenizer.end();
      if (!this.#isDeaf) this.#repairOpenTag();
      if (this.#restart >= 0) this.#start += this.#restart;
    } while (this.#restart >= 0 && !this.#tree.isStopped);
  }

  ontext(start: number, end: number): void {
    if (this.#isDeaf) return;
    if (this.#isEnding && this.#rest.startsWith('<?', start - 2)) this.onprocessinginstruction(start, end);
    else this.#append(this.#entities.decode(this.#rest.slice(start, end)), end);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.#isDeaf) return;
    const value = this.#rest.slice(start, end - endOffset);
    const last = this.#tree.innermostTag;
    // A section that lost its end runs on to that of another: it swallows its element's end and a beginning like its own.
    if (last !== undefined && (this.#isEnding || value.includes('<![CDATA['))) {
      const close = value.toLowerCase().indexOf(`</${last}>`);
      if (close >= 0 && (this.#isEnding || value.includes('<![CDATA[', close))) {
        if (this.#restartAt(start + close, end))
          this.#append(value.slice(0, close).replace(/\]{1,2}$/, ''), start + close);
        if (this.#restart >= 0) return;
      }
    }
    this.#append(value, end);
  }

  onopentagname(start: number, end: number): void {
    if (this.#isDeaf) return;
    const name = this.#rest.slice(start, end);
    this.#tagStart = start - 1;
    this.#attributes = [];
    this.#tag = name.trim().toLowerCase();
    if (!nameStart.test(name)) return this.#turnIntoText(start, end);
    const broken = name.indexOf('<');
    if (broken < 0) return;
    const whole = this.#tag.replaceAll('<', '');
    if (isFieldName(this.#tree.nameOf(this.#tag.slice(0, broken).trim()))) {
      this.#tag = this.#tag.slice(0, broken).trim();
      this.#closeBrokenTag(start + broken, end);
    } else if (isFieldName(this.#tree.nameOf(whole))) {
      this.#tag = whole;
      this.#tree.isMalformed = true;
    } else {
      this.#turnIntoText(start + broken, end);
    }
  }

  onattribname(start: number, end: number): void {
    if (this.#isDeaf) return;
    this.#attributeName = this.#rest.slice(start, end);
    this.#attributeValue = '';
    const broken = this.#attributeName.indexOf('<');
    if (broken < 0) return;
    if (broken === 0) this.#closeBrokenTag(start, end);
    else if (this.#tree.root !== undefined && !isFieldName(this.#tree.nameOf(this.#tag))) {
      this.#turnIntoText(start + broken, end);
    } else this.#tree.isMalformed = true;
  }

  onattribdata(start: number, end: number): void {
    if (this.#isDeaf) return;
    this.#attributeValue = this.#rest.slice(start, end);
    if (!this.#attributeValue.includes('<')) return;
    // A value that lost its closing quote: it holds the end of its tag and the beginning of the next.
    const close = this.#attributeValue.search(/>\s*</);
    if (close < 0) return;
    const isSelfClosing = this.#attributeValue.charAt(close - 1) === '/';
    this.#addAttribute(this.#attributeValue.slice(0, isSelfClosing ? close - 1 : close));
    this.#closeBrokenTag(start + close + 1, end, isSelfClosing);
  }

  onattribend(): void {
    if (!this.#isDeaf) this.#addAttribute(this.#attributeValue);
  }

  onopentagend(end: number): void {
    if (!this.#isDeaf) this.#open(false, end + 1);
  }

  onselfclosingtag(end: number): void {
    if (!this.#isDeaf) this.#open(true, end + 1);
  }

  onclosetag(start: number, end: number): void {
    if (this.#isDeaf) return;
    const name = this.#rest.slice(start, end).trim().toLowerCase();
    const next = this.#rest.charAt(end) === '>' ? -1 : this.#rest.indexOf('<', end);
    const close = next < 0 ? -1 : this.#rest.indexOf('>', end);
    if (this.#tree.isOpen(name)) {
      this.#tree.close(name);
      // "</link" that lost its ">" would swallow the tag after it.
      if (next < close) this.#restartAt(next, close);
      return;
    }
    this.#tree.isMalformed ||= !voids.has(name);
    const plain = name.replace(/[<&"'>]/g, '');
    if (this.#tree.isOpen(plain)) return this.#tree.close(plain);
    // "</title" that lost its ">" has the next tag for a part of its name.
    const broken = name.indexOf('<');
    if (broken < 0) return;
    const first = name.slice(0, broken).trim();
    if (this.#tree.isOpen(first)) this.#tree.close(first);
    this.#restartAt(this.#rest.indexOf('<', start), end);
  }

  /** One that holds a tag was no instruction, but a "<?" in running text. */
  onprocessinginstruction(start: number, end: number): void {
    if (!this.#isDeaf && this.#rest.slice(start, end).includes('<')) this.#restartAt(start, end);
  }

  /** One that lost its end runs on to that of another, past the end of the element it stands in. */
  oncomment(start: number, end: number): void {
    const last = this.#tree.innermostTag;
    if (this.#isDeaf || last === undefined) return;
    const value = this.#rest.slice(start, end);
    const close = value.indexOf('>');
    const isRunOn = this.#isEnding || value.includes('<!--');
    if (close >= 0 && isRunOn && value.toLowerCase().includes(`</${last}>`)) {
      this.#restartAt(start + close + 1, end);
    }
  }

  ondeclaration(): void {}
  onend(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  #addAttribute(value: string): void {
    if (this.#attributes.length < mostAttributes) {
      this.#attributes.push([this.#attributeName.toLowerCase(), this.#entities.decode(value)]);
    }
  }

  /** Goes on from a position, unless too much has been read twice already. */
  #restartAt(position: number, reached: number): boolean {
    this.#tree.isMalformed = true;
    this.#repairs -= reached - position + 1;
    if (this.#repairs < 0) return false;
    this.#restart = position;
    this.#tokenizer.pause();
    return true;
  }

  #closeBrokenTag(position: number, reached: number, isSelfClosing = false): void {
    if (this.#restartAt(position, reached)) this.#open(isSelfClosing, position);
  }

  /** What looked like a tag was a "<" in running text. */
  #turnIntoText(position: number, reached: number): void {
    if (!this.#restartAt(position, reached)) return;
    this.#append(this.#entities.decode(this.#rest.slice(this.#tagStart, position)), position);
    this.#tagStart = -1;
  }

  /** At the end of the document inside a tag: a quote was never closed, unless the document was cut there. */
  #repairOpenTag(): void {
    const close = this.#tagStart < 0 ? -1 : this.#rest.indexOf('>', this.#tagStart);
    if (close >= 0) this.#closeBrokenTag(close + 1, this.#rest.length, this.#rest.charAt(close - 1) === '/');
  }

  #append(text: string, end: number): void {
    this.#tree.append(text, this.#start + end);
  }

  #open(isSelfClosing: boolean, end: number): void {
    const tag = this.#tag.replace(/[&"']/g, '');
    const [start, attributes] = [this.#start + this.#tagStart, this.#attributes];
    this.#tagStart = -1;
    this.#tree.open({ tag, attributes, start, end: this.#start + end, isSelfClosing });
    if (this.#tree.isStopped) this.#tokenizer.pause();
  }

  get #isDeaf(): boolean {
    return this.#restart >= 0 || this.#tree.isStopped;
  }
}
