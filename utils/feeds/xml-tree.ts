import { isUnclosed, voids } from './element-nesting.ts';
import { deepestDocument, deepestElement, largestItem, mostElements, mostItems } from './feed-limits.ts';
import { isNearly, takeUnopened } from './mend-names.ts';
import { NameReader } from './name-reader.ts';
import type { FeedDamage } from './parsed-feed.ts';
import { resolveLink } from './resolve-link.ts';
import type { XmlElement } from './xml-element.ts';

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
  #lastItemStart = 0;
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
    // Names are looked up through every scope that is open.
    const opensScope = this.#stack.length < deepestElement && this.#names.openScope(attributes);
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
    else if (isItem && isNoted) this.#itemStart = this.#lastItemStart = start;
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

  /** A field whose end stands where it was not opened: its opening tag lost a letter, or was read as text. */
  closeUnopened(tag: string, at: number): void {
    const name = this.#names.read(tag);
    const isItem = name === this.#itemName;
    // It can hold no more than stands between it and the last one.
    const mayBeItem = this.#itemStart < 0 && this.items.length < mostItems && at - this.#lastItemStart <= largestItem;
    if (isItem && !mayBeItem) return;
    if (isItem) this.#lastItemStart = at;
    const depth = this.#stack.findLastIndex((open) => isNearly(open.element.name, name) || isNearly(open.tag, name));
    const misspelt = this.#stack[depth]?.element;
    const parent = this.#stack.at(depth < 0 ? -1 : Math.max(0, depth - 1))?.element;
    if (parent === undefined) return;
    const siblings: (XmlElement | string)[] = isItem ? this.items : parent.children;
    if (misspelt !== undefined && misspelt === parent.children.at(-1)) {
      if (!isItem && depth < this.#stack.length - 1) return;
      while (this.#stack.length > depth) this.#pop();
      parent.children.pop();
      siblings.push({ ...misspelt, name });
    } else if (misspelt === undefined) {
      const children = takeUnopened(parent.children, name);
      if (children) siblings.push({ ...parent, name, attributes: undefined, children });
    }
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
    if (ownBase !== undefined) base = resolveLink(ownBase, base ?? this.#address) ?? base;
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
