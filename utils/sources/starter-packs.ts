/** A few sources to begin with, for somebody who has no address at hand. Publishers' own public feeds, each for years. */
export interface StarterPack {
  readonly name: string;
  /** BCP 47, of the name and of most of the sources. */
  readonly language: string;
  readonly note: string;
  readonly addresses: readonly string[];
}

export const starterPacks: readonly StarterPack[] = [
  {
    name: 'World news',
    language: 'en',
    note: 'BBC, Guardian, NPR, Al Jazeera, Deutsche Welle, France 24',
    addresses: [
      'https://feeds.bbci.co.uk/news/world/rss.xml',
      'https://www.theguardian.com/world/rss',
      'https://feeds.npr.org/1004/rss.xml',
      'https://www.aljazeera.com/xml/rss/all.xml',
      'https://rss.dw.com/rdf/rss-en-all',
      'https://www.france24.com/en/rss',
    ],
  },
  {
    name: 'Україна сьогодні',
    language: 'uk',
    note: 'Five sources in Ukrainian',
    addresses: [
      'https://www.pravda.com.ua/rss/',
      'https://feeds.bbci.co.uk/ukrainian/rss.xml',
      'https://tsn.ua/rss/full.rss',
      'https://espreso.tv/rss',
      'https://rss.unian.net/site/news_ukr.rss',
    ],
  },
  {
    name: 'Nachrichten auf Deutsch',
    language: 'de',
    note: 'Four sources in German',
    addresses: [
      'https://www.tagesschau.de/index~rss2.xml',
      'https://www.spiegel.de/schlagzeilen/index.rss',
      'https://newsfeed.zeit.de/index',
      'https://www.faz.net/rss/aktuell/',
    ],
  },
  {
    name: '日本のニュース',
    language: 'ja',
    note: 'Four sources in Japanese',
    addresses: [
      'https://www.asahi.com/rss/asahi/newsheadlines.rdf',
      'https://news.yahoo.co.jp/rss/topics/top-picks.xml',
      'https://news.livedoor.com/topics/rss/top.xml',
      'https://rss.itmedia.co.jp/rss/2.0/news_bursts.xml',
    ],
  },
  {
    name: 'أخبار العالم',
    language: 'ar',
    note: 'Four sources in Arabic',
    addresses: [
      'https://feeds.bbci.co.uk/arabic/rss.xml',
      'https://www.france24.com/ar/rss',
      'https://rss.dw.com/rdf/rss-ar-all',
      'https://news.un.org/feed/subscribe/ar/news/all/rss.xml',
    ],
  },
];
