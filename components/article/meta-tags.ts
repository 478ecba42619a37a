const mostTags = 500;
/** Where an article's own time stands, before those of comments and other stories. */
const ownTimes =
  'time[pubdate], time[itemprop="datePublished"], article time[datetime], main time[datetime], time[datetime]';

/** What the meta elements and the microdata of a page say. */
export class MetaTags {
  readonly #page: Document;
  readonly #contents = new Map<string, string[]>();

  constructor(page: Document) {
    this.#page = page;
    for (const tag of [...page.querySelectorAll('meta[content]')].slice(0, mostTags)) {
      const content = tag.getAttribute('content')?.trim();
      if (!content) continue;
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
          if (name !== '') this.#contents.set(name, [...(this.#contents.get(name) ?? []), content]);
        }
      }
    }
  }

  /** What the first of these names says that is there. */
  first(names: readonly string[]): string | undefined {
    return names.map((name) => this.#contents.get(name)?.[0]).find((content) => content !== undefined);
  }

  all(name: string): readonly string[] {
    return this.#contents.get(name) ?? [];
  }

  /** A property in microdata, as its element says it. */
  property(name: string): string | undefined {
    const element = this.#page.querySelector(`[itemprop~="${name}"]`);
    if (element === null) return undefined;
    const said = ['content', 'datetime', 'src', 'href'].map((attribute) => element.getAttribute(attribute));
    return said.find((value) => value) ?? element.textContent?.slice(0, 200).trim();
  }

  times(): readonly string[] {
    const times = ownTimes.split(', ').map((selector) => this.#page.querySelector(selector));
    return times.flatMap((time) => [time?.getAttribute('datetime') ?? '', time?.textContent?.slice(0, 100) ?? '']);
  }
}
