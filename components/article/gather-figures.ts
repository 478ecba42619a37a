import { isDecoration } from '../../utils/stories/decoration.ts';
import { addressOfPicture, readOffers } from '../../utils/stories/picture-address.ts';
import { pictureKey } from '../../utils/stories/picture-key.ts';
import { isCaption, takeCaption } from './find-captions.ts';
import { reader } from './read-attributes.ts';
import { holdsMark, type SetAside } from './set-aside.ts';
import { shortText } from './short-text.ts';

/** How many elements may lie between a picture and what holds it and its caption. */
const mostHolders = 8;
/** Letters. */
const longestCaption = 1_500;
/** Characters that are drawn as pictures. */
const longestSmiley = 8;

/**
 * Makes a figure of each picture, with what is said of it, and sets it aside: Readability throws pictures away that stand
 * in a row, and takes captions for text.
 */
export function gatherFigures(body: Element, base: string, aside: SetAside): readonly Element[] {
  const figures = [...body.querySelectorAll('img, amp-img')].flatMap((image) => {
    // It may have gone with the figure of another.
    const figure = body.contains(image) ? gather(image, body, base, aside) : undefined;
    return figure === undefined ? [] : [figure];
  });
  for (const picture of body.querySelectorAll('picture')) if (!picture.querySelector('img')) picture.remove();
  dropLostCaptions(body);
  // A figure of something else than pictures: its content stays as it is.
  for (const figure of body.querySelectorAll('figure')) figure.replaceWith(...figure.childNodes);
  return figures;
}

function gather(image: Element, body: Element, base: string, aside: SetAside): Element | undefined {
  const read = reader(image);
  const whole = image.closest('picture') ?? image;
  const address = addressOfImage(image, base);
  const alt = read('alt') ?? '';
  if (alt !== '' && alt.length <= longestSmiley && /^[^\p{L}\p{N}]+$/u.test(alt)) {
    whole.replaceWith(alt);
    return undefined;
  }
  if (address === undefined || isDecoration(read, address)) {
    if (address === undefined || !isInProse(whole)) whole.remove();
    return undefined;
  }
  // One that only its sources tell of would be none without them.
  if (addressOfPicture(read, base, []) === undefined) image.setAttribute('src', address);
  const figure = image.closest('figure');
  const own = figure !== null && body.contains(figure) ? setFigureAside(figure, base, aside) : undefined;
  return own ?? setPictureAside(whole, body, aside);
}

/** Of pictures that only a script would put there. */
function dropLostCaptions(body: Element): void {
  for (const element of body.querySelectorAll('div, p, span, small, cite, figcaption, li')) {
    if (isCaption(element) && element.closest('table, figure') === null && !holdsMark(element)) element.remove();
  }
}

/** Where the picture is, of the sizes that it and its picture element offer. */
export function addressOfImage(image: Element, base: string): string | undefined {
  const sources = image.closest('picture')?.querySelectorAll('source') ?? [];
  return addressOfPicture(
    reader(image),
    base,
    [...sources].flatMap((source) => readOffers(reader(source), base)),
  );
}

/** A figure as the page marks it up, with its words in one caption; not one that holds more than that. */
function setFigureAside(figure: Element, base: string, aside: SetAside): Element | undefined {
  if (figure.querySelector('figure, table, pre, iframe, video') !== null) return undefined;
  if (shortText(figure, longestCaption) === undefined) return undefined;
  const pictures = new Map<string, Element>();
  for (const image of figure.querySelectorAll('img, amp-img')) {
    const address = addressOfImage(image, base);
    if (address === undefined || isDecoration(reader(image), address)) continue;
    const key = pictureKey(address);
    if (!pictures.has(key)) pictures.set(key, image.closest('picture') ?? image);
  }
  // Several pictures with captions of their own are figures of their own.
  if (pictures.size > 1 && figure.querySelectorAll('figcaption').length > 1) return undefined;
  const standIn = toFigure(figure.ownerDocument, [...pictures.values()], takeCaption(figure));
  aside.put(figure, standIn);
  return standIn;
}

/** A picture that stands free, with captions that stand with it. */
function setPictureAside(picture: Element, body: Element, aside: SetAside): Element {
  let holder = picture;
  for (let depth = 0; depth < mostHolders; depth++) {
    const parent = holder.parentElement;
    if (parent === null || parent === body || /^(?:ARTICLE|MAIN|TD|LI|SECTION)$/.test(parent.tagName)) break;
    if (!holdsOnly(parent, holder)) break;
    holder = parent;
  }
  const paragraph = holder.parentElement?.closest('p, h2, h3, h4, h5, h6');
  const place = picture.ownerDocument.createElement('div');
  if (paragraph == null || !body.contains(paragraph)) holder.before(place);
  // A figure is no part of a paragraph: it goes before or after, where its text is not.
  else if (hasTextBefore(paragraph, holder)) paragraph.after(place);
  else paragraph.before(place);
  const next = holder.nextElementSibling;
  holder.remove();
  const caption = takeCaption(holder);
  if (caption.length === 0 && next !== null && isCaption(next)) {
    caption.push(...next.childNodes);
    next.remove();
  }
  const figure = toFigure(picture.ownerDocument, [picture], caption);
  aside.put(place, figure);
  return figure;
}

/** Whether all else in an element is white space, a caption, or empty. */
function holdsOnly(parent: Element, holder: Element): boolean {
  if (parent.childNodes.length > 20) return false;
  return [...parent.childNodes].every((node) => {
    if (node === holder) return true;
    if (node.nodeType !== Node.ELEMENT_NODE) return !/\S/.test(node.nodeValue ?? '');
    const element = node as Element;
    if (element.querySelector('img, iframe, video') !== null || element.matches('img, iframe, video')) return false;
    return isCaption(element) || shortText(element, 10) === '';
  });
}

function toFigure(page: Document, pictures: readonly Element[], caption: readonly Node[]): Element {
  const figure = page.createElement('figure');
  figure.append(...pictures);
  if (caption.length > 0) {
    const figcaption = page.createElement('figcaption');
    figcaption.append(...caption);
    figure.append(figcaption);
  }
  return figure;
}

function hasTextBefore(paragraph: Element, holder: Element): boolean {
  const range = paragraph.ownerDocument.createRange();
  range.setStart(paragraph, 0);
  range.setEndBefore(holder);
  return /\S/.test(range.toString());
}

/** Whether it stands in a line of text, as formulas and signs do. */
function isInProse(picture: Element): boolean {
  const paragraph = picture.closest('p, li, td, h2, h3');
  return paragraph !== null && picture.tagName === 'IMG' && shortText(paragraph, 60) === undefined;
}
