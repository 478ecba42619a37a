import { nameOfCredit, splitCredit } from './split-credit.ts';
import type { Picture } from './story.ts';

/** Letters. */
const longestAlt = 500;
const longestCaption = 1_000;
const longestCredit = 200;
const longestFileName = 120;
/** As long as a summary is that was cut, without its signs and spaces. */
const longestKept = 300;
/** What cameras, programs and editors call files. */
const fileName =
  /\.(?:avif|bmp|gif|heic|jfif|jpe?g|png|svg|tiff?|webp)$|^(?:dsc|dscn|img|image|mvi|photo|picture|pxl|screen ?shot|screenshot|unnamed|untitled)?[\s_-]*\d{2,}[\d\s_.()x-]*$|^[\w.-]*(?:_|\d{4,})[\w.-]*$/i;
/** What says only that there is a picture. */
const nothingSaid =
  /^(?:featured |article |main |header |cover )?(?:caption|image|img|illustration|photo|picture|thumbnail|untitled)$/i;

/** What a feed says of a picture, as text. */
export interface SaidOfPicture {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** A text by its letters and digits alone. */
export type TextKey = string & { readonly __key: 'text' };

type Words = Pick<Picture, 'alt' | 'caption' | 'credit'>;

/** The words of a picture as they are shown: the credit parted from the rest, and nothing said that says nothing. */
export function wordsOf({ alt, caption, credit }: SaidOfPicture): Words {
  const told = splitCredit(caption ?? '');
  const described = splitCredit(alt ?? '');
  const ownCredit = fullest(credit && nameOfCredit(credit), told.credit ?? described.credit);
  return {
    ...(says(described.caption) && { alt: cut(described.caption, longestAlt) }),
    ...(says(told.caption) && { caption: cut(told.caption, longestCaption) }),
    ...(ownCredit && { credit: cut(ownCredit, longestCredit) }),
  };
}

/**
 * A picture without what stands beside it anyway, headline and summary: said again it is no caption and describes nothing.
 * Neither is the description the caption again.
 */
export function withoutEchoes(picture: Picture, beside: readonly TextKey[]): Picture {
  const { alt, caption, ...rest } = picture;
  if (alt === undefined && caption === undefined) return picture;
  const isEcho = (text: string): boolean => beside.some((key) => isSaidIn(key, keyOf(text)));
  const ownCaption = caption === undefined || isEcho(caption) ? undefined : caption;
  const isAlso = (text: string): boolean => ownCaption !== undefined && keyOf(ownCaption) === keyOf(text);
  const ownAlt = alt === undefined || isEcho(alt) || isAlso(alt) ? undefined : alt;
  return { ...rest, ...(ownAlt && { alt: ownAlt }), ...(ownCaption && { caption: ownCaption }) };
}

const says = (text: string | undefined): text is string =>
  text !== undefined && !nothingSaid.test(text) && !(text.length <= longestFileName && fileName.test(text));

/** The stated credit, or the one in the caption if that says it and more. */
function fullest(stated: string | undefined, found: string | undefined): string | undefined {
  if (!stated) return found;
  return found !== undefined && found.toLowerCase().includes(stated.toLowerCase()) ? found : stated;
}

export const keyOf = (text: string): TextKey => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') as TextKey;

/** A summary that is cut says the beginning of a longer text. */
const isSaidIn = (beside: TextKey, text: TextKey): boolean =>
  text === beside || (beside.length > longestKept && text.startsWith(beside));

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$|[\ud800-\udbff]$/, '')}…`;
}
