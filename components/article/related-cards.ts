import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';

/** Letters: a card is a headline and a sentence, and what is longer is part of the story. */
const longestCard = 450;
const shortestHeadline = 15;
const mark = 'wireside-card-';

/**
 * A card that leads to another story, inside the text of one: picture, headline, at most a sentence. Readability throws
 * such blocks away, so a mark takes the place of each, and `putCardsBack` gives it back as an aside. Cards in a row are no
 * part of the text, but the publisher's list of what else to read.
 */
export function takeCards(page: Document): readonly Element[] {
  const cards: Element[] = [];
  const blocks = page.querySelectorAll(':is(article, main) :is(div, section, aside):has(img):has(a[href])');
  for (const block of blocks) {
    if (!block.isConnected) continue;
    const card = toCard(block);
    if (
      card === undefined ||
      [block.previousElementSibling, block.nextElementSibling].some((next) => next && toCard(next))
    ) {
      continue;
    }
    const place = page.createElement('p');
    place.textContent = `${mark}${cards.length}`;
    block.replaceWith(place);
    cards.push(card);
  }
  return cards;
}

export function putCardsBack(content: Element, cards: readonly Element[]): void {
  for (const place of content.querySelectorAll('p')) {
    const index = place.textContent.startsWith(mark) ? Number(place.textContent.slice(mark.length)) : -1;
    const card = cards[index];
    if (card) place.replaceWith(card);
  }
}

function toCard(block: Element): Element | undefined {
  const text = foldWhitespace(block.textContent);
  const links = [...block.querySelectorAll('a[href]')];
  const [address, ...others] = new Set(links.map((link) => link.getAttribute('href')));
  const images = block.querySelectorAll('img');
  if (text.length > longestCard || images.length !== 1 || !address || others.length > 0) return undefined;
  const heading = block.querySelector('h2, h3, h4, h5, h6, strong');
  const words = [heading, ...links].map((one) => foldWhitespace(one?.textContent ?? ''));
  const headline = words.find((one) => one.length >= shortestHeadline);
  if (headline === undefined) return undefined;
  const page = block.ownerDocument;
  const card = page.createElement('aside');
  const link = page.createElement('a');
  link.setAttribute('href', address);
  link.textContent = headline;
  card.append(...[...images].map((image) => image.cloneNode()), link);
  const sentence = [...block.querySelectorAll('p')]
    .map((paragraph) => foldWhitespace(paragraph.textContent))
    .find((one) => one !== '' && one !== headline);
  if (sentence !== undefined) {
    const paragraph = page.createElement('p');
    paragraph.textContent = sentence;
    card.append(paragraph);
  }
  return card;
}
