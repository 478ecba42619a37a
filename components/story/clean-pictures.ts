import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { isPixel, isTracker } from '../../utils/text/unseen-pictures.ts';

/** Pictures that nobody is meant to see count readers: they go before anything is loaded. */
export function dropPixels(image: Element): void {
  const read = (name: string) => image.getAttribute(name) ?? undefined;
  if (isPixel(read) || isTracker(read('src') ?? '')) image.remove();
}

/**
 * The story's picture stands above the text already. When the text begins with it, it is taken out of there; its caption
 * stays, as the first words below the picture, unless they stand there.
 */
export function dropRepeatedPicture(fragment: DocumentFragment, picture: string, words: string): void {
  const image = fragment.querySelector('img');
  if (!image || pictureKey(image.getAttribute('src') ?? '') !== pictureKey(picture)) return;
  const before = new Range();
  before.setStart(fragment, 0);
  before.setEndBefore(image);
  if (before.toString().trim().length > 200) return;
  let emptied: Element = image.closest('picture') ?? image;
  while (
    emptied.parentElement &&
    emptied.parentElement.textContent?.trim() === '' &&
    hasOneChild(emptied.parentElement)
  ) {
    emptied = emptied.parentElement;
  }
  const figure = image.closest('figure');
  emptied.remove();
  if (
    figure &&
    !figure.querySelector('img') &&
    foldWhitespace(words).includes(foldWhitespace(figure.textContent ?? ''))
  )
    figure.remove();
}

const hasOneChild = (element: Element): boolean => element.childElementCount === 1;

/** The same file in another size, or through another address of the same server's resizer. */
function pictureKey(address: string): string {
  const path = URL.parse(address)?.pathname ?? address;
  return path.replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '').toLowerCase();
}
