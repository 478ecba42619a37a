import type { Picture } from '../../utils/stories/story.ts';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { htmlToLine } from '../../utils/text/html-to-text.ts';
import { parseDate } from '../../utils/text/parse-date.ts';
import { authorsOf } from './authors.ts';
import { LinkedData } from './json-ld.ts';
import { MetaTags } from './meta-tags.ts';
import { namedPictures } from './named-pictures.ts';

/** What a page says of its article outside of the text, for other programs. */
export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publishedAt?: number;
  readonly language?: string;
  readonly siteName?: string;
  readonly description?: string;
  /** The pictures that stand for the article elsewhere, the best first. */
  readonly pictures: readonly Picture[];
  /** Whether it says that all may read it. */
  readonly isFree?: boolean;
  /** The text itself, where it is given once more for machines. */
  readonly body?: string;
}

const longestLine = 1_000;

/** To be read before anything is taken out of the page. `base` is what its addresses count from. */
export function readMetadata(page: Document, base: string): PageMetadata {
  const data = new LinkedData(page);
  const article = data.article(base) ?? {};
  const tags = new MetaTags(page);
  const line = (text: string | undefined) => text && foldWhitespace(htmlToLine(text.slice(0, longestLine)));
  const title = line(
    data.text(article['headline']) ?? tags.first(titles) ?? headingOf(page) ?? data.text(article['name']) ?? page.title,
  );
  const author = authorsOf(data, article, tags);
  const publishedAt = dateOf(data, article, tags);
  const language = languageOf(page, tags);
  const publisher = data.values(article['publisher'])[0];
  const publisherName = typeof publisher === 'object' ? data.text(publisher['name']) : publisher;
  const siteName = line(tags.first(['og:site_name', 'application-name']) ?? publisherName);
  const description = line(tags.first(['og:description', 'description']) ?? data.text(article['description']));
  const isFree = article['isAccessibleForFree'];
  const body = data.text(article['articleBody']);
  return {
    pictures: namedPictures(data, article, tags, base),
    ...(title && { title }),
    ...(author && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language && { language }),
    ...(siteName && { siteName }),
    ...(description && { description }),
    ...(isFree !== undefined && { isFree: !/^false$/i.test(String(isFree)) }),
    ...(body && { body }),
  };
}

/** The page's own title names the site too, and its headline is what of it stands as a heading. */
function headingOf(page: Document): string | undefined {
  const headings = [...page.querySelectorAll('h1')].map((heading) => foldWhitespace(heading.textContent ?? ''));
  return headings.find((heading) => heading !== '' && page.title.includes(heading)) ?? headings[0];
}

const titles = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'];
const dates = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'date',
];

function dateOf(data: LinkedData, article: Readonly<Record<string, unknown>>, tags: MetaTags): number | undefined {
  const written = [
    data.text(article['datePublished']),
    ...dates.map((name) => tags.first([name])),
    tags.property('datePublished'),
    data.text(article['dateCreated']),
    ...tags.times(),
  ];
  return written.map((text) => text && parseDate(text)).find((time) => typeof time === 'number');
}

/** "en", "pt-BR": what else stands there names no language. */
function languageOf(page: Document, tags: MetaTags): string | undefined {
  const written = [
    page.documentElement.lang,
    tags.property('inLanguage'),
    tags.first(['content-language', 'og:locale']),
    page.body?.lang,
  ];
  return written
    .map((text) => text?.trim().replaceAll('_', '-'))
    .find((text) => text !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(text));
}
