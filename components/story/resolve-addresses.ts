const pageSchemes = new Set(['http:', 'https:', 'mailto:']);
const pictureSchemes = new Set(['http:', 'https:']);

/** Makes relative addresses whole, and takes off every one that is not http, https or (for links) mailto. */
export function resolveAddresses(fragment: DocumentFragment, baseUrl: string | undefined): void {
  const resolve = (element: Element, name: string, schemes: ReadonlySet<string>): boolean => {
    const url = URL.parse(element.getAttribute(name) ?? '', baseUrl);
    const isAllowed = url !== null && schemes.has(url.protocol) && url.username === '' && url.password === '';
    if (isAllowed) element.setAttribute(name, url.href);
    else element.removeAttribute(name);
    return isAllowed;
  };

  // href is for links alone: nothing else on the list has a use for it.
  for (const element of fragment.querySelectorAll('[href]')) {
    if (element.localName !== 'a') element.removeAttribute('href');
    else if (resolve(element, 'href', pageSchemes)) {
      element.setAttribute('target', '_blank');
      element.setAttribute('rel', 'noopener noreferrer nofollow');
    }
  }
  for (const element of fragment.querySelectorAll('[cite]')) resolve(element, 'cite', pageSchemes);
  for (const element of fragment.querySelectorAll('[srcset]')) resolveSrcset(element, baseUrl);
  for (const element of fragment.querySelectorAll('[src]')) {
    const isPicture = element.localName === 'img' && resolve(element, 'src', pictureSchemes);
    if (!isPicture) element.removeAttribute('src');
  }
  for (const image of fragment.querySelectorAll('img')) {
    if (!image.hasAttribute('src') && !image.hasAttribute('srcset')) image.remove();
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'no-referrer');
  }
}

/** One address that is not allowed makes the whole set go: the picture's own address is left. */
function resolveSrcset(element: Element, baseUrl: string | undefined): void {
  const candidates = [
    ...(element.getAttribute('srcset') ?? '').matchAll(/([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g),
  ];
  const resolved = candidates.map(([, address = '', size = '']) => {
    const url = URL.parse(address, baseUrl);
    return url && pictureSchemes.has(url.protocol) ? `${url.href}${size}` : undefined;
  });
  if (resolved.length > 0 && !resolved.includes(undefined)) element.setAttribute('srcset', resolved.join(', '));
  else element.removeAttribute('srcset');
}
