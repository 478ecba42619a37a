import { htmlToText } from '../../utils/text/html-to-text.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Letters. */
const longEnough = 1_000;
const longest = 500_000;
/** By so much it is the text of which the page shows the beginning. */
const muchMore = 1.6;

/** Takes the text from the page's metadata where the page itself shows hardly any of it, but offers it to all. */
export function useFullerText(root: Element, { body, isFree }: PageMetadata): void {
  if (body === undefined || isFree === false) return;
  const lines = htmlToText(body.slice(0, longest).replaceAll('\n', '<br>'))
    .split('\n')
    .filter((line) => line !== '');
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length < longEnough || length < (root.textContent?.length ?? 0) * muchMore) return;
  const page = root.ownerDocument;
  const paragraphs = lines.map((line) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  root.replaceChildren(...root.querySelectorAll('figure'), ...paragraphs);
}
