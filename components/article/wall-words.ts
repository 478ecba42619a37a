/** Said on pages that show a story to those alone who pay or sign in. */
const subscribers =
  /(?:subscri(?:be|ption)|sign (?:in|up)|log ?in|register|become a member|join) (?:now |today )?(?:to|and) (?:continue|keep|read|unlock|get|access)|(?:for|to) subscribers only|subscriber[- ](?:only|exclusive)|exclusive(?:ly)? (?:to|for) (?:our )?(?:subscribers|members)|already a (?:subscriber|member)|(?:article|story|content) is (?:for|only available to|reserved for|available to) (?:paying )?(?:subscribers|members)|unlock (?:this|the) (?:article|story)|free articles? (?:left|remaining)|(?:nur|exklusiv) für abonnent|abo(?:nnement)? (?:abschließen|erforderlich)|weiterlesen mit|jetzt (?:weiterlesen|abonnieren) und|mit .{1,20}\+ weiterlesen|bereits abonnent|réservé(?:e|s)? (?:aux|à nos) abonné|déjà abonné|il vous reste .{1,12}de cet article|abonnez-vous pour|(?:contenido|artículo) exclusivo (?:para|de) (?:los )?suscriptor|suscríbete para (?:seguir|leer|continuar)|solo para suscriptores|ya (?:eres|soy) suscriptor|(?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati|abbonati per (?:continuare|leggere)|(?:exclusivo|conteúdo) para assinantes|assine para (?:continuar|ler)|alleen voor abonnees|lees verder met|word abonnee|endast för prenumeranter|läs vidare med|kun for abonnenter|denne artikkelen er for abonnenter|vain tilaajille|tilaajille|dla prenumeratorów|dostęp(?:ny)? (?:tylko )?dla (?:prenumeratorów|subskrybentów)|abonelere özel|только для подписчиков|доступно по подписке|оформите подписку|лише для передплатників|有料会員|会員限定|登録すると続き|订阅后(?:继续)?阅读|會員專屬|訂閱(?:後)?(?:繼續)?閱讀|구독자 전용|유료 회원|للمشتركين فقط|למנויים בלבד/iu;

const consentWords =
  /cookies?|consent|gdpr|(?:value|your) (?:your )?privacy|privacy (?:policy|settings|choices)|personal data|legitimate interest|our partners|vendors|accept all|reject all|manage (?:settings|options|preferences)|einwilligung|zustimm|datenschutz|alle akzeptieren|partner|consentement|tout accepter|vos données|confidentialité|consentimiento|aceptar todo|privacidad|consenso|accetta|riservatezza|consentimento|aceitar|toestemming|akkoord|privacybeleid|samtycke|godkänn|samtykke|godta|accepter|suostumus|hyväksy|evästeet|zgod[aęy]|akceptuj|prywatno|ciasteczk|onay|kabul et|gizlilik|согласи|конфиденциальност|файлы cookie|同意|クッキー|隐私|隱私|동의|쿠키|موافق|ملفات تعريف|הסכמה|עוגיות/giu;
/** Letters. */
const mostLooked = 6_000;
/** The longer a page, the more of it speaks of consent if it is about that. */
const lettersPerWord = 250;
const mostNeeded = 8;

export const namesSubscribers = (storyText: string): boolean => subscribers.test(storyText);

/** Whether a page speaks of hardly anything else. */
export function asksForConsent(pageText: string): boolean {
  const said = pageText.slice(0, mostLooked).match(consentWords) ?? [];
  return said.length > 0 && said.length >= Math.min(mostNeeded, pageText.length / lettersPerWord);
}
