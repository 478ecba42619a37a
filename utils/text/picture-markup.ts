import { cleanWebAddress } from './clean-address.ts';
import { writeAttribute } from './clean-attributes.ts';
import type { AttributeReader } from './read-attribute.ts';
import { readSrcset, type PictureCandidate } from './read-srcset.ts';
import { awaitedAddresses, isLazy, isPixel, isTracker, lazyAddresses, lazySets } from './unseen-pictures.ts';

/** What is to be shown of a picture: nothing of a pixel or of a place without its picture, and a smiley's characters. */
export type PictureMarkup =
  | { readonly kind: 'picture'; readonly markup: string; readonly address: string; readonly isLazy: boolean }
  | { readonly kind: 'characters'; readonly characters: string }
  | { readonly kind: 'pixel' | 'missing' };

/** Pictures that stand in for others until these are loaded. */
const placeholder =
  /\/(?:blank|clear|grey|gray|lazy|loader|loading|pixel|placeholder|spacer|transparent|1x1)(?:[-_.]?(?:gif|\d+x\d+))?\.(?:gif|png|svg)(?:[?#]|$)/i;
/** What plainly is an address, in an attribute that might as well hold a name. */
const plainAddress = /^(?:https?:)?\/|\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
const smiley = /\b(?:wp-smiley|emoji|twemoji)\b/;
const smileyAddress = /\/core\/emoji\/|\/twemoji\b|\/smil(?:ies|eys)\//i;
const longestSmiley = 40;
/** What a panel on a large screen can show, at twice the density. */
const widest = 1_600;

export function toPictureMarkup(read: AttributeReader, base: string | undefined): PictureMarkup {
  if (isPixel(read)) return { kind: 'pixel' };
  const srcset = setOf(read, base);
  const address = addressOf(read, base) ?? bestOf(srcset);
  if (address === undefined) return { kind: 'missing' };
  const alt = read('alt');
  if (alt && alt.length <= longestSmiley && (smiley.test(read('class') ?? '') || smileyAddress.test(address))) {
    return { kind: 'characters', characters: alt };
  }
  if (isTracker(address)) return { kind: 'pixel' };
  const write = (name: string, value: string | undefined) => writeAttribute('img', name, value, base);
  const sizes = srcset.some(({ descriptor }) => descriptor.endsWith('w')) ? write('sizes', read('sizes')) : '';
  const rest = ['alt', 'width', 'height', 'title', 'lang', 'dir'].map((name) => write(name, read(name))).join('');
  return {
    kind: 'picture',
    markup: `<img${write('src', address)}${write('srcset', joinSet(srcset))}${sizes}${rest}>`,
    address,
    isLazy: isLazy(read),
  };
}

/** A source of a picture element; empty where it has nothing to show. */
export function toSourceMarkup(read: AttributeReader, base: string | undefined): string {
  const write = (name: string, value: string | undefined) => writeAttribute('source', name, value, base);
  const srcset = write('srcset', joinSet(setOf(read, base)));
  const rest = ['sizes', 'media', 'type'].map((name) => write(name, read(name))).join('');
  return srcset && `<source${srcset}${rest}>`;
}

function addressOf(read: AttributeReader, base: string | undefined): string | undefined {
  const own = cleanWebAddress(read('src') ?? '', base);
  const isShown = own !== undefined && !placeholder.test(own);
  for (const name of isShown ? awaitedAddresses : lazyAddresses) {
    const value = read(name) ?? '';
    const lazy = isShown && !plainAddress.test(value) ? undefined : cleanWebAddress(value, base);
    if (lazy !== undefined && !placeholder.test(lazy)) return lazy;
  }
  return isShown ? own : undefined;
}

function setOf(read: AttributeReader, base: string | undefined): readonly PictureCandidate[] {
  for (const name of [...lazySets, 'srcset']) {
    const candidates = readSrcset(read(name) ?? '').flatMap(({ address, descriptor }) => {
      const clean = cleanWebAddress(address, base);
      return clean === undefined || placeholder.test(clean) || isTracker(clean) ? [] : [{ address: clean, descriptor }];
    });
    if (candidates.length > 0) return candidates;
  }
  return [];
}

const joinSet = (candidates: readonly PictureCandidate[]): string | undefined =>
  candidates.length === 0
    ? undefined
    : candidates.map(({ address, descriptor }) => `${address} ${descriptor}`.trim()).join(', ');

/** The widest that is not wider than any panel. */
function bestOf(candidates: readonly PictureCandidate[]): string | undefined {
  const fitting = candidates.filter(({ descriptor }) => !(Number.parseInt(descriptor) > widest));
  return (fitting.length > 0 ? fitting : candidates).toSorted(
    (one, other) => Number.parseFloat(other.descriptor || '1') - Number.parseFloat(one.descriptor || '1'),
  )[0]?.address;
}
