/**
 * What lines of a page begin with, or say as a whole, that are not of the story: in the languages of the starter packs.
 * Each is looked for at the beginning of a line.
 */
const begins = (words: string): RegExp => new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
/** For scripts without spaces between words. */
const startsWith = (words: string): RegExp => new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${words})`, 'iu');

/** Before the headlines of other stories. */
const related = begins(
  'read (?:more|also|next|on)|also (?:read|see|on)|see (?:also|more)|more (?:from|on|stories|news|about|in|great)|related(?: (?:articles?|content|stor(?:y|ies)|posts?|links?|topics?|coverage|reading|video))?|' +
    "recommended|(?:do not|don[’']?t) miss|you (?:may|might) also (?:like|enjoy|be interested)|you may like|further reading|" +
    "watch(?: (?:also|more|now|this|the video))?|editors?[’']? picks?|popular|trending|most (?:read|popular)|up next|must[- ]read|" +
    'lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant|siehe auch|lesetipp|' +
    'lire (?:aussi|la suite|plus)|à lire(?: aussi)?|voir aussi|sur le même sujet|' +
    'lea? también|te puede interesar|más información|ver también|también te puede|noticias relacionadas|' +
    'leggi anche|potrebbe interessarti|per approfondire|leia (?:também|mais)|veja também|saiba mais|' +
    'lees (?:ook|meer|verder)|bekijk ook|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|' +
    'czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj|ilgili haber(?:ler)?|ayrıca bakınız|' +
    'читайте (?:также|також|ещё|еще)|читать (?:также|далее)|смотрите также|по теме|дивіться також|за темою',
);
const relatedInHan = startsWith(
  '関連(?:記事|リンク|ニュース)|あわせて読みたい|相关(?:阅读|新闻|报道|文章)|延伸閱讀|推薦閱讀|更多新聞|관련 ?(?:기사|뉴스)|اقرأ (?:أيضا|أيضًا|المزيد)|קראו (?:גם|עוד)',
);

/** To those who read: to follow, subscribe, share or load something. */
const invitation = begins(
  '(?:click|tap|press) here|sign up|sign in|subscribe|join (?:us|our|the)|follow (?:us|him|her|me|them|@|\\w+ on)|like us|' +
    'get (?:breaking|our|the latest|the best|more|unlimited|updates|alerts)|download (?:the|our)|support (?:us|our)|donate|' +
    'send (?:us )?(?:tips|feedback)|have (?:a )?(?:tip|story)|got (?:a )?(?:tip|story)|contact (?:us|the author)|write to|email (?:us|him|her)|' +
    'share this|print this|let (?:our|us|your)|stay (?:up to date|informed|in the know|connected)|never miss|start your day|' +
    'breaking news emails?|our (?:newsletter|app)|(?:the )?newsletter|something to consider|if you (?:enjoyed|liked|like|found) (?:this|the)|advertisement|' +
    'story continues|article continues|continue reading|continues below|loading|please enable|this (?:video|content) (?:is not|cannot)|media playback|view comments|leave a comment|' +
    'folgen sie|abonnieren|jetzt (?:abonnieren|anmelden|testen)|newsletter (?:abonnieren|bestellen)|anzeige|' +
    'abonnez-vous|inscrivez-vous|suivez-nous|publicité|suscríbe(?:te|se)|síguenos|sigue(?:nos)? (?:a|en)|publicidad|' +
    'iscriviti|seguici|pubblicità|inscreva-se|siga-nos|assine|publicidade|abonneer|volg ons|advertentie|' +
    'prenumerera|följ oss|annons|abonner|følg os|tilaa|seuraa meitä|zapisz się|obserwuj nas|reklama|abone ol|bizi takip|' +
    'подпис(?:ывайтесь|аться|атися)|підпис(?:уйтесь|атися)|следите за|реклама',
);
const invitationInHan = startsWith(
  'メルマガ|会員登録|フォロー|広告|订阅|訂閱|关注我们|追蹤我們|广告|廣告|구독|광고|اشترك|تابعونا|إعلان|הירשמו|עקבו אחרינו|פרסומת',
);

/** Whose it is, what it is filed under, who helped. */
const colophon = begins(
  '©|\\(c\\)|copyright|all rights reserved|(?:this|the) (?:document|material|article) (?:is subject to|may not be|originally appeared|was (?:originally|first) published)|' +
    'citation:|filed under|posted in|provided by|about the (?:author|writer)s?|image \\d+ of|' +
    'alle rechte vorbehalten|über den autor|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|alle rechten|' +
    'wszelkie prawa|все права|усі права',
);
/** These begin sentences too, and are nothing else only as a label or in a few words. */
const label = begins(
  '(?:tags?|topics?|keywords?|categor(?:y|ies)|via|source|updated|published|first published|contact|schlagw[oö]rter|themen|' +
    'mots[- ]clés|etiquetas|temas|argomenti|etiketter|avainsanat|tagi|etiketler|теги)(?:\\s?:|(?:\\s+\\S+){0,7}$)',
);
const channel =
  /newsletter|inbox|\bapp\b|twitter|facebook|instagram|youtube|whatsapp|telegram|e-?mail|@|rss|abonn|подпис|підпис/iu;
const helped = /(?:contributed (?:to|reporting)|can be (?:reached|followed|found) (?:at|on))/iu;
const biography =
  /^[^.]{2,80}\b(?:is|was|has been|writes|covers|joined|reports|edits)\b[^.]{0,60}\b(?:reporter|writer|editor|correspondent|journalist|columnist|author|contributor|blogger|producer|photographer|freelance\w*|fellow|professor|intern|curator|anchor|analyst|staff|for (?:the )?\p{Lu})/u;
const readingTime =
  /^\W{0,3}\d{1,3}(?:\s*-\s*\d{1,3})?\s*(?:min(?:ute)?s?|min\.)(?:\s+(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura))?\W{0,3}$/iu;

export const isRelatedLabel = (text: string): boolean => related.test(text) || relatedInHan.test(text);
/** `isLinked`: whether a part of the line is a link. */
export const isInvitation = (text: string, isLinked: boolean): boolean =>
  (invitation.test(text) && (isLinked || channel.test(text) || isShort(text))) || invitationInHan.test(text);
export const isColophon = (text: string): boolean => colophon.test(text) || label.test(text) || helped.test(text);
export const isBiography = (text: string): boolean => biography.test(text);
export const isReadingTime = (text: string): boolean => readingTime.test(text);

/** "Advertisement", "Story continues below". */
const isShort = (text: string): boolean => text.split(' ').length <= 4;

const month =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janv|févr|mars|avril|juin|juillet|août|déc|' +
  'ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|dez|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|ocak|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|' +
  'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру';
const dated = new RegExp(
  `(?:(?:${month})[\\p{L}.]{0,8}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?\\s+(?:de\\s+|of\\s+)?(?:${month})[\\p{L}.]{0,8},?\\s+(?:de\\s+)?(?:(?:19|20)\\d{2}|\\d{1,2}[:.h]\\d{2})|` +
    `(?:19|20)\\d{2}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d{2}|\\d{1,2}\\s+(?:minutes?|hours?|days?|weeks?)\\s+ago|(?:vor|hace|il y a)\\s+\\d{1,2}\\s)`,
  'iu',
);
/** Whether a line tells a date. */
export const tellsDate = (text: string): boolean => dated.test(text.slice(0, 200));
