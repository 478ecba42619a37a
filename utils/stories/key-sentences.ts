import { isWordCharacter } from '../text/count-words.ts';
import { endsSentence, splitSentences } from '../text/sentences.ts';

/** Letters. News says what it says at the beginning; what stands below is not looked at. */
const leadLength = 1_000;
/** Letters; one of Han or kana says as much as two. */
const longest = 320;
const shortestSentence = 25;
const shortSentence = 70;
const mostSentences = 3;

/** What a story begins with counts less and less from sentence to sentence; what its headline speaks of; what comes again. */
const decline = 0.4;
const headlineWeight = 0.9;
const frequencyWeight = 0.25;
const ofFault = -0.3;

/** A place for each word, by its letters; that two may share one does no harm. */
const places = 2_048;
const shortestWord = 4;

interface Sentence {
  readonly text: string;
  readonly index: number;
  readonly words: readonly number[];
  readonly width: number;
  readonly isDangling: boolean;
  score: number;
}

/** The sentences of a story that say most of it, in their order; nothing where it has no whole sentences. */
export function keySentences(text: string, headline: string, language: string | undefined): string | undefined {
  const pieces = splitSentences(text.slice(0, leadLength), language);
  if (text.length > leadLength) pieces.pop();
  const sentences = pieces.map(toSentence).filter(({ width }) => width >= shortestSentence);
  const counts = new Uint16Array(places);
  for (const { words } of sentences) for (const word of words) counts[word]!++;
  const inHeadline = new Set(wordsOf(headline.toLowerCase()).words);
  for (const [at, sentence] of sentences.entries()) {
    const { words } = sentence;
    let [again, said] = [0, 0];
    for (const word of words) {
      again += counts[word]! - 1;
      if (inHeadline.has(word)) said++;
    }
    sentence.score +=
      1 / (1 + at * decline) +
      headlineWeight * Math.min(1, said / Math.max(3, inHeadline.size)) +
      frequencyWeight * Math.min(2, again / (words.length + 3));
  }
  return join(choose(sentences)) || undefined;
}

function choose(sentences: readonly Sentence[]): readonly Sentence[] {
  const chosen: Sentence[] = [];
  let room = longest;
  for (const sentence of sentences.toSorted((one, other) => other.score - one.score)) {
    const { text, index, width, isDangling } = sentence;
    const isBeside = (step: number): boolean => chosen.some((other) => other.index === index + step);
    const isFirst = chosen.length === 0;
    if (!isFirst && (width > room || chosen.length === mostSentences)) continue;
    if ((isDangling && !isBeside(-1)) || (!isFirst && width < shortSentence && !isBeside(1))) continue;
    if (!tellsSomething(text) || chosen.some((other) => other.text.slice(0, 30) === text.slice(0, 30))) continue;
    chosen.push(sentence);
    room -= width;
  }
  return chosen.sort((one, other) => one.index - other.index);
}

/** Chinese and Japanese put no space between sentences. */
const join = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ text }) => text)
    .join(' ')
    .replace(/(?<=[。！？」』]) /g, '');

/** Words to the reader instead of the story, and what stands around it. */
const toTheReader =
  /newsletter|subscri|sign up|click here|cookies|abonn|suscr[ií]b|подпи(?:сывай|шитесь)|^(?:©|(?:by|copyright|photo|see also|updated|watch)(?!\p{L}))/iu;

const tellsSomething = (text: string): boolean =>
  endsSentence(text) && !/[?？؟]/.test(text.slice(-2)) && !toTheReader.test(text);

/** Words with which a sentence goes on from the one before it. */
const dangling =
  /^(?:(?:also|and|but|h[ei]s?|her|however|its?|or|s?he|so|that|the(?:ir|n|se|y)|this|which|aber|auch|diese[rs]?|doch|er|es|sie|und|mais|et|ils?|elles?|cel?a|pero|él|esto|ma|lui|lei|maar|hij|zij|dit|ale|но|и|он[аи]?|это)(?!\p{L})|しかし|だが|また|そして|これ|その|但|他|她|这)/u;

function toSentence(text: string, index: number): Sentence {
  const lower = text.toLowerCase();
  const { words, width } = wordsOf(lower);
  const isDangling = /^\p{Ll}/u.test(text) || dangling.test(lower);
  const faults = [width < shortSentence, isDangling, /^["“”„«‘'「『]/.test(text)];
  const score = faults.filter(Boolean).length * ofFault;
  return { text, index, words, width, isDangling, score };
}

/** The places of a text's words. Words of a few letters are hardly ever what it is about; of Han each character is one. */
function wordsOf(lower: string): { words: number[]; width: number } {
  const words: number[] = [];
  let [hash, length, width] = [0, 0, lower.length];
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    const isWide = code >= 0x3040 && code <= 0x9fff;
    if (!isWide && isWordCharacter(code)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      length++;
    } else {
      if (length >= shortestWord) words.push(hash & (places - 1));
      hash = length = 0;
      if (code >= 0x30a1 && isWide) words.push(code & (places - 1));
      if (isWide) width++;
    }
  }
  return { words, width };
}
