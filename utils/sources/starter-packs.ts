/** A few sources to begin with, for somebody who has no address at hand. Publishers' own public feeds, each for years. */
export interface StarterPack {
  readonly name: string;
  /** BCP 47, of the name, the note and most of the sources. */
  readonly language: string;
  /** What its sources have in common: what they write about, or where or in which language they are read. */
  readonly by: 'subject' | 'country';
  /** Who is in it. */
  readonly note: string;
  readonly addresses: readonly string[];
}

/** A line for name, language and note of each pack, and one for each of its addresses. */
const bySubject = `
World news | en | BBC, Guardian, NPR, Al Jazeera, Deutsche Welle, France 24
  https://feeds.bbci.co.uk/news/world/rss.xml
  https://www.theguardian.com/world/rss
  https://feeds.npr.org/1004/rss.xml
  https://www.aljazeera.com/xml/rss/all.xml
  https://rss.dw.com/rdf/rss-en-all
  https://www.france24.com/en/rss
Technology | en | Ars Technica, The Verge, Wired, LWN, Hacker News
  https://feeds.arstechnica.com/arstechnica/index
  https://www.theverge.com/rss/index.xml
  https://www.wired.com/feed/rss
  https://lwn.net/headlines/rss
  https://hnrss.org/frontpage
Science | en | Nature, Quanta, NASA, Phys.org, ScienceDaily
  https://www.nature.com/nature.rss
  https://www.quantamagazine.org/feed/
  https://www.nasa.gov/feed/
  https://phys.org/rss-feed/
  https://www.sciencedaily.com/rss/all.xml
Business | en | BBC, Guardian, CNBC, MarketWatch
  https://feeds.bbci.co.uk/news/business/rss.xml
  https://www.theguardian.com/business/rss
  https://www.cnbc.com/id/10001147/device/rss/rss.html
  https://feeds.content.dowjones.io/public/rss/mw_topstories
Sport | en | BBC, Guardian, ESPN
  https://feeds.bbci.co.uk/sport/rss.xml
  https://www.theguardian.com/sport/rss
  https://www.espn.com/espn/rss/news
Books and ideas | en | New Yorker, Guardian, Aeon, Open Culture
  https://www.newyorker.com/feed/everything
  https://www.theguardian.com/books/rss
  https://aeon.co/feed.rss
  https://www.openculture.com/feed
`;

const byCountry = `
United Kingdom | en | BBC, Guardian, Independent
  https://feeds.bbci.co.uk/news/rss.xml
  https://www.theguardian.com/uk-news/rss
  https://www.independent.co.uk/news/uk/rss
United States | en | NPR, New York Times, ProPublica, Politico
  https://feeds.npr.org/1001/rss.xml
  https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml
  https://www.propublica.org/feeds/propublica/main
  https://rss.politico.com/politics-news.xml
Україна сьогодні | uk | Українська правда, ВВС, ТСН, Еспресо, УНІАН
  https://www.pravda.com.ua/rss/
  https://feeds.bbci.co.uk/ukrainian/rss.xml
  https://tsn.ua/rss/full.rss
  https://espreso.tv/rss
  https://rss.unian.net/site/news_ukr.rss
Nachrichten auf Deutsch | de | Tagesschau, Spiegel, Zeit, FAZ
  https://www.tagesschau.de/index~rss2.xml
  https://www.spiegel.de/schlagzeilen/index.rss
  https://newsfeed.zeit.de/index
  https://www.faz.net/rss/aktuell/
L’actualité en français | fr | Le Monde, Le Figaro, franceinfo, RFI
  https://www.lemonde.fr/rss/une.xml
  https://www.lefigaro.fr/rss/figaro_actualites.xml
  https://www.francetvinfo.fr/titres.rss
  https://www.rfi.fr/fr/rss
Noticias en español | es | El País, El Mundo, BBC Mundo, France 24
  https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada
  https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml
  https://feeds.bbci.co.uk/mundo/rss.xml
  https://www.france24.com/es/rss
Notícias em português | pt | G1, Folha, BBC Brasil
  https://g1.globo.com/rss/g1/
  https://feeds.folha.uol.com.br/emcimadahora/rss091.xml
  https://feeds.bbci.co.uk/portuguese/rss.xml
Notizie in italiano | it | ANSA, la Repubblica, Corriere della Sera, Il Post
  https://www.ansa.it/sito/ansait_rss.xml
  https://www.repubblica.it/rss/homepage/rss2.0.xml
  https://xml2.corriereobjects.it/rss/homepage.xml
  https://www.ilpost.it/feed/
Nieuws in het Nederlands | nl | NOS, NU.nl, NRC
  https://feeds.nos.nl/nosnieuwsalgemeen
  https://www.nu.nl/rss/Algemeen
  https://www.nrc.nl/rss/
Wiadomości po polsku | pl | TVN24, RMF24, Polsat News
  https://tvn24.pl/najnowsze.xml
  https://www.rmf24.pl/fakty/feed
  https://www.polsatnews.pl/rss/wszystkie.xml
Nyheter på svenska | sv | SVT, Dagens Nyheter, Expressen
  https://www.svt.se/rss.xml
  https://www.dn.se/rss/
  https://feeds.expressen.se/nyheter/
Türkçe haberler | tr | BBC Türkçe, NTV, DW
  https://feeds.bbci.co.uk/turkce/rss.xml
  https://www.ntv.com.tr/gundem.rss
  https://rss.dw.com/rdf/rss-tur-all
日本のニュース | ja | 朝日新聞, Yahoo!ニュース, ライブドア, ITmedia
  https://www.asahi.com/rss/asahi/newsheadlines.rdf
  https://news.yahoo.co.jp/rss/topics/top-picks.xml
  https://news.livedoor.com/topics/rss/top.xml
  https://rss.itmedia.co.jp/rss/2.0/news_bursts.xml
中文新闻 | zh | BBC 中文, 法广, 联合国新闻
  https://feeds.bbci.co.uk/zhongwen/simp/rss.xml
  https://www.rfi.fr/cn/rss
  https://news.un.org/feed/subscribe/zh/news/all/rss.xml
한국어 뉴스 | ko | 연합뉴스, 한겨레, BBC 코리아
  https://www.yna.co.kr/rss/news.xml
  https://www.hani.co.kr/rss/
  https://feeds.bbci.co.uk/korean/rss.xml
أخبار العالم | ar | بي بي سي، فرانس ٢٤، دويتشه فيله، أخبار الأمم المتحدة
  https://feeds.bbci.co.uk/arabic/rss.xml
  https://www.france24.com/ar/rss
  https://rss.dw.com/rdf/rss-ar-all
  https://news.un.org/feed/subscribe/ar/news/all/rss.xml
`;

function readPacks(by: StarterPack['by'], table: string): readonly StarterPack[] {
  return table
    .trim()
    .split(/\n(?! )/)
    .map((pack) => {
      const [line = '', ...addresses] = pack.split('\n  ');
      const [name = '', language = '', note = ''] = line.split(' | ');
      return { name, language, by, note, addresses };
    });
}

export const starterPacks: readonly StarterPack[] = [
  ...readPacks('subject', bySubject),
  ...readPacks('country', byCountry),
];
