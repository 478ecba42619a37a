import { pictureKey } from '../../utils/stories/picture-key.ts';
import { splitCredit } from '../../utils/stories/split-credit.ts';
import type { Picture } from '../../utils/stories/story.ts';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';

/** A picture that stands for the whole site, and not for this story. */
const ofTheSite =
  /(?:^|[/_.-])(?:logo|default|placeholder|fallback|og-?image|social-?(?:card|share)|share-?image|favicon)(?:[/_.-]|$)/i;
const captions = 'figcaption, [class*="caption" i], [itemprop="caption"]';
const credits = '[class*="credit" i], [itemprop="copyrightHolder"], [class*="copyright" i]';

/**
 * The picture that a page names for its story, with what the page says of it where it stands in the body: alternative
 * text, caption and credit.
 */
export function findLeadPicture(page: Document, named: string | undefined): Picture | undefined {
  const images = [...page.querySelectorAll('article img, main img, figure img, body img')];
  const isUsable = named !== undefined && !ofTheSite.test(URL.parse(named)?.pathname ?? '');
  const image = isUsable ? images.find((one) => addressesOf(one).some((address) => isSame(address, named))) : undefined;
  if (!isUsable) return undefined;
  if (!image) return { url: named };
  const figure = image.closest('figure') ?? image.closest('[class*="image" i], [class*="photo" i], [class*="media" i]');
  const credited = textOf(figure?.querySelector(credits));
  const whole = textOf(figure?.querySelector(captions));
  const split = splitCredit(
    credited && whole?.endsWith(credited) ? whole.slice(0, -credited.length).trim() : (whole ?? ''),
  );
  const credit = credited ?? split.credit;
  const alt = textOf(image.getAttribute('alt'));
  return {
    url: named,
    ...(alt && alt !== split.caption && { alt }),
    ...(split.caption && { caption: split.caption }),
    ...(credit && { credit: splitCredit(`(${credit})`).credit ?? credit }),
  };
}

/** Takes the lead picture out of a text, with what is said of it: both stand above it. */
export function dropLeadPicture(content: Element, { url }: Picture): void {
  const image = [...content.querySelectorAll('img')].find((one) =>
    addressesOf(one).some((address) => isSame(address, url)),
  );
  (image?.closest('figure') ?? image)?.remove();
}

function textOf(from: Element | string | null | undefined): string | undefined {
  const text = foldWhitespace(typeof from === 'string' ? from : (from?.textContent ?? ''));
  return text === '' ? undefined : text;
}

const addressesOf = (image: Element): string[] =>
  ['src', 'data-src', 'data-lazy-src', 'data-original'].flatMap((name) => image.getAttribute(name) ?? []);

function isSame(address: string, named: string): boolean {
  const url = URL.parse(address, named)?.href;
  return url !== undefined && (pictureKey(url) === pictureKey(named) || fileOf(url) === fileOf(named));
}

/** Sizes are often folders: the file's own name, where it is long enough to be one picture's. */
const fileOf = (address: string): string => {
  const name = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  return name.length >= 12 ? name.replace(/[-_]\d{2,4}x\d{2,4}(?=\.)/, '') : address;
};
