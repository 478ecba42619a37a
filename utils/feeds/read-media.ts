import { htmlToLine } from '../text/html-to-text.ts';
import { readLength } from './read-atom-links.ts';
import { resolveLink } from './resolve-link.ts';
import type { Media } from './parsed-feed.ts';
import { attributeOf, childrenOf, childText, textOf, type XmlElement } from './xml-element.ts';

export interface ItemMedia {
  readonly media: readonly Media[];
  readonly thumbnails: readonly string[];
  readonly credits: readonly string[];
  /** What is said about the media of the whole item, or of its first group. */
  readonly description: XmlElement | undefined;
  readonly title: XmlElement | undefined;
}

interface Words {
  readonly title?: string;
  readonly description?: string;
  readonly credit?: string;
}

const noMedia: ItemMedia = { media: [], thumbnails: [], credits: [], description: undefined, title: undefined };

/** Media RSS: what is said of an item or a group holds for each medium in it that says nothing of its own. */
export function readMedia(item: XmlElement, base: string | undefined): ItemMedia {
  if (!item.children.some((child) => typeof child !== 'string' && child.name.startsWith('media:'))) return noMedia;
  const media: Media[] = [];
  const thumbnails = new Set<string>();
  const credits = new Set<string>();
  const visit = (parent: XmlElement, above: Words): void => {
    const words = { ...above, ...readWords(parent, credits) };
    for (const element of parent.children) {
      if (typeof element === 'string') continue;
      if (element.name === 'media:group') visit(element, words);
      else if (element.name === 'media:thumbnail') addThumbnail(element, base, thumbnails);
      else if (element.name === 'media:content') {
        const own = { ...words, ...readWords(element, credits) };
        const medium = readMedium(element, base, own);
        if (medium !== undefined) media.push(medium);
        visitInside(element);
      }
    }
  };
  const visitInside = (content: XmlElement): void => {
    for (const thumbnail of childrenOf(content, 'media:thumbnail')) addThumbnail(thumbnail, base, thumbnails);
  };
  visit(item, {});
  const [group] = childrenOf(item, 'media:group');
  const first = (name: string) => childrenOf(item, name)[0] ?? childrenOf(group, name)[0];
  return {
    media,
    thumbnails: [...thumbnails],
    credits: [...credits],
    description: first('media:description'),
    title: first('media:title'),
  };
}

function addThumbnail(element: XmlElement, base: string | undefined, thumbnails: Set<string>): void {
  const url = resolveLink(attributeOf(element, 'url') ?? textOf(element), element.base ?? base);
  if (url !== undefined) thumbnails.add(url);
}

/** Captions and credits are shown as text, so their markup goes here. */
function readWords(element: XmlElement, credits: Set<string>): Words {
  const title = toLine(childText(element, 'media:title'));
  const description = toLine(childText(element, 'media:description', 'media:text'));
  const ownCredits = childrenOf(element, 'media:credit').map((credit) => toLine(textOf(credit)));
  for (const credit of ownCredits) if (credit) credits.add(credit);
  const credit = ownCredits.find((name) => name);
  return { ...(title && { title }), ...(description && { description }), ...(credit && { credit }) };
}

const toLine = (text: string | undefined): string => (text === undefined ? '' : htmlToLine(text));

function readMedium(element: XmlElement, base: string | undefined, words: Words): Media | undefined {
  // A medium that can only be played on a page of its own has no address but that page's.
  const address = attributeOf(element, 'url') ?? attributeOf(childrenOf(element, 'media:player')[0], 'url');
  const url = resolveLink(address, element.base ?? base);
  if (url === undefined) return undefined;
  const type = attributeOf(element, 'type')?.toLowerCase();
  const medium = attributeOf(element, 'medium');
  return {
    url,
    ...(type && { type }),
    ...readLength(attributeOf(element, 'filesize')),
    ...(medium && { medium: medium.toLowerCase() }),
    ...readPixels('width', element),
    ...readPixels('height', element),
    ...words,
    ...(attributeOf(element, 'isdefault')?.toLowerCase() === 'true' && { isDefault: true }),
  };
}

function readPixels<Name extends 'width' | 'height'>(name: Name, element: XmlElement): { [key in Name]?: number } {
  const pixels = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return (pixels > 0 ? { [name]: pixels } : {}) as { [key in Name]?: number };
}
