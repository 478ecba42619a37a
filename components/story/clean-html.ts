import DOMPurify from 'dompurify';
import { allowedAttributes, allowedNames, isAllowedAttribute } from '../../utils/text/allowed-markup.ts';
import { dropPixels, dropRepeatedPicture } from './clean-pictures.ts';
import { resolveAddresses } from './resolve-addresses.ts';

/**
 * The only door through which a feed's HTML enters the panel, though it was cleaned when it was stored. It is parsed in a
 * document that loads nothing, passes the strict allow-list of utils/text/allowed-markup, and only then gets addresses
 * that lead anywhere.
 */
export function cleanHtml(
  html: string,
  {
    baseUrl,
    picture,
    pictureWords = '',
  }: { baseUrl: string | undefined; picture: string | undefined; pictureWords?: string },
): DocumentFragment {
  // Null (which its types do not say) when nothing of a document could be made of it at all.
  const cleaned: DocumentFragment | null = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...allowedNames],
    ALLOWED_ATTR: [...allowedAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const fragment = cleaned ?? new DocumentFragment();
  // DOMPurify lets relative addresses pass; here they become whole, and are looked at.
  resolveAddresses(fragment, baseUrl);
  if (picture) dropRepeatedPicture(fragment, picture, pictureWords);
  return fragment;
}

// Before their style is taken off and nothing tells any more that they are not meant to be seen.
DOMPurify.addHook('uponSanitizeElement', (node) => {
  if (node instanceof Element && node.localName === 'img') dropPixels(node);
});

// Its own list of attributes is one for all elements.
DOMPurify.addHook('uponSanitizeAttribute', (element, attribute) => {
  if (!isAllowedAttribute(element.localName, attribute.attrName)) attribute.keepAttr = false;
});
