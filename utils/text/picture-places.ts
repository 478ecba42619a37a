import { ownRule, type ElementRule } from './element-rules.ts';
import { escapeText } from './escape-markup.ts';
import type { MarkupWriter } from './markup-writer.ts';
import { toPictureMarkup, toSourceMarkup, type PictureMarkup } from './picture-markup.ts';
import type { AttributeReader } from './read-attribute.ts';

type ShownPicture = Extract<PictureMarkup, { kind: 'picture' }>;

/** The last picture, and where it stands: nowhere if only its place was met. */
interface LastPicture {
  readonly place: number;
  readonly address: string;
  readonly isLazy: boolean;
  readonly isFallback: boolean;
  /** What had been seen with it. */
  readonly seen: number;
}

const shown = ownRule('img');
const pictureFile = /\.(?:avif|jpe?g|png|webp)(?:[?#]|$)/i;

/**
 * Puts pictures where they stand. A picture that waits to be scrolled to often has a twin in a noscript element before or
 * after it: of the two, one is shown.
 */
export class PicturePlaces {
  readonly #writer: MarkupWriter;
  readonly #base: string | undefined;
  #last: LastPicture | undefined;
  /** Inside of a noscript element, and the first picture in it. */
  #isInFallback = false;
  #fallback: ShownPicture | undefined;

  constructor(writer: MarkupWriter, base: string | undefined) {
    this.#writer = writer;
    this.#base = base;
  }

  add(read: AttributeReader): void {
    const writer = this.#writer;
    if ((writer.isHidden && !this.#isInFallback) || writer.top?.isConcealed || writer.isInMath) return;
    const picture = toPictureMarkup(read, this.#base);
    if (this.#isInFallback) {
      if (picture.kind === 'picture') this.#fallback ??= picture;
    } else if (picture.kind === 'picture') {
      const fallback = this.#hasTwin() && this.#last?.isFallback ? this.#last.address : undefined;
      if (!picture.isLazy || picture.address !== fallback) this.#put(picture, false);
    } else if (picture.kind === 'characters') {
      writer.text(escapeText(picture.characters));
    } else if (picture.kind === 'missing') {
      this.#last = { place: -1, address: '', isLazy: true, isFallback: false, seen: writer.seen };
    }
  }

  addSource(read: AttributeReader): void {
    if (!this.#writer.isHidden) this.#writer.addSource(toSourceMarkup(read, this.#base));
  }

  /** A noscript element begins: of what it holds only the picture is wanted. */
  startFallback(rule: ElementRule): void {
    const writer = this.#writer;
    const onEnd = () => {
      this.#isInFallback = false;
      const picture = this.#fallback;
      this.#fallback = undefined;
      if (picture !== undefined) this.#endFallback(picture);
    };
    const isFirst = !writer.isHidden;
    const hasStarted = writer.start({ rule, tag: '', isHidden: true, onEnd: isFirst ? onEnd : undefined });
    if (isFirst && hasStarted) this.#isInFallback = true;
  }

  #endFallback(picture: ShownPicture): void {
    const last = this.#last;
    if (last === undefined || !this.#hasTwin()) {
      // Pixels without a size are no files of pictures.
      if (pictureFile.test(picture.address)) this.#put(picture, true);
    } else if (last.place < 0) {
      this.#put(picture, true);
    } else if (last.isLazy && last.address !== picture.address) {
      this.#writer.replace(last.place, picture.markup);
    }
  }

  /** Nothing was seen since the last picture. */
  #hasTwin(): boolean {
    return this.#last?.seen === this.#writer.seen;
  }

  #put(picture: ShownPicture, isFallback: boolean): void {
    const place = this.#writer.put(shown, picture.markup);
    if (place < 0) return;
    this.#last = { place, address: picture.address, isLazy: picture.isLazy, isFallback, seen: this.#writer.seen };
  }
}
