/** What stands before names, in lower case. */
const abbreviations =
  /^(?:dra?|gen|gov|mme|mrs?|ms|prof|rep|sen|sra?|st|vs|bzw|ca|dott|sig|dhr|mevr|bijv|im|św|ul|акад|им|млн|проф|ст|ул)$/i;
/** After an acronym, an initial or a firm, which may or may not end a sentence: what begins the next. */
const openers = /^\W*(?:An?|And|At|But|He|In?|It|She|The|They|This|We|El|La)(?!\p{L})/u;
const acronym = /^(?:(?:\p{L}\.-?)*\p{L}|(\p{Lu})\1|Co|Corp|Inc|Jr|Ltd)$/u;
/** Where "the third" is not written as "3." before a noun in capitals, a month or a name. */
const hasNoOrdinals = /^(?:en|es|fr|it|nl|pt|ru|uk)/i;

/**
 * The sentences of a text, in order and each a piece of it, without the white space around them. A line end always ends
 * one. Where a full stop may or may not end a sentence, two are kept together rather than one torn.
 */
export function splitSentences(text: string, language?: string): string[] {
  const sentences: string[] = [];
  const hasOrdinals = !hasNoOrdinals.test(language ?? '');
  let start = 0;
  for (const { index } of segmenterFor('sentence', language).segment(text)) {
    // Unicode's rules close a sentence with any bracket, one that opens the next without a space before it as well.
    const at = /[「『（《〈【“‘(«„]/.test(text.charAt(index - 1)) ? index - 1 : index;
    if (isJoined(text.slice(start, at), text.slice(at, at + 40), hasOrdinals)) continue;
    sentences.push(text.slice(start, at).trim());
    start = at;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Whether a sentence goes on with what comes after. */
function isJoined(sentence: string, after: string, hasOrdinals: boolean): boolean {
  const end = sentence.slice(-24);
  if (/[\n\r\u0085\u2028\u2029]$/.test(end)) return false;
  // A number of a list. "Stop!" she said. "Lansing, Mich. (AP) - " tells where a story is told from.
  if (sentence.length <= 12 && !/\p{L}/u.test(sentence)) return true;
  if (/^(?:["'“”’»)\]\s]*\p{Ll}|\([^()]{2,30}\) ?[–—-]|[^\p{L}\p{N}]{1,40}$)/u.test(after)) return true;
  // 「…。」と語った: the quotation is part of the sentence that tells who said it.
  if (/^[とっ]/.test(after)) return /[」』”]$/.test(end);
  const name = /([^\s("'„“«‘[/–—-]{1,12})\.\s*$/u.exec(end)?.[1];
  if (name === undefined) return false;
  if (abbreviations.test(name) || /^\d/.test(name.length < 4 ? after : '')) return true;
  return (hasOrdinals && /^\d{1,2}$/.test(name)) || (acronym.test(name) && !openers.test(after));
}

const endSign = /[.!?…。！？।؟]["”»’')\]」』“‘]*$/;

/** Whether the text ends where a sentence does, white space aside. */
export const endsSentence = (text: string): boolean => endSign.test(text.slice(-8).trimEnd());

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Kept once made: making one takes up to some milliseconds. Only languages that the browser knows are kept; of one that is
 * unknown, or no language at all, the one for English.
 */
export function segmenterFor(granularity: 'sentence' | 'word' | 'grapheme', language = 'en'): Intl.Segmenter {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase();
  const name = `${granularity} ${primary}`;
  const kept = segmenters.get(name);
  if (kept !== undefined) return kept;
  if (primary === undefined || Intl.Segmenter.supportedLocalesOf(primary)[0] === undefined)
    return segmenterFor(granularity);
  const made = new Intl.Segmenter(primary, { granularity });
  segmenters.set(name, made);
  return made;
}
