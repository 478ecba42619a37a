import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { parseDate } from '../../utils/text/parse-date.ts';

/** What a page says of its story in its head, for machines. */
export interface PageFacts {
  readonly picture?: string;
  readonly author?: string;
  readonly publishedAt?: number;
  readonly language?: string;
  /** Whether the publisher says that the text is for subscribers alone. */
  readonly isPaid: boolean;
}

type JsonObject = { readonly [key: string]: unknown };

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const largestJson = 500_000;

/** From schema.org's JSON-LD, else Open Graph and its relatives. */
export function readPageFacts(page: Document, base: string): PageFacts {
  const article = readJsonLd(page).find((one) => listOf(one['@type']).some((type) => articleTypes.test(String(type))));
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = page.querySelector(
        `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
      );
      const content = element?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const picture =
    webAddress(imageOf(article?.['image']), base) ??
    webAddress(meta('og:image', 'og:image:url', 'twitter:image', 'image'), base);
  const author = namesOf(article?.['author']) || meta('author', 'parsely-author', 'article:author');
  const date = textOf(article?.['datePublished']) ?? meta('article:published_time', 'datePublished', 'date', 'dc.date');
  const publishedAt = parseDate(date ?? '');
  const language = page.documentElement.lang.trim() || textOf(article?.['inLanguage']);
  return {
    ...(picture && { picture }),
    ...(author && !/^https?:/i.test(author) && { author: foldWhitespace(author) }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language && { language }),
    isPaid: [article, ...listOf(article?.['hasPart'])].some((part) =>
      /^false$/i.test(String((part as JsonObject | undefined)?.['isAccessibleForFree'])),
    ),
  };
}

/** Every object of the page's JSON-LD, those inside a graph too. Broken scripts count for nothing. */
function readJsonLd(page: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = script.textContent;
    if (json.length > largestJson) continue;
    try {
      for (const one of listOf(JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')))) {
        if (isObject(one)) found.push(one, ...listOf(one['@graph']).filter(isObject));
      }
    } catch {
      continue;
    }
  }
  return found;
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

function imageOf(image: unknown): string | undefined {
  const [first] = listOf(image);
  return textOf(first) ?? (isObject(first) ? (textOf(first['url']) ?? textOf(first['contentUrl'])) : undefined);
}

function namesOf(author: unknown): string {
  const names = listOf(author).map((one) => textOf(one) ?? (isObject(one) ? textOf(one['name']) : undefined));
  return [...new Set(names.filter((name) => name !== undefined))].slice(0, 5).join(', ');
}

function webAddress(address: string | undefined, base: string): string | undefined {
  const url = address === undefined ? null : URL.parse(address, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
