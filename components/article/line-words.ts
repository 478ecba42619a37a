/**
 * What lines of a page begin with, or say as a whole, that are not of the story: in the languages of the starter packs.
 * Sentences begin with the same words. So a line is told by them alone only if it says nothing else.
 */
const edge = '[\\p{P}\\p{S}\\s]*';
const begins = (words: string): RegExp => new RegExp(`^${edge}(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const isWholly = (words: string): RegExp => new RegExp(`^${edge}(?:${words})${edge}$`, 'iu');
const endOfSentence = '[.!?…"”»。！？]';

/** Before the headlines of other stories. */
const related =
  'read (?:more|also|next)|also (?:read|see|on)|see (?:also|more)|more (?:from|on|stories|news|about|in|great)|related (?:articles?|content|stor(?:y|ies)|posts?|links?|topics?|coverage|reading|video)|' +
  "recommended (?:for you|reading|stories|articles)|(?:do not|don[’']?t) miss|you (?:may|might) also (?:like|enjoy|be interested(?: in)?)|you may like|further reading|" +
  "watch (?:also|more|now|the video)|editors?[’']? picks?|most (?:read|popular)|must[- ]reads?|" +
  'lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|siehe auch|lesetipp|' +
  'lire (?:aussi|la suite|plus)|à lire(?: aussi)?|voir aussi|sur le même sujet|' +
  'lea? también|te puede interesar|más información|ver también|también te puede interesar|noticias relacionadas|' +
  'leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|saiba mais|' +
  'lees (?:ook|meer|verder)|bekijk ook|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|' +
  'czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|ilgili haber(?:ler)?|ayrıca bakınız|' +
  'читайте (?:также|також|ещё|еще)|читать (?:также|далее)|смотрите также|дивіться також|' +
  '関連(?:記事|リンク|ニュース)|あわせて読みたい|相关(?:阅读|新闻|报道|文章)|延伸閱讀|推薦閱讀|更多新聞|관련 ?(?:기사|뉴스)|اقرأ (?:أيضا|أيضًا|المزيد)|קראו (?:גם|עוד)';
/** The same, and nothing of the kind once another word follows. */
const bareRelated =
  'read on|related|recommended|watch(?: this)?|popular(?: now)?|trending(?: now)?|up next|auch interessant|per approfondire|przeczytaj|по теме|за темою';
const relatedBegin = begins(related);
const relatedWhole = isWholly(`${related}|${bareRelated}`);
const relatedSetOff = new RegExp(`^${edge}(?:${related}|${bareRelated})\\s*(?:[:：|–—>›»]|-\\s)`, 'iu');

/** To those who read, and said by no story as a line of its own. */
const notice = isWholly(
  '(?:(?:click|tap|press) here|sign (?:up|in)|subscribe|donate|join (?:us|the (?:conversation|discussion))|(?:follow|like|contact|email|support) us|' +
    '(?:share|print) this(?: (?:article|story|post|page))?|(?:our |the )?newsletters?|breaking news emails?|our app)(?: (?:now|here|today|free|for free))*|' +
    'something to consider|advertisement|(?:story|article) continues(?: (?:below|after)(?: \\S+){0,4})?|continues below|continue reading|loading(?: (?:content|comments|video))?|' +
    'please enable (?:javascript|cookies)(?: \\S+){0,6}|this (?:video|content) (?:is not available|cannot be (?:played|shown|loaded))(?: \\S+){0,6}|media playback is (?:unsupported|not supported)(?: on (?:this|your) device)?|' +
    '(?:view|leave a|post a) comments?|anzeige|abonnieren|jetzt (?:abonnieren|anmelden|testen)|newsletter (?:abonnieren|bestellen)|' +
    'abonnez-vous|inscrivez-vous|suivez-nous|publicité|suscríbe(?:te|se)|síguenos|publicidad|iscriviti|seguici|pubblicità|inscreva-se|siga-nos|assine|' +
    'publicidade|abonneer|volg ons|advertentie|prenumerera|följ oss|annons|abonner|følg os|tilaa|seuraa meitä|zapisz się|obserwuj nas|reklama|abone ol|' +
    'bizi takip edin|подпис(?:ывайтесь|аться|атися)|підпис(?:уйтесь|атися)|реклама|' +
    '(?:メルマガ|会員登録|フォロー|広告|订阅|訂閱|关注我们|追蹤我們|广告|廣告|구독|광고)(?:する|하기)?|اشترك|تابعونا|إعلان|הירשמו|עקבו אחרינו|פרסומת',
);
/** To follow, subscribe or write somewhere. */
const invitation = begins(
  '(?:click|tap|press) here|sign up|sign in|subscribe|join (?:us|our|the (?:\\S+ )?(?:community|conversation|discussion|club|forum))|follow (?:us|him|her|me|them|@|\\w+ on)|like us|' +
    'get (?:breaking|our|the latest|the best|more|unlimited|updates|alerts)|download (?:the|our)|support (?:us|our)|donate (?:now|here|today|to (?:us|our))|' +
    'send (?:us )?(?:tips|feedback)|have (?:a )?(?:tip|story)|got (?:a )?(?:tip|story)|contact (?:us|the author)|write to|email (?:us|him|her)|' +
    'let (?:our|us|your)|stay (?:up to date|informed|in the know|connected)|never miss|start your day|if you (?:enjoyed|liked|like|found) (?:this|the)|' +
    'folgen sie|abonnieren|jetzt (?:abonnieren|anmelden|testen)|abonnez-vous|inscrivez-vous|suivez-nous|suscríbe(?:te|se)|síguenos|sigue(?:nos)? (?:a|en)|' +
    'iscriviti|seguici|inscreva-se|siga-nos|assine|abonneer|volg ons|prenumerera|följ oss|abonner|følg os|tilaa|seuraa meitä|zapisz się|obserwuj nas|' +
    'abone ol|bizi takip|подпис(?:ывайтесь|аться|атися)|підпис(?:уйтесь|атися)|следите за|اشترك|تابعونا|הירשמו|עקבו אחרינו|' +
    // These go on without a space.
    '(?:メルマガ|会員登録|フォロー|订阅|訂閱|关注我们|追蹤我們|구독)\\p{L}*',
);
const channels =
  'newsletter|inbox|app|twitter|facebook|instagram|youtube|whatsapp|telegram|tiktok|linkedin|e-?mail|rss|微信|微博|公众号';
const channel = new RegExp(`(?<!\\p{L})(?:(?:${channels})s?|us on)(?!\\p{L})|@|abonn|подпис|підпис`, 'iu');
const listedChannels = new RegExp(`,\\s+(?:(?:and|or|und|et|y|e|i)\\s+)?(?=${channels})`, 'giu');
/** Whose it is leaves no doubt that it is the site that asks. */
const ours =
  /\S@\S|(?<!\p{L})(?:our|unser\p{L}*|notre|nos|nuestr\p{L}+|nostr\p{L}+|noss\p{L}+|onze|vår\p{L}*|vores|nasz\p{L}*|наш\p{L}*) (?:\S+ ){0,3}?(?:newsletter|app|e-?mail)s?(?!\p{L})/iu;
const goesOn = /[.!?;,،؛؟][\p{Pe}\p{Pf}"']*\s+\S|[。！？、，；]\S/u;
/** How much of an invitation is the link to what it asks for. */
const mostlyLink = 0.5;

/** Whose it is, what it is filed under, who helped. */
const colophon = begins(
  'copyright\\s*(?:©|@|\\(c\\)|(?:19|20)\\d\\d)|all rights reserved\\s*(?:[.©(]|$)|' +
    'this (?:document|material|content) (?:is subject to copyright|may not be (?:published|reproduced|copied|broadcast|redistributed))|' +
    'this (?:article|story|post|piece|interview) (?:(?:originally|first) appeared|was (?:originally|first) published|is republished)|' +
    'citation:|image \\d+ of \\d+|alle rechte vorbehalten|tous droits (?:de reproduction )?réservés|todos los derechos reservados|tutti i diritti (?:sono )?riservati|' +
    'todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права (?:защищены|сохранены)|усі права (?:захищені|застережені)',
);
const rights = /^[\p{P}\p{S}\s]*(?:©|\(c\)\s*(?:19|20)\d\d)/iu;
/** These begin sentences too, and are nothing else only as a label or in a few words. */
const label = begins(
  '(?:tags?|topics?|keywords?|categor(?:y|ies)|via|source|updated|published|first published|contact|filed under|posted in|provided by|copyright|' +
    'about the (?:author|writer)s?|über den autor|schlagw[oö]rter|themen|mots[- ]clés|etiquetas|temas|argomenti|etiketter|avainsanat|tagi|etiketler|теги)' +
    `(?:\\s?:|(?:\\s+\\S+){0,7}(?<!${endOfSentence})$)`,
);
const helped = /(?<!\p{L})contributed (?:to this (?:report|article|story|post)|reporting)(?!\p{L})/iu;
const biography =
  /^[^.]{2,80}\b(?:is|was|has been|writes|covers|joined|reports|edits)\b[^.]{0,60}\b(?:reporter|writer|editor|correspondent|journalist|columnist|author|contributor|blogger|producer|photographer|freelance\w*|fellow|professor|intern|curator|anchor|analyst|staff|for (?:the )?\p{Lu})|can be (?:reached|followed|found) (?:at|on)/u;
const organisation =
  /(?<!\p{L})(?:press|news|agency|agentur|agence|post|times|reuters|media|staff|team|editors?|redaktion|desk)(?!\p{L})/iu;
const readingTime =
  /^\W{0,3}\d{1,3}(?:\s*-\s*\d{1,3})?\s*(?:min(?:ute)?s?|min\.)(?:\s+(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura))?\W{0,3}$/iu;
/** Guillemets are arrows too, unless they are closed. */
const quotation = /^\s*(?:["'“”„‟‘‚「『《]|«(?=[^]*»)|»(?=[^]*«))/u;

/** What somebody says is of the story, whatever its words. */
export const isQuotation = (text: string): boolean => quotation.test(text);
/** A label before other stories, and nothing else. */
export const isRelatedLabel = (text: string): boolean => relatedWhole.test(text);
/** Such a label, a colon or the like, and more. */
export const isSetOff = (text: string): boolean => relatedSetOff.test(text);
/** The words of such a label at the beginning of what may be a sentence. */
export const beginsRelated = (text: string): boolean => relatedBegin.test(text);
/** `linked`: how much of the line is a link. */
export function isInvitation(text: string, linked: number): boolean {
  if (notice.test(text)) return true;
  const [asked] = invitation.exec(text) ?? [];
  // "Contact us, it said": what is told of an invitation.
  if (asked === undefined || /^\s?[,،、，]/.test(text.slice(asked.length))) return false;
  if (linked > mostlyLink) return true;
  return channel.test(text) && (ours.test(text) || !goesOn.test(text.replace(listedChannels, ' ')));
}
export const isColophon = (text: string): boolean =>
  colophon.test(text) || rights.test(text) || label.test(text) || helped.test(text);
/** Whether a line tells of one of the authors, and not of somebody in the story. */
export function isBiography(text: string, authors: readonly string[]): boolean {
  const names = authors.filter((name) => startsWithName(text, name));
  return names.some((name) => biography.test(text) || (name.includes(' ') && !organisation.test(name)));
}
export const isReadingTime = (text: string): boolean => readingTime.test(text);

/** In an interview a name and a colon stand before what the author asks. */
function startsWithName(text: string, name: string): boolean {
  if (!/\p{L}/u.test(name) || !text.toLowerCase().startsWith(name.toLowerCase())) return false;
  return !/^(?:[\p{L}\p{N}]|\s?[:：])/u.test(text.slice(name.length));
}

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
