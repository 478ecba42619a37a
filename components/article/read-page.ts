import type { Picture } from '../../utils/stories/story.ts';
import { toName } from './authors.ts';
import { baseOf } from './base-address.ts';
import { useFallbackPictures } from './fallback-pictures.ts';
import { useFullerText } from './fuller-text.ts';
import { gatherFigures } from './gather-figures.ts';
import { findLeadPicture, readFigure } from './lead-picture.ts';
import { nextTurn } from './next-turn.ts';
import { readMetadata, type PageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { readArticle } from './read-article.ts';
import { resolveAddresses } from './resolve-addresses.ts';
import { scaleDown } from './scale-down.ts';
import { SetAside } from './set-aside.ts';
import { setEmbedsAside } from './set-embeds-aside.ts';
import { shownText, textFromHeadline } from './shown-text.ts';
import { setStoryCardsAside } from './story-cards.ts';
import { tameMarkup } from './tame-markup.ts';
import { tidyText } from './tidy-text.ts';
import { trimPage } from './trim-page.ts';

/** Letters of a page that are read; what comes after is hardly ever of the article. */
const longestPage = 5_000_000;

/** A page taken apart: its article, and what tells whether it is one. */
export interface PageReading {
  /** The article's text, empty if there is none; not yet cleaned. Addresses are whole. */
  readonly root: Element;
  readonly metadata: PageMetadata;
  /** Shown above the text, and not in it. */
  readonly picture?: Picture;
  /** The beginning of all words on the page. */
  readonly pageText: string;
  /** The same without the parts of the site around it, whose offers are on every page. */
  readonly storyText: string;
}

/**
 * Finds the article in a page that was fetched from `address`. Nothing of the page is loaded, run or shown. It works in
 * turns, between which the panel draws.
 */
export async function readPage(html: string, address: string): Promise<PageReading> {
  const markup = tameMarkup(html.slice(0, longestPage));
  await nextTurn();
  const page = parsePage(markup);
  await nextTurn();
  const base = baseOf(page, address);
  const { body } = page;
  const metadata = readMetadata(page, base);
  const pageText = shownText(body);
  const storyText = textFromHeadline(body);
  await nextTurn();
  const aside = new SetAside(page);
  useFallbackPictures(body, base);
  setStoryCardsAside(body, base, aside);
  await nextTurn();
  trimPage(page);
  await nextTurn();
  setEmbedsAside(body, base, aside);
  const figures = gatherFigures(body, base, aside);
  await nextTurn();
  scaleDown(body, aside);
  await nextTurn();
  const read = readArticle(page, base);
  await nextTurn();
  const root = read?.root ?? page.createElement('div');
  aside.restore(root);
  await nextTurn();
  const author = metadata.author ?? toName(read?.byline);
  tidyText(root, { title: metadata.title, author, siteName: metadata.siteName, base });
  await nextTurn();
  useFullerText(root, metadata);
  const found = figures.map((figure) => readFigure(figure, base)).filter((figure) => figure !== undefined);
  const lead = findLeadPicture(metadata.pictures, root, found);
  lead?.figure?.remove();
  resolveAddresses(root, base);
  return {
    root,
    metadata: { ...metadata, ...(author && { author }) },
    pageText,
    storyText,
    ...(lead && { picture: lead.picture }),
  };
}
