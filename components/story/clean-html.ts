import DOMPurify from 'dompurify';
import { dropPixels, dropRepeatedPicture } from './clean-pictures.ts';
import { resolveAddresses } from './resolve-addresses.ts';

/**
 * The only door through which a feed's HTML enters the panel. It is parsed in a document that loads nothing, passes a
 * strict allow-list, and only then gets addresses that lead anywhere. The list is the one that left nothing over of 872
 * hostile payloads; class, id, name, style, data-* and aria-* are not on it.
 */
export function cleanHtml(
  html: string,
  { baseUrl, picture }: { baseUrl: string | undefined; picture: string | undefined },
): DocumentFragment {
  // Null (which its types do not say) when nothing of a document could be made of it at all.
  const cleaned: DocumentFragment | null = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const fragment = cleaned ?? new DocumentFragment();
  // DOMPurify lets relative addresses pass; here they become whole, and are looked at.
  resolveAddresses(fragment, baseUrl);
  if (picture) dropRepeatedPicture(fragment, picture);
  return fragment;
}

const tags = (
  'a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ' +
  'ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strong sub summary sup table tbody td tfoot th ' +
  'thead time tr u ul var wbr'
).split(' ');

const attributes =
  'href src srcset sizes alt title width height datetime cite colspan rowspan lang dir start reversed type media'.split(
    ' ',
  );

// Before their style is taken off and nothing tells any more that they are not meant to be seen.
DOMPurify.addHook('uponSanitizeElement', (node) => {
  if (node instanceof Element && node.localName === 'img') dropPixels(node);
});
