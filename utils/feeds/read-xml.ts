import { endOfTagName, scanTag, type ScannedAttribute, type ScannedTag } from '../text/scan-tag.ts';
import { EntityDecoder } from './decode-entities.ts';
import { isFieldName, voids } from './element-nesting.ts';
import { isNearly, restOfName, rootNames } from './mend-names.ts';
import type { FeedDamage } from './parsed-feed.ts';
import type { Prolog } from './read-prolog.ts';
import { TextFinder } from './text-finder.ts';
import type { XmlElement } from './xml-element.ts';
import { XmlTree } from './xml-tree.ts';

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
 * Reads a feed as it was meant, in one pass and linear time. The scanner is our own: parsers of XML give up where a sign
 * is wrong, and those of HTML let a lost quote or a stray "<" swallow the tags after it, and stories with them.
 */
export function readXml(text: string, prolog: Prolog, address: string): XmlFeed {
  const tree = new XmlTree(address);
  new XmlReader(text, prolog, tree).read();
  const root = tree.root ?? { name: '', attributes: undefined, children: [], base: undefined, language: undefined };
  const { rootName, items, isTooDeep } = tree;
  return { rootName, root, items, isTooDeep, damage: tree.describeDamage() };
}

/** Signs may have slipped in before a name, but what begins with none is text: "<3", "<=" and "< ". */
const nameStart = /^[\p{L}_:&"']/u;

/** Names are read so far. Where tags are broken, what looks like a name may never end. */
const longestName = 100;
/** So many names with a "<" in them are looked at. A document that has more is no feed with a letter too many. */
const mostBrokenNames = 10_000;

const mostTags = 1_000;

/** Each method that reads is given the place of a "<" and answers with the place where to go on. */
class XmlReader {
  readonly #text: string;
  readonly #start: number;
  readonly #entities: EntityDecoder;
  readonly #tree: XmlTree;
  readonly #find: TextFinder;
  readonly #tags = new Map<string, string>();
  #patience = mostBrokenNames;

  constructor(text: string, prolog: Prolog, tree: XmlTree) {
    this.#text = text;
    this.#start = prolog.rootIndex;
    this.#entities = new EntityDecoder(prolog.entities);
    this.#tree = tree;
    this.#find = new TextFinder(text);
  }

  read(): void {
    let at = this.#start;
    while (at < this.#text.length && !this.#tree.isStopped) {
      const next = this.#text.indexOf('<', at);
      if (next < 0) this.#readText(at, this.#text.length);
      else if (next > at) this.#readText(at, next);
      at = next < 0 ? this.#text.length : this.#readMarkup(next);
    }
  }

  #readMarkup(at: number): number {
    const code = this.#text.charCodeAt(at + 1);
    if (code >= 0x61 && code <= 0x7a) return this.#readOpeningTag(at);
    const sign = this.#text.charAt(at + 1);
    if (sign === '/') return this.#readClosingTag(at);
    if (sign === '!') return this.#readDeclaration(at);
    if (sign === '?') return this.#readInstruction(at);
    if (sign === '>' || nameStart.test(this.#text.slice(at + 1, at + 3))) return this.#readOpeningTag(at);
    return this.#readText(at, at + 1);
  }

  #readText(start: number, end: number): number {
    this.#tree.append(this.#entities.decode(this.#text.slice(start, end)), end);
    return end;
  }

  #readOpeningTag(at: number): number {
    const next = this.#text.indexOf('<', at + 1);
    const most = next < 0 ? longestName : Math.min(longestName, next - at - 1);
    const nameEnd = endOfTagName(this.#text, at + 1, most);
    const name = this.#text.slice(at + 1, nameEnd).toLowerCase();
    if (nameEnd === next) return this.#readBrokenName(name, at, next);
    const rest = this.#text.charAt(nameEnd) === '>' ? restOfName(this.#text, name, nameEnd) : undefined;
    if (rest !== undefined && this.#isExpected(name + rest)) {
      this.#tree.isMalformed = true;
      return this.#readAttributes(name + rest, at, nameEnd + 1 + rest.length);
    }
    return name === '' ? this.#readText(at, at + 1) : this.#readAttributes(name, at, nameEnd);
  }

  /** "<title<link>" lost a ">", "<ti<tle>" has a "<" too many, and in "a<b<c" there is no tag. */
  #readBrokenName(first: string, at: number, next: number): number {
    this.#tree.isMalformed = true;
    if (--this.#patience < 0) return this.#readText(at, next);
    if (this.#isExpected(first)) return this.#open(first, at, { ...noAttributes, end: next });
    const nameEnd = endOfTagName(this.#text, at + 1, longestName);
    const whole = this.#text
      .slice(at + 1, nameEnd)
      .toLowerCase()
      .replaceAll('<', '');
    return this.#isExpected(whole) ? this.#readAttributes(whole, at, nameEnd) : this.#readText(at, next);
  }

  #readAttributes(name: string, at: number, nameEnd: number): number {
    const tag = scanTag(this.#text, nameEnd, true);
    if (tag.ending === 'cut') return this.#text.length;
    if (tag.ending === 'whole') return this.#open(name, at, tag);
    this.#tree.isMalformed = true;
    // Words that are no attributes: the tag lost its ">" before them, unless it never was one ("if a <b then").
    if (tag.attributes.some(({ hasValue }) => hasValue)) return this.#open(name, at, tag);
    if (this.#tree.root !== undefined && !this.#isField(name)) return this.#readText(at, tag.end);
    return this.#open(name, at, { ...noAttributes, end: nameEnd });
  }

  #open(name: string, start: number, { attributes, end, isSelfClosing }: TagEnd): number {
    const decoded = ({ name, value }: ScannedAttribute) =>
      [name.toLowerCase().replaceAll('<', ''), this.#entities.decode(value)] as const;
    const written = attributes.length === 0 ? noAttributes.attributes : attributes.map(decoded);
    this.#tree.open({ tag: this.#toTag(name), attributes: written, start, end, isSelfClosing });
    return end;
  }

  /** A feed has few names and many tags. */
  #toTag(name: string): string {
    let tag = this.#tags.get(name);
    if (tag === undefined) {
      tag = name.replace(/[&"']/g, '');
      if (this.#tags.size < mostTags) this.#tags.set(name, tag);
    }
    return tag;
  }

  #isField(tag: string): boolean {
    return isFieldName(this.#tree.nameOf(tag));
  }

  #isExpected(tag: string): boolean {
    if (this.#tree.root !== undefined) return this.#isField(tag);
    return rootNames.some((name) => tag === name || tag.endsWith(`:${name}`));
  }

  #readClosingTag(at: number): number {
    const expected = this.#tree.innermostTag;
    if (expected !== undefined && this.#text.startsWith(`${expected}>`, at + 2)) {
      this.#tree.close(expected);
      return at + 3 + expected.length;
    }
    const close = this.#find.next('>', at);
    if (close < 0) return this.#text.length;
    const next = this.#text.indexOf('<', at + 1);
    const isWhole = next < 0 || next > close;
    // One that lost its ">" ends before the next tag, one with a "<" too many in its name does not: "</ti<tle>".
    const end = isWhole ? close + 1 : next;
    const written = this.#text.slice(at + 2, endOfTagName(this.#text, at + 2, longestName)).toLowerCase();
    const name = isWhole ? written : written.slice(0, Math.max(0, next - at - 2));
    if (this.#tree.isOpen(name)) {
      this.#tree.isMalformed ||= !isWhole;
      this.#tree.close(name);
      return end;
    }
    this.#tree.isMalformed ||= !isWhole || !voids.has(name);
    const mended = /[<&"']/.test(written) ? written.replace(/[<&"']/g, '') : '';
    if (!this.#tree.isOpen(mended)) return this.#readStrayClosingTag(name, close, end);
    this.#tree.close(mended);
    return close + 1;
  }

  /** One that was broken by a sign or a letter, or whose opening tag was. */
  #readStrayClosingTag(name: string, close: number, end: number): number {
    const rest = end > close ? restOfName(this.#text, name, close) : undefined;
    if (rest !== undefined && this.#tree.isOpen(name + rest)) {
      this.#tree.close(name + rest);
      return this.#find.next('>', end) + 1;
    }
    const innermost = this.#tree.innermostTag;
    if (this.#isField(name)) {
      if (--this.#patience >= 0) this.#tree.closeUnopened(name, end);
    } else if (innermost !== undefined && isNearly(name, innermost)) {
      this.#tree.close(innermost);
    }
    return end;
  }

  #readDeclaration(at: number): number {
    if (this.#text.startsWith('<![CDATA[', at)) return this.#readCdata(at + 9);
    if (this.#text.startsWith('<!--', at)) return this.#readComment(at + 4);
    const close = this.#find.next('>', at);
    return close < 0 ? this.#text.length : close + 1;
  }

  /** A section that lost its end runs on to that of another: its element's end and a beginning like its own are in it. */
  #readCdata(start: number): number {
    const end = this.#find.next(']]>', start);
    const other = this.#find.next('<![CDATA[', start);
    const close = end < 0 || (other >= 0 && other < end) ? this.#endOfInnermost(start, other) : -1;
    const last = close >= 0 ? close : end < 0 ? this.#text.length : end;
    const value = this.#text.slice(start, last);
    this.#tree.append(close >= 0 ? value.replace(/\]{1,2}>?$/, '') : value, last);
    this.#tree.isMalformed ||= close >= 0;
    return close >= 0 || end < 0 ? last : end + 3;
  }

  /** So does a comment. */
  #readComment(start: number): number {
    const end = this.#find.next('-->', start);
    const other = this.#find.next('<!--', start);
    if (end >= 0 && (other < 0 || other > end)) return end + 3;
    const close = this.#endOfInnermost(start, other);
    if (close < 0) return end < 0 ? this.#text.length : end + 3;
    this.#tree.isMalformed = true;
    const first = this.#find.next('>', start);
    return Math.min(first < 0 ? close : first + 1, close);
  }

  /** Where the element that is open ends, if that is before a place. */
  #endOfInnermost(start: number, before: number): number {
    const tag = this.#tree.innermostTag;
    if (tag === undefined) return -1;
    const close = this.#text
      .slice(start, before < 0 ? undefined : before)
      .toLowerCase()
      .indexOf(`</${tag}>`);
    return close < 0 ? -1 : start + close;
  }

  /** One that holds a tag was no instruction, but a "<?" in running text. */
  #readInstruction(at: number): number {
    const end = this.#find.next('?>', at);
    const next = this.#text.indexOf('<', at + 1);
    if (end >= 0 && (next < 0 || end < next)) return end + 2;
    this.#tree.isMalformed = true;
    return next < 0 ? this.#text.length : at + 2;
  }
}

type TagEnd = Pick<ScannedTag, 'attributes' | 'end' | 'isSelfClosing'>;
const noAttributes = { attributes: [], isSelfClosing: false } as const;
