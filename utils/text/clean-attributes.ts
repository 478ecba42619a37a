import { isAllowedAttribute } from './allowed-markup.ts';
import { cleanPageAddress, cleanWebAddress } from './clean-address.ts';
import { escapeAttribute } from './escape-markup.ts';
import { readValue } from './read-attribute.ts';
import type { ScannedAttribute } from './scan-tag.ts';

const longestValue = 2_000;
/** What ends raw text, comments or sections: DOMPurify takes attributes with it for an attack, and so they are left out. */
const breakout = /--!?>|\]>|<\//;
/** What DOMPurify could take for a scheme in an attribute that is no address. */
const schemeLike = /^[a-z+.-]+:/i;

/** The attributes of a tag as they may be stored, each with a space before it. The first of a name counts. */
export function writeAttributes(
  element: string,
  attributes: readonly ScannedAttribute[],
  base: string | undefined,
): string {
  let written = '';
  const met: string[] = [];
  for (const attribute of attributes) {
    const name = attribute.name.toLowerCase();
    if (!isAllowedAttribute(element, name) || met.includes(name)) continue;
    met.push(name);
    written += writeAttribute(element, name, readValue(attribute), base);
  }
  return written;
}

/** Empty where the element may not have it, or not with this value. */
export function writeAttribute(
  element: string,
  name: string,
  value: string | undefined,
  base: string | undefined,
): string {
  if (value === undefined || !isAllowedAttribute(element, name)) return '';
  const clean = cleanValue(name, value, base);
  return clean === undefined || breakout.test(clean) ? '' : ` ${name}="${escapeAttribute(clean)}"`;
}

function cleanValue(name: string, value: string, base: string | undefined): string | undefined {
  switch (name) {
    case 'href':
      return cleanPageAddress(value, base);
    case 'cite':
    case 'src':
      return cleanWebAddress(value, base);
    case 'srcset':
      return value;
    case 'alt':
      // An empty one says that the picture adds nothing.
      return cleanText(value);
    case 'title':
      return cleanText(value) || undefined;
    case 'reversed':
      return '';
    case 'width':
    case 'height':
      return /^\d{1,5}(?=(?:\.\d+)?(?:px)?$)/i.exec(value)?.[0];
    case 'start':
      return /^-?\d{1,9}$/.test(value) ? value : undefined;
    case 'colspan':
    case 'rowspan':
    case 'columnspan':
      return /^\d{1,3}$/.test(value) ? value : undefined;
    case 'dir':
      return /^(?:ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : undefined;
    case 'lang':
      return /^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,8}$/i.test(value) ? value : undefined;
    default:
      return value.length <= longestValue && /^[\w\s().,:;<>=+*%/-]+$/.test(value) && !schemeLike.test(value)
        ? value
        : undefined;
  }
}

const cleanText = (text: string): string =>
  text
    .slice(0, longestValue)
    .replace(/[\0-\x1f\x7f]+/g, ' ')
    .trim();
