import type { MarkedText } from '../feeds/parsed-feed.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { toPictureMarkup } from '../text/picture-markup.ts';
import { attributeReader, type AttributeReader } from '../text/read-attribute.ts';
import { scanHtml, type HtmlListener } from '../text/scan-html.ts';
import type { ScannedTag } from '../text/scan-tag.ts';
import { splitCredit } from './split-credit.ts';
import type { Picture } from './story.ts';

/** The first real picture of a text, with its words: no pixel, smiley, portrait of an author, button or icon. */
export function findContentPicture(text: MarkedText | undefined): Picture | undefined {
  if (text?.type !== 'html' || !/<img\s/i.test(text.value)) return undefined;
  const finder = new PictureFinder(text.value, text.baseUrl);
  scanHtml(text.value, finder);
  return finder.finish();
}

const smallestSide = 50;
/** In class names and addresses, between signs that part words. */
const notOfTheStory =
  /(?:^|[^a-z])(?:avatars?|gravatar|author-?(?:photo|image|pic)|byline|icons?|logos?|badge|button|social|share|sharing|emoji|smil(?:ey|ies)|spacer|sponsor|advert(?:isement)?|ad-?banner)(?:[^a-z]|$)/i;
const captionClass = /(?:^|\s)(?:wp-caption-text|caption|image-caption|photo-caption)(?:\s|$)/;
const longestCaption = 2_000;

interface FoundPicture {
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly alt: string;
}

class PictureFinder implements HtmlListener {
  readonly #html: string;
  readonly #base: string | undefined;
  #picture: FoundPicture | undefined;
  #isSettled = false;
  #isInFigure = false;
  #captionName = '';
  #captionStart = 0;
  #caption = '';

  constructor(html: string, base: string | undefined) {
    this.#html = html;
    this.#base = base;
  }

  finish(): Picture | undefined {
    if (this.#picture === undefined) return undefined;
    const { url, width, height, alt } = this.#picture;
    const { caption, credit } = splitCredit(this.#caption);
    return {
      url,
      ...(width && height && { width, height }),
      ...(alt && alt !== caption && { alt }),
      ...(caption && { caption }),
      ...(credit && { credit }),
    };
  }

  onOpenTag(name: string, tag: ScannedTag): void {
    if (this.#isSettled) return;
    const read = attributeReader(tag.attributes);
    if (name === 'figure') this.#isInFigure = true;
    else if (name === 'img') this.#picture ??= this.#readPicture(read);
    else if (this.#captionName === '' && (name === 'figcaption' || captionClass.test(read('class') ?? ''))) {
      this.#captionName = name;
      this.#captionStart = tag.end;
    }
  }

  onCloseTag(name: string, start: number): void {
    if (this.#isSettled) return;
    if (name === this.#captionName) {
      this.#caption = htmlToLine(
        this.#html.slice(this.#captionStart, Math.min(start, this.#captionStart + longestCaption)),
      );
      this.#captionName = '';
      this.#isSettled = this.#picture !== undefined && !this.#isInFigure;
    }
    if (name !== 'figure') return;
    this.#isInFigure = false;
    this.#isSettled = this.#picture !== undefined;
    if (!this.#isSettled) this.#caption = '';
  }

  /** Outside of a figure, a caption stands right after its picture. */
  onText(start: number, end: number): void {
    if (this.#picture === undefined || this.#isInFigure || this.#captionName !== '' || this.#isSettled) return;
    this.#isSettled = this.#html.slice(start, end).trim() !== '';
  }

  #readPicture(read: AttributeReader): FoundPicture | undefined {
    const [width, height] = ['width', 'height'].map((side) => Number.parseInt(read(side) ?? '', 10) || undefined);
    if ((width ?? smallestSide) < smallestSide || (height ?? smallestSide) < smallestSide) return undefined;
    if (notOfTheStory.test(read('class') ?? '')) return undefined;
    const picture = toPictureMarkup(read, this.#base);
    if (picture.kind !== 'picture' || notOfTheStory.test(pathOf(picture.address))) return undefined;
    return { url: picture.address, width, height, alt: htmlToLine(read('alt') ?? '') };
  }
}

const pathOf = (address: string): string => address.replace(/^https?:\/\//, '').replace(/[?#].*$/s, '');
