import { isDecoration } from '../../utils/stories/decoration.ts';
import { cleanWebAddress } from '../../utils/text/clean-address.ts';
import { addressOfImage } from './gather-figures.ts';
import { isCaption } from './find-captions.ts';
import { reader } from './read-attributes.ts';
import { holdsMark, type SetAside } from './set-aside.ts';
import { isOfSite } from './site-of.ts';
import { countWords } from './text-blocks.ts';
import { shortText } from './short-text.ts';

/** Of a page; those after them are not looked at. */
const mostPictures = 500;
/** How many elements may lie between a card's picture and the card. */
const mostHolders = 6;
/** Elements side by side in a card. */
const mostParts = 12;
/** Letters of a card with its headline and a sentence. */
const longestCard = 600;
const longestHeadline = 250;
const longestSentence = 350;
/** What may stand above the headline: "Read also", a section. */
const longestLabel = 60;
const fewestWords = 4;
/** Of a list with headlines in it, but not of an article. */
const listWords = /(?:^|\s)(?:slide|gallery|carousel)/i;
const pictureFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

interface StoryCard {
  readonly element: Element;
  readonly address: string;
  readonly headline: string;
  readonly sentence: string;
}

/**
 * Finds the cards of other stories: a picture, a headline and at most a sentence, all of which lead to one page of the
 * site. One that stands in the text stays there, in a simple shape of its own.
 */
export function setStoryCardsAside(body: Element, base: string, aside: SetAside): void {
  const images = [...body.querySelectorAll('img, amp-img')];
  for (const image of images.slice(mostPictures)) image.remove();
  for (const image of images.slice(0, mostPictures)) {
    if (!body.contains(image)) continue;
    const card = cardAround(image, body, base);
    if (card !== undefined) aside.put(card.element, draw(card, image));
  }
}

function cardAround(image: Element, body: Element, base: string): StoryCard | undefined {
  const picture = addressOfImage(image, base);
  if (picture === undefined || isDecoration(reader(image), picture)) return undefined;
  let found: StoryCard | undefined;
  let holder = image.parentElement;
  for (let depth = 0; depth < mostHolders && holder !== null && holder !== body; depth++) {
    if (holder.children.item(mostParts) !== null || listWords.test(holder.className) || holdsMark(holder)) break;
    const text = shortText(holder, longestCard);
    if (text === undefined) break;
    const addresses = targetsOf(holder, base);
    const [address] = addresses;
    if (addresses.size > 1 || holder.querySelectorAll('img, amp-img').length > 1) break;
    if (address !== undefined && text !== '') found = readCard(holder, image, address, text, base) ?? found;
    holder = holder.parentElement;
  }
  return found;
}

function targetsOf(holder: Element, base: string): ReadonlySet<string> {
  const addresses = [...holder.querySelectorAll('a[href]')].map((link) =>
    cleanWebAddress(link.getAttribute('href') ?? '', base)?.replace(/#.*$/s, ''),
  );
  const own = holder.closest('a[href]')?.getAttribute('href');
  return new Set(
    [...addresses, own ? cleanWebAddress(own, base) : undefined].filter((address) => address !== undefined),
  );
}

function readCard(
  element: Element,
  image: Element,
  address: string,
  text: string,
  base: string,
): StoryCard | undefined {
  if (!isOfSite(address, base) || pictureFile.test(new URL(address).pathname)) return undefined;
  if (pathOf(address) === pathOf(base)) return undefined;
  const headline = headlineOf(element, image);
  if (headline === undefined || countWords(headline) < fewestWords) return undefined;
  const at = text.indexOf(headline);
  // A short story of its own has a picture, a link and a few words too.
  if (at > longestLabel) return undefined;
  const sentence = at < 0 ? '' : text.slice(at + headline.length).trim();
  if (sentence.length > longestSentence) return undefined;
  return { element, address, headline, sentence: countWords(sentence) < fewestWords ? '' : sentence };
}

/** The heading, or else the words of the link; not a caption. Either it or the picture has to lead there. */
function headlineOf(element: Element, image: Element): string | undefined {
  const heading = element.querySelector('h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i]');
  const isLinked = image.closest('a[href]') !== null || (heading !== null && isInLink(heading));
  if (!isLinked || element.querySelector('h1') !== null) return undefined;
  const places = heading === null ? [...element.querySelectorAll('a[href]')] : [heading];
  for (const place of places) {
    const caption = [place, ...place.querySelectorAll('*')].some((part) => isCaption(part));
    const text = shortText(place, longestHeadline);
    if (!caption && text) return text;
  }
  return undefined;
}

const isInLink = (heading: Element): boolean =>
  heading.closest('a[href]') !== null || heading.querySelector('a[href]') !== null;

function draw({ element, address, headline, sentence }: StoryCard, image: Element): Element {
  const page = element.ownerDocument;
  const card = page.createElement('aside');
  const link = page.createElement('a');
  link.setAttribute('href', address);
  link.append(headline);
  card.append(image.closest('picture') ?? image, link);
  if (sentence !== '') {
    const paragraph = page.createElement('p');
    paragraph.append(sentence);
    card.append(paragraph);
  }
  return card;
}

const pathOf = (address: string): string | undefined => URL.parse(address)?.pathname.replace(/\/$/, '');
