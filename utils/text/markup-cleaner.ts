import { writeAttributes } from './clean-attributes.ts';
import { decodeReferences } from './decode-references.ts';
import { ruleFor, type ElementRule } from './element-rules.ts';
import { EmbedPlaces } from './embed-places.ts';
import { escapeText } from './escape-markup.ts';
import { MarkupWriter } from './markup-writer.ts';
import { PicturePlaces } from './picture-places.ts';
import { attributeReader, type AttributeReader } from './read-attribute.ts';
import type { HtmlListener } from './scan-html.ts';
import type { ScannedTag } from './scan-tag.ts';
import { isConcealed } from './unseen-pictures.ts';

/** Relative addresses grow to absolute ones, and so may the text by as much as this; a hostile one grows no further. */
const mostGrowth = 8;
const smallestRoom = 64_000;

/** Decides what is written of each tag and text; where it lies and whether it is needed is the writer's to say. */
export class MarkupCleaner implements HtmlListener {
  readonly #html: string;
  readonly #base: string | undefined;
  readonly #writer: MarkupWriter;
  readonly #pictures: PicturePlaces;
  readonly #embeds: EmbedPlaces;
  /** Where the content of the last pre element starts: a line break there is none of the text. */
  #preStart = -1;

  /** `base` is a web address, or nothing. */
  constructor(html: string, base: string | undefined) {
    this.#html = html;
    this.#base = base;
    this.#writer = new MarkupWriter(html.length * mostGrowth + smallestRoom);
    this.#pictures = new PicturePlaces(this.#writer, base);
    this.#embeds = new EmbedPlaces(this.#writer, base);
  }

  finish(): string {
    return this.#writer.finish();
  }

  onText(start: number, end: number): void {
    const raw = this.#html.slice(start, end);
    if (this.#writer.top?.source === 'head' && /\S/.test(raw)) this.#endHead();
    if (this.#writer.isHidden) return;
    const text = uncleaned.test(raw) ? toText(raw) : raw;
    this.#writer.text(start === this.#preStart && text.startsWith('\n') ? text.slice(1) : text);
  }

  onCloseTag(name: string): void {
    const rule = ruleFor(name);
    if (rule) this.#writer.end(rule);
  }

  onOpenTag(source: string, tag: ScannedTag): void {
    const rule = ruleFor(source);
    if (this.#writer.top?.source === 'head' && !headElements.has(source)) this.#endHead();
    if (rule === undefined) return;
    const read = tag.attributes.length === 0 ? readNothing : attributeReader(tag.attributes);
    switch (rule.kind) {
      case 'html':
        this.#startHtml(rule, tag, read);
        break;
      case 'math':
        this.#startMath(rule, tag);
        break;
      case 'line':
        this.#putLine(rule);
        break;
      case 'picture':
        this.#pictures.add(read);
        break;
      case 'source':
        if (!this.#embeds.play(read('src') || read('data-src'))) this.#pictures.addSource(read);
        break;
      case 'fallback':
        this.#pictures.startFallback(rule);
        break;
      case 'embed':
      case 'embedded':
        this.#embeds.open(rule, read);
        break;
      case 'annotation':
      case 'unseen':
        this.#startUnseen(rule, tag);
    }
  }

  #startHtml(rule: ElementRule, tag: ScannedTag, read: AttributeReader): void {
    const writer = this.#writer;
    const { name } = rule;
    if (writer.isInMath && !rule.isBlock) return;
    if (name === 'pre') this.#preStart = tag.end;
    const attributes = this.#write(name, tag);
    if (name === 'a' && !writer.isHidden) {
      if (!attributes.includes(' href="')) {
        // It leads nowhere, but it ends the link before it.
        writer.closeBefore(rule);
        return;
      }
      this.#embeds.meetLink(attributes);
    }
    writer.start({
      rule,
      tag: name === 'span' && attributes === '' ? '' : `<${name}${attributes}>`,
      // A formula drawn with boxes, beside the same in MathML.
      isHidden: name === 'span' && /\bkatex-html\b/.test(read('class') ?? ''),
      isConcealed: tag.attributes.length > 0 && isConcealed(read),
      onEnd: name === 'blockquote' ? this.#embeds.startPost(read) : undefined,
    });
  }

  /** A formula's parts belong into one, and a formula into none. */
  #startMath(rule: ElementRule, tag: ScannedTag): void {
    const writer = this.#writer;
    if (writer.isInMath === (rule.name === 'math')) return;
    const hasStarted = writer.start({ rule, tag: `<${rule.name}${this.#write(rule.name, tag)}>` });
    if (hasStarted && tag.isSelfClosing) writer.closeTo(writer.count - 1);
  }

  #startUnseen(rule: ElementRule, tag: ScannedTag): void {
    const { isInMath } = this.#writer;
    if (rule.kind === 'annotation' && !isInMath) return;
    // Of these only what is foreign to HTML may close itself.
    const isEmpty = tag.isSelfClosing && (rule.name === 'svg' || isInMath);
    if (!isEmpty) this.#writer.start({ rule, tag: '', isHidden: true });
  }

  #putLine(rule: ElementRule): void {
    const writer = this.#writer;
    if (rule.name === 'br') writer.breakLine();
    else if ((rule.isBlock || !writer.isInMath) && writer.closeBefore(rule)) writer.put(rule, `<${rule.name}>`);
  }

  #endHead(): void {
    this.#writer.closeTo(this.#writer.count - 1);
  }

  #write(name: string, tag: ScannedTag): string {
    return this.#writer.isHidden || tag.attributes.length === 0
      ? ''
      : writeAttributes(name, tag.attributes, this.#base);
  }
}

/** What may stand in a page's head. Anything else ends the head, which needs no closing tag. */
const headElements = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

const readNothing: AttributeReader = () => undefined;

/** What is not said so in cleaned markup, or not at all. */
const uncleaned = /&(?!(?:amp|lt|gt);)|[<>\0-\x08\x0b\r\x0e-\x1f\x7f]/;
const special = /[&<>\0-\x08\x0b\r\x0e-\x1f\x7f]/;

function toText(raw: string): string {
  const text = decodeReferences(raw, 'running');
  if (!special.test(text)) return text;
  return escapeText(text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0e-\x1f\x7f]+/g, ''));
}
