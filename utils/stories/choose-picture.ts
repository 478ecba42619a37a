import type { Media, ParsedItem } from '../feeds/parsed-feed.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { findContentPictures } from './content-pictures.ts';
import { isPortraitOrTracker } from './decoration.ts';
import { pictureKey, widthInAddress } from './picture-key.ts';
import { keyOf, withoutEchoes, wordsOf } from './picture-words.ts';
import type { Picture } from './story.ts';

/** In pixels. */
const smallestSide = 32;
/** Below this a picture is a stamp, and one in the text is better. */
const smallWidth = 150;
/** From here on a thumbnail is as good as any picture. */
const goodWidth = 300;
/** Where nothing tells how wide a picture is. */
const unknownWidth = 320;
/** Wider ones cost more to load than the panel can show, and are taken where there is nothing between. */
const widest = 2_000;
const asGoodAsTooWide = 600;

/**
 * The best picture of an item: the widest that its media name, an enclosure, the item's own image or a thumbnail; the
 * first of its text where there is none of these, or only a small one. What the feed leaves unsaid of it is taken from the
 * text, where the same picture stands. `shown` is what stands beside it, headline and summary.
 */
export function choosePicture(item: ParsedItem, shown: readonly string[] = []): Picture | undefined {
  const beside = shown.map(keyOf).filter((key) => key !== '');
  const named = namedPicture(item);
  const picture = named && withoutEchoes(named.picture, beside);
  if (named && picture && isWhole(picture) && !named.isSmall) return picture;
  const inText = picturesOf(item);
  const first = inText[0];
  if (named === undefined || picture === undefined) {
    // What is said of no other medium may be said of this one.
    const credit = item.media.length === 0 ? item.credits[0] : undefined;
    return first && withoutEchoes({ ...(credit && { credit }), ...first }, beside);
  }
  const key = pictureKey(picture.url);
  const same = inText.find(({ url }) => pictureKey(url) === key);
  if (same !== undefined) return withoutEchoes(completed(picture, withoutEchoes(same, beside)), beside);
  return named.isSmall && first && isBetter(first, picture) ? withoutEchoes(first, beside) : picture;
}

function picturesOf({ content, summary, link }: ParsedItem): readonly Picture[] {
  const inContent = findContentPictures(content, link);
  return inContent.length > 0 ? inContent : findContentPictures(summary, link);
}

interface NamedPicture {
  readonly picture: Picture;
  readonly isSmall: boolean;
}

function namedPicture(item: ParsedItem): NamedPicture | undefined {
  const medium = widestOf(item.media.filter(isPicture)) ?? item.enclosures.find(isPicture);
  const image = item.image === undefined || isPortraitOrTracker(item.image) ? undefined : item.image;
  if (medium === undefined && image === undefined) return thumbnailOf(item);
  const { url, width, height, title, description, credit }: Media = medium ?? { url: image ?? '' };
  const said = { alt: textOf(title), caption: textOf(description), credit: credit ?? item.credits[0] };
  const picture = { url, ...(width && { width }), ...(height && { height }), ...wordsOf(said) };
  return { picture, isSmall: (width ?? widthInAddress(url) ?? unknownWidth) < smallWidth };
}

/** Letters. */
const longestWords = 20_000;
const textOf = (markup: string | undefined): string | undefined => markup && htmlToText(markup.slice(0, longestWords));

/** Of thumbnails feeds hardly ever tell the size, and most are small. */
function thumbnailOf({ thumbnails, credits }: ParsedItem): NamedPicture | undefined {
  const wanted = thumbnails.filter((url) => !isPortraitOrTracker(url));
  const url = largestOfNumbered(wanted) ?? widestOf(wanted.map((address) => ({ url: address })))?.url;
  if (url === undefined) return undefined;
  return {
    picture: { url, ...wordsOf({ credit: credits[0] }) },
    isSmall: (widthInAddress(url) ?? 0) < goodWidth,
  };
}

/** "talk_100.jpg", "talk_960.jpg": the same name with another number. */
function largestOfNumbered(addresses: readonly string[]): string | undefined {
  const numbered = /[-_](\d{2,4})(?=\.\w{3,4}$)/;
  const isOneName = new Set(addresses.map((address) => address.replace(numbered, ''))).size === 1;
  const numberIn = (address: string): number => Number(numbered.exec(address)?.[1] ?? 0);
  return addresses.length > 1 && isOneName
    ? addresses.toSorted((one, other) => numberIn(other) - numberIn(one))[0]
    : undefined;
}

const isPicture = ({ url, type, medium, width, height }: Media): boolean =>
  (width ?? smallestSide) >= smallestSide &&
  (height ?? smallestSide) >= smallestSide &&
  !isPortraitOrTracker(url) &&
  (medium === 'image' ||
    type?.startsWith('image/') === true ||
    (type === undefined && medium === undefined && /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url)));

/** Of those as wide, the one that the publisher puts forward, or the first. */
function widestOf(media: readonly Media[]): Media | undefined {
  const rank = ({ url, width, height, isDefault }: Media): number => {
    const known = width ?? height ?? widthInAddress(url) ?? unknownWidth;
    return (known > widest ? asGoodAsTooWide - 1 / known : known) + (isDefault === true ? 0.5 : 0);
  };
  return media.toSorted((one, other) => rank(other) - rank(one))[0];
}

const isWhole = ({ width, height, alt, caption, credit }: Picture): boolean =>
  width !== undefined && height !== undefined && !!alt && !!caption && !!credit;

/** Sizes go together: those of another rendition have the same proportions, but not one of its sides alone. */
function completed(named: Picture, same: Picture): Picture {
  const { width, height, ...words } = same;
  const { width: ownWidth, height: ownHeight } = named;
  const hasSize = ownWidth !== undefined && ownHeight !== undefined;
  const size = !hasSize && width && height ? { width, height } : {};
  return { ...words, ...named, ...size };
}

const isBetter = (inText: Picture, named: Picture): boolean =>
  (inText.width ?? widthInAddress(inText.url) ?? unknownWidth) >
  (named.width ?? widthInAddress(named.url) ?? smallWidth);
