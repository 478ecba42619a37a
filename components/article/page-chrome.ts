import { shortText } from './short-text.ts';

/** By its first match, and how many letters such a part may hold: what has more is more than its name says. */
interface ChromeRule {
  readonly words: RegExp;
  readonly longest: number;
}

/** Between the parts of names such as "share-bar", "shareBar" and "c_share". */
const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`);

/** What is there for the ear alone. */
const unseen: ChromeRule = {
  words: named('sr-only|visually-?hidden|screen-?reader(?:-text)?|off-?screen|a11y|u-hidden|no-?print|print-only'),
  longest: 300,
};

const rules: readonly ChromeRule[] = [
  {
    words: named(
      'shar(?:e|es|ing)|share(?:bar|tools?|links?|buttons?)|social(?:-?(?:bar|buttons?|icons?|links?|media|share|tools?))?|sharedaddy|addthis|addtoany|follow-?us',
    ),
    longest: 400,
  },
  {
    words: named('newsletters?|sign-?up|subscri(?:be|ption)s?|mailing-?list|email-?(?:alerts?|signup|subscribe)|inbox'),
    longest: 800,
  },
  {
    words: named(
      'ads?|advert(?:s|isements?|ising)?|ad-?(?:unit|slot|container|wrapper|label)|dfp|sponsor(?:ed|s)?|banner|outbrain|taboola|revcontent|promo(?:s|tion|-?box|-?block)?|teads|affiliate-?disclaimer',
    ),
    longest: 1_200,
  },
  {
    words: named(
      'related(?:-?(?:articles?|content|links?|posts?|stories|story|news|topics?))?|recirc\\w*|recommend(?:ed|ations?)?|read-?(?:more|also|next|on)|more-?(?:from|in|like|on|news|stories|posts|articles)|most-?(?:read|popular|viewed|shared)|popular|trending|up-?next|you-?(?:may|might)\\S*|also-?(?:like|read)|see-?also|latest(?:-?news)?|jp-relatedposts|yarpp\\w*',
    ),
    longest: 4_000,
  },
  {
    words: named(
      'comments?|comment-?(?:list|area|section|thread|form|count|respond)|disqus\\S*|respond|coral\\S*|viafoura|livefyre|spot-?im',
    ),
    longest: 1_000_000,
  },
  {
    words: named(
      '(?:about-?(?:the-?)?)?author-?(?:bio|box|card|info|details?|description|about|profile|footer|block)?|bio|byline-?bio|about-?(?:the-?)?author|contributors?',
    ),
    longest: 1_500,
  },
  {
    words: named(
      'by-?lines?|dateline|article-?(?:date|meta|info|byline|author)|entry-?meta|post-?(?:meta|date|info|author)|meta-?data|publish(?:ed)?-?(?:date|time|on)|pub-?date|time-?stamp|updated|read(?:ing)?-?time',
    ),
    longest: 300,
  },
  {
    words: named(
      'bread-?crumbs?|pagination|pager|page-?nav|post-?nav(?:igation)?|nav-?links|prev-?next|tags?-?(?:list|cloud|links)?|keywords?|topics?|categor(?:y|ies)|cat-?links|filed-?under',
    ),
    longest: 600,
  },
  { words: named('cookies?(?:-?(?:banner|notice|consent|bar|law))?|consent|gdpr|cmp|onetrust\\S*'), longest: 4_000 },
  {
    words: named(
      'paywall|reg-?wall|piano\\S*|metering|gate(?:way)?|print-?(?:link|button)?|tool-?(?:bar|box|s)?|modal|pop-?up|overlay|tooltip',
    ),
    longest: 1_500,
  },
  {
    words: named('cta|call-?to-?action|upsell|disclaimer|copyright|credits-?footer|corrections?-?link|feedback'),
    longest: 600,
  },
];

const camelCase = /(?<=[a-z])(?=[A-Z])/g;
const roles = new Set([
  'alert',
  'alertdialog',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'tooltip',
]);
/** Parts of the text itself, whatever they are called. */
const textual = new Set(
  'HTML BODY MAIN ARTICLE H1 FIGURE FIGCAPTION IMG PICTURE A TABLE TBODY TR TD PRE CODE BLOCKQUOTE EM STRONG B I SUP SUB'.split(
    ' ',
  ),
);
/** Letters of a paragraph that is no part of the text. */
const longestParagraph = 300;
/** No part around the article holds so much of all paragraphs. */
const mostOfProse = 0.4;

/** Tells the parts of a page around its article by what their authors named them. */
export class PageChrome {
  /** How much such a part may hold, by its names: pages have few names, and many elements. */
  readonly #longest = new Map<string, number>();
  readonly #prose: number;

  constructor(body: Element) {
    this.#prose = proseIn(body);
  }

  isChrome(element: Element): boolean {
    if (textual.has(element.tagName)) return false;
    const role = element.getAttribute('role');
    const longest = Math.max(role !== null && roles.has(role) ? 4_000 : 0, this.#longestFor(element));
    return longest > 0 && shortText(element, longest) !== undefined && !this.#holdsArticle(element);
  }

  #longestFor(element: Element): number {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (names === ' ') return 0;
    if (element.tagName === 'SPAN') return unseen.words.test(names.slice(0, 500).toLowerCase()) ? unseen.longest : 0;
    const longest = this.#longestOf(names);
    return element.tagName === 'P' ? Math.min(longest, longestParagraph) : longest;
  }

  #longestOf(names: string): number {
    const known = this.#longest.get(names);
    if (known !== undefined) return known;
    const words = names.slice(0, 500).replace(camelCase, '-').toLowerCase();
    const longest = [unseen, ...rules].find((rule) => rule.words.test(words))?.longest ?? 0;
    this.#longest.set(names, longest);
    return longest;
  }

  #holdsArticle(element: Element): boolean {
    if (element.querySelector('h1, article, main, [itemprop="articleBody"]') !== null) return true;
    return proseIn(element) > this.#prose * mostOfProse;
  }
}

const proseIn = (element: Element): number =>
  Array.from(element.getElementsByTagName('p')).reduce(
    (sum, paragraph) => sum + (paragraph.textContent?.length ?? 0),
    0,
  );
