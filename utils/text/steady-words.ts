import { foldWhitespace } from './fold-whitespace.ts';

/** Languages whose names of months are known beside the page's own. */
const languages = 'en de fr es it pt nl sv da nb fi pl cs hu ro tr el uk ru'.split(' ');

const numericDates =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z|[+-]\d{2}:?\d{2})?)?|(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d./-])|(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日/gu;
const clockTimes =
  /(?<![\d:])\d{1,2}(?::\d{2}(?::\d{2})?|h\d{2}|[.:]\d{2}(?= ?uhr))(?![\d:])(?: ?[ap]\.?m\b\.?| ?uhr)?/giu;
const year = ',? (?:de |of )?\\d{4}(?!\\d)';
const datesByDay = new RegExp(`(\\d{1,2})(?:st|nd|rd|th|er|[.ºª])? (?:de |of )?(\\p{L}{1,12})\\.?(?:${year})?`, 'gu');
const datesByMonth = new RegExp(
  `(?<!\\p{L})(\\p{L}{1,12})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:])(?:${year})?|${year})`,
  'gu',
);
const shortUnits = '(?:s|secs?|mins?|h|hrs?|d)(?!\\p{L})|[秒分日]|時間';
const longUnits =
  '(?:second|minute|hour|day|week|month|year|sekund|minut|stund|tag|woche|monat|jahr|heure|jour|semaine|mois|hora|d[ií]a|' +
  'semana|mes|a[ñn]o|or[ae]|giorn|settiman|ann[oi]|ans?|uur|dag|maand|jaar|tim|vecka|år|хвилин|годин|дн|день|минут|час)\\p{L}{0,12}';
const age = `(?<!\\d)\\d{1,4} ?(?:${shortUnits}|${longUnits})\\.?`;
const ages = new RegExp(
  `(?<!\\p{L})(?:vor|hace|il y a|há) ${age}|${age} ?(?:ago|sedan|siden|geleden|fa|temu|назад|тому|前)(?!\\p{L})`,
  'giu',
);
const counted =
  '(?:visit(?:or|e|eur|a|ante)?s?|page ?views?|views?|vues?|vistas?|hits|reads|readers|likes|shares|followers|subscribers|comments?|replies|downloads|users online|besucher\\p{L}{0,9}|aufrufe|zugriffe|kommentare?|leser|commentaires?|comentarios?|commenti|bezoekers|reacties|weergaven|visningar|besökare|просмотр\\p{L}{0,9}|посетител\\p{L}{0,9}|комментари\\p{L}{0,9}|перегляд\\p{L}{0,9}|відвідувач\\p{L}{0,9})';
const number = "(?<!\\d)\\d[\\d.,\u00a0\u202f']{0,15}[km]?";
const counts = new RegExp(
  `${number} ${counted}(?!\\p{L})|${counted}(?: ?(?:number|no\\.?|nr\\.?|n°|#|:|·))? ?${number}`,
  'giu',
);

/**
 * A line without what pages change by themselves: dates, times of day, ages ("5 minutes ago") and counts of readers, visits
 * and comments. Of two lines that differ in these alone it is the same. Other numbers stay: a price or a version is news.
 */
export function steadyWords(line: string): string {
  const rest = foldWhitespace(line)
    .replace(numericDates, '')
    .replace(clockTimes, '')
    .replace(ages, '')
    .replace(counts, '')
    .replace(datesByDay, (found, day: string, name: string) => (isDay(day) && isMonth(name) ? '' : found))
    .replace(datesByMonth, (found, name: string, day = '1') => (isDay(day) && isMonth(name) ? '' : found));
  return /[\p{L}\p{N}]/u.test(rest) ? foldWhitespace(rest) : '';
}

const isDay = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 31;

let months: ReadonlySet<string> | undefined;

function isMonth(name: string): boolean {
  months ??= new Set(languages.flatMap(monthsIn));
  return months.has(name.toLowerCase());
}

/** As they are written beside a day, which in many languages is another form than alone. */
const monthsIn = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) =>
      (format.formatToParts(Date.UTC(2020, index)).find(({ type }) => type === 'month')?.value ?? '')
        .toLowerCase()
        .replace(/\.$/, ''),
    );
  });
