import type { MarkedText } from './parsed-feed.ts';
import { toMarkup } from './to-markup.ts';
import { attributeOf, childrenOf, hasElements, textOf, type XmlElement } from './xml-element.ts';

/** What a "<" begins that is no tag stays text: "1 < 2". */
const anyTag = /<(?:\/?[a-z][^<>]*>|!--)/i;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** What headlines are marked up with. Another tag in a headline is what it is about: "Styling <template>". */
const headlineTag =
  /<\/?(?:a|abbr|b|bdi|big|br|cite|code|del|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u)(?:\s[^<>]*)?\/?>/i;

/** A text of RSS, which never says whether it is HTML: it is if it looks like it. Decoded once, never twice. */
export function readText(element: XmlElement | undefined, base: string | undefined): MarkedText | undefined {
  return readLoose(element, base, anyTag);
}

export function readHeadline(element: XmlElement | undefined, base: string | undefined): MarkedText | undefined {
  return readLoose(element, base, headlineTag);
}

function readLoose(element: XmlElement | undefined, base: string | undefined, tags: RegExp): MarkedText | undefined {
  if (element === undefined) return undefined;
  if (hasElements(element)) return markText('html', toMarkup(element, true), element.base ?? base);
  const value = textOf(element);
  if (value === undefined) return undefined;
  return markText(tags.test(value) || reference.test(value) ? 'html' : 'text', value, element.base ?? base);
}

/** The first of several elements that says anything. */
export function firstText(
  elements: readonly (XmlElement | undefined)[],
  base: string | undefined,
  read: typeof readText = readText,
): MarkedText | undefined {
  for (const element of elements) {
    const text = read(element, base);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** RFC 4287 section 3.1 and 4.1.3, and "mode" as Atom 0.3 has it. */
export function readAtomText(element: XmlElement | undefined, base: string | undefined): MarkedText | undefined {
  if (element === undefined) return undefined;
  const type = attributeOf(element, 'type')?.toLowerCase();
  const mode = attributeOf(element, 'mode')?.toLowerCase();
  if (mode === 'base64' || isBinary(type)) return readBase64(element, type, base);
  if (type === 'xhtml' || (type === 'application/xhtml+xml' && mode !== 'escaped')) return readXhtml(element, base);
  if (hasElements(element)) {
    return type === 'text' || type === undefined || type.includes('html') || type.startsWith('text/')
      ? readXhtml(element, base)
      : markText('html', toMarkup(element), element.base ?? base);
  }
  const value = textOf(element);
  if (value === undefined) return undefined;
  const isHtml = type === undefined ? isUnsaidHtml(element, value) : type.includes('html');
  return markText(isHtml ? 'html' : 'text', value, element.base ?? base);
}

/** Bodies that forget to say so, but plainly are HTML. In a title without type, a tag is what it is about. */
const isUnsaidHtml = (element: XmlElement, value: string): boolean =>
  element.name !== 'title' &&
  /<(?:p|br|div|a|img|ul|ol|table|h[1-6]|blockquote|b|i|em|strong)(?:\s[^<>]*)?\/?>/i.test(value);

/** The div around XHTML is no part of it (RFC 4287 section 3.1.1.3), but its base is. */
function readXhtml(element: XmlElement, base: string | undefined): MarkedText | undefined {
  const [div, ...more] = childrenOf(element, 'xhtml:div', 'div');
  const isAlone =
    div !== undefined &&
    more.length === 0 &&
    element.children.every((child) => child === div || (typeof child === 'string' && child.trim() === ''));
  const content = isAlone ? div : element;
  return markText('html', toMarkup(content, false), content.base ?? base);
}

const isBinary = (type: string | undefined): boolean =>
  type !== undefined && type.includes('/') && !/^text\/|[/+]xml|html/.test(type);

function readBase64(element: XmlElement, type: string | undefined, base: string | undefined): MarkedText | undefined {
  const isHtml = type === undefined || type.includes('html');
  if (!isHtml && type !== 'text' && !type.startsWith('text/') && !/^application\/octet-stream$/.test(type))
    return undefined;
  try {
    const bytes = Uint8Array.from(atob((textOf(element) ?? '').replace(/\s/g, '')), (char) => char.charCodeAt(0));
    const value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return markText(isHtml || anyTag.test(value) ? 'html' : 'text', value, element.base ?? base);
  } catch {
    return undefined;
  }
}

export function markText(type: MarkedText['type'], value: string, baseUrl?: string): MarkedText | undefined {
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  return type === 'html' && baseUrl !== undefined ? { type, value: trimmed, baseUrl } : { type, value: trimmed };
}
