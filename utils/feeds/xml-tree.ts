import { resolveUrl } from '../text/clean-url.ts';
import { isUnclosed, voids } from './element-nesting.ts';
import { NameReader } from './name-reader.ts';
import type { FeedDamage } from './parsed-feed.ts';
import type { XmlElement } from './xml-element.ts';

/** Elements within elements: no feed's markup is deeper, and what is deeper becomes part of the text around it. */
const deepestElement = 100;
/** Beyond this a document is made to do harm, and is not read on. */
const deepestDocument = 1_000;
const mostItems = 5_000;
/** Letters of source of one item. What would bring an item past them is left out. */
const largestItem = 1 << 20;
/** A feed of 10 MiB in markup of one element every 25 letters. */
const mostElements = 400_000;

/** A tag as written, in lower case, and where in the document it begins and ends. */
export interface OpeningTag {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

interface OpenElement {
  readonly tag: string;
  readonly element: XmlElement;
  readonly opensScope: boolean;
}

/**
 * Builds the elements of a feed from tags that may not match: closes to the nearest that does, ignores closing tags
 * without one, and takes the items out of the tree as they are completed. Each step costs the same however deep it is.
 */
export class XmlTree {
  /** "rss", "feed", "rdf", "channel" or "entry". */
  rootName = '';
  root: XmlElement | undefined;
  readonly items: XmlElement[] = [];
  isMalformed = false;
  isTooDeep = false;
  isStopped = false;

  readonly #address: string;
  readonly #names = new NameReader();
  readonly #stack: OpenElement[] = [];
  readonly #openTags = new Map<string, number>();
  #isRootClosed = false;
  #itemName = 'item';
  #itemStart = -1;
  #elements = 0;

  constructor(address: string) {
    this.#address = address;
  }

  get innermostTag(): string | undefined {
    return this.#stack.at(-1)?.tag;
  }

  isOpen(tag: string): boolean {
    return this.#openTags.has(tag);
  }

  nameOf(tag: string): string {
    return this.#names.read(tag);
  }

  append(text: string, end: number): void {
    const open = this.#stack.at(-1);
    if (open === undefined || text === '' || this.#isFull(end)) return;
    const { children } = open.element;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + text;
    else children.push(text);
  }

  open({ tag, attributes, start, end, isSelfClosing }: OpeningTag): void {
    const opensScope = this.#names.openScope(attributes);
    if (this.root === undefined) this.#beginWith(tag);
    const name = this.#names.read(tag);
    const isItem = name === this.#itemName && this.root !== undefined;
    if (isItem) this.#closeOpenItem();
    else this.#closeUnclosed(name);
    if (isItem && this.items.length >= mostItems) {
      this.isStopped = true;
      return;
    }
    const parent = this.#stack.at(-1)?.element;
    const isNoted = parent === undefined || this.#hasRoom(end);
    const element = isNoted ? this.#toElement(name, attributes, parent) : parent;
    if (this.root === undefined) this.root = element;
    else if (isItem && isNoted) this.#itemStart = start;
    else if (isNoted) parent?.children.push(element);
    this.#stack.push({ tag, element, opensScope });
    this.#openTags.set(tag, (this.#openTags.get(tag) ?? 0) + 1);
    if (isSelfClosing || voids.has(name)) this.#pop();
    else if (this.#stack.length > deepestDocument) this.isTooDeep = this.isStopped = true;
  }

  /** Of a tag that is open. */
  close(tag: string): void {
    if (this.innermostTag !== tag) this.isMalformed = true;
    while (this.#stack.length > 0 && this.#pop() !== tag);
  }

  describeDamage(): FeedDamage | undefined {
    if (this.isTooDeep) return { kind: 'malformed' };
    if (this.isStopped) return { kind: 'too-many-items', kept: this.items.length };
    if (!this.#isRootClosed) return { kind: 'cut-off', items: this.items.length };
    return this.isMalformed ? { kind: 'malformed' } : undefined;
  }

  #beginWith(tag: string): void {
    this.rootName = this.#names.beginAt(tag);
    if (this.rootName === 'feed' || this.rootName === 'entry') this.#itemName = 'entry';
  }

  #hasRoom(end: number): boolean {
    if (this.#isFull(end) || this.#stack.length >= deepestElement) return false;
    this.#elements++;
    this.isMalformed ||= this.#elements > mostElements;
    return this.#elements <= mostElements;
  }

  #isFull(end: number): boolean {
    if (this.#itemStart < 0 || end - this.#itemStart <= largestItem) return false;
    this.isMalformed = true;
    return true;
  }

  #toElement(
    name: string,
    written: readonly (readonly [string, string])[],
    parent: XmlElement | undefined,
  ): XmlElement {
    let { base, language } = parent ?? { base: undefined, language: undefined };
    if (written.length === 0) return { name, attributes: undefined, children: [], base, language };
    const attributes = new Map<string, string>();
    for (const [attribute, value] of written) {
      const resolved = this.#names.readAttribute(attribute);
      if (!attributes.has(resolved)) attributes.set(resolved, value);
    }
    const ownBase = attributes.get('xml:base');
    if (ownBase !== undefined) base = resolveUrl(ownBase, base ?? this.#address) ?? base;
    language = attributes.get('xml:lang')?.trim() || language;
    return { name, attributes, children: [], base, language };
  }

  /** An item inside an item is the next one. */
  #closeOpenItem(): void {
    if (this.#itemStart < 0) return;
    while (this.#itemStart >= 0 && this.#stack.length > 0) this.#pop();
    this.isMalformed = true;
  }

  #closeUnclosed(name: string): void {
    const last = this.#stack.at(-1);
    if (last === undefined || !isUnclosed(last.element.name, name)) return;
    this.isMalformed = true;
    this.#pop();
  }

  #pop(): string {
    const open = this.#stack.pop();
    if (open === undefined) return '';
    const count = this.#openTags.get(open.tag) ?? 0;
    if (count > 1) this.#openTags.set(open.tag, count - 1);
    else this.#openTags.delete(open.tag);
    if (open.opensScope) this.#names.closeScope();
    if (open.element === this.root && this.#stack.length === 0) this.#isRootClosed = true;
    if (open.element.name === this.#itemName && this.#itemStart >= 0) {
      this.items.push(open.element);
      this.#itemStart = -1;
    }
    return open.tag;
  }
}
