import { cleanWebAddress } from './clean-address.ts';
import { writeAttribute } from './clean-attributes.ts';
import { toEmbeddedPage } from './embed-pages.ts';
import { embedWords, type EmbedKind } from './embed-words.ts';
import { foldWhitespace } from './fold-whitespace.ts';
import type { AttributeReader } from './read-attribute.ts';
import { isPixel, isTracker } from './unseen-pictures.ts';

/** What stands in a text for a frame, a player or a post: a link to its page. */
export interface EmbedCard {
  readonly address: string;
  readonly title: string;
  /** The img element of a film's still. */
  readonly picture?: string;
}

const longestTitle = 200;
/** Titles that every embed of a site has, or that say what the card says anyway. */
const commonTitle =
  /^(?:(?:audio|content|embed|embedded|frame|iframe|instagram|media|player|post|tiktok|tweet|twitter|video|vimeo|x|youtube)(?:[\s-]+|$))+$/i;
/** What nothing can play any more. */
const flash = /\.swf(?:[?#]|$)/i;

/** A card for what `address` embeds, if it is a page; `kind` is what its element says of it, and its address may say more. */
export function toEmbedCard(
  address: string,
  kind: EmbedKind,
  read: AttributeReader,
  base: string | undefined,
): EmbedCard | undefined {
  const embedded = cleanWebAddress(address, base);
  if (embedded === undefined || isTracker(embedded) || isPixel(read)) return undefined;
  const page = kind === 'page' ? toEmbeddedPage(embedded) : { address: embedded, kind };
  if (flash.test(page.address)) return undefined;
  const poster = cleanWebAddress(read('poster') ?? '', base);
  return {
    address: page.address,
    title: titleOf(read) ?? wordsFor(page.address, page.kind),
    ...(poster && { picture: `<img${writeAttribute('img', 'src', poster, base)} alt="">` }),
  };
}

export function toPostCard(address: string): EmbedCard {
  return { address, title: wordsFor(address, 'post') };
}

function titleOf(read: AttributeReader): string | undefined {
  const title = foldWhitespace((read('title') || read('aria-label') || '').slice(0, longestTitle));
  return title === '' || commonTitle.test(title) ? undefined : title;
}

const wordsFor = (address: string, kind: EmbedKind): string =>
  embedWords[kind](URL.parse(address)?.hostname.replace(/^www\./, '') ?? '');
