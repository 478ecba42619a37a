/** Agencies, and papers and stations that others report from, as headlines begin with them. */
const names = new Set(
  (
    'afp|agence france-presse|agerpres|al jazeera|ana-mpa|anadolu|anp|ansa|ap|apa|associated press|axios|bbc|belga|' +
    'bloomberg|cbs news|cnbc|cnn|ctk|čtk|dpa|efe|europa press|financial times|fox news|global times|guardian|haaretz|' +
    'interfax|interfax-ukraine|itar-tass|jiji|keystone-sda|kyodo|kyodo news|le figaro|le monde|lusa|mti|nbc news|' +
    'new york times|npr|ntb|nyt|pa media|politico|pti|reuters|ria novosti|ritzau|sky news|spiegel|tanjug|' +
    'tass|the associated press|the economist|the guardian|the new york times|the telegraph|the times|the wall street journal|' +
    'the washington post|times of israel|ukrinform|upi|wafa|wall street journal|wam|washington post|wsj|xinhua|yonhap|' +
    'рбк|риа новости|тасс|интерфакс|укринформ|укрінформ|рейтер|رويترز|أ ف ب|新华社|共同社|共同|ロイター|時事|로이터|연합뉴스'
  ).split('|'),
);

/** Letters of the longest name, with what may follow it. */
const longestStart = 80;
/** "Reuters: …", "AP Exclusive: …", "BBC – …". A dash needs its spaces, or it would part "AP-style". */
const leading = /^([^:：|–—]{2,40}?)(?: exclusive| analysis| poll| sources?)?(?:[:：]\s*| [|–—] )(?=\S)/iu;

export interface AttributedHeadline {
  /** Who reported first what the source tells again: as written, with its colon and the space after it. */
  readonly attribution?: string;
  readonly words: string;
}

/** Parts a headline from the name of the agency that it begins with. Only names that are known are taken for one. */
export function splitAttribution(headline: string): AttributedHeadline {
  const found = leading.exec(headline.slice(0, longestStart));
  if (!found || !names.has((found[1] ?? '').trim().toLowerCase())) return { words: headline };
  return { attribution: found[0], words: headline.slice(found[0].length) };
}
