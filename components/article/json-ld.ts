/** A thing of a page's linked data (JSON-LD): what schema.org calls its properties, unchecked. */
export type Thing = Readonly<Record<string, unknown>>;

const mostScripts = 20;
/** Letters of one script. */
const longestScript = 1_000_000;
const mostThings = 500;
const deepest = 8;

const articleType =
  /^(?:schema:|https?:\/\/schema\.org\/)?(?:\w*(?:News|Blog|Scholarly|Tech|Live\w*)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|OpinionNewsArticle|Recipe)$/;

/** All that a page says of itself as linked data, in its order, with references between its things looked up. */
export class LinkedData {
  readonly #things: Thing[] = [];
  readonly #byId = new Map<string, Thing>();

  constructor(page: Document) {
    const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')].slice(0, mostScripts);
    for (const script of scripts) this.#collect(parseJson(script.textContent ?? ''), 0);
  }

  /** What the page is about: the article whose address it is, or the first one, or nothing. */
  article(address: string): Thing | undefined {
    const articles = this.#things.filter((thing) => this.isOf(thing, articleType));
    const isThis = (thing: Thing): boolean =>
      ['url', '@id', 'mainEntityOfPage'].some((name) => pathOf(this.addressIn(thing[name])) === pathOf(address));
    return articles.find(isThis) ?? articles[0];
  }

  isOf(thing: Thing, type: RegExp): boolean {
    return toList(thing['@type']).some((name) => typeof name === 'string' && type.test(name));
  }

  /** The things and texts of a property, references looked up. */
  values(value: unknown): readonly (Thing | string)[] {
    return toList(value).flatMap((one): readonly (Thing | string)[] => {
      if (typeof one === 'string') return [one];
      if (!isThing(one)) return [];
      const id = one['@id'];
      const isReference = typeof id === 'string' && Object.keys(one).length <= 2;
      return [(isReference ? this.#byId.get(id) : undefined) ?? one];
    });
  }

  text(value: unknown): string | undefined {
    return this.values(value).find((one) => typeof one === 'string');
  }

  addressIn(value: unknown): string | undefined {
    const first = this.values(value)[0];
    if (first === undefined || typeof first === 'string') return first;
    return this.text(first['contentUrl']) ?? this.text(first['url']) ?? this.text(first['@id']);
  }

  #collect(value: unknown, depth: number): void {
    if (depth > deepest || this.#things.length >= mostThings) return;
    for (const one of toList(value)) {
      if (!isThing(one)) continue;
      if ('@type' in one) {
        this.#things.push(one);
        const id = one['@id'];
        if (typeof id === 'string' && Object.keys(one).length > 2 && !this.#byId.has(id)) this.#byId.set(id, one);
      }
      for (const nested of Object.values(one)) if (typeof nested === 'object') this.#collect(nested, depth + 1);
    }
  }
}

/** Some pages wrap their data in comments of other languages, or break lines within texts. */
function parseJson(text: string): unknown {
  if (text.length > longestScript) return undefined;
  const bare = text.replace('<![CDATA[', '').replace(']]>', '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  try {
    return JSON.parse(bare.slice(Math.max(0, start), end + 1).replace(/[\0-\x1f]+/g, ' '));
  } catch {
    return undefined;
  }
}

function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, mostThings) : [value];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : URL.parse(address)?.pathname.replace(/\/$/, '');
