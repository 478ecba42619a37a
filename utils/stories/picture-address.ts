import { cleanWebAddress } from '../text/clean-address.ts';
import { toPictureMarkup } from '../text/picture-markup.ts';
import type { AttributeReader } from '../text/read-attribute.ts';
import { readSrcset } from '../text/read-srcset.ts';
import { isTracker, lazySets } from '../text/unseen-pictures.ts';
import { pictureKey, widthInAddress } from './picture-key.ts';

/** In pixels: as wide as a panel is at twice the density, and what is still sharp there. */
const widest = 1_200;
const narrowest = 600;
const widestOfOwn = 2_000;
/** The width of a picture that is told by density alone, or not at all. */
const usualWidth = 600;

/** One of the sizes in which a picture is offered. */
export interface PictureOffer {
  readonly address: string;
  readonly width: number;
}

/** The sizes that an img or source element offers. */
export function readOffers(read: AttributeReader, base: string | undefined): readonly PictureOffer[] {
  for (const name of [...lazySets, 'srcset']) {
    const offers = readSrcset(read(name) ?? '').flatMap(({ address, descriptor }) => {
      const clean = cleanWebAddress(address, base);
      return clean === undefined || isTracker(clean) ? [] : [{ address: clean, width: widthOf(descriptor) }];
    });
    if (offers.length > 0) return offers;
  }
  return [];
}

const widthOf = (descriptor: string): number =>
  descriptor.endsWith('w') ? Number.parseInt(descriptor, 10) : usualWidth * (Number.parseFloat(descriptor) || 1);

/**
 * The address of an img element at a size for the panel: its own, or another size of the same file where that is plainly
 * too small or too large; of what it or its picture element offers, where it has none. Nothing for pixels and smileys.
 */
export function addressOfPicture(
  read: AttributeReader,
  base: string | undefined,
  fromSources: readonly PictureOffer[],
): string | undefined {
  const picture = toPictureMarkup(read, base);
  const offers = [...readOffers(read, base), ...fromSources];
  if (picture.kind === 'missing') return bestOffer(offers);
  if (picture.kind !== 'picture') return undefined;
  const own = picture.address;
  const listed = offers.find(({ address }) => address === own);
  const width = listed?.width ?? widthInAddress(own) ?? narrowest;
  if (width >= narrowest && width <= widestOfOwn) return own;
  const key = pictureKey(own);
  const better = bestOf(listed && width < narrowest ? offers : offers.filter((one) => pictureKey(one.address) === key));
  return better !== undefined && (width > widestOfOwn || better.width > width) ? better.address : own;
}

export const bestOffer = (offers: readonly PictureOffer[]): string | undefined => bestOf(offers)?.address;

/** The widest that fits, or the narrowest of those that do not. */
function bestOf(offers: readonly PictureOffer[]): PictureOffer | undefined {
  const byWidth = offers.toSorted((one, other) => one.width - other.width);
  return byWidth.findLast(({ width }) => width <= widest) ?? byWidth[0];
}
