import type { MarkedText } from '../feeds/parsed-feed.ts';
import { cleanWebAddress } from '../text/clean-address.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { attributeReader, type AttributeReader } from '../text/read-attribute.ts';
import { scanHtml, type HtmlListener } from '../text/scan-html.ts';
import type { ScannedTag } from '../text/scan-tag.ts';
import { CaptionFinder } from './caption-finder.ts';
import { isDecoration, isPortraitOrTracker, pixelsOf } from './decoration.ts';
import { addressOfPicture, bestOffer, readOffers, type PictureOffer } from './picture-address.ts';
import { pictureKey } from './picture-key.ts';
import { wordsOf } from './picture-words.ts';
import type { Picture } from './story.ts';

const mostPictures = 20;
/** Letters. What comes after is read by hardly anybody. */
const longestText = 500_000;

/**
 * The real pictures of a text in their order, with their words: no pixels, smileys, portraits of authors, buttons or
 * icons. The picture that stands for a film is one where there is no other. `link` is what addresses count from where the
 * text does not say.
 */
export function findContentPictures(text: MarkedText | undefined, link?: string): readonly Picture[] {
  if (text?.type !== 'html' || !/<(?:img|picture|video)[\s/>]/i.test(text.value)) return [];
  const finder = new PictureFinder(text.value.slice(0, longestText), text.baseUrl ?? link);
  scanHtml(text.value.slice(0, longestText), finder);
  return finder.finish();
}

class PictureFinder implements HtmlListener {
  readonly #base: string | undefined;
  readonly #captions: CaptionFinder;
  readonly #pictures: Picture[] = [];
  readonly #keys = new Set<string>();
  /** Of the picture element that is open. */
  #offers: PictureOffer[] | undefined;
  #poster: string | undefined;

  constructor(html: string, base: string | undefined) {
    this.#base = base;
    this.#captions = new CaptionFinder(html);
  }

  finish(): readonly Picture[] {
    if (this.#pictures.length === 0) return this.#poster === undefined ? [] : [{ url: this.#poster }];
    return this.#pictures.map(({ alt, ...picture }, index) => ({
      ...picture,
      ...wordsOf({ alt, ...this.#captions.saidOf(index) }),
    }));
  }

  onOpenTag(name: string, tag: ScannedTag): void {
    if (name === 'img' || name === 'source' || name === 'video') this.#read(name, attributeReader(tag.attributes));
    else if (name === 'picture') this.#offers = [];
    else this.#captions.open(name, tag);
  }

  onCloseTag(name: string, start: number): void {
    if (name === 'picture' && this.#offers !== undefined) {
      const address = bestOffer(this.#offers);
      this.#offers = undefined;
      if (address !== undefined && !isPortraitOrTracker(address)) this.#add({ url: address });
    } else {
      this.#captions.close(name, start);
    }
  }

  onText(start: number, end: number): void {
    this.#captions.text(start, end);
  }

  #read(name: string, read: AttributeReader): void {
    if (name === 'img') {
      this.#readPicture(read);
    } else if (name === 'source') {
      this.#offers?.push(...readOffers(read, this.#base));
    } else {
      this.#poster ??= cleanWebAddress(read('poster') ?? '', this.#base);
    }
  }

  #readPicture(read: AttributeReader): void {
    if (this.#pictures.length === mostPictures) return;
    const address = addressOfPicture(read, this.#base, this.#offers ?? []);
    if (address === undefined) return;
    // What the picture element offers is this picture.
    if (this.#offers !== undefined) this.#offers = [];
    if (isDecoration(read, address)) return;
    const width = pixelsOf(read, 'width');
    const height = pixelsOf(read, 'height');
    const alt = htmlToLine(read('alt') ?? '');
    this.#add({ url: address, ...(width && height && { width, height }), ...(alt && { alt }) });
  }

  /** A picture that waits to be scrolled to often has a twin in a noscript element. */
  #add(picture: Picture): void {
    const key = pictureKey(picture.url);
    if (this.#keys.has(key) || this.#pictures.length === mostPictures) return;
    this.#keys.add(key);
    this.#pictures.push(picture);
    this.#captions.addPicture();
  }
}
