import type { Media, ParsedItem } from '../feeds/parsed-feed.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { findContentPicture } from './content-picture.ts';
import { splitCredit } from './split-credit.ts';
import type { Picture } from './story.ts';

const smallestSide = 32;
/** Below this a picture is a stamp, and one in the text is better. In pixels. */
const smallWidth = 150;

/**
 * The best picture of an item: the largest that its media name, an enclosure, or the item's own image; the first of its
 * text where there is none of these, or only a small one. What the feed leaves unsaid of it is taken from the text.
 */
export function choosePicture(item: ParsedItem): Picture | undefined {
  const named = namedPicture(item);
  const inText = findContentPicture(item.content) ?? findContentPicture(item.summary);
  if (named === undefined || inText === undefined) return named ?? inText;
  if (isSamePicture(named.url, inText.url)) return { ...inText, ...named };
  return isSmall(named, item) ? inText : named;
}

function namedPicture(item: ParsedItem): Picture | undefined {
  const media = item.media.filter(isPicture).toSorted((one, other) => rankOf(other) - rankOf(one))[0];
  const chosen = media ?? item.enclosures.find(isPicture) ?? toMedia(item.image ?? item.thumbnails[0]);
  return chosen && pictureOf(chosen, item);
}

const toMedia = (url: string | undefined): Media | undefined => (url === undefined ? undefined : { url });

const isPicture = ({ url, type, medium, width, height }: Media): boolean =>
  (width ?? smallestSide) >= smallestSide &&
  (height ?? smallestSide) >= smallestSide &&
  (medium === 'image' ||
    type?.startsWith('image/') === true ||
    (type === undefined && medium === undefined && /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url)));

/** By area; of those alike, the one that the publisher puts forward. */
const rankOf = ({ width, height, isDefault }: Media): number =>
  (width ?? 0) * (height ?? width ?? 0) + (isDefault === true ? 0.5 : 0);

const isSmall = ({ url, width }: Picture, { image, thumbnails, media, enclosures }: ParsedItem): boolean =>
  width === undefined
    ? url !== image && thumbnails.includes(url) && ![...media, ...enclosures].some((one) => one.url === url)
    : width < smallWidth;

function pictureOf(media: Media, item: ParsedItem): Picture {
  const title = media.title && htmlToLine(media.title);
  const { caption, credit } = splitCredit(media.description ? htmlToLine(media.description) : '');
  const source = media.credit ?? item.credits[0] ?? credit;
  const alt = title && title !== caption && !isFileName(title) ? title : undefined;
  return {
    url: media.url,
    ...(media.width && { width: media.width }),
    ...(media.height && { height: media.height }),
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(source && { credit: source }),
  };
}

const isFileName = (title: string): boolean => /^\S+$/.test(title) && /[\d_]|\.\w{3,4}$/.test(title);

/** Publishers' servers give one picture in many sizes: "quay-300x200.jpg", "quay.jpg?w=300". */
const isSamePicture = (one: string, other: string): boolean => fileOf(one) === fileOf(other);

const fileOf = (address: string): string => {
  const url = URL.parse(address);
  return `${url?.host}${url?.pathname.replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '')}`;
};
