import { escapeAttribute, escapeText } from '../text/escape-markup.ts';
import type { XmlElement } from './xml-element.ts';

const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const tag = /<\/?[a-z][^<>]*>/i;

/**
 * The content of an element as HTML: prefixes are dropped, text is escaped. Where a feed mixes escaped and naked markup,
 * `keepsEscapedTags` lets text that holds tags through as the markup it was meant to be.
 */
export function toMarkup(element: XmlElement, keepsEscapedTags = false): string {
  let html = '';
  for (const child of element.children) {
    if (typeof child !== 'string') html += toElementMarkup(child, keepsEscapedTags);
    else html += keepsEscapedTags && tag.test(child) ? child : escapeText(child);
  }
  return html;
}

function toElementMarkup(element: XmlElement, keepsEscapedTags: boolean): string {
  const name = localName(element.name);
  let html = `<${name}`;
  for (const [attribute, value] of element.attributes ?? []) {
    if (/^[a-z_][\w.:-]*$/i.test(attribute) && !attribute.startsWith('xmlns')) {
      html += ` ${attribute.replace(/^xml:(?=lang$)/, '')}="${escapeAttribute(value)}"`;
    }
  }
  if (voids.has(name)) return `${html}>`;
  return `${html}>${toMarkup(element, keepsEscapedTags)}</${name}>`;
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
