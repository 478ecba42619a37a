import { findContentPictures } from '../../utils/stories/content-pictures.ts';
import { isPortraitOrTracker } from '../../utils/stories/decoration.ts';
import { pictureKey, widthInAddress } from '../../utils/stories/picture-key.ts';
import type { Picture } from '../../utils/stories/story.ts';
import { writeMarkup } from './parse-page.ts';

/** Names of pictures that stand for a site, or for a picture that is not there. */
const siteSign =
  /(?:^|[^a-z])(?:logos?|favicon|apple-touch-icon|place-?holder|default|fallback|no-?image|blank|missing|generic|avatar|site-?icon)(?:[^a-z]|$)/i;
/** Names of pictures that some sites draw for each story, and others have one of for all. */
const socialCard =
  /(?:^|[^a-z])(?:og-?image|open-?graph|social(?:-?(?:card|share|media|image))?|share(?:-?(?:card|image))?|twitter-?card|fb-?share)(?:[^a-z]|$)/i;
/** In pixels: of a picture at a size for the panel. */
const narrowest = 600;
const widest = 2_000;
/** Letters of text before which a picture is seen with the headline. */
const longestHead = 500;

/** A figure of the page, and the picture in it with what is said of it. */
export interface FoundFigure {
  readonly figure: Element;
  readonly picture: Picture;
}

/** The pictures of figures, with their words. */
export function readFigure(figure: Element, base: string): FoundFigure | undefined {
  const holder = figure.ownerDocument.createElement('div');
  holder.append(figure.cloneNode(true));
  const [picture] = findContentPictures({ type: 'html', value: writeMarkup(holder), baseUrl: base });
  return picture && { figure, picture };
}

export interface LeadPicture {
  readonly picture: Picture;
  /** Where it stood, if it stood in the text: shown above, it need not be there again. */
  readonly figure?: Element;
}

/**
 * The picture to show above the text: what the page's metadata names, with the words that stand beside it in the page
 * (`all` are the figures of the page, in the text or not); where that is only a sign of the site or nothing, the picture
 * at the beginning of the text.
 */
export function findLeadPicture(
  named: readonly Picture[],
  root: Element,
  all: readonly FoundFigure[],
): LeadPicture | undefined {
  const inText = all.filter(({ figure }) => root.contains(figure));
  const first = inText.find(({ figure }) => isInHead(figure, root));
  const candidates = named.filter(({ url }) => !siteSign.test(pathOf(url)) && !isPortraitOrTracker(url));
  const own = candidates.filter(({ url }) => !socialCard.test(pathOf(url)));
  for (const picture of own) {
    const found = inText.find((one) => isSame(one.picture, picture)) ?? all.find((one) => isSame(one.picture, picture));
    if (found !== undefined) return merged(picture, found, root);
  }
  if (first !== undefined) return merged(undefined, first, root);
  const picture = own[0] ?? candidates[0];
  return picture && { picture };
}

function merged(named: Picture | undefined, { figure, picture }: FoundFigure, root: Element): LeadPicture {
  const isAlone = figure.tagName === 'FIGURE' && figure.querySelectorAll('img, amp-img').length === 1;
  const shown = named === undefined || isForReading(picture) ? picture : { ...picture, ...named, ...wordsOf(picture) };
  return { picture: { ...wordsOf(named), ...shown }, ...(isAlone && root.contains(figure) && { figure }) };
}

/** What the page shows may be a blurred stand-in or a stamp of the picture, and what is named for other programs is not. */
function isForReading({ url, width }: Picture): boolean {
  const known = widthInAddress(url) ?? width;
  return (
    known !== undefined &&
    known >= narrowest &&
    known <= widest &&
    !/[?&](?:blur|dpr=0|q(?:uality)?=[1-3]?\d(?!\d))/i.test(url)
  );
}

const wordsOf = ({ alt, caption, credit }: Partial<Picture> = {}): Partial<Picture> => ({
  ...(alt && { alt }),
  ...(caption && { caption }),
  ...(credit && { credit }),
});

function isInHead(figure: Element, root: Element): boolean {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(figure);
  return range.toString().replace(/\s+/g, ' ').length < longestHead;
}

const pathOf = (address: string): string => decodeURIComponentSafely(URL.parse(address)?.pathname ?? address);

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same file, also from another place or cut to another size. */
function isSame(one: Picture, other: Picture): boolean {
  if (pictureKey(one.url) === pictureKey(other.url)) return true;
  const [name, otherName] = [fileName(one.url), fileName(other.url)];
  return name.length >= shortestName && name === otherName;
}

/** Letters of a name that is no other's. */
const shortestName = 6;
const extension = /\.(?:avif|gif|jpe?g|jfif|png|svg|webp)$/;
const sizes =
  /(?:[-_.](?:\d{2,4}x\d{2,4}|[a-z]{0,9}\d{2,4}[wph]?|full|large|medium|small|thumb(?:nail)?|scaled|original|master|square|landscape|portrait|main|hero|cropped|crop))+$/;

/** The last part of an address that has letters, without its size. */
function fileName(address: string): string {
  const path = pathOf(address).toLowerCase();
  const name = path.split('/').findLast((part) => /[a-z]/.test(part) && /\d|[a-z]{4}/.test(part)) ?? '';
  return name.replace(extension, '').replace(sizes, '');
}
