import { endsSentence } from '../text/sentences.ts';
import { readLabel } from './credit-words.ts';
import { readMoreWords } from './is-teaser.ts';
import { keyOf } from './picture-words.ts';
import { withoutHeadline } from './repeated-headline.ts';
import { splitCredit } from './split-credit.ts';

/** Letters at the end, in which all that a site adds is looked for. */
const tailLength = 700;
/** Of the words around a headline, those of the site's name among them, and how much of it tells it from others. */
const longestAround = 160;
const keyLength = 16;

const networks = 'e-?mail|facebook|linkedin|pinterest|print|reddit|telegram|twitter|whatsapp|x';
/** Of the buttons below a text, as they are drawn and as they are read out (Jetpack). */
const buttons = `${networks}|share|tweet|loading|newsletters?|click to [^()\\n]{0,80}\\(opens in new window\\)`;
const gap = '[\\s:|•·,]+';
const linkWords = `[[(]?(?:click here to )?(?:${readMoreWords}|mehr erfahren)`;
/** As the readers of Hacker News write it (hnrss.org). */
const fact = '(?:(?:article|comments) url: \\S+|(?:points|# comments): \\d+)';
/** What a site writes below a text and above it, as a whole: links to the rest, rows of links, counts. */
const noise = new RegExp(
  `^(?:${[
    `${linkWords}(?:[^.!?\\n]{0,200}[»›>→]|(?: story| article| post)?(?: here| (?:on|at)(?: \\S*[^\\s.!?]){1,4})?)`,
    `(?:${buttons}|like|pin|follow|subscribe|sign up|teilen|partager|compartir|condividi|delen|поделиться)(?:${gap}(?:[a-z]{2,3}|this|like|follow|subscribe|sign|${buttons}))*${gap}(?:pin(?: it)?|${buttons})`,
    '(?:this (?:article|piece|post|story) (?:was )?(?:(?:first|originally) )?(?:appeared|published)(?: first| originally)?|originally published) (?:at|by|in|on) (?:[^.!?\\n]|\\.(?=\\S)){1,60}',
    'share this|advertisement|anzeige|(?:\\d+ )?(?:comments?|kommentare?)|(?:tags|filed under|related) ?:.*',
    'submitted by /?u/\\S+(?:\\s+to r/\\S+)?\\s+\\[link\\]\\s+\\[comments',
    `${fact}(?:\\s+${fact})*`,
  ].join('|')})[\\s.…»›>→:|)\\]-]*$`,
  'iu',
);
/**
 * "Continue reading …" and "The post … appeared first on …", as WordPress and its plugins write them in each language. Only
 * with the headline in it.
 */
const aboutHeadline = new RegExp(
  `^${linkWords}|appeared (?:first )?on|zuerst auf|en premier sur|primero en|primeiro em|proviene da|il primo su|eerst op|z serwisu|сначала на|最初に表示`,
  'iu',
);
/** " […]" and " ...", which WordPress puts behind a number of words. */
const brokenOff = /(?:^|\s+|\s*[[(]\s*)(?:…|\.{3,})\s*[\])]?$/;
const longestBroken = 16;
/** Where a sentence of its own may begin; or a link with an arrow, behind a text that was cut. */
const apart =
  /^|\n|[.!?…。！？]["”»’')\]]*\s*|[”»)\]|·–—]\s+|(?<=\p{Ll}) (?=\p{Lu}[\p{L} ]{3,30}(?:\.{3}|…|[»›>→])$)/gu;

/**
 * A text, each of its paragraphs a line, without what sites put around it: the headline again, links to the rest, rows of
 * share links, the footer of WordPress, lines of credits. Only whole sentences go, and only at the ends.
 */
export function withoutNoise(text: string, headline: string | undefined): string {
  let [before, now] = ['', text.trim()];
  while (now !== before) [before, now] = [now, withoutEnd(withoutBeginning(now, headline), headline)];
  return now;
}

function withoutBeginning(text: string, headline: string | undefined): string {
  const line = /^.*/.exec(text)?.[0] ?? '';
  if (noise.test(line) || (line !== text && (isCredit(line) || isCaption(line)))) return text.slice(line.length).trim();
  const caption = beforeText.exec(text)?.[0] ?? '';
  if (isCaption(caption)) return text.slice(caption.length).trim();
  return headline === undefined ? text : withoutHeadline(text, headline).trim();
}

function withoutEnd(text: string, headline: string | undefined): string {
  const broken = brokenOff.exec(text.slice(-longestBroken));
  if (broken !== null && (broken.index > 0 || text.length <= longestBroken)) {
    const kept = text.slice(0, -broken[0].length);
    return kept === '' || endsSentence(kept) ? kept : `${kept}…`;
  }
  const tail = text.slice(-tailLength);
  const ends = [...tail.matchAll(apart)].map(({ 0: end, index }) => ({ end, rest: tail.slice(index + end.length) }));
  const last =
    ends.find(({ rest }) => noise.test(rest)) ??
    ends.findLast(({ end, rest }) => (end.includes('\n') && isCredit(rest)) || namesHeadline(rest, headline));
  return last === undefined ? text : text.slice(0, text.length - last.rest.length).trim();
}

/** "Photo: …" or "Getty Images", a line of its own. */
function isCredit(line: string): boolean {
  if (!/^.{1,160}$/.test(line)) return false;
  return readLabel(line)?.sign === 'colon' || splitCredit(line).caption === undefined;
}

/** Of a picture, up to the bracket with its credit, after which the text begins. */
const beforeText = /^[^()\n]{1,300}\([^()\n]{3,120}\)\.?(?=\s+[^\s\p{Ll}])/u;

/** Ends in whose the picture is. An agency alone may also be whose the report is. */
const isCaption = (text: string): boolean =>
  /^.{1,400}$/.test(text) && /[(|][^(|]*(?:[/:]|\bvia\b)[^(|]*$/.test(text) && splitCredit(text).credit !== undefined;

function namesHeadline(text: string, headline = ''): boolean {
  if (text.length > headline.length + longestAround || !aboutHeadline.test(text)) return false;
  const title = keyOf(headline).slice(0, keyLength);
  return title !== '' && keyOf(text).includes(title);
}
