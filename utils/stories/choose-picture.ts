import type { Media, ParsedItem } from '../feeds/parsed-feed.ts';
import type { Picture } from './story.ts';

const smallestSide = 32;

/** Turns the feed's markup for a caption into text; handed in, so that this room needs no tokenizer. */
type ToText = (html: string) => string;

/** The picture that the feed names for an item: the largest of its media, else an enclosure, else the item's own image. */
export function choosePicture(item: ParsedItem, toText: ToText): Picture | undefined {
  const media = item.media.filter(isPicture).toSorted((one, other) => areaOf(other) - areaOf(one))[0];
  if (media) return pictureOf(media, item, toText);
  const enclosure = item.enclosures.find(isPicture);
  const url = enclosure?.url ?? item.image ?? item.thumbnails[0];
  return url === undefined ? undefined : pictureOf({ url }, item, toText);
}

const isPicture = ({ url, type, medium, width, height }: Media): boolean =>
  (width ?? smallestSide) >= smallestSide &&
  (height ?? smallestSide) >= smallestSide &&
  (medium === 'image' ||
    type?.startsWith('image/') === true ||
    (type === undefined && medium === undefined && /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url)));

const areaOf = ({ width, height }: Media): number => (width ?? 0) * (height ?? width ?? 0);

function pictureOf(media: Media, item: ParsedItem, toText: ToText): Picture {
  const alt = media.title && toText(media.title);
  const caption = media.description && toText(media.description);
  const credit = media.credit ?? item.credits[0];
  return {
    url: media.url,
    ...(media.width && { width: media.width }),
    ...(media.height && { height: media.height }),
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(credit && { credit }),
  };
}
