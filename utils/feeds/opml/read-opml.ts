import { endOfTagName, scanTag, type ScannedTag } from '../../text/scan-tag.ts';
import { TextFinder } from '../text-finder.ts';
import type { OpmlAttribute } from './opml.ts';
import { OutlineTree } from './outline-tree.ts';
import { readAttributes } from './read-attributes.ts';
import { OpmlHead } from './read-head.ts';
import { readOutline } from './read-outline.ts';
import { declaredPrefix, isXmlName } from './xml-names.ts';

export interface OpmlReading {
  readonly head: OpmlHead;
  readonly tree: OutlineTree;
  readonly attributes: readonly OpmlAttribute[];
  readonly isMalformed: boolean;
  readonly isCut: boolean;
  readonly hasTooMany: boolean;
}

/** Reads a list from its root on, as it was meant, in one pass and linear time. */
export function readOpml(text: string, start: number, feedsHoldNothing: boolean): OpmlReading {
  const reader = new OpmlReader(text, feedsHoldNothing);
  reader.read(start);
  return reader;
}

const longestName = 100;
/** Of one outline. Far fewer than a tag is scanned for, so that all that is kept is read again when it is written. */
const mostAttributes = 100;
/** Of all outlines: ten of each of 10,000, and as many again. */
const mostAttributesInAll = 200_000;
/** What may stand after an outline's tag. Where something else does, the tag has not ended: its value holds markup. */
const afterTag = /\s*(?:<\/?(?:outline|body|opml)(?=[\s>/])|<!--|$)/iy;

/** Each method that reads is given the place of a "<" and answers with the place where to go on. */
class OpmlReader implements OpmlReading {
  readonly head = new OpmlHead();
  readonly tree: OutlineTree;
  isCut = false;
  hasTooMany = false;
  readonly #text: string;
  readonly #find: TextFinder;
  readonly #attributes = new Map<string, OpmlAttribute>();
  #isInHead = true;
  #hasRoot = false;
  #isMalformed = false;
  #hasEnded = false;
  #mayHoldMarkup = true;
  #attributesLeft = mostAttributesInAll;

  constructor(text: string, feedsHoldNothing: boolean) {
    this.#text = text;
    this.#find = new TextFinder(text);
    this.tree = new OutlineTree(feedsHoldNothing);
  }

  get attributes(): readonly OpmlAttribute[] {
    return [...this.#attributes.values()];
  }

  get isMalformed(): boolean {
    return this.#isMalformed || !this.#hasRoot || this.tree.isMalformed || this.head.isMalformed;
  }

  read(start: number): void {
    let at = start;
    while (at < this.#text.length && !this.isCut && !this.hasTooMany) {
      const next = this.#text.indexOf('<', at);
      const end = next < 0 ? this.#text.length : next;
      if (this.head.isInElement) this.head.append(this.#text.slice(at, end), false);
      at = next < 0 ? end : this.#readMarkup(next);
    }
    this.isCut ||= !this.#hasEnded && !this.hasTooMany && (this.#hasRoot || this.tree.isOpen);
    this.tree.closeAll();
  }

  #readMarkup(at: number): number {
    if (this.#text.startsWith('<!--', at)) return this.#skipTo('-->', at + 4);
    if (this.#text.startsWith('<![CDATA[', at)) return this.#readCdata(at + 9);
    if (this.#text.startsWith('<?', at)) return this.#skipTo('?>', at + 2);
    const isClosing = this.#text.charAt(at + 1) === '/';
    const start = isClosing ? at + 2 : at + 1;
    const next = this.#text.indexOf('<', start);
    const nameEnd = endOfTagName(this.#text, start, next < 0 ? longestName : Math.min(longestName, next - start));
    const name = this.#text.slice(start, nameEnd);
    if (!isXmlName(name)) {
      this.head.append('<', true);
      return at + 1;
    }
    return isClosing ? this.#readEnd(name.toLowerCase(), nameEnd) : this.#readTag(name, nameEnd);
  }

  #readTag(name: string, nameEnd: number): number {
    const plain = name.toLowerCase();
    const isKnown = plain === 'outline' || plain === 'body' || plain === 'opml' || plain === 'head';
    if (!isKnown && !this.#isInHead) return nameEnd;
    if (plain === 'outline' && this.tree.isFull) {
      this.hasTooMany = true;
      return nameEnd;
    }
    const tag = plain === 'outline' ? this.#scanOutline(nameEnd) : scanTag(this.#text, nameEnd, true);
    if (tag.ending === 'cut') {
      this.isCut = true;
      return this.#text.length;
    }
    const { attributes, isMalformed } = readAttributes(tag.attributes);
    this.#isMalformed ||= isMalformed || tag.ending === 'broken';
    if (isKnown) this.head.close();
    if (plain === 'outline') this.#open(attributes, tag.isSelfClosing);
    else if (isKnown) this.#enter(plain, attributes);
    else this.head.open(name, attributes);
    if (tag.isSelfClosing) this.head.close();
    return tag.end;
  }

  #scanOutline(nameEnd: number): ScannedTag {
    const tag = scanTag(this.#text, nameEnd, true);
    afterTag.lastIndex = tag.end;
    if (tag.ending !== 'broken' || !this.#mayHoldMarkup || afterTag.test(this.#text)) return tag;
    const whole = scanTag(this.#text, nameEnd, false);
    // One that runs on to the end of the file is not looked for again, or it would be for each outline.
    this.#mayHoldMarkup = whole.ending === 'whole';
    return this.#mayHoldMarkup ? whole : tag;
  }

  #open(attributes: readonly OpmlAttribute[], isSelfClosing: boolean): void {
    const { outline, isMalformed } = readOutline(attributes, Math.min(mostAttributes, this.#attributesLeft));
    this.#attributesLeft -= outline.attributes.length;
    this.#isMalformed ||= isMalformed;
    this.#isInHead = false;
    this.tree.open(outline, isSelfClosing);
  }

  /** Of the parts of a document only namespaces are kept besides the root's attributes, and on the root. */
  #enter(part: string, attributes: readonly OpmlAttribute[]): void {
    if (part === 'opml') {
      this.#hasRoot = true;
      // A second list may follow the first in one file.
      this.#hasEnded = false;
    }
    this.#isInHead = part !== 'body';
    for (const attribute of attributes) {
      const { name } = attribute;
      const isKept = part === 'opml' ? name.toLowerCase() !== 'version' : declaredPrefix(name) !== '';
      if (isKept && !this.#attributes.has(name)) this.#attributes.set(name, attribute);
    }
  }

  #readEnd(name: string, nameEnd: number): number {
    if (name === 'outline') {
      this.tree.close();
      return nameEnd;
    }
    this.head.close();
    if (name === 'head') this.#isInHead = false;
    if (name === 'body' || name === 'opml') {
      this.#hasEnded = true;
      this.tree.closeAll();
    }
    return nameEnd;
  }

  #readCdata(start: number): number {
    const end = this.#find.next(']]>', start);
    if (end >= 0) this.head.append(this.#text.slice(start, end), true);
    return this.#skipTo(']]>', start);
  }

  /** What has no end never began. */
  #skipTo(mark: string, start: number): number {
    const end = this.#find.next(mark, start);
    this.#isMalformed ||= end < 0;
    return end < 0 ? start : end + mark.length;
  }
}
