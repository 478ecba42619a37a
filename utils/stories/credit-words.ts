/** What stands before a credit: "Photo: …", "Bildquelle: …", "Crédit photo : …". In many languages, and in none as a whole. */
const label = new RegExp(
  '^(?:(?:archiv|archive|cover|featured?|file|handout|header|main|stock|symbol)[ -]?)?(?:' +
    'artwork|credits?|graphics?|illustrations?|images?|infographic|photo(?:s|graphs?|graphers?|graphy)?|pics?|pictures?|' +
    'screen ?(?:grab|shot)s?|source|' +
    'aufnahme|bild(?:er|nachweis|quelle|rechte)?|foto(?:s|credit|grafie|quelle)?|grafik|quelle|' +
    'crédits?|photographie|crédito?s?|fotografía|fuente|ilustración|imagen|crediti|fonte|fotografia|immagine|' +
    'imagem|beeld|bron|billede|bilde|kilde|källa|kuvat?|lähde|fot\\.?|zdjęcie|źródło|zdroj|fotó|forrás|surs[aă]|' +
    'fotoğraf|görsel|kaynak|izvor|gambar|sumber|ảnh|φωτογραφία|φωτ\\.?|πηγή|' +
    'фото(?:графия)?|снимок|снимка|світлина|изображение|зображення|иллюстрация|ілюстрація|источник|джерело|източник|' +
    '写真|画像|撮影|出典|照片|图片?|圖片?|图源|圖源|来源|來源|摄影|攝影|사진|출처|' +
    'صورة|الصورة|تصوير|المصدر|مصدر|عکس|צילום|תמונה|קרדיט|फोटो|तस्वीर' +
    ')(?:[ -]?(?:copyright|courtesy|credits?|illustrations?|photo|rights|source|提供|来源|來源|제공))?' +
    '(?<sign>\\s*[:：]\\s*|\\s*\\.{3}\\s*|\\s*…\\s*|\\s*/\\s*|\\s+(?:by|via|von|vom|par|por|di|da|door|av|af|przez)\\s+|\\s+)',
  'iu',
);

const courtesy =
  /^(?:(?:graphics?|images?|photos?|pictures?|video) )?(?:courtesy(?: of)?|mit freundlicher genehmigung (?:des|der|von)|avec l[’']aimable autorisation d[eu]|cortesía de|cortesia d[aei]|gentileza de|per gentile concessione d[ei]) \S/iu;

/** Agencies and picture libraries whose names are nothing else. */
const longAgencies =
  /(?<![\p{L}\p{N}_])(?:agence france-presse|alamy|anadolu|associated press|bloomberg|canadian press|europa press|folhapress|getty(?: ?images)?|imago|i?stock(?:photo)?|kyodo|lapresse|lehtikuva|maxppp|nurphoto|pexels|picture[ -]alliance|pixabay|press association|reuters|ritzau|scanpix|shutterstock|sipa|ukrinform|unian|unsplash|wikimedia|wikipedia|xinhua|yonhap|интерфакс|риа новости|тасс|укрінформ|уніан)(?![\p{L}\p{N}_])/iu;
const shortAgencies =
  /(?<![\p{L}\p{N}_])(?:A(?:AP?|FP|NI|NP|NSA|P|PA|RD)|BNS|Belga|CNS?A|[CČ]TK|dapd|ddp|dpa|DPA|EFE|EPA|epa|epd|ESA|ITAR-TASS|Keystone|KEYSTONE|KNA|Lusa|LUSA|MTI|NASA|NOAA|NTB|PA|PAP|PTI|STT|TASS|TT|UPI|ZUMA)(?![\p{L}\p{N}_])/u;
const hanAgencies =
  /新华社|新華社|中新社|视觉中国|路透|法新社|美联社|美聯社|中央社|共同通信|時事通信|ロイター|연합뉴스|뉴시스|뉴스1/u;

const positions =
  'above|below|bottom|background|cent(?:er|re)|foreground|left|pictured|right|top|links|rechts|gauche|droite';
const position = new RegExp(`^(?:${positions})(?![\\p{L}])|(?<![\\p{L}])(?:${positions})$`, 'iu');

/** Words that stand uncapitalised in the names of persons and agencies, and between them. */
const connectors = new Set(
  (
    'a af agency aus av and archive archives archiv at by collection composite courtesy d da das de del della den der des ' +
    'di die do dos du e el en et file for för from für handout het i image images in l la las le library los no od of og ' +
    'on or para par per photo photos picture pool por pour press staff stock supplied the und van via voor von y z zu ' +
    'alliance вид для и из через архив'
  ).split(' '),
);

export interface Labelled {
  readonly sign: 'colon' | 'word' | 'space';
  readonly name: string;
}

/** What follows a label, and how it is joined to it. */
export function readLabel(text: string): Labelled | undefined {
  const found = label.exec(text);
  if (found === null) return undefined;
  const sign = found.groups?.['sign']?.trim() ?? '';
  const kind = sign === '' ? 'space' : /^\p{L}/u.test(sign) ? 'word' : 'colon';
  return { sign: kind, name: text.slice(found[0].length).trim() };
}

export const isCourtesy = (text: string): boolean => courtesy.test(text);

export const namesAgency = (text: string): boolean =>
  longAgencies.test(text) || shortAgencies.test(text) || hanAgencies.test(text);

/** "left", "pictured, right": where somebody stands, and no credit. */
export const isPosition = (text: string): boolean => position.test(text);

/** How many of the words are such as names hardly have: those that begin in lower case. */
export function countPlainWords(text: string): number {
  return text
    .split(/[\s/,;&+|()’'-]+/u)
    .filter((word) => /^\p{Ll}/u.test(word) && !/^i?\p{Ll}{0,2}\p{Lu}/u.test(word) && !connectors.has(word)).length;
}
