import { addressOfPicture } from '../../utils/stories/picture-address.ts';
import { isLazy } from '../../utils/text/unseen-pictures.ts';
import { reader } from './read-attributes.ts';

const picture = 'img, amp-img, picture';

/**
 * Pages that load pictures by script say them once more for browsers without one (noscript). Of the two the better one
 * stays, in the place of both; nothing else in these elements is meant for us, who run no scripts but need none either.
 */
export function useFallbackPictures(body: Element, base: string): void {
  for (const fallback of body.querySelectorAll('noscript')) {
    const image = fallback.querySelector('img, amp-img');
    if (image !== null && fallback.querySelectorAll('img, amp-img').length === 1) place(fallback, image, base);
    else if (image !== null) fallback.before(...fallback.querySelectorAll('img, amp-img'));
    fallback.remove();
  }
}

function place(fallback: Element, image: Element, base: string): void {
  const given = fallback.querySelector('picture') ?? image;
  const twin = twinOf(fallback);
  if (twin === undefined) {
    fallback.before(given);
    return;
  }
  const waiting = twin.matches('picture') ? twin.querySelector('img') : twin;
  const read = waiting && reader(waiting);
  if (read === null || isLazy(read) || addressOfPicture(read, base, []) === undefined) {
    // What only the waiting one says of the picture is kept.
    for (const name of ['alt', 'width', 'height', 'class']) {
      const said = waiting?.getAttribute(name);
      if (said && !image.hasAttribute(name)) image.setAttribute(name, said);
    }
    twin.replaceWith(given);
  }
}

/** The picture right before or after it, alone in its element. */
function twinOf(fallback: Element): Element | undefined {
  for (const neighbour of [fallback.previousElementSibling, fallback.nextElementSibling]) {
    if (neighbour === null) continue;
    if (neighbour.matches(picture)) return neighbour;
    const inside = neighbour.querySelectorAll('img, amp-img');
    const [first] = inside;
    if (inside.length === 1 && first && neighbour.childElementCount === 1 && !/\S/.test(neighbour.textContent ?? '')) {
      return first.closest('picture') ?? first;
    }
  }
  return undefined;
}
